package pk.gov.balochistan.police.sms.transport;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.sms.coding.DeliveryReceipt;
import pk.gov.balochistan.police.sms.coding.DeliveryReports;
import pk.gov.balochistan.police.sms.coding.ReceivedText;
import pk.gov.balochistan.police.sms.coding.WireText;
import pk.gov.balochistan.police.sms.coding.WireText.Malformed;

/**
 * Takes what the centres deliver, has it stored, and only then lets it be acknowledged: a text that was acknowledged is in
 * the database. What cannot be stored in time is put off (0x64) and comes again; what never can be is refused for good
 * (0x65), since the centre would redeliver it for ever. One receiver serves all links. Thread-safe.
 */
public final class Receiver implements AutoCloseable {
    /** Stays under the two seconds in which a centre expects an answer. */
    public static final Duration USUAL_DEADLINE = Duration.ofMillis(1500);

    static final int TAKEN = 0;
    static final int PUT_OFF = 0x64;
    static final int REFUSED = 0x65;
    private static final Logger LOG = LoggerFactory.getLogger(Receiver.class);

    /**
     * Stores a batch of at most 200 in one transaction and returns when it is committed. Called by one thread at a time. On an
     * exception nothing of the batch may have been stored; each item is then tried alone, and a {@link RuleViolation} on a
     * single item refuses it for good.
     */
    @FunctionalInterface
    public interface Store<T> {
        void store(List<T> batch) throws Exception;
    }

    private final GroupCommit<ReceivedText> texts;
    private final GroupCommit<DeliveryReceipt> receipts;
    private final long patienceNanos;
    private final Clock clock;

    /** @param deadline how long a delivery may wait for its commit before it is put off @param clock tells when it came */
    public Receiver(Store<ReceivedText> texts, Store<DeliveryReceipt> receipts, Duration deadline, Clock clock) {
        this.clock = clock;
        this.texts = new GroupCommit<>("texts", texts);
        this.receipts = new GroupCommit<>("receipts", receipts);
        this.patienceNanos = deadline.toNanos();
    }

    /** Stores a deliver_sm or data_sm; gives the command status to answer with. Never throws. */
    int take(byte[] pdu, LinkSettings link, LinkFigures.Counters counters) {
        try {
            int status = store(WireText.parse(pdu, clock.instant()), link, counters);
            (status == PUT_OFF ? counters.putOff : status == REFUSED ? counters.malformed : counters.taken).increment();
            return status;
        } catch (Malformed e) {
            counters.malformed.increment();
            LOG.warn("Link {}: a delivery was refused for good: {}", link.name(), e.getMessage());
            return REFUSED;
        } catch (Throwable fault) { // the edge: an Error must not leave the centre without an answer
            counters.putOff.increment();
            LOG.error("Link {}: a delivery was put off", link.name(), fault);
            return PUT_OFF;
        }
    }

    private int store(WireText pdu, LinkSettings link, LinkFigures.Counters counters) {
        if (DeliveryReports.isReceipt(pdu)) {
            counters.receipts.increment();
            return await(
                    receipts.add(
                            DeliveryReports.read(
                                    pdu, link.name(), link.messageIds().receipted()),
                            patienceNanos),
                    link);
        }
        counters.texts.increment();
        return await(texts.add(pdu.asText(link.name()), patienceNanos), link);
    }

    private int await(CompletableFuture<Void> stored, LinkSettings link) {
        try {
            stored.get(patienceNanos, TimeUnit.NANOSECONDS);
            return TAKEN;
        } catch (ExecutionException e) {
            boolean forGood = e.getCause() instanceof RuleViolation;
            LOG.warn(
                    "Link {}: a delivery was {}: {}",
                    link.name(),
                    forGood ? "refused" : "put off",
                    e.getCause().toString());
            return forGood ? REFUSED : PUT_OFF;
        } catch (TimeoutException e) {
            stored.cancel(false);
            LOG.warn("Link {}: a delivery was put off: the store did not answer in time", link.name());
            return PUT_OFF;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return PUT_OFF;
        }
    }

    /** Whether what comes in is stored no more, by the end of the program or by a fault. */
    public boolean hasEnded() {
        return texts.hasEnded() || receipts.hasEnded();
    }

    /** Stores what waits, then ends. Stop the links first. */
    @Override
    public void close() {
        texts.close();
        receipts.close();
    }
}
