package pk.gov.balochistan.police.sms.worker;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pk.gov.balochistan.police.lease.Leases;

/**
 * Repeated work that one process at a time does: taken for 10 seconds on the database's clock, renewed every 3, and held to be
 * lost after 7 without renewal. Rows carry versions besides, so that a process that slept past its lease fails at its commit.
 */
final class Lease {
    private static final Logger LOG = LoggerFactory.getLogger(Lease.class);
    private static final int SECONDS = 10;
    private static final long RENEW = TimeUnit.SECONDS.toNanos(3);
    private static final long LOST = TimeUnit.SECONDS.toNanos(7);

    private final UnitOfWork unitOfWork;
    private final String name;
    private final String holder;
    private long takenAt;
    private boolean held;

    Lease(UnitOfWork unitOfWork, String name, String holder) {
        this.unitOfWork = unitOfWork;
        this.name = name;
        this.holder = holder;
    }

    /** Whether this process may do the work now; takes or renews the lease when it is time. Called by one thread. */
    boolean isHeld() {
        long now = System.nanoTime();
        if (held && now - takenAt < RENEW) return true;
        try {
            boolean taken = unitOfWork.give(em -> new Leases(em).take(name, holder, SECONDS));
            if (taken != held) LOG.info("Lease {} is {}", name, taken ? "held" : "another's");
            held = taken;
            if (taken) takenAt = now;
        } catch (RuntimeException fault) { // two processes made the row at once, or the database is away
            if (now - takenAt > LOST) held = false;
            LOG.warn("Lease {} was not renewed: {}", name, fault.getClass().getSimpleName());
        }
        return held;
    }

    void giveBack() {
        if (!held) return;
        held = false;
        try {
            unitOfWork.run(em -> new Leases(em).giveBack(name, holder));
        } catch (RuntimeException fault) { // it runs out by itself
            LOG.warn("Lease {} was not given back: {}", name, fault.getClass().getSimpleName());
        }
    }
}
