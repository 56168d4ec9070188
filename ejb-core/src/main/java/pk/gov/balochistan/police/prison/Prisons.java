package pk.gov.balochistan.police.prison;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of prisons: a dozen rows. */
@Dependent
public class Prisons {
    private static final int MOST = 200;

    private final EntityManager em;

    @Inject
    public Prisons(EntityManager em) {
        this.em = em;
    }

    /** The whole list: those of the province by kind and name, and last the line for any other. */
    public List<Prison> all() {
        return em.createQuery("select p from Prison p order by p.order", Prison.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** @throws RuleViolation prison.unknown */
    public Prison require(String code) {
        Prison prison = code == null ? null : em.find(Prison.class, code);
        if (prison == null) throw new RuleViolation("prison.unknown");
        return prison;
    }

    /** Those that stays name, by code. */
    public Map<String, Prison> byCodes(Collection<PrisonStay> stays) {
        if (stays.isEmpty()) return Map.of();
        return em.createQuery("select p from Prison p where p.code in :codes", Prison.class)
                .setParameter(
                        "codes",
                        stays.stream().map(stay -> stay.heldAt().prison()).collect(Collectors.toSet()))
                .getResultStream()
                .collect(Collectors.toMap(Prison::code, prison -> prison));
    }
}
