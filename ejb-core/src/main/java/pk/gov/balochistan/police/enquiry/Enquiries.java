package pk.gov.balochistan.police.enquiry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pk.gov.balochistan.police.audit.Scope;

/** Register of questions by text. */
@Dependent
public class Enquiries {
    static final int PER_HOUR = 10;
    static final int PER_DAY = 40;

    /** The so-manieth question about one CNIC within a day raises the alarm. */
    static final int ASKED_AGAIN = 3;

    /** How long a centre may deliver the same text again. */
    static final Duration REDELIVERY = Duration.ofHours(24);

    /** How long an alarm stands on the first page of whoever must look at it. */
    private static final Duration FRESH = Duration.ofDays(7);

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_LISTED = 200;
    private static final Set<EnquiryResult> ANSWERS =
            EnumSet.of(EnquiryResult.WANTED, EnquiryResult.MISSING, EnquiryResult.RECORD, EnquiryResult.NO_RECORD);

    private final EntityManager em;

    @Inject
    public Enquiries(EntityManager em) {
        this.em = em;
    }

    void add(Enquiry enquiry) {
        em.persist(enquiry);
    }

    /** Whether a question of another transaction has this reference. Uses enquiry_reference_uk. */
    boolean isTaken(String reference) {
        return em.createQuery("select count(e) from Enquiry e where e.reference = :reference", Long.class)
                        .setParameter("reference", reference)
                        .getSingleResult()
                > 0;
    }

    /** What became of this very text when it was delivered before. */
    Optional<Enquiry> findDelivered(String messageKey, Instant now) {
        return em.createQuery(
                        "select e from Enquiry e where e.messageKey = :key and e.askedAt > :since order by e.id",
                        Enquiry.class)
                .setParameter("key", messageKey)
                .setParameter("since", now.minus(REDELIVERY))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether the officer had as many answers as an hour or a day may bring. Uses index enquiry_permit_asked_ix. */
    boolean isLimitReached(EnquiryPermit permit, Instant now) {
        return countAnswers(permit, now.minus(HOUR)) >= PER_HOUR || countAnswers(permit, now.minus(DAY)) >= PER_DAY;
    }

    private long countAnswers(EnquiryPermit permit, Instant since) {
        return em.createQuery(
                        "select count(e) from Enquiry e where e.permitId = :permit and e.askedAt > :since"
                                + " and e.result in :answers",
                        Long.class)
                .setParameter("permit", permit.id())
                .setParameter("since", since)
                .setParameter("answers", ANSWERS)
                .getSingleResult();
    }

    /** Whether this question is one too many about the same CNIC within a day. Uses index enquiry_cnic_asked_ix. */
    boolean isAskedAgain(Enquiry enquiry) {
        long before = em.createQuery(
                        "select count(e) from Enquiry e where e.cnicPseudonym = :cnic and e.askedAt > :since"
                                + " and e.result in :answers",
                        Long.class)
                .setParameter("cnic", enquiry.cnicPseudonym())
                .setParameter("since", enquiry.askedAt().minus(DAY))
                .setParameter("answers", ANSWERS)
                .getSingleResult();
        return before + 1 >= ASKED_AGAIN;
    }

    /** What was asked in one officer's name, latest first, at most 200. */
    public List<Enquiry> listOf(EnquiryPermit permit) {
        return em.createQuery(
                        "select e from Enquiry e where e.permitId = :permit order by e.askedAt desc", Enquiry.class)
                .setParameter("permit", permit.id())
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }

    /** What officers under the scope's places asked, latest first, at most 200. */
    public List<EnquiryRow> list(Scope scope, EnquiryChoice choice, Instant now) {
        if (scope.coversNothing()) return List.of();
        return bound(
                        em.createQuery(
                                "select new pk.gov.balochistan.police.enquiry.EnquiryRow(e, p.belt)"
                                        + askedUnder(scope, choice) + " order by e.askedAt desc",
                                EnquiryRow.class),
                        scope,
                        choice,
                        now)
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }

    /** How many rows that list would hold, at most 200. */
    public int count(Scope scope, EnquiryChoice choice, Instant now) {
        if (scope.coversNothing()) return 0;
        String counted = "select count(e)" + askedUnder(scope, choice);
        long all =
                bound(em.createQuery(counted, Long.class), scope, choice, now).getSingleResult();
        return (int) Math.min(all, MOST_LISTED);
    }

    private static String askedUnder(Scope scope, EnquiryChoice choice) {
        String under = IntStream.range(0, scope.posts().size())
                .mapToObj(i -> "pl.path like :under" + i)
                .collect(Collectors.joining(" or "));
        return " from Enquiry e, EnquiryPermit p, Officer o, Place pl where p.id = e.permitId"
                + " and o.belt = p.belt and pl.id = o.placeId and (" + under + ")"
                + switch (choice) {
                    case ALL -> "";
                    case ALARMS -> " and e.alarm is not null";
                    case FRESH_ALARMS -> " and e.alarm is not null and e.askedAt > :since";
                };
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Scope scope, EnquiryChoice choice, Instant now) {
        for (int i = 0; i < scope.posts().size(); i++) {
            query.setParameter("under" + i, scope.posts().get(i).placePath() + "%");
        }
        if (choice == EnquiryChoice.FRESH_ALARMS) query.setParameter("since", now.minus(FRESH));
        return query;
    }

    /** Alarms of the last seven days in the whole force, those of unregistered phones too. Uses index enquiry_alarm_ix. */
    public long countFreshAlarms(Instant now) {
        return em.createQuery(
                        "select count(e) from Enquiry e where e.alarm in :alarms and e.askedAt > :since", Long.class)
                .setParameter("alarms", EnumSet.allOf(EnquiryAlarm.class))
                .setParameter("since", now.minus(FRESH))
                .getSingleResult();
    }
}
