package pk.gov.balochistan.police.sms.worker;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pk.gov.balochistan.police.lease.Leases;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.trail.AuditCopy;
import pk.gov.balochistan.police.trail.AuditSealer;

/** Seals the trail every second while this process holds the sealer's lease; the portal does the same. */
public final class TrailSealer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TrailSealer.class);

    private final UnitOfWork unitOfWork;
    private final KeyRing keys;
    private final Clock clock;
    private final AuditCopy copy;
    private final String holder;
    private final ScheduledExecutorService turns =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "trail-sealer"));
    private boolean failing;

    /** @param holder name of this process, for the lease */
    public TrailSealer(UnitOfWork unitOfWork, KeyRing keys, Clock clock, AuditCopy copy, String holder) {
        this.unitOfWork = unitOfWork;
        this.keys = keys;
        this.clock = clock;
        this.copy = copy;
        this.holder = holder;
    }

    public void start() {
        turns.scheduleWithFixedDelay(this::sealAll, 1, 1, TimeUnit.SECONDS);
    }

    /** The edge: a fault is logged once until it is over, and tried again a second later. */
    private void sealAll() {
        try {
            while (sealSome() > 0 && !turns.isShutdown()) {
                // The next turn copies what this one linked.
            }
            if (failing) LOG.info("The trail is sealed again");
            failing = false;
        } catch (RuntimeException fault) {
            if (!failing)
                LOG.error("The trail cannot be sealed: {}", fault.getClass().getSimpleName());
            failing = true;
        }
    }

    private int sealSome() {
        return unitOfWork.give(em -> new AuditSealer(em, keys, clock, copy, new Leases(em), holder).sealSome());
    }

    @Override
    public void close() {
        turns.shutdown();
        try {
            if (!turns.awaitTermination(5, TimeUnit.SECONDS)) turns.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
