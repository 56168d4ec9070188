package pk.gov.balochistan.police.worklist;

import java.util.Arrays;
import java.util.List;
import pk.gov.balochistan.police.shared.TextKey;

/** What superiors count of complaints; each figure is a condition of the list that it opens (docs/decisions/0013). */
public enum Figure implements TextKey {
    /** Waits for the police. */
    OPEN,
    /** The promised day has passed. */
    OVERDUE,
    /** The promised day is the next, and has not passed. */
    DUE_SOON,
    /** A superior came to answer for it, and it is still open. */
    CAME_UP,
    /** The answer did not settle it, and it is open again. */
    REOPENED,
    /** Answered, and the citizen has the word. */
    AWAITING_WORD,
    /** Closed in the period by the citizen's word. */
    CLOSED_WITH_WORD,
    /** Of these, called good by the citizen: four or five of five. */
    CONTENT,
    /** Of these, called bad by the citizen: one or two of five. */
    DISCONTENT,
    /** Closed in the period by what the citizen said when a post called that had no part in the case. */
    CLOSED_BY_CALL,
    /** Closed in the period, and no citizen said that it is settled. */
    CLOSED_WITHOUT_WORD,
    /** Handed in the period to a body outside the police. */
    REFERRED_OUTSIDE,
    /** The word agreed for danger came, and nobody has said yet what was done; of whatever state. It is no figure of the supervision. */
    DANGER;

    /** The columns of the supervision. */
    public static final List<Figure> SUPERVISED =
            Arrays.stream(values()).filter(figure -> figure != DANGER).toList();

    /** Those of open cases. */
    static final List<Figure> OF_OPEN =
            Arrays.stream(values()).filter(Figure::isOpen).toList();

    /** Those of answered and closed cases; each group begins with the figure that holds the others. */
    static final List<List<Figure>> OF_ENDED = List.of(
            List.of(AWAITING_WORD),
            List.of(CLOSED_WITH_WORD, CONTENT, DISCONTENT),
            List.of(CLOSED_BY_CALL),
            List.of(CLOSED_WITHOUT_WORD),
            List.of(REFERRED_OUTSIDE));

    /** Whether it counts open cases alone. */
    public boolean isOpen() {
        return switch (this) {
            case OPEN, OVERDUE, DUE_SOON, CAME_UP, REOPENED -> true;
            case AWAITING_WORD,
                    CLOSED_WITH_WORD,
                    CONTENT,
                    DISCONTENT,
                    CLOSED_BY_CALL,
                    CLOSED_WITHOUT_WORD,
                    REFERRED_OUTSIDE,
                    DANGER -> false;
        };
    }

    /** Whether it counts what ended in a period, and not what is so now. */
    public boolean isOfPeriod() {
        return !isOpen() && this != AWAITING_WORD && this != DANGER;
    }

    @Override
    public String textKey() {
        return "complaint.figure." + name();
    }
}
