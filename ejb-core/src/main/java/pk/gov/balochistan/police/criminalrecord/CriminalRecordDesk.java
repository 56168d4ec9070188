package pk.gov.balochistan.police.criminalrecord;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.phototaking.PhotoSets;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.prison.PrisonStay;
import pk.gov.balochistan.police.prison.PrisonStays;
import pk.gov.balochistan.police.prison.Prisons;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What the Criminal Record Office may ask: enter, find, open with a reason, and change with a second pair of eyes. */
@Stateless
public class CriminalRecordDesk {
    /** The action under which the trail keeps each opening. */
    static final String OPENING = Permission.CRIMINAL_RECORD_READ.name() + ":open";

    @Inject
    CriminalRecords records;

    @Inject
    Offences offences;

    @Inject
    Places places;

    @Inject
    PrintSets prints;

    @Inject
    PhotoSets photos;

    @Inject
    PrisonStays stays;

    @Inject
    Prisons prisons;

    @Inject
    PrisonCases cases;

    @Inject
    RecordOpenings openings;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    public CriminalRecordDesk() {}

    /** As the container would fill it, for tests. */
    CriminalRecordDesk(
            CriminalRecords records,
            Offences offences,
            Places places,
            PrintSets prints,
            PhotoSets photos,
            EntityManager em,
            Callers callers,
            Clock clock) {
        this.records = records;
        this.offences = offences;
        this.places = places;
        this.prints = prints;
        this.photos = photos;
        this.stays = new PrisonStays(em);
        this.prisons = new Prisons(em);
        this.cases = new PrisonCases(em);
        this.openings = new RecordOpenings(em);
        this.callers = callers;
        this.clock = clock;
    }

    /** Enters a person as written down today. @throws RuleViolation record.person.nameless, record.cnic.taken */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public CriminalRecord enter(PersonDetails person) {
        CriminalRecord record = new CriminalRecord(records.freeNumber(), person, examiner(), clock.instant());
        records.add(record);
        return record;
    }

    /** @throws RuleViolation law.offence.unknown, refusal.place.unknown, record.offence.twice, record.offence.future */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public void addOffence(RecordNumber number, NewOffence entered) {
        offences.require(entered.offenceCode());
        Place station = places.require(entered.stationCode());
        CriminalRecord record = records.require(number);
        record.addOffence(entered, station, examiner(), clock.instant());
        cases.follow(record, examiner(), clock.instant());
    }

    /** @throws RuleViolation record.notice.cleared, record.notice.already */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public void markWanted(RecordNumber number, int offenceSeq, NewNotice order) {
        CriminalRecord record = records.require(number);
        record.markWanted(offenceSeq, order, examiner(), clock.instant());
        cases.follow(record, examiner(), clock.instant());
    }

    /**
     * @param offenceSeq the entry; not asked where the person's details are to change
     * @throws RuleViolation record.change.waiting, record.change.impossible, record.change.same, record.cnic.taken
     */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public void propose(RecordNumber number, int offenceSeq, ProposedChange change) {
        CriminalRecord record = records.require(number);
        if (change.corrected() != null) records.requireFree(change.corrected().cnic(), record);
        record.propose(offenceSeq, change, examiner(), clock.instant());
    }

    /**
     * Makes the change. Where the case ended without a conviction, or its entry was sealed or struck, prints that were taken for it leave the
     * search with it, and photographs are shown to nobody any more. What prisons said is compared with what the court decided.
     *
     * @throws RuleViolation audit.control.own, audit.control.decided, record.cnic.taken
     */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public void confirm(RecordNumber number, int changeSeq) {
        CriminalRecord record = records.require(number);
        PersonDetails corrected = record.change(changeSeq).corrected();
        if (corrected != null) records.requireFree(corrected.cnic(), record);
        RecordChange made = record.confirm(changeSeq, examiner(), clock.instant());
        if (made.offenceSeq() == CriminalRecord.PERSON) {
            records.name(record);
            return;
        }
        cases.follow(record, examiner(), clock.instant());
        RecordedOffence entry = record.entry(made.offenceSeq());
        if (!entry.isClosed()) return;
        prints.withdraw(record.id(), entry.seq(), entry.closedWhy(), examiner(), clock.instant());
        photos.withdraw(record.id(), entry.seq(), entry.closedWhy(), examiner(), clock.instant());
    }

    /** @throws RuleViolation audit.control.own, audit.control.decided */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public void refuse(RecordNumber number, int changeSeq) {
        records.require(number).refuse(changeSeq, examiner(), clock.instant());
    }

    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public List<WaitingChange> listWaiting() {
        return records.listWaiting();
    }

    /** Whether a CNIC has a record that this reader may open: one hit, or none, by the number that is the person's. Nothing of what is in it. */
    @Permit(Permission.CRIMINAL_RECORD_READ)
    public List<RecordHit> find(Cnic cnic) {
        return records.find(cnic).map(records::ofPerson).filter(this::mayOpen).stream()
                .map(ofPerson -> new RecordHit(ofPerson.get(0).number(), cnic))
                .toList();
    }

    /**
     * Opens a record for a stated reason, with the entries of whatever is joined with it.
     *
     * @throws RuleViolation refusal.notFound where there is nothing for this reader
     */
    @Permit(Permission.CRIMINAL_RECORD_READ)
    public OpenedRecord open(RecordNumber number, Reason reason) {
        if (reason == null) throw new RuleViolation("refusal.reason.purpose");
        CriminalRecord asked = records.require(number);
        List<CriminalRecord> ofPerson = records.ofPerson(asked);
        // Of a record in which there is nothing for this reader not even the name is shown, but what another of the
        // person holds.
        CriminalRecord record = Stream.concat(Stream.of(asked), ofPerson.stream())
                .filter(each -> each.isOpenTo(isExaminer()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
        List<RecordedOffence> shown = ofPerson.stream()
                .flatMap(each -> each.offencesFor(isExaminer()).stream())
                .toList();
        List<PrisonStay> inPrison =
                stays.of(ofPerson.stream().map(CriminalRecord::id).toList());
        return new OpenedRecord(
                record,
                ofPerson,
                offences.byCodes(
                        shown.stream().map(RecordedOffence::offenceCode).collect(Collectors.toSet())),
                places.byIds(shown.stream().map(RecordedOffence::placeId).collect(Collectors.toSet())),
                inPrison,
                prisons.byCodes(inPrison),
                isExaminer());
    }

    /** The sections of law for the picker, in the order of the statute book. */
    @Permit(value = Permission.CRIMINAL_RECORD_WRITE, audited = false)
    public List<Offence> listOffences() {
        return offences.all();
    }

    /** The stations that register cases today. */
    @Permit(value = Permission.CRIMINAL_RECORD_WRITE, audited = false)
    public List<Place> listStations() {
        return places.listToday(PlaceKind.STATION);
    }

    /** Who opened this record or tried to. Auditors see who and why, never what. */
    @Permit(Permission.AUDIT_READ)
    public List<RecordOpening> listOpenings(RecordNumber number) {
        return openings.list(number);
    }

    private boolean mayOpen(List<CriminalRecord> ofPerson) {
        return ofPerson.stream().anyMatch(record -> record.isOpenTo(isExaminer()));
    }

    private boolean isExaminer() {
        return callers.current().may(Permission.CRIMINAL_RECORD_WRITE);
    }

    private Signatory examiner() {
        return Signatory.of(callers.current());
    }
}
