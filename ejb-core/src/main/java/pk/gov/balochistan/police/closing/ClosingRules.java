package pk.gov.balochistan.police.closing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import pk.gov.balochistan.police.shared.Texts;

/** Register of the rules of closing. */
@Dependent
public class ClosingRules {
    private final EntityManager em;

    @Inject
    public ClosingRules(EntityManager em) {
        this.em = em;
    }

    /** The rule for this kind of complaint, else that for any, which holds on the day of the answer. Uses closing_rule_category_ix. */
    public ClosingRule ruleFor(String categoryCode, Instant answeredAt) {
        LocalDate day = LocalDate.ofInstant(answeredAt, Texts.PAKISTAN);
        return em.createQuery(
                        "select r from ClosingRule r where r.categoryCode = :category or r.categoryCode is null",
                        ClosingRule.class)
                .setParameter("category", categoryCode)
                .getResultStream()
                .filter(rule -> rule.holdsOn(day))
                .min(Comparator.comparing(ClosingRule::isForAnyKind))
                .orElseThrow(() -> new IllegalStateException("no rule of closing for any complaint"));
    }
}
