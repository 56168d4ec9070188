package pk.gov.balochistan.police.profile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.description.Described;
import pk.gov.balochistan.police.description.DescriptionEntry;
import pk.gov.balochistan.police.description.Descriptions;
import pk.gov.balochistan.police.description.EntryKind;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.lawfultaking.Ground;
import pk.gov.balochistan.police.lawfultaking.Taking;
import pk.gov.balochistan.police.phototaking.NewPhoto;
import pk.gov.balochistan.police.phototaking.NewPhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoImage;
import pk.gov.balochistan.police.phototaking.PhotoReading;
import pk.gov.balochistan.police.phototaking.PhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoSets;
import pk.gov.balochistan.police.phototaking.PhotoView;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/** Photographs of a record: taken by examiners once their ground is given, looked at with a reason by whoever may see the entry they were taken for. */
@Stateless
public class PhotoDesk {
    @Inject
    CriminalRecords records;

    @Inject
    PhotoSets sets;

    @Inject
    Descriptions descriptions;

    @Inject
    Offences offences;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** The sets of a record with their photographs in the size of a list. @throws RuleViolation refusal.notFound where there is nothing for this reader */
    @Permit(Permission.CRIMINAL_RECORD_READ)
    public PhotosOfRecord open(RecordNumber number, Reason reason) {
        CriminalRecord record = opened(number, reason);
        List<RecordedOffence> entries = record.offencesFor(isExaminer());
        List<PhotoSet> seen = sets.list(record.id()).stream()
                .filter(set -> maySee(set, record))
                .sorted(Comparator.comparing(PhotoSet::takenOn)
                        .thenComparing(PhotoSet::seq)
                        .reversed())
                .toList();
        return new PhotosOfRecord(
                number,
                record.person(),
                seen,
                sets.small(seen),
                entries,
                offences.byCodes(
                        entries.stream().map(RecordedOffence::offenceCode).collect(Collectors.toSet())),
                marks(record),
                isExaminer());
    }

    /** One photograph as it is kept. @throws RuleViolation refusal.notFound, also of a set that was withdrawn or that is not for this reader */
    @Permit(Permission.CRIMINAL_RECORD_READ)
    public WholePhoto image(RecordNumber number, Reason reason, int setSeq, int place) {
        CriminalRecord record = opened(number, reason);
        PhotoSet set = sets.require(record.id(), setSeq);
        if (!maySee(set, record)) throw new RuleViolation("refusal.notFound");
        PhotoView view = set.find(place).orElseThrow(() -> new RuleViolation("refusal.notFound"));
        return new WholePhoto(sets.jpeg(set, place), view, record.person());
    }

    private CriminalRecord opened(RecordNumber number, Reason reason) {
        if (reason == null) throw new RuleViolation("refusal.reason.purpose");
        CriminalRecord record = records.require(number);
        if (!record.isOpenTo(isExaminer())) throw new RuleViolation("refusal.notFound");
        return record;
    }

    /** What tells of an entry that is not disclosed is told to examiners alone, as is a set that is not finished, and that one was withdrawn. */
    private boolean maySee(PhotoSet set, CriminalRecord record) {
        boolean isDisclosed = record.offencesFor(false).stream()
                .anyMatch(entry -> entry.seq() == set.ground().offenceSeq());
        return isExaminer() || set.isComplete() && isDisclosed;
    }

    private Map<Integer, DescriptionEntry> marks(CriminalRecord record) {
        return descriptions.list(record.id()).stream()
                .filter(each -> !each.isStruck() && each.entry().kind() == EntryKind.MARK)
                .map(Described::entry)
                .collect(Collectors.toMap(DescriptionEntry::seq, Function.identity()));
    }

    /**
     * Begins a set where the law lets photographs be taken; every refusal stands in the trail.
     *
     * @return the number of the set within the record
     * @throws RuleViolation those of {@link Ground#requireLawful} and {@link Ground#requireDay}; taking.open, taking.tooMany
     */
    @Permit(Permission.PHOTO_TAKE)
    public int begin(RecordNumber number, NewPhotoSet begun) {
        CriminalRecord record = records.require(number);
        RecordedOffence entry = record.requireGround(Taking.PHOTOGRAPHS, begun.ground(), offences, now());
        begun.ground().requireDay(begun.takenOn(), entry.occurredOn(), entry.outcomeOn(), today());
        return sets.begin(record.id(), begun, examiner(), now()).seq();
    }

    /**
     * Takes a photograph, or takes it again. A poor one waits until it is accepted or taken again.
     *
     * @throws RuleViolation refusal.notFound; those of {@link PhotoImage#read} and {@link PhotoSets#take}
     */
    @Permit(Permission.PHOTO_TAKE)
    public void take(RecordNumber number, int setSeq, NewPhoto photo) {
        CriminalRecord record = records.require(number);
        PhotoSet set = sets.require(record.id(), setSeq);
        boolean isKnown = photo.markSeq() == null || marks(record).containsKey(photo.markSeq());
        if (!isKnown) throw new RuleViolation("refusal.notFound");
        sets.take(set, photo, PhotoReading.read(photo.content()), examiner(), now());
    }

    /** Keeps a poor photograph, since no better one can be had. @throws RuleViolation taking.closed, refusal.notFound */
    @Permit(Permission.PHOTO_TAKE)
    public void accept(RecordNumber number, int setSeq, int place) {
        sets.accept(require(number, setSeq), place, examiner(), now());
    }

    /** Makes the set one that is shown. Its ground must still stand. @throws RuleViolation those of {@link PhotoSets#complete} and {@link Ground#requireLawful} */
    @Permit(Permission.PHOTO_TAKE)
    public PhotoSet complete(RecordNumber number, int setSeq) {
        PhotoSet set = require(number, setSeq);
        records.require(number).requireGround(Taking.PHOTOGRAPHS, set.ground(), offences, now());
        sets.complete(set, now());
        return set;
    }

    /** Gives up an open set that was begun on the wrong ground; another may be begun at once. @throws RuleViolation taking.closed, refusal.notFound */
    @Permit(Permission.PHOTO_TAKE)
    public PhotoSet giveUp(RecordNumber number, int setSeq) {
        PhotoSet set = require(number, setSeq);
        sets.giveUp(set, examiner(), now());
        return set;
    }

    private PhotoSet require(RecordNumber number, int setSeq) {
        return sets.require(records.require(number).id(), setSeq);
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now(), Texts.PAKISTAN);
    }

    private boolean isExaminer() {
        return callers.current().may(Permission.CRIMINAL_RECORD_WRITE);
    }

    private Signatory examiner() {
        return Signatory.of(callers.current());
    }
}
