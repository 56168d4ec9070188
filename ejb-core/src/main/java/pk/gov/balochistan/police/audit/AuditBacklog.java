package pk.gov.balochistan.police.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.File;
import java.util.function.LongSupplier;
import pk.gov.balochistan.police.shared.ShownToNobody;

/**
 * How far the sealer is behind. When more rows wait than allowed, because it stands still or because the second store cannot be
 * written, nobody's data are shown until it has caught up: a trail that could be altered unseen is no trail. Nor are they while the disk of
 * the data is all but full: a database may then say that a row is kept and lose it. One object a program; the answer is remembered for some seconds. Safe for many threads. Source: ARCHITECTURE.md 5, SECURITY.md.
 */
@ApplicationScoped
public class AuditBacklog {
    /** Rows that may wait when {@code AUDIT_MOST_UNSEALED} says nothing. */
    public static final int MOST_UNSEALED = 5000;

    /** Octets that are free on the disk of the data, at least. */
    static final long LEAST_FREE = 64L * 1024 * 1024;

    private static final long REMEMBERED_NANOS = 3_000_000_000L;

    private final int most;
    private final LongSupplier nanos;
    private final LongSupplier free;
    private volatile Seen seen;

    private record Seen(long at, boolean tooLong) {}

    /** The container's: {@code AUDIT_MOST_UNSEALED} of the environment, by the machine's own steady clock. */
    public AuditBacklog() {
        this(
                Integer.parseInt(System.getenv().getOrDefault("AUDIT_MOST_UNSEALED", Integer.toString(MOST_UNSEALED))),
                System::nanoTime,
                new File(System.getenv().getOrDefault("DATA_DIR", System.getProperty("DATA_DIR", "data"))));
    }

    private AuditBacklog(int most, LongSupplier nanos, File data) {
        // Where nothing is kept in such a folder, as in a test, no disk can be full.
        this(most, nanos, () -> data.isDirectory() ? data.getUsableSpace() : Long.MAX_VALUE);
    }

    /** @param most rows that may wait, at least 1 */
    public AuditBacklog(int most, LongSupplier nanos) {
        this(most, nanos, () -> Long.MAX_VALUE);
    }

    /** @param most rows that may wait, at least 1 @param free octets on the disk of the data */
    AuditBacklog(int most, LongSupplier nanos, LongSupplier free) {
        if (most < 1) throw new IllegalArgumentException("AUDIT_MOST_UNSEALED must be at least 1 and is " + most);
        this.most = most;
        this.nanos = nanos;
        this.free = free;
    }

    /** Whether more rows wait than allowed, or the disk is all but full: an alarm in the health of both programs. At most some seconds old. */
    public boolean isTooLong(EntityManager em) {
        Seen last = seen;
        long now = nanos.getAsLong();
        if (last == null || now - last.at() > REMEMBERED_NANOS) {
            last = new Seen(now, free.getAsLong() < LEAST_FREE || waiting(em, most + 1) > most);
            seen = last;
        }
        return last.tooLong();
    }

    /** @throws ShownToNobody when too many rows wait or the disk is all but full */
    public void requireShort(EntityManager em) {
        if (isTooLong(em)) throw new ShownToNobody();
    }

    /** Rows that wait for the sealer now, counted up to a limit. */
    public static int waiting(EntityManager em, int upTo) {
        return em.createQuery("select p.entryId from AuditPending p", Long.class)
                .setMaxResults(upTo)
                .getResultList()
                .size();
    }
}
