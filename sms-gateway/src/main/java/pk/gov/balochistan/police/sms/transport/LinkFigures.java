package pk.gov.balochistan.police.sms.transport;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/**
 * The figures of one link at one moment, for health and metrics. Counts run from the start of the program.
 *
 * @param since when the state was entered
 * @param lastPdu when the centre was last heard
 * @param lastFault why the last bind failed or the last session ended; holds no personal data and no password
 * @param bindFailures binds refused or unanswered since the last that succeeded; an alarm is due from the first
 * @param malformed PDUs that could not be read: refused for good, or the session ended
 * @param perSecond the pace the centre allows at present, at most the configured one
 */
public record LinkFigures(
        String name,
        LinkState state,
        Instant since,
        Optional<Instant> lastPdu,
        Optional<String> lastFault,
        int bindFailures,
        long binds,
        int inFlight,
        double perSecond,
        long accepted,
        long throttled,
        long refused,
        long unconfirmed,
        long lateAnswers,
        long texts,
        long receipts,
        long putOff,
        long malformed) {

    /** The counting side, shared by the sessions of one link. */
    static final class Counters {
        final LongAdder accepted = new LongAdder();
        final LongAdder throttled = new LongAdder();
        final LongAdder refused = new LongAdder();
        final LongAdder unconfirmed = new LongAdder();
        final LongAdder lateAnswers = new LongAdder();
        final LongAdder texts = new LongAdder();
        final LongAdder receipts = new LongAdder();
        final LongAdder taken = new LongAdder();
        final LongAdder putOff = new LongAdder();
        final LongAdder malformed = new LongAdder();
        final LongAdder binds = new LongAdder();
        private volatile Instant lastPdu;

        void sawPdu() {
            lastPdu = Instant.now();
        }

        Optional<Instant> lastPdu() {
            return Optional.ofNullable(lastPdu);
        }

        /** What never went out counts for nothing: it waits for the next try. */
        void count(SubmitOutcome outcome) {
            if (outcome instanceof SubmitOutcome.Accepted) {
                accepted.increment();
            } else if (outcome instanceof SubmitOutcome.Throttled) {
                throttled.increment();
            } else if (outcome instanceof SubmitOutcome.Refused) {
                refused.increment();
            } else if (outcome instanceof SubmitOutcome.Unconfirmed) {
                unconfirmed.increment();
            }
        }
    }
}
