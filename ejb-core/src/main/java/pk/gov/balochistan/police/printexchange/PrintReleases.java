package pk.gov.balochistan.police.printexchange;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of what left. */
@Dependent
public class PrintReleases {
    private static final int MOST_SHOWN = 200;

    private final EntityManager em;

    @Inject
    public PrintReleases(EntityManager em) {
        this.em = em;
    }

    /** Those of these sets, the first one first, at most 200. Uses print_release_once_uk. */
    public List<PrintRelease> list(Collection<PrintSet> sets) {
        if (sets.isEmpty()) return List.of();
        return em.createQuery(
                        "select r from PrintRelease r where r.setId in :sets order by r.id", PrintRelease.class)
                .setParameter("sets", sets.stream().map(PrintSet::id).toList())
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    /** @throws RuleViolation prints.release.known where it went to that office on that letter already */
    void add(PrintRelease release) {
        boolean isKnown = em.createQuery(
                                "select count(r) from PrintRelease r where r.setId = :set and r.agency = :agency"
                                        + " and r.letterNumber = :letter",
                                Long.class)
                        .setParameter("set", release.setId())
                        .setParameter("agency", release.agency().code())
                        .setParameter("letter", release.letterNumber())
                        .getSingleResult()
                > 0;
        if (isKnown) throw new RuleViolation("prints.release.known", release.letterNumber());
        em.persist(release);
    }

    /** A number that no release has. */
    ReleaseNumber freeNumber() {
        ReleaseNumber number = ReleaseNumber.random();
        while (!numbered(number).isEmpty()) number = ReleaseNumber.random();
        return number;
    }

    /** @throws RuleViolation refusal.notFound */
    PrintRelease require(ReleaseNumber number) {
        return numbered(number).stream().findFirst().orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    private List<PrintRelease> numbered(ReleaseNumber number) {
        return em.createQuery("select r from PrintRelease r where r.number = :number", PrintRelease.class)
                .setParameter("number", number)
                .getResultList();
    }
}
