package pk.gov.balochistan.police.confirmation;

import java.time.Duration;
import java.time.Instant;
import pk.gov.balochistan.police.closing.ClosingRule;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/**
 * A call as it is written down, with the answers to the three questions that each call asks: is it settled, was anything asked of you
 * for it, may it be closed.
 *
 * @param answeredBy who answered, as they said: at most 120 characters, needed for an answer
 * @param outcome the answer to the last question, or that nobody gave one
 * @param satisfied null where nobody answered
 * @param askedFor whether money or a favour was asked for; null where nobody answered
 * @param whatWasAskedFor needed where something was; read by posts that had no part in the case alone
 * @param note what was said besides, read by the citizen; or null
 */
public record NewCall(
        Instant calledAt,
        String answeredBy,
        CallOutcome outcome,
        Boolean satisfied,
        Boolean askedFor,
        String whatWasAskedFor,
        String note) {
    private static final Duration OLDEST = Duration.ofDays(3);
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_NOTE = 1000;

    /**
     * @throws RuleViolation confirmation.refusal.when, confirmation.refusal.outcome, confirmation.refusal.questions,
     *     confirmation.refusal.answeredBy, confirmation.refusal.askedFor, complaint.refusal.note
     */
    public NewCall {
        answeredBy = Typed.textOrNull(answeredBy);
        whatWasAskedFor = Typed.textOrNull(whatWasAskedFor);
        note = Typed.textOrNull(note);
        if (calledAt == null) throw new RuleViolation("confirmation.refusal.when");
        if (outcome == null) throw new RuleViolation("confirmation.refusal.outcome");
        if (outcome == CallOutcome.NOT_REACHED) {
            answeredBy = null;
            satisfied = null;
            askedFor = null;
            whatWasAskedFor = null;
        } else {
            if (satisfied == null || askedFor == null) throw new RuleViolation("confirmation.refusal.questions");
            if (answeredBy == null || answeredBy.length() > LONGEST_NAME)
                throw new RuleViolation("confirmation.refusal.answeredBy", LONGEST_NAME);
            if (!askedFor) whatWasAskedFor = null;
            else if (whatWasAskedFor == null) throw new RuleViolation("confirmation.refusal.askedFor");
        }
        requireShort(whatWasAskedFor, LONGEST_NOTE);
        requireShort(note, Step.LONGEST_NOTE);
    }

    private static void requireShort(String text, int most) {
        if (text != null && text.length() > most) throw new RuleViolation("complaint.refusal.note", most);
    }

    /**
     * Refuses a call that was made when none may be, or that nobody could have made.
     *
     * @throws RuleViolation confirmation.refusal.when before the answer, in the future or more than three days ago;
     *     confirmation.refusal.hours outside the hours of the rule
     */
    void requireTime(ClosingRule rule, Instant answeredAt, Instant now) {
        if (calledAt.isAfter(now) || calledAt.isBefore(answeredAt) || calledAt.isBefore(now.minus(OLDEST)))
            throw new RuleViolation("confirmation.refusal.when");
        if (!rule.allowsCallAt(calledAt))
            throw new RuleViolation("confirmation.refusal.hours", rule.callFromHour(), rule.callUntilHour());
    }

    /** Whether something was asked of the complainant, so that what was said about closing settles nothing. */
    boolean isRaised() {
        return Boolean.TRUE.equals(askedFor);
    }

    /** What the entry on the timeline names: when, and the answer to the first question. */
    String recorded() {
        return Texts.isolated(Texts.dateTime(calledAt)) + " confirmation.satisfied." + satisfied;
    }
}
