package pk.gov.balochistan.police.publicfigures;

import pk.gov.balochistan.police.shared.TextKey;

/** What is published of complaints; where a time is meant it is that of {@link FigureCounts#DAYS}. Source: docs/decisions/0048. */
public enum PublicFigure implements TextKey {
    /** Handed in. It is the sum of the five after it. */
    FILED,
    /** Of these, answered by the promised day. */
    IN_TIME,
    /** Of these, answered after it. */
    LATE,
    /** Of these, handed to a body outside the police. */
    OUTSIDE,
    /** Of these, open, and the promised day has not passed. */
    IN_HAND,
    /** Of these, open after the promised day. */
    MISSED,
    /** Open now, whenever it was handed in. */
    OPEN,
    /** Of these, after the promised day. */
    OVERDUE,
    /** Closed by the citizen's own word. */
    BY_WORD,
    /** Of these, called good by the citizen: four or five of five. */
    CONTENT,
    /** Of these, called bad by the citizen: one or two of five. */
    DISCONTENT,
    /** Closed by what the citizen said when a post called that had no part in the case. */
    BY_CALL,
    /** Closed, and no citizen said that it is settled. */
    WITHOUT_WORD;

    /** Whether it is a part of the figure before it that is none. */
    public boolean isPart() {
        return switch (this) {
            case IN_TIME, LATE, OUTSIDE, IN_HAND, MISSED, OVERDUE, CONTENT, DISCONTENT -> true;
            case FILED, OPEN, BY_WORD, BY_CALL, WITHOUT_WORD -> false;
        };
    }

    @Override
    public String textKey() {
        return "publicFigures.figure." + name();
    }
}
