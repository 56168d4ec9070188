package pk.gov.balochistan.police.sms.standin;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * How the stand-in centre behaves; what is not set is what a good centre does. May be changed while it runs, from any thread.
 */
public final class Behaviour {
    /** The shapes of receipts that real centres were seen to write. */
    public enum ReceiptShape {
        /** Text form and both parameters. */
        USUAL,
        /** The text form of SMPP 3.4, Appendix B, alone. */
        TEXT_ONLY,
        /** Only the parameters receipted_message_id and message_state. */
        PARAMETERS_ONLY,
        /** The text form in message_payload. */
        PAYLOAD,
        /** Lower case, other order, the full word for the state. */
        ODD_WORDS,
        /** Not to be read at all. */
        GARBLED,
        /** Of a message the centre never gave out. */
        UNKNOWN_ID
    }

    /**
     * The answer to one submit.
     *
     * @param status 0 to accept
     * @param times how often to answer: 0 never, 2 doubled
     */
    public record Answer(int status, Duration after, int times) {
        public static final Answer ACCEPT = new Answer(0, Duration.ZERO, 1);
        /** ESME_RTHROTTLED. */
        public static final Answer THROTTLE = new Answer(0x58, Duration.ZERO, 1);

        public static final Answer NEVER = new Answer(0, Duration.ZERO, 0);
    }

    volatile Function<Submitted, Answer> answers = submitted -> Answer.ACCEPT;
    volatile int acceptPerSecond;
    volatile int answersInReverseOf = 1;
    volatile int bindStatus;
    volatile boolean answerBinds = true;
    volatile boolean silent;
    volatile int interfaceVersion = 0x34;
    volatile LongFunction<String> submittedIds = Long::toString;
    volatile LongFunction<String> receiptIds = Long::toString;
    volatile ReceiptShape receiptShape = ReceiptShape.USUAL;
    volatile List<Integer> receiptStates = List.of(2);
    volatile Duration receiptsAfter = Duration.ofMillis(50);
    volatile boolean receiptsFirst;
    volatile int deliverWindow = 10;
    volatile Duration redeliverAfter = Duration.ofSeconds(1);
    volatile Duration deliveryAnswerWithin = Duration.ofSeconds(10);
    volatile boolean ignoreDeliveryAnswers;

    /** Chooses the answer to each submit. */
    public Behaviour answer(Function<Submitted, Answer> chooser) {
        answers = chooser;
        return this;
    }

    /** Accepts at most so many submits a second and throttles the rest; 0: no limit. */
    public Behaviour acceptPerSecond(int most) {
        acceptPerSecond = most;
        return this;
    }

    /** Holds answers until so many are due, then gives them last first; 1: at once. */
    public Behaviour answerInReverseOf(int group) {
        answersInReverseOf = group;
        return this;
    }

    /** Answers binds with this status, such as 0x05 (already bound) or 0x0e (wrong password). */
    public Behaviour refuseBinds(int status) {
        bindStatus = status;
        return this;
    }

    /** Leaves binds without an answer, or answers them again. */
    public Behaviour answerBinds(boolean answer) {
        answerBinds = answer;
        return this;
    }

    /** Sends nothing more, not even answers to enquire_link, but keeps the connection. */
    public Behaviour silent(boolean quiet) {
        silent = quiet;
        return this;
    }

    /** The sc_interface_version of bind answers; below 0: leave it out. */
    public Behaviour interfaceVersion(int version) {
        interfaceVersion = version;
        return this;
    }

    /** How message ids are written in answers and in receipts, from the number of the submit. */
    public Behaviour ids(LongFunction<String> inAnswers, LongFunction<String> inReceipts) {
        submittedIds = inAnswers;
        receiptIds = inReceipts;
        return this;
    }

    /** The receipts of each accepted submit that wants one: their shape and, in order, their message_state codes. */
    public Behaviour receipts(ReceiptShape shape, Integer... states) {
        receiptShape = shape;
        receiptStates = List.of(states);
        return this;
    }

    /** When receipts go out; {@code first}: before the answer to the submit. */
    public Behaviour receiptsAfter(Duration pause, boolean first) {
        receiptsAfter = pause;
        receiptsFirst = first;
        return this;
    }

    /** Deliveries under way at once. */
    public Behaviour deliverWindow(int window) {
        deliverWindow = window;
        return this;
    }

    /** How long to wait for the answer to a delivery, and, when put off or unanswered, before the next try. */
    public Behaviour redeliver(Duration answerWithin, Duration pause) {
        deliveryAnswerWithin = answerWithin;
        redeliverAfter = pause;
        return this;
    }

    /** Takes no notice of answers to deliveries, as if they were lost on the way: each comes again and again. */
    public Behaviour loseDeliveryAnswers(boolean lose) {
        ignoreDeliveryAnswers = lose;
        return this;
    }
}
