package pk.gov.balochistan.police.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;

/** Register of the figures by which cases are worked. */
@Dependent
public class CaseRules {
    private final EntityManager em;

    @Inject
    public CaseRules(EntityManager em) {
        this.em = em;
    }

    /** @param code that ends with the unit, such as {@code likely.words.percent} */
    public int amount(String code) {
        CaseRule rule = em.find(CaseRule.class, code);
        if (rule == null) throw new IllegalStateException("no rule of casework " + code);
        return rule.amount();
    }

    /** @param code that ends with {@code .days} */
    public Duration days(String code) {
        return Duration.ofDays(amount(code));
    }
}
