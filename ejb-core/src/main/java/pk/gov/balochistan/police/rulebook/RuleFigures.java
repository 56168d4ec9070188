package pk.gov.balochistan.police.rulebook;

import java.time.Duration;
import pk.gov.balochistan.police.casework.CaseRules;

/**
 * Between which figures the province may order. Reference data (case_rules.csv), ours, confidence low.
 *
 * @param lookBack of which days a preview reckons
 * @param aheadDays how far ahead the first day of a rule may lie
 * @param contactHours the longest time to the first word
 * @param answerHours the longest time to an answer
 * @param riseHours the longest time of a post beyond a missed promise
 */
record RuleFigures(Duration lookBack, int aheadDays, int contactHours, int answerHours, int riseHours) {
    static RuleFigures of(CaseRules rules) {
        return new RuleFigures(
                rules.days("kindrule.preview.days"),
                rules.amount("kindrule.ahead.days"),
                rules.amount("kindrule.contact.hours"),
                rules.amount("kindrule.answer.hours"),
                rules.amount("kindrule.rise.hours"));
    }
}
