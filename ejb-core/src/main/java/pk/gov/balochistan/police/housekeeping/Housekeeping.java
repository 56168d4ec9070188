package pk.gov.balochistan.police.housekeeping;

import java.time.Duration;
import java.util.List;
import pk.gov.balochistan.police.lease.Leases;

/**
 * One turn of removing what is old, in whichever process comes first: both programs call it, each with the registers that its
 * role may write. Each kind of row has a lease of its own, so that the gateway, which may not touch drafts, keeps nobody from
 * them. Ages are reckoned by the clock of the database: a program whose clock jumps removes nothing too early.
 */
public final class Housekeeping {
    /** How long a program rests after a turn that found nothing. */
    public static final Duration PAUSE = Duration.ofMinutes(10);

    /** Rows of a kind in one transaction: no lock is held for long, and the next turn follows at once. */
    static final int BATCH = 500;

    private static final int LEASE_SECONDS = 60;

    private final Leases leases;
    private final String holder;

    /** @param holder names this process among all that share the database, at most 80 characters */
    public Housekeeping(Leases leases, String holder) {
        this.leases = leases;
        this.holder = holder;
    }

    /** Removes some rows in the caller's transaction. @return how many; 0 when nothing is left or another process does it */
    public int removeSome(List<OldRows> registers) {
        int removed = 0;
        for (OldRows rows : registers) {
            if (leases.take("old-" + rows.kind(), holder, LEASE_SECONDS)) {
                removed += rows.removeOld(leases.now(), BATCH);
            }
        }
        return removed;
    }
}
