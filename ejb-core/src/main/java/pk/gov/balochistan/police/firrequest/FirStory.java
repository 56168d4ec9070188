package pk.gov.balochistan.police.firrequest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.organisation.Place;

/**
 * What the citizen is told of the request for an FIR: posts and never names, and nothing that officers wrote for themselves.
 *
 * @param post that answers
 * @param dueAt until when its answer is awaited, or was
 * @param answeredAt null before there is an answer
 * @param reason why it was declined; null where it was not
 * @param words what was written beside the answer, or null
 * @param fir null where none is named
 * @param firOn the day of its registration, or null
 * @param station in whose register it stands, or null
 * @param reviews oldest first
 */
public record FirStory(
        FirState state,
        Instant askedAt,
        Post post,
        Instant dueAt,
        Instant answeredAt,
        DeclineReason reason,
        String words,
        FirNumber fir,
        LocalDate firOn,
        Place station,
        List<Review> reviews) {
    /**
     * @param decision null while it is open
     * @param words its reasons, or null
     */
    public record Review(
            Post post, Instant begunAt, Instant dueAt, FirReview.Decision decision, Instant decidedAt, String words) {}

    /** Whether the citizen is told of the petition under s.22-A(6) Cr.P.C.: wherever no FIR was registered on the report. */
    public boolean isPetitionOpen() {
        return switch (state) {
            case DECLINED, MISSED, UPHELD, STATEMENT, ELSEWHERE -> true;
            case ASKED, DIRECTED, REGISTERED -> false;
        };
    }

    /** The review that is awaited; null where none is. */
    public Review awaited() {
        return reviews.stream()
                .filter(review -> review.decision() == null)
                .findFirst()
                .orElse(null);
    }
}
