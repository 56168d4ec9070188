package pk.gov.balochistan.police.rulebook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import pk.gov.balochistan.police.audit.DualControl.Decision;
import pk.gov.balochistan.police.grievance.KindRule;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of the rules that the province ordered or thinks of. */
@Dependent
public class KindRules {
    private static final int MOST = 100;

    private final EntityManager em;

    @Inject
    public KindRules(EntityManager em) {
        this.em = em;
    }

    /** @throws RuleViolation rulebook.waiting where one waits for this kind already. Uses kind_rule_waiting_uk */
    public void add(KindRule rule) {
        boolean twice = !em.createQuery("select r.id from KindRule r where r.waitingKey = :kind", Long.class)
                .setParameter("kind", rule.category().code())
                .getResultList()
                .isEmpty();
        if (twice) throw new RuleViolation("rulebook.waiting");
        em.persist(rule);
    }

    /** @throws RuleViolation refusal.notFound where the kind has no such rule */
    KindRule require(RuleNumber number) {
        KindRule rule = em.find(KindRule.class, number.number());
        if (rule == null || !rule.category().code().equals(number.kind())) throw new RuleViolation("refusal.notFound");
        return rule;
    }

    /** What waits though its day has come. Uses kind_rule_decision_ix. */
    List<KindRule> listOverdue(LocalDate today) {
        return em.createQuery(
                        "select r from KindRule r where r.control.decision = :waiting and r.validFrom <= :today"
                                + " order by r.validFrom, r.id",
                        KindRule.class)
                .setParameter("waiting", Decision.WAITING)
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultList();
    }
}
