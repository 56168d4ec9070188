package pk.gov.balochistan.police.policy;

import java.time.LocalDate;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * A policy that is proposed, with the reason.
 *
 * @param from the first day in Pakistan on which it holds
 * @param reviewBy the last day on which it holds: at most a year after the first. Source: DOMAIN.md 11, review every policy yearly
 * @param why 10 to 300 characters
 * @throws RuleViolation policy.from.none, policy.review.none, policy.review.order, policy.review.far, policy.why.short
 */
public record NewPolicy(AutomatedFunction function, PolicyTerms terms, LocalDate from, LocalDate reviewBy, String why)
        implements Recorded, Detailed {
    public NewPolicy {
        if (function == null) throw new RuleViolation("refusal.notFound");
        if (from == null) throw new RuleViolation("policy.from.none");
        reviewBy(reviewBy, from);
        why = SwitchOrder.reason(why);
    }

    /** @param today in Pakistan @throws RuleViolation policy.from.none, policy.from.past */
    public static LocalDate from(LocalDate chosen, LocalDate today) {
        if (chosen == null) throw new RuleViolation("policy.from.none");
        if (chosen.isBefore(today)) throw new RuleViolation("policy.from.past");
        return chosen;
    }

    /** @param from null where none can be read @throws RuleViolation policy.review.none, policy.review.order, policy.review.far */
    public static LocalDate reviewBy(LocalDate chosen, LocalDate from) {
        if (chosen == null) throw new RuleViolation("policy.review.none");
        if (from != null && !chosen.isAfter(from)) throw new RuleViolation("policy.review.order");
        if (from != null && chosen.isAfter(from.plusYears(1))) throw new RuleViolation("policy.review.far");
        return chosen;
    }

    @Override
    public String auditTarget() {
        return function.auditTarget();
    }

    @Override
    public String auditDetail() {
        return terms.owner() + " from " + from + " to " + reviewBy + ": " + why;
    }
}
