package pk.gov.balochistan.police.printfolder;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import pk.gov.balochistan.police.audit.AuditBacklog;
import pk.gov.balochistan.police.identification.SearchedPrints;
import pk.gov.balochistan.police.identity.SignInRules;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.printimport.Doubt;
import pk.gov.balochistan.police.printimport.PrintBatches;
import pk.gov.balochistan.police.shared.ChangedMeanwhile;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.NotPermitted;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.ShownToNobody;
import pk.gov.balochistan.police.shared.TakenKey;
import pk.gov.balochistan.police.sheet.SheetLine;

/**
 * Imports a folder, one line a transaction: everything of a file or nothing. What came in is known again by its content, so that a run which was cut short is simply started again.
 * For one thread.
 */
public final class BatchRun {
    /** Runs a piece of work in one transaction of its own. */
    @FunctionalInterface
    public interface InTransaction {
        <T> T of(Function<EntityManager, T> work);
    }

    /**
     * By what a program runs.
     *
     * @param backlog while the trail is not sealed, nothing is taken in
     * @param rules by which the account of the examiner is complete
     */
    public record Means(
            InTransaction transaction, KeyRing keys, Clock clock, AuditBacklog backlog, SignInRules rules) {}

    /** Undoes what a dry run did, and carries what came of it. */
    private static final class Undone extends RuntimeException {
        private final transient Entered entered;

        private Undone(Entered entered) {
            super(null, null, false, false);
            this.entered = entered;
        }
    }

    static final Doubt SIDES = Doubt.of("photos.set.sides");

    private final Means means;
    private final InTransaction transaction;
    private final String batchName;
    private final boolean isDry;
    private final SearchedPrints index = new SearchedPrints();
    private final DryEffects effects = new DryEffects();
    private final Set<String> hashes = new HashSet<>();
    private final List<LineReport> reports = new ArrayList<>();

    public BatchRun(Means means, String batchName, boolean isDry) {
        this.means = means;
        this.transaction = means.transaction();
        this.batchName = batchName;
        this.isDry = isDry;
    }

    /**
     * Imports what the list of a folder names, or says what would become of it, and writes the report beside the list.
     *
     * @param progress is told the number of each line that is done
     * @throws RuleViolation printImport.batch.none, printImport.batch.closed, printImport.batch.busy, printImport.folder.*, printImport.report.*, printImport.list; those of the sheet as a whole;
     *     printImport.examiner.* where the examiner may no longer take prints or photographs
     */
    public BatchReport run(Path folder, Consumer<Integer> progress) {
        BatchFolder files = new BatchFolder(folder);
        files.requireWritable(reportName());
        List<SheetLine<PrintColumn>> lines = files.list();
        try {
            String lease = transaction.of(em -> batch(em).requireMay());
            try (BatchTurn turn = new BatchTurn(transaction, lease)) {
                return run(lines, files, turn, progress);
            }
        } catch (NotPermitted other) {
            // Whoever runs the program has no post himself.
            throw transaction.of(em -> batch(em).notPermitted());
        }
    }

    private BatchReport run(
            List<SheetLine<PrintColumn>> lines, BatchFolder files, BatchTurn turn, Consumer<Integer> progress) {
        PrintLineReader reader = transaction.of(em -> new PrintLineReader(new Offences(em).all()));
        for (SheetLine<PrintColumn> line : lines) {
            turn.keep();
            reports.add(line(line, reader, files));
            progress.accept(reports.size());
        }
        if (isDry)
            effects.wanting()
                    .forEach(place -> reports.set(place, reports.get(place).waitingFor(SIDES)));
        else finishPhotos();
        BatchReport report = reconciled();
        transaction.of(em -> batch(em).trace(report));
        files.write(reportName(), report.csv());
        return report;
    }

    private String reportName() {
        return isDry ? "report-dry-run.csv" : "report.csv";
    }

    private LineReport line(SheetLine<PrintColumn> said, PrintLineReader reader, BatchFolder files) {
        try {
            PrintLine line = reader.read(said);
            FileContent content = files.read(line.file());
            if (hashes.contains(content.hash())) throw new RuleViolation("printImport.file.twice");
            Entered entered = entered(line, content);
            if (isDry) effects.saw(line, entered, reports.size());
            // Of a line that was refused nothing came in: a later one may have the file.
            hashes.add(content.hash());
            return new LineReport(
                    line.number(),
                    line.file(),
                    content.hash(),
                    entered.record().number(),
                    entered.end(),
                    entered.doubt());
        } catch (ShownToNobody | NotPermitted stopped) {
            // Nothing of what follows would be taken either.
            throw stopped;
        } catch (RuleViolation refusal) {
            transaction.of(em -> batch(em).refused(said.number(), refusal));
            return LineReport.refused(said, refusal);
        }
    }

    /** In a transaction of its own, of which a dry run keeps nothing but that it was made. */
    private Entered entered(PrintLine line, FileContent content) {
        try {
            return transaction.of(em -> {
                means.backlog().requireShort(em);
                BatchOfRun batch = batch(em);
                Entered entered = batch.taking(index).take(line, content);
                if (isDry) throw new Undone(entered);
                batch.took(line, entered);
                return entered;
            });
        } catch (Undone undone) {
            transaction.of(em -> batch(em).tried(line, undone.entered));
            return undone.entered;
        } catch (OptimisticLockException overtaken) {
            throw new ChangedMeanwhile();
        } catch (RuntimeException fault) {
            // Another run of the same file was faster.
            if (TakenKey.isCauseOf(fault)) throw new ChangedMeanwhile();
            throw fault;
        }
    }

    /** Sets of photographs of which every file came in are finished; of the others the last file waits. */
    private void finishPhotos() {
        List<Long> open = transaction.of(em -> batch(em).openPhotos());
        for (Long set : open) {
            Optional<BatchOfRun.Left> left = transaction.of(em -> batch(em).finish(set));
            left.ifPresent(waits -> reports.replaceAll(
                    line -> waits.hash().equals(line.hash()) ? line.waitingFor(waits.doubt()) : line));
        }
    }

    private BatchReport reconciled() {
        if (isDry) return new BatchReport(List.copyOf(reports), true, null);
        List<String> came = reports.stream()
                .filter(line -> line.end() != LineEnd.REFUSED)
                .map(LineReport::hash)
                .toList();
        return new BatchReport(List.copyOf(reports), false, transaction.of(em -> new PrintBatches(em).count(came)));
    }

    private BatchOfRun batch(EntityManager em) {
        return new BatchOfRun(em, means, batchName);
    }
}
