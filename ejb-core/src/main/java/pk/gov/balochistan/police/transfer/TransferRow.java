package pk.gov.balochistan.police.transfer;

import java.time.Instant;
import pk.gov.balochistan.police.complaint.Post;

/** One request about a case, as both posts read it. @param answer what was written with the answer, or null */
public record TransferRow(
        Post from, Post to, String reason, Instant askedAt, Instant answerDueAt, TransferState state, String answer) {
    public boolean isWaiting() {
        return state == TransferState.WAITING;
    }
}
