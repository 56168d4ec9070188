package pk.gov.balochistan.police.law;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of offences: some hundreds of rows in the order of the statute book. */
@Dependent
public class Offences {
    private static final int MOST = 1_000;

    private final EntityManager em;

    @Inject
    public Offences(EntityManager em) {
        this.em = em;
    }

    /** @throws RuleViolation law.offence.unknown */
    public Offence require(String code) {
        Offence offence = code == null ? null : em.find(Offence.class, code);
        if (offence == null) throw new RuleViolation("law.offence.unknown");
        return offence;
    }

    /** The offences of a record in one query, by code. */
    public Map<String, Offence> byCodes(Collection<String> codes) {
        if (codes.isEmpty()) return Map.of();
        return em.createQuery("select o from Offence o where o.code in :codes", Offence.class)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.toMap(Offence::code, offence -> offence));
    }

    /** The whole list, in the order of the statute book. */
    public List<Offence> all() {
        return em.createQuery("select o from Offence o order by o.order", Offence.class)
                .setMaxResults(MOST)
                .getResultList();
    }
}
