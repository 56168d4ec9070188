package pk.gov.balochistan.police.printfolder;

import java.util.UUID;
import pk.gov.balochistan.police.lease.Leases;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TakenKey;

/** That a batch is imported by one run at a time, which would else take lines from another and write over its report. */
final class BatchTurn implements AutoCloseable {
    /** More than any line takes; after a run that was killed the next one waits no longer. */
    static final int SECONDS = 300;

    private final BatchRun.InTransaction transaction;
    private final String lease;
    private final String holder = "import:" + UUID.randomUUID();

    /** @param lease by which all runs of the batch know each other, at most 60 characters @throws RuleViolation printImport.batch.busy */
    BatchTurn(BatchRun.InTransaction transaction, String lease) {
        this.transaction = transaction;
        this.lease = lease;
        keep();
    }

    /** Before each line. @throws RuleViolation printImport.batch.busy where another run has it */
    void keep() {
        if (!isOurs()) throw new RuleViolation("printImport.batch.busy", SECONDS / 60);
    }

    private boolean isOurs() {
        try {
            return transaction.of(em -> new Leases(em).take(lease, holder, SECONDS));
        } catch (RuntimeException fault) {
            // Another run made the row of the lease at the same moment.
            if (TakenKey.isCauseOf(fault)) return false;
            throw fault;
        }
    }

    @Override
    public void close() {
        transaction.of(em -> {
            new Leases(em).giveBack(lease, holder);
            return null;
        });
    }
}
