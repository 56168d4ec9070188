package pk.gov.balochistan.police.firlist;

import java.util.Arrays;
import java.util.List;
import pk.gov.balochistan.police.shared.TextKey;

/** What is listed of requests for an FIR {@code r}: the two piles of a post, and what superiors count of those of a period. */
public enum FirFigure implements TextKey {
    /** Waits for an answer at one of the reader's posts. */
    TO_ANSWER("r.open = true"),
    /** Waits for the review of one of the reader's posts. */
    TO_REVIEW("r.open = true"),
    /** All that were made in the period, whatever came of them. */
    ASKED("r.complaintId > 0"),
    REGISTERED("r.state = pk.gov.balochistan.police.firrequest.FirState.REGISTERED"),
    /** The matter was in an FIR already, as the post says or a superior found. */
    STATEMENT("r.state in (pk.gov.balochistan.police.firrequest.FirState.STATEMENT,"
            + " pk.gov.balochistan.police.firrequest.FirState.ELSEWHERE)"),
    /** Declined at some time, whatever came of it since. */
    DECLINED("r.reply.declinedFor is not null"),
    /** Not answered in time at some time, whatever came of it since. */
    MISSED("r.reply.missedAt is not null"),
    /** A superior directed that it be registered. */
    REVERSED("r.timesDirected > 0");

    /** Those of a period. */
    static final List<FirFigure> COUNTED =
            Arrays.stream(values()).filter(figure -> !figure.isPile()).toList();

    private final String condition;

    FirFigure(String condition) {
        this.condition = condition;
    }

    /** Whether it holds what waits at the reader's posts now. */
    public boolean isPile() {
        return this == TO_ANSWER || this == TO_REVIEW;
    }

    String condition() {
        return condition;
    }

    @Override
    public String textKey() {
        return "firRequest.figure." + name();
    }
}
