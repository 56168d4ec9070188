package pk.gov.balochistan.police.sms.worker;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pk.gov.balochistan.police.digest.NoticeTurn;
import pk.gov.balochistan.police.lease.Fatal;
import pk.gov.balochistan.police.messaging.Dispatch;
import pk.gov.balochistan.police.messaging.OutgoingSms;
import pk.gov.balochistan.police.messaging.Reach;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.sms.coding.OutgoingPart;
import pk.gov.balochistan.police.sms.transport.SmscLink;
import pk.gov.balochistan.police.sms.transport.SubmitOutcome;
import pk.gov.balochistan.police.smslink.LinkAct;

/**
 * Sends what is due over one link. SENDING is committed before the first octet leaves, and no more texts are under way or not
 * yet written down than the link's window holds: after a kill at most so many go out twice.
 */
public final class OutboxSender implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);
    private static final int BATCH = 200;
    private static final long IDLE_MILLIS = 500;
    private static final long AWAY_MILLIS = 500;
    private static final long SWEEP_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long REPORT_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final UnitOfWork unitOfWork;
    private final SmscLink link;
    private final OrderedLink ordered;
    private final String name;
    private final OutboxRecords records;
    private final KeyRing keys;
    private final Clock clock;
    private final Wake wake;
    private final Lease lease;
    private final int window;
    private final Semaphore room;
    private final Set<Long> underWay = ConcurrentHashMap.newKeySet();
    private final LinkedBlockingQueue<OutboxRecords.Result> results = new LinkedBlockingQueue<>();
    private final Thread sender;
    private final Thread recorder;
    private long sweptAt;
    private long reportedAt;
    private volatile boolean stopping;
    private volatile boolean drained;

    /** @param wake called when texts may be due @param holder name of this process, for the lease */
    public OutboxSender(
            UnitOfWork unitOfWork,
            SmscLink link,
            OutboxRecords records,
            KeyRing keys,
            Clock clock,
            Wake wake,
            String holder) {
        this.unitOfWork = unitOfWork;
        this.link = link;
        this.ordered = new OrderedLink(link);
        this.name = link.settings().name();
        this.records = records;
        this.keys = keys;
        this.clock = clock;
        this.wake = wake;
        this.lease = new Lease(unitOfWork, "sms-outbox-" + name, holder);
        this.window = link.settings().pace().window();
        this.room = new Semaphore(window);
        this.sender = new Thread(this::send, "outbox-" + name);
        this.recorder = new Thread(this::record, "outbox-records-" + name);
        link.onState(state -> wake.call());
        link.onLateAnswer(this::lateAnswer);
    }

    public void start() {
        sender.start();
        recorder.start();
    }

    /** Whether nothing is sent or written down here any more, by the end of the program or by a fault. */
    public boolean hasEnded() {
        return List.of(sender, recorder).stream().anyMatch(t -> t.getState() == Thread.State.TERMINATED);
    }

    private void send() {
        while (!stopping) {
            try {
                if (!lease.isHeld() || !turn()) wake.await(IDLE_MILLIS);
            } catch (InterruptedException e) {
                break;
            } catch (RuntimeException | Error fault) { // the edge: the sender outlives what can be outlived
                Fatal.throwOn(fault);
                LOG.error(
                        "Outbox {} could not be read: {}",
                        name,
                        fault.getClass().getSimpleName());
                pause();
            }
        }
    }

    private boolean turn() throws InterruptedException {
        reportAndSweepWhenDue();
        if (!ordered.maySend()) return false;
        // Half a window at a time when busy: commits are shared, and the wire is never idle.
        int free = Math.max(1, window / 2);
        if (!room.tryAcquire(free, IDLE_MILLIS, TimeUnit.MILLISECONDS)) return true;
        free += room.drainPermits();
        List<DueText> claimed = List.of();
        try {
            claimed = claim(Math.min(free, BATCH));
        } finally {
            room.release(free - claimed.size());
        }
        claimed.forEach(this::submit);
        return !claimed.isEmpty();
    }

    private List<DueText> claim(int limit) {
        List<DueText> claimed = unitOfWork.give(em -> {
            List<DueText> due = new ArrayList<>();
            NoticeTurn notices = new NoticeTurn(em, keys, clock);
            for (OutgoingSms sms : ordered.outbox(em).claim(limit, clock.instant(), notices::sift)) {
                opened(sms).ifPresent(body -> {
                    Optional<OutgoingPart.Ussd> ussd =
                            sms.ussdInfo().map(info -> link.settings().ussd().answer(info, sms.endsDialogue()));
                    due.add(new DueText(sms.id(), sms.recipient().digits(), body, sms.validUntil(), ussd));
                });
            }
            return due;
        });
        claimed.forEach(due -> underWay.add(due.id()));
        return claimed;
    }

    /** The words of a text. One that does not open waits, for its key may come back, and holds up none of the others. */
    private Optional<String> opened(OutgoingSms sms) {
        try {
            return Optional.of(sms.body(keys));
        } catch (IllegalStateException sealedOtherwise) {
            LOG.error("Text {} of outbox {} does not open with our key; it waits", sms.id(), name);
            sms.postpone("does not open with the key of this machine", clock.instant());
            return Optional.empty();
        }
    }

    private void submit(DueText due) {
        try {
            submitParts(due);
        } catch (RuntimeException | Error fault) { // some of it may have left; its place in the window is free again
            LOG.error(
                    "Text {} could not be sent: {}", due.id(), fault.getClass().getSimpleName());
            results.add(new OutboxRecords.Result(due.id(), List.of(new SubmitOutcome.Unconfirmed()), false));
            Fatal.throwOn(fault);
        }
    }

    private void submitParts(DueText due) {
        String from = link.settings().shortCodes().get(0);
        if (link.settings().shortCodes().contains(due.to())) { // no loops
            results.add(new OutboxRecords.Result(due.id(), List.of(new SubmitOutcome.Refused(-1, true)), false));
            return;
        }
        List<CompletableFuture<SubmitOutcome>> parts =
                due.parts(from, clock.instant()).stream().map(link::submit).toList();
        CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new))
                .whenComplete((done, fault) -> results.add(new OutboxRecords.Result(
                        due.id(), parts.stream().map(CompletableFuture::join).toList(), false)));
    }

    private void lateAnswer(OutgoingPart part, SubmitOutcome outcome) {
        // Only of a text of one part is it known that the whole went out.
        if (outcome instanceof SubmitOutcome.Accepted && !part.content().withHeader()) {
            results.add(new OutboxRecords.Result(part.reference(), List.of(outcome), true));
        }
    }

    private void record() {
        while (!drained || !results.isEmpty()) {
            try {
                OutboxRecords.Result first = results.poll(200, TimeUnit.MILLISECONDS);
                if (first == null) continue;
                List<OutboxRecords.Result> batch = new ArrayList<>(List.of(first));
                results.drainTo(batch, BATCH - 1);
                recordUntilDone(batch);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** What the centre answered is not lost while the database is away: it is written down when it is back. */
    private void recordUntilDone(List<OutboxRecords.Result> batch) throws InterruptedException {
        while (true) {
            try {
                records.record(name, batch);
                settled(batch);
                return;
            } catch (RuntimeException | Error fault) {
                Fatal.throwOn(fault);
                if (UnitOfWork.isDatabaseAway(fault) && !drained) {
                    Thread.sleep(AWAY_MILLIS);
                } else if (batch.size() > 1) {
                    for (OutboxRecords.Result one : batch) recordUntilDone(List.of(one));
                    return;
                } else { // found again as SENDING by the sweep, and in doubt
                    LOG.error(
                            "Text {} was not written down: {}",
                            batch.get(0).id(),
                            fault.getClass().getSimpleName());
                    settled(batch);
                    return;
                }
            }
        }
    }

    private void settled(List<OutboxRecords.Result> batch) {
        for (OutboxRecords.Result result : batch) {
            if (!result.late() && underWay.remove(result.id())) room.release();
        }
        wake.call();
    }

    private void reportAndSweepWhenDue() {
        long now = System.nanoTime();
        if (sweptAt == 0 || now - sweptAt > SWEEP_NANOS) {
            sweptAt = now;
            unitOfWork.run(em -> {
                Dispatch dispatch = new Dispatch(em, name);
                dispatch.recover(underWay, clock.instant());
                dispatch.sweep(clock.instant());
            });
        }
        if (reportedAt == 0 || now - reportedAt > REPORT_NANOS) {
            reportedAt = now;
            unitOfWork.run(em -> ordered.report(em, clock.instant()));
            records.adoptLateOrphans(name);
        }
    }

    /** See {@link OrderedLink#obey}. */
    void obey(LinkAct act, Reach served) {
        ordered.obey(act, served);
        wake.call();
    }

    boolean hasObeyed(LinkAct act) {
        return ordered.hasObeyed(act, underWay.isEmpty());
    }

    String link() {
        return name;
    }

    private void pause() {
        try {
            Thread.sleep(AWAY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Claims nothing more; what is under way is still answered and written down. */
    public void stopClaiming() {
        stopping = true;
        wake.call();
        join(sender);
    }

    /** Writes down the last answers, then ends. Stop the link first. */
    @Override
    public void close() {
        stopClaiming();
        drained = true;
        join(recorder);
        lease.giveBack();
    }

    private static void join(Thread thread) {
        try {
            thread.join(15_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
