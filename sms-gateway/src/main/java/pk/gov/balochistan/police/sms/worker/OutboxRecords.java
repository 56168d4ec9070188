package pk.gov.balochistan.police.sms.worker;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.messaging.Dispatch;
import pk.gov.balochistan.police.messaging.OutgoingSms;
import pk.gov.balochistan.police.messaging.OutgoingState;
import pk.gov.balochistan.police.messaging.Receipt;
import pk.gov.balochistan.police.sms.coding.DeliveryReceipt;
import pk.gov.balochistan.police.sms.transport.SubmitOutcome;

/**
 * Writes down what became of texts: the centre's answers and its receipts. Both go through here one after the other, so that a
 * receipt and the id it names cannot pass each other unseen.
 */
public final class OutboxRecords {
    private static final int SPARE_SECONDS = 1;

    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final LongAdder orphans = new LongAdder();

    public OutboxRecords(UnitOfWork unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** What the centre answered to the parts of one text. @param late it came after the submit had been given up */
    record Result(long id, List<SubmitOutcome> outcomes, boolean late) {}

    /** Receipts that fitted no text when they came. */
    public long orphans() {
        return orphans.sum();
    }

    synchronized void record(String link, List<Result> results) {
        Instant now = clock.instant();
        unitOfWork.run(em -> {
            Dispatch dispatch = new Dispatch(em, link);
            Map<Long, OutgoingSms> texts =
                    dispatch.byId(results.stream().map(Result::id).toList());
            Map<OutgoingSms, List<String>> sent = new HashMap<>();
            for (Result result : results) {
                OutgoingSms sms = texts.get(result.id);
                if (sms != null) record(sms, result, sent, now);
            }
            dispatch.keepIds(sent);
            List<String> named = sent.values().stream()
                    .flatMap(List::stream)
                    .filter(Objects::nonNull)
                    .toList();
            dispatch.adoptOrphans(named, now);
        });
    }

    private static void record(OutgoingSms sms, Result result, Map<OutgoingSms, List<String>> sent, Instant now) {
        OutgoingState expected = result.late ? OutgoingState.UNCONFIRMED : OutgoingState.SENDING;
        if (sms.state() != expected) return; // settled meanwhile by another process or an administrator
        SubmitOutcome worst = worst(result.outcomes);
        if (worst instanceof SubmitOutcome.Accepted) {
            sms.sent(now);
            sent.put(sms, keysOf(result.outcomes));
        } else if (worst instanceof SubmitOutcome.Unconfirmed) {
            sms.inDoubt("no answer from the centre", now);
        } else if (worst instanceof SubmitOutcome.Refused refused && refused.permanent()) {
            sms.fail(String.format("refused 0x%08X", refused.status()), now);
        } else if (worst instanceof SubmitOutcome.Refused refused) {
            sms.postpone(String.format("put off 0x%08X", refused.status()), now);
        } else {
            sms.giveBack(now.plusSeconds(SPARE_SECONDS));
        }
    }

    private static List<String> keysOf(List<SubmitOutcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> ((SubmitOutcome.Accepted) outcome).messageId())
                .map(id -> id.isEmpty() ? null : id)
                .toList();
    }

    /** What decides for the whole text: a doubt above all, then a refusal, then a delay. */
    static SubmitOutcome worst(List<SubmitOutcome> outcomes) {
        SubmitOutcome worst = outcomes.get(0);
        for (SubmitOutcome outcome : outcomes) if (weight(outcome) > weight(worst)) worst = outcome;
        return worst;
    }

    private static int weight(SubmitOutcome outcome) {
        if (outcome instanceof SubmitOutcome.Accepted) return 0;
        if (outcome instanceof SubmitOutcome.NotSent || outcome instanceof SubmitOutcome.Throttled) return 1;
        if (outcome instanceof SubmitOutcome.Refused refused) return refused.permanent() ? 3 : 2;
        return 4;
    }

    /** Stores a batch of receipts before they are acknowledged. */
    public synchronized void apply(List<DeliveryReceipt> batch) {
        Instant now = clock.instant();
        Map<String, List<DeliveryReceipt>> byLink =
                batch.stream().collect(Collectors.groupingBy(DeliveryReceipt::link));
        long unmatched = unitOfWork.give(em -> {
            long none = 0;
            for (Map.Entry<String, List<DeliveryReceipt>> ofLink : byLink.entrySet()) {
                List<Receipt> receipts = new ArrayList<>();
                ofLink.getValue().forEach(receipt -> receipts.add(asStored(receipt)));
                none += new Dispatch(em, ofLink.getKey()).apply(receipts, now);
            }
            return none;
        });
        orphans.add(unmatched);
    }

    private static Receipt asStored(DeliveryReceipt receipt) {
        String key = receipt.messageId().isEmpty() ? null : receipt.messageId();
        return new Receipt(
                receipt.link(), key, Receipt.State.valueOf(receipt.state().name()), receipt.receivedAt());
    }

    /** Receipts of the last day whose text another process wrote down. */
    synchronized void adoptLateOrphans(String link) {
        Instant now = clock.instant();
        unitOfWork.run(em -> new Dispatch(em, link).adoptLateOrphans(now));
    }
}
