package pk.gov.balochistan.police.prisonrecord;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.PrisonCases;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.prison.CaseStanding;
import pk.gov.balochistan.police.prison.NewRelease;
import pk.gov.balochistan.police.prison.NewStay;
import pk.gov.balochistan.police.prison.NewTransfer;
import pk.gov.balochistan.police.prison.Prison;
import pk.gov.balochistan.police.prison.PrisonStay;
import pk.gov.balochistan.police.prison.PrisonStays;
import pk.gov.balochistan.police.prison.Prisons;
import pk.gov.balochistan.police.prison.Whereabouts;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Where an examiner enters who was in prison, and settles what a prison says and the court did not. */
@Stateless
public class PrisonDesk {
    @Inject
    CriminalRecords records;

    @Inject
    PrisonCases cases;

    @Inject
    PrisonStays stays;

    @Inject
    Prisons prisons;

    @Inject
    Discrepancies discrepancies;

    @Inject
    Offences offences;

    @Inject
    Places places;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** Opens the stays of a person for a stated reason. @throws RuleViolation refusal.reason.purpose, refusal.notFound */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public StaysSheet open(RecordNumber number, Reason reason) {
        if (reason == null) throw new RuleViolation("refusal.reason.purpose");
        CriminalRecord record = records.require(number);
        List<CriminalRecord> ofPerson = records.ofPerson(record);
        List<PrisonStay> all = staysOf(ofPerson);
        List<RecordedOffence> entries = ofPerson.stream()
                .flatMap(each -> each.offencesFor(true).stream())
                .toList();
        return new StaysSheet(
                record,
                ofPerson,
                all,
                stays.discrepancies(all),
                prisons.byCodes(all),
                offences.byCodes(
                        entries.stream().map(RecordedOffence::offenceCode).collect(Collectors.toSet())),
                places.byIds(entries.stream().map(RecordedOffence::placeId).collect(Collectors.toSet())));
    }

    /**
     * Enters an admission, and its end where that is known already.
     *
     * @return the stay
     * @throws RuleViolation refusal.notFound where there is no such entry; prison.unknown, prison.numberTaken; those of {@link Whereabouts#admit}
     */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public PrisonStay admit(RecordNumber number, NewStay entered) {
        CriminalRecord record = records.require(number);
        prisons.require(entered.heldAt().prison());
        if (record.entry(entered.offenceSeq()).isStruck()) throw new RuleViolation("prison.struckEntry");
        CaseStanding standing = cases.standing(record, entered.offenceSeq());
        return stays.admit(person(record), record.id(), entered, standing, examiner(), now());
    }

    /** @return the stay @throws RuleViolation refusal.notFound; those of {@link Whereabouts#release} */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public PrisonStay release(RecordNumber number, int seq, NewRelease entered) {
        CriminalRecord record = records.require(number);
        PrisonStay stay = stays.require(record.id(), seq);
        stays.release(person(record), stay, entered, standing(record, stay), examiner(), now());
        return stay;
    }

    /** @return the stay that begins @throws RuleViolation refusal.notFound, prison.unknown, prison.numberTaken; those of {@link Whereabouts#transfer} */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public PrisonStay transfer(RecordNumber number, int seq, NewTransfer transfer) {
        CriminalRecord record = records.require(number);
        prisons.require(transfer.to().prison());
        PrisonStay stay = stays.require(record.id(), seq);
        return stays.transfer(person(record), stay, transfer, standing(record, stay), examiner(), now());
    }

    /** It was never so. @param why 10 to 300 characters @return the stay @throws RuleViolation refusal.notFound, prison.struck, prison.strike.why */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public PrisonStay strike(RecordNumber number, int seq, String why) {
        CriminalRecord record = records.require(number);
        PrisonStay stay = stays.require(record.id(), seq);
        stays.strike(stay, why, examiner(), now());
        record.changeBeside(now());
        return stay;
    }

    /**
     * Says of what is to be looked at what the court's or other order is. No outcome changes by it.
     *
     * @param words 10 to 500 characters
     * @return the stay
     * @throws RuleViolation refusal.notFound, prison.settle.none, prison.settle.words
     */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public PrisonStay settle(RecordNumber number, int seq, String words) {
        CriminalRecord record = records.require(number);
        PrisonStay stay = stays.require(record.id(), seq);
        stays.settle(stay, words, standing(record, stay), examiner(), now());
        return stay;
    }

    /** What is to be looked at, the oldest first: a page of 50 and one more where there are more. @param page from 0 */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public List<DiscrepancyRow> listDiscrepancies(int page) {
        return discrepancies.listOpen(page);
    }

    /** How many there are. */
    @Permit(value = Permission.CRIMINAL_RECORD_WRITE, audited = false)
    public long countDiscrepancies() {
        return discrepancies.countOpen();
    }

    /** The list of prisons. */
    @Permit(value = Permission.CRIMINAL_RECORD_WRITE, audited = false)
    public List<Prison> listPrisons() {
        return prisons.all();
    }

    /** All stays of the person, of whom only one is entered or ended at a time: of two who do so at once, one is refused. */
    private Whereabouts person(CriminalRecord record) {
        List<CriminalRecord> ofPerson = records.ofPerson(record);
        record.changeBeside(now());
        ofPerson.get(0).changeBeside(now());
        return new Whereabouts(staysOf(ofPerson));
    }

    private List<PrisonStay> staysOf(List<CriminalRecord> ofPerson) {
        return stays.of(ofPerson.stream().map(CriminalRecord::id).toList());
    }

    private CaseStanding standing(CriminalRecord record, PrisonStay stay) {
        return cases.standing(record, stay.offenceSeq());
    }

    private Instant now() {
        return clock.instant();
    }

    private Signatory examiner() {
        return Signatory.of(callers.current());
    }
}
