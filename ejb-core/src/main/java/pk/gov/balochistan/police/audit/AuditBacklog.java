package pk.gov.balochistan.police.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.function.LongSupplier;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * How far the sealer is behind. When more rows wait than allowed, because it stands still or because the second store cannot be
 * written, nobody's data are shown until it has caught up: a trail that could be altered unseen is no trail. One object a
 * program; the answer is remembered for some seconds. Safe for many threads. Source: ARCHITECTURE.md 5, SECURITY.md.
 */
@ApplicationScoped
public class AuditBacklog {
    /** Rows that may wait when {@code AUDIT_MOST_UNSEALED} says nothing. */
    public static final int MOST_UNSEALED = 5000;

    private static final long REMEMBERED_NANOS = 3_000_000_000L;

    private final int most;
    private final LongSupplier nanos;
    private volatile Seen seen;

    private record Seen(long at, boolean tooLong) {}

    /** The container's: {@code AUDIT_MOST_UNSEALED} of the environment, by the machine's own steady clock. */
    public AuditBacklog() {
        this(
                Integer.parseInt(System.getenv().getOrDefault("AUDIT_MOST_UNSEALED", Integer.toString(MOST_UNSEALED))),
                System::nanoTime);
    }

    /** @param most rows that may wait, at least 1 */
    public AuditBacklog(int most, LongSupplier nanos) {
        if (most < 1) throw new IllegalArgumentException("AUDIT_MOST_UNSEALED must be at least 1 and is " + most);
        this.most = most;
        this.nanos = nanos;
    }

    /** Whether more rows wait than allowed: an alarm in the health of both programs. At most some seconds old. */
    public boolean isTooLong(EntityManager em) {
        Seen last = seen;
        long now = nanos.getAsLong();
        if (last == null || now - last.at() > REMEMBERED_NANOS) {
            last = new Seen(now, waiting(em, most + 1) > most);
            seen = last;
        }
        return last.tooLong();
    }

    /** @throws RuleViolation audit.backlog when too many rows wait */
    public void requireShort(EntityManager em) {
        if (isTooLong(em)) throw new RuleViolation("audit.backlog");
    }

    /** Rows that wait for the sealer now, counted up to a limit. */
    public static int waiting(EntityManager em, int upTo) {
        return em.createQuery("select p.entryId from AuditPending p", Long.class)
                .setMaxResults(upTo)
                .getResultList()
                .size();
    }
}
