package pk.gov.balochistan.police.printimport;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.examination.PrintComparisons;
import pk.gov.balochistan.police.identification.PrintSearches;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.lawfultaking.LawfulSet;
import pk.gov.balochistan.police.phototaking.PhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoSets;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.printtaking.ShownPrint;
import pk.gov.balochistan.police.shared.NotPermitted;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Files that wait for a person, with their sets. Whoever decides may take such a thing himself. */
@Dependent
public class WaitingFiles {
    private final EntityManager em;
    private final PrintBatches batches;
    private final CriminalRecords records;
    private final PrintSets prints;
    private final PhotoSets photos;
    private final PrintSearches searches;
    private final LikePrints likes;
    private final PrintComparisons comparisons;

    @Inject
    public WaitingFiles(
            EntityManager em,
            PrintSets prints,
            PhotoSets photos,
            PrintSearches searches,
            PrintComparisons comparisons) {
        this.em = em;
        this.batches = new PrintBatches(em);
        this.records = new CriminalRecords(em);
        this.prints = prints;
        this.photos = photos;
        this.searches = searches;
        this.likes = new LikePrints(em, searches);
        this.comparisons = comparisons;
    }

    /** @throws RuleViolation refusal.notFound; {@link NotPermitted} */
    public OpenedFile open(RecordNumber number, String handle, Caller caller) {
        CriminalRecord record = records.require(number);
        return opened(record, require(record, handle, caller));
    }

    private BatchLine require(CriminalRecord record, String handle, Caller caller) {
        BatchLine line = batches.ofRecord(record.id()).stream()
                .filter(one -> one.handle().equals(handle))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
        if (!caller.may(line.kind().permission())) throw new NotPermitted();
        return line;
    }

    private OpenedFile opened(CriminalRecord record, BatchLine line) {
        RecordNumber like = line.likeRecordId() == null
                ? null
                : records.require(line.likeRecordId()).number();
        LawfulSet set = set(line);
        boolean isShown = set.isOpen() || set.isComplete();
        List<ShownPrint> shown = isShown && set instanceof PrintSet of
                ? of.taken().stream()
                        .map(print -> new ShownPrint(prints.png(print), set.seq(), print.finger()))
                        .toList()
                : List.of();
        byte[] photo = isShown && set instanceof PhotoSet of ? photos.jpeg(of, line.place()) : null;
        List<ExaminationNumber> compared = set instanceof PrintSet of ? comparisons.ofSet(of) : List.of();
        return new OpenedFile(line, record.number(), record.person(), like, compared, set, shown, photo);
    }

    private LawfulSet set(BatchLine line) {
        return line.kind().isPhoto() ? em.find(PhotoSet.class, line.setId()) : em.find(PrintSet.class, line.setId());
    }

    /** @throws RuleViolation as {@link PrintBatchDesk#accept} */
    public OpenedFile accept(RecordNumber number, String handle, Caller caller, Instant now) {
        CriminalRecord record = records.require(number);
        BatchLine line = require(record, handle, caller);
        Signatory by = Signatory.of(caller);
        line.requireWaiting();
        LawfulSet set = set(line);
        record.requireGround(line.kind().taking(), set.ground(), new Offences(em), now);
        if (set instanceof PhotoSet of) finish(of, line, by, now);
        if (set instanceof PrintSet of) finish(record, of, line, by, now);
        return opened(record, line);
    }

    private void finish(PhotoSet set, BatchLine line, Signatory by, Instant now) {
        line.accept(by, now);
        if (set.isComplete()) return;
        if (set.find(line.place()).orElseThrow().isWaiting()) photos.accept(set, line.place(), by, now);
        boolean isLast = batches.ofPhotos(set.id()).stream().noneMatch(BatchLine::isWaiting);
        if (isLast) photos.complete(set, now);
    }

    /** What became like another's since it came in waits once more: nobody has looked at that. */
    private void finish(CriminalRecord record, PrintSet set, BatchLine line, Signatory by, Instant now) {
        List<CriminalRecord> others = likeNow(record, set, line, by);
        if (line.likeRecordId() == null && !others.isEmpty()) {
            line.waitFor(Doubt.like(others.get(0).id(), others.get(0).number()));
            return;
        }
        line.accept(by, now);
        if (!set.isComplete()) prints.complete(set, true, now);
        em.flush();
        Stream.concat(
                        Stream.ofNullable(line.likeRecordId()).filter(this::isSearched),
                        others.stream().map(CriminalRecord::id))
                .distinct()
                .forEach(like -> comparisons.openFirst(
                        searches.verify(set, like, line.batch().reason(), by, now), by, now));
    }

    private List<CriminalRecord> likeNow(CriminalRecord record, PrintSet set, BatchLine line, Signatory by) {
        boolean isKept = set.isOpen() || set.isComplete();
        return isKept && !set.taken().isEmpty()
                ? likes.find(record, set, line.batch().reason(), by)
                : List.of();
    }

    private boolean isSearched(long recordId) {
        return prints.list(recordId).stream().anyMatch(PrintSet::isComplete);
    }

    /** @throws RuleViolation as {@link PrintBatchDesk#refuse} */
    public OpenedFile refuse(RecordNumber number, String handle, String words, Caller caller, Instant now) {
        CriminalRecord record = records.require(number);
        BatchLine line = require(record, handle, caller);
        Signatory by = Signatory.of(caller);
        line.refuse(words, by, now);
        LawfulSet set = set(line);
        if (set.isComplete()) throw new RuleViolation("printImport.finished");
        if (set.isOpen() && set instanceof PrintSet of) prints.giveUp(of, by, now);
        if (set.isOpen() && set instanceof PhotoSet of) {
            photos.giveUp(of, by, now);
            batches.ofPhotos(of.id()).stream().filter(other -> other != line).forEach(other -> other.goWith(line));
        }
        return opened(record, line);
    }
}
