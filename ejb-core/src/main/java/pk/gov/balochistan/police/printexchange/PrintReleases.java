package pk.gov.balochistan.police.printexchange;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.identifier.FreeNumbers;
import pk.gov.balochistan.police.identifier.TenDigits;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of what left. */
@Dependent
public class PrintReleases {
    private static final int MOST_SHOWN = 200;

    private final EntityManager em;
    private final FreeNumbers<ReleaseNumber> numbers;

    @Inject
    public PrintReleases(EntityManager em) {
        this.em = em;
        this.numbers = new FreeNumbers<>(
                ReleaseNumber::random, number -> !numbered(number).isEmpty());
    }

    /** Those of these sets, the first one first, at most 200. Uses print_release_once_uk. */
    public List<PrintRelease> list(Collection<PrintSet> sets) {
        if (sets.isEmpty()) return List.of();
        return em.createQuery("select r from PrintRelease r where r.setId in :sets order by r.id", PrintRelease.class)
                .setParameter("sets", sets.stream().map(PrintSet::id).toList())
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    /**
     * Enters that a complete set leaves.
     *
     * @throws RuleViolation prints.release.known where it went to that office on that letter already
     */
    public PrintRelease enter(PrintSet set, NewRelease to, Reason reason, Signatory by, Instant at) {
        if (isKnown(set, to)) throw new RuleViolation("prints.release.known", to.letterNumber());
        PrintRelease release = new PrintRelease(numbers.next(), set, to, reason, by, at);
        em.persist(release);
        set.release();
        return release;
    }

    private boolean isKnown(PrintSet set, NewRelease to) {
        return em.createQuery(
                                "select count(r) from PrintRelease r where r.setId = :set and r.agency = :agency"
                                        + " and r.letterNumber = :letter",
                                Long.class)
                        .setParameter("set", set.id())
                        .setParameter("agency", to.agency().code())
                        .setParameter("letter", to.letterNumber())
                        .getSingleResult()
                > 0;
    }

    /** @throws RuleViolation refusal.notFound */
    PrintRelease require(ReleaseNumber number) {
        return numbered(number).stream().findFirst().orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    /** The release of a control number as a transaction writes it; empty for one that is none of ours. */
    Optional<PrintRelease> find(String controlNumber) {
        if (!TenDigits.areGood(controlNumber)) return Optional.empty();
        return numbered(new ReleaseNumber(controlNumber)).stream().findFirst();
    }

    private List<PrintRelease> numbered(ReleaseNumber number) {
        return em.createQuery("select r from PrintRelease r where r.number = :number", PrintRelease.class)
                .setParameter("number", number)
                .getResultList();
    }
}
