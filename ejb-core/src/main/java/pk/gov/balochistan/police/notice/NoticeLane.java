package pk.gov.balochistan.police.notice;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a notice waits in the quiet hours and whether it may be gathered. The first lane goes out before the second, and that before
 * the third: a hundred thousand texts by the clocks keep no receipt waiting.
 */
public enum NoticeLane {
    /** Answers what the person has just done, or is of no use in the morning: goes at once, whatever the hour. */
    OWN_STEP(2),
    /** Carries a code, a question, a day by which a word counts, or a number to keep: waits for the morning, and goes by itself. */
    ALONE(3),
    /** Tells of a step of the police, which STATUS tells as well: waits for the morning, and may be one line of a digest. */
    NEWS(4);

    private final int urgency;

    NoticeLane(int urgency) {
        this.urgency = urgency;
    }

    /** Place among all texts to send; replies have 1. */
    public int urgency() {
        return urgency;
    }

    /** The lane of that urgency; empty for what is more urgent than any notice. */
    public static Optional<NoticeLane> of(int urgency) {
        return Stream.of(values()).filter(lane -> lane.urgency == urgency).findAny();
    }

    public boolean waitsForMorning() {
        return this != OWN_STEP;
    }
}
