package pk.gov.balochistan.police.sms.query;

import java.time.Duration;
import java.util.Collection;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.enquiry.EnquiryReply;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.throttle.ThrottleRule;
import pk.gov.balochistan.police.throttle.Throttles;

/**
 * So many replies to one phone in an hour, then one text that says to wait, then silence until the hour is over. It falls on
 * what is sent and never on what is taken: each text is acted upon, whoever sent it. See docs/decisions/0009.
 */
public final class ReplyLimit {
    private final Throttles throttles;
    private final ThrottleRule replies;

    ReplyLimit(Throttles throttles, int perHour) {
        this.throttles = throttles;
        this.replies = ThrottleRule.allowance("sms-replies", perHour, Duration.ofHours(1));
    }

    void readAhead(Collection<Msisdn> phones) {
        throttles.readAhead(replies, phones.stream().map(Msisdn::digits).toList());
    }

    /** The answer as it goes out: as it is, as a text that says to wait, or without words. */
    Answer within(Asked asked, Answer answer) {
        if (answer.words().isEmpty() || isOwed(answer)) return answer;
        String phone = asked.from().digits();
        int count = throttles.useUnflushed(replies, phone);
        if (count <= replies.limit()) return answer;
        return count == replies.limit() + 1
                ? answer.insteadOfWords(
                        "sms.wait", throttles.pausedUntil(replies, phone).orElseThrow())
                : answer.withheld();
    }

    /** Whether a text that answers no question may still go to this phone; then it is counted. */
    public boolean allows(Msisdn phone) {
        if (throttles.isPaused(replies, phone.digits())) return false;
        throttles.useUnflushed(replies, phone.digits());
        return true;
    }

    /**
     * The number of a new complaint, and an officer's answer, have limits of their own: whoever forges a number and uses up its
     * replies must not keep these from its owner.
     */
    private static boolean isOwed(Answer answer) {
        if (answer.outcome() != Outcome.OK) return false;
        return answer.action().equals(EnquiryReply.ACTION)
                || answer.action().equals(PhoneFiling.ACTION) && answer.note().detail() == null;
    }
}
