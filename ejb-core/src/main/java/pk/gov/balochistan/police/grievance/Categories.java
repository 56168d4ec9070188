package pk.gov.balochistan.police.grievance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of the kinds of complaint: some twenty rows, each with what the province has ordered for it. */
@Dependent
public class Categories {
    private final EntityManager em;

    @Inject
    public Categories(EntityManager em) {
        this.em = em;
    }

    /** In the order in which a citizen is offered them. */
    public List<ComplaintCategory> list() {
        return em.createQuery("select k from ComplaintCategory k order by k.sortOrder", ComplaintCategory.class)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "k.rules")
                .setMaxResults(100)
                .getResultList();
    }

    /** @param code as it was chosen, or null */
    public Optional<ComplaintCategory> find(String code) {
        return Optional.ofNullable(code).map(known -> em.find(ComplaintCategory.class, known));
    }

    /** @throws RuleViolation complaint.refusal.category */
    public ComplaintCategory require(String code) {
        return find(code).orElseThrow(() -> new RuleViolation("complaint.refusal.category"));
    }
}
