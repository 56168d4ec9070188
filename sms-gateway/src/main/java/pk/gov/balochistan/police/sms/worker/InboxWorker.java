package pk.gov.balochistan.police.sms.worker;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pk.gov.balochistan.police.enquiry.Enquiries;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.lease.Fatal;
import pk.gov.balochistan.police.messaging.Inbox;
import pk.gov.balochistan.police.messaging.IncomingSms;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.sms.query.Registers;

/**
 * Answers what came in: up to 200 texts in one transaction, one of each sender, in the order they came. A batch that fails is
 * replayed text by text, so that a bad text harms itself alone; after five tries it is set aside.
 */
public final class InboxWorker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(InboxWorker.class);
    private static final int BATCH = 200;
    private static final long IDLE_MILLIS = 1000;
    private static final long DATABASE_AWAY_MILLIS = 500;
    private static final long EXPIRE_NANOS = 5_000_000_000L;

    private final UnitOfWork unitOfWork;
    private final TextAnswering answering;
    private final KeyRing keys;
    private final Wake wake;
    private final Wake replies;
    private final Lease lease;
    private final LongAdder answered = new LongAdder();
    private final LongAdder faults = new LongAdder();
    private final Thread thread;
    /** Where the round among the senders stands; it moves on with each batch, whether it failed or not. */
    private Optional<String> round = Optional.empty();

    private long expiredAt = System.nanoTime();
    private volatile boolean stopping;
    /** As it was when parts were last looked through, so that whoever asks for figures never waits for the database. */
    private volatile long alarms;

    /** @param replies called when replies were committed @param holder name of this process, for the lease */
    public InboxWorker(
            UnitOfWork unitOfWork, TextAnswering answering, KeyRing keys, Wake wake, Wake replies, String holder) {
        this.unitOfWork = unitOfWork;
        this.answering = answering;
        this.keys = keys;
        this.wake = wake;
        this.replies = replies;
        this.lease = new Lease(unitOfWork, "sms-inbox", holder);
        this.thread = new Thread(this::run, "inbox-worker");
    }

    public void start() {
        thread.start();
    }

    /** Whether nothing is answered here any more, by the end of the program or by a fault. */
    public boolean hasEnded() {
        return thread.getState() == Thread.State.TERMINATED;
    }

    /** Texts settled since the start, and tries that failed. */
    public long answered() {
        return answered.sum();
    }

    public long faults() {
        return faults.sum();
    }

    /** Alarms of the last seven days about questions for a criminal record; 0 where another process drains the inbox. */
    public long alarms() {
        return alarms;
    }

    private void run() {
        while (!stopping) {
            try {
                if (!lease.isHeld() || turn() == 0) wake.await(IDLE_MILLIS);
            } catch (InterruptedException e) {
                break;
            } catch (RuntimeException | Error fault) { // the edge: the worker outlives what can be outlived
                Fatal.throwOn(fault);
                LOG.error("The inbox could not be read: {}", fault.getClass().getSimpleName());
                pause();
            }
        }
        lease.giveBack();
    }

    /** One batch. @return how many texts it held */
    private int turn() {
        expireWhenDue();
        List<Long> failed = List.of();
        Inbox.Batch batch;
        try {
            batch = unitOfWork.give(this::settleTogether);
        } catch (RuntimeException | Error fault) {
            Fatal.throwOn(fault);
            if (UnitOfWork.isDatabaseAway(fault)) throw fault;
            LOG.warn("A batch is replayed text by text: {}", fault.getClass().getSimpleName());
            batch = unitOfWork.give(em -> new Inbox(em, keys).takeBatch(BATCH, round));
            failed = batch.texts().stream().map(IncomingSms::id).toList();
        }
        round = batch.after();
        int taken = batch.texts().size();
        failed.forEach(this::settleAlone);
        answered.add(taken);
        if (taken > 0) replies.call();
        return taken;
    }

    private Inbox.Batch settleTogether(EntityManager em) {
        Inbox.Batch batch = new Inbox(em, keys).takeBatch(BATCH, round);
        Registers registers = answering.registers(em);
        if (batch.texts().size() > 1) registers.readAhead(senders(batch.texts()), wholeTexts(batch.texts()));
        batch.texts().forEach(sms -> answering.settle(em, registers, sms));
        return batch;
    }

    private static List<Msisdn> senders(List<IncomingSms> batch) {
        return batch.stream().flatMap(sms -> sms.sender().stream()).toList();
    }

    private List<String> wholeTexts(List<IncomingSms> batch) {
        return batch.stream()
                .filter(sms -> sms.part().isEmpty() && sms.ussd().isEmpty())
                .map(sms -> sms.text(keys))
                .toList();
    }

    private void settleAlone(long id) {
        try {
            unitOfWork.run(em ->
                    new Inbox(em, keys).find(id).ifPresent(sms -> answering.settle(em, answering.registers(em), sms)));
        } catch (RuleViolation refusal) {
            unitOfWork.run(em -> new Inbox(em, keys).find(id).ifPresent(sms -> answering.refuse(em, sms, refusal)));
        } catch (RuntimeException | Error fault) {
            Fatal.throwOn(fault);
            if (UnitOfWork.isDatabaseAway(fault)) throw fault;
            faults.increment();
            LOG.error("Text {} could not be handled", id, withoutWords(fault));
            String why = fault.getClass().getSimpleName();
            unitOfWork.run(em -> new Inbox(em, keys).find(id).ifPresent(sms -> sms.attemptFailed(why, Instant.now())));
        }
    }

    /** The trace without messages: a driver's message may quote what was to be stored. */
    private static Throwable withoutWords(Throwable fault) {
        RuntimeException told = new RuntimeException(fault.getClass().getName());
        told.setStackTrace(fault.getStackTrace());
        return told;
    }

    private void expireWhenDue() {
        if (System.nanoTime() - expiredAt < EXPIRE_NANOS) return;
        expiredAt = System.nanoTime();
        unitOfWork.run(answering::expireParts);
        unitOfWork.run(answering::endDialogues);
        alarms = unitOfWork.give(em -> new Enquiries(em).countFreshAlarms(Instant.now()));
        replies.call();
    }

    private void pause() {
        try {
            Thread.sleep(DATABASE_AWAY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Finishes the batch under way. */
    @Override
    public void close() {
        stopping = true;
        wake.call();
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
