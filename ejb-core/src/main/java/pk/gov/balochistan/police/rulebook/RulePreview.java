package pk.gov.balochistan.police.rulebook;

import java.time.Instant;
import java.util.List;

/**
 * What a rule would have meant for the complaints of its kind that were filed of late, beside the rule that holds.
 *
 * @param from since when they were filed
 * @param cases how many there were
 * @param moved those that would have gone to another post
 * @param unreckoned of those that name officers by number, how many were too many to be looked at one by one
 * @param before how many were late, or are, by the hours that hold
 * @param after how many would be late by the hours that are thought of
 * @param filedAt a complaint that would be filed on its first day, as an example
 * @param contactDue by when somebody would have spoken to that complainant
 * @param answerDue by when that complainant would have an answer
 */
public record RulePreview(
        DraftRule draft,
        Instant from,
        long cases,
        List<Moved> moved,
        long unreckoned,
        Late before,
        Late after,
        Instant filedAt,
        Instant contactDue,
        Instant answerDue) {
    /** @param contact spoken to too late or not yet @param answer answered too late or not yet */
    public record Late(long contact, long answer) {}

    public long movedCases() {
        return moved.stream().mapToLong(Moved::cases).sum();
    }
}
