package pk.gov.balochistan.police.grievance;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Role;

/**
 * What holds for a kind of complaint: who hears it first, and by when what is done.
 *
 * @param first the post that hears it first, where nobody is named who stands there
 * @param contactHours from the filing to the first word with the complainant
 * @param answerHours from the filing to the answer
 * @param rise when the next superior answers for what was missed; null for as it was delivered
 */
public record KindTerms(Role first, int contactHours, int answerHours, Rise rise) {
    /**
     * How long beyond a missed promise a post has before the next superior answers.
     *
     * @param contactAfterHours null where a case never goes up because nobody spoke to the complainant
     * @param officeHoursOnly whether only the hours of open offices count
     */
    public record Rise(Integer contactAfterHours, int answerAfterHours, boolean officeHoursOnly) {}

    public Instant contactDue(Instant filedAt) {
        return filedAt.plus(Duration.ofHours(contactHours));
    }

    public Instant answerDue(Instant filedAt) {
        return filedAt.plus(Duration.ofHours(answerHours));
    }

    public Optional<Rise> ownRise() {
        return Optional.ofNullable(rise);
    }

    /** The same with no hour beyond those of the other. */
    KindTerms within(KindTerms most) {
        return new KindTerms(
                first, Math.min(contactHours, most.contactHours), Math.min(answerHours, most.answerHours), rise);
    }
}
