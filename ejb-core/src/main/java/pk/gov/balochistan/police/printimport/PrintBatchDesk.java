package pk.gov.balochistan.police.printimport;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** Lets old prints be imported in an examiner's name, and has persons decide on what does not go in by itself. */
@Stateless
public class PrintBatchDesk {
    @Inject
    PrintBatches batches;

    @Inject
    WaitingFiles files;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** The latest first, one more than a page where there is another. */
    @Permit(Permission.PRINT_TAKE)
    public List<BatchRow> list(int page) {
        List<PrintBatch> found = batches.list(page);
        Map<Long, Map<LineState, Long>> counts = batches.counts(found);
        return found.stream()
                .map(batch -> new BatchRow(batch, counts.getOrDefault(batch.id(), Map.of())))
                .toList();
    }

    /** From now on the program may import under this name, for the caller and as far as the caller himself may. @throws RuleViolation printImport.batch.taken */
    @Permit(Permission.PRINT_TAKE)
    public PrintBatch authorise(NewBatch batch) {
        return batches.add(batch, callers.current(), clock.instant());
    }

    /** Nothing more comes in by it. @throws RuleViolation printImport.batch.none, printImport.batch.closed */
    @Permit(Permission.PRINT_TAKE)
    public PrintBatch close(String name) {
        PrintBatch batch = batches.require(name);
        batch.close(callers.current().actor(), clock.instant());
        return batch;
    }

    /** The longest waiting first, one more than a page where there is another. @param name of a batch; null for all @throws RuleViolation printImport.batch.none */
    @Permit(Permission.PRINT_TAKE)
    public List<Waiting> listWaiting(String name, int page) {
        return batches.listWaiting(Typed.textOrNull(name) == null ? null : batches.require(name), page);
    }

    /** For the first page: how many wait, up to 51; it names nobody. */
    @Permit(value = Permission.PRINT_TAKE, audited = false)
    public int countWaiting() {
        return batches.countWaiting();
    }

    /** A file before whoever decides. @param handle of the file @throws RuleViolation refusal.notFound */
    @Permit(Permission.PRINT_TAKE)
    public OpenedFile open(RecordNumber number, String handle) {
        return files.open(number, handle, callers.current());
    }

    /**
     * What was looked at goes in: prints become searched, a photograph is kept as good as any. Prints that are like another's go before two examiners, who alone say whose they are. It is
     * asked anew whose they are like; where that is the first that anybody hears of it, the file waits on, now for that.
     *
     * @throws RuleViolation refusal.notFound, printImport.decided; those of the ground and of finishing a set; policy.refused.*, prints.search.partial
     */
    @Permit(Permission.PRINT_TAKE)
    public OpenedFile accept(RecordNumber number, String handle) {
        return files.accept(number, handle, callers.current(), clock.instant());
    }

    /**
     * It does not go in: its set is given up, with whatever else is in it.
     *
     * @param why 10 to 300 characters
     * @throws RuleViolation refusal.notFound, printImport.decided, printImport.refusal, printImport.finished
     */
    @Permit(Permission.PRINT_TAKE)
    public OpenedFile refuse(RecordNumber number, String handle, String why) {
        String words = Typed.within(why, 10, 300, "printImport.refusal");
        return files.refuse(number, handle, words, callers.current(), clock.instant());
    }
}
