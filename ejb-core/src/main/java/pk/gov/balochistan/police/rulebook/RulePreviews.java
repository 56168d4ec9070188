package pk.gov.balochistan.police.rulebook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.complaint.ComplaintRouting;
import pk.gov.balochistan.police.complaint.ComplaintSubjects;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.grievance.KindTerms;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.Texts;

/**
 * Reckons what a rule would have meant. It reads the complaints of one kind that were filed of late (complaint_category_ix) and
 * counts them in the database, by place and by whom they are about: however large the table, it reads no further, and of complaints
 * it is told numbers alone. Those that name officers are looked at one by one, the latest 500.
 */
@Dependent
public class RulePreviews {
    static final int MOST_NAMED = 500;

    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final String OF_LATE =
            " from Complaint c where c.categoryCode = :kind and c.filing.at between :from and :now and ";
    private static final String SUBJECT = "exists (select s.id from ComplaintSubject s where s.complaintId = c.id";
    private static final String OFFICER = SUBJECT + " and s.officerId is not null)";

    private final EntityManager em;
    private final Places places;
    private final ComplaintRouting routing;
    private final ComplaintSubjects subjects;

    @Inject
    public RulePreviews(EntityManager em, Places places, ComplaintRouting routing, ComplaintSubjects subjects) {
        this.em = em;
        this.places = places;
        this.routing = routing;
        this.subjects = subjects;
    }

    /** Complaints alike: what routing asks of them. */
    private record Alike(Long placeId, List<Officer> named, Integer rung, long cases) {}

    RulePreview of(ComplaintCategory kind, DraftRule draft, Duration lookBack, Instant now) {
        Instant from = now.minus(lookBack);
        KindTerms present = kind.termsAt(now);
        List<Alike> alike = new ArrayList<>();
        alike.addAll(count(kind, from, now, "not " + SUBJECT + ")", false));
        alike.addAll(count(kind, from, now, SUBJECT + ") and not " + OFFICER, true));
        List<Alike> named = listNamed(kind, from, now);
        alike.addAll(named);
        long allNamed = named.size() < MOST_NAMED ? named.size() : countNamed(kind, from, now);
        Instant filedAt =
                draft.validFrom().atTime(MORNING).atZone(Texts.PAKISTAN).toInstant();
        return new RulePreview(
                draft,
                from,
                alike.stream().mapToLong(Alike::cases).sum() + allNamed - named.size(),
                Moved.sum(groups(kind, alike, present, draft.terms())),
                allNamed - named.size(),
                countLate(kind, from, now, present),
                countLate(kind, from, now, draft.terms()),
                filedAt,
                draft.terms().contactDue(filedAt),
                draft.terms().answerDue(filedAt));
    }

    /** @param isSomebodyNamed whether these name somebody of the police in words */
    private List<Alike> count(
            ComplaintCategory kind, Instant from, Instant now, String condition, boolean isSomebodyNamed) {
        return ofLate(
                        "select c.placeId, c.responsibility.accusedRung, count(c)" + OF_LATE + condition
                                + " group by c.placeId, c.responsibility.accusedRung",
                        Object[].class,
                        kind,
                        from,
                        now)
                .getResultStream()
                .map(row -> new Alike(
                        (Long) row[0],
                        List.of(),
                        Accused.rungToPass((Integer) row[1], isSomebodyNamed),
                        ((Number) row[2]).longValue()))
                .toList();
    }

    private List<Alike> listNamed(ComplaintCategory kind, Instant from, Instant now) {
        List<Object[]> rows = ofLate(
                        "select c.id, c.placeId, c.responsibility.accusedRung" + OF_LATE + OFFICER
                                + " order by c.filing.at desc, c.id desc",
                        Object[].class,
                        kind,
                        from,
                        now)
                .setMaxResults(MOST_NAMED)
                .getResultList();
        if (rows.isEmpty()) return List.of();
        Map<Long, List<Officer>> named =
                subjects.officersNamedIn(rows.stream().map(row -> (Long) row[0]).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new Alike((Long) row[1], named.get(row[0]), Accused.rungToPass((Integer) row[2], true), 1))
                .toList();
    }

    private long countNamed(ComplaintCategory kind, Instant from, Instant now) {
        return ofLate("select count(c)" + OF_LATE + OFFICER, Long.class, kind, from, now)
                .getSingleResult();
    }

    private <T> TypedQuery<T> ofLate(String query, Class<T> type, ComplaintCategory kind, Instant from, Instant now) {
        return em.createQuery(query, type)
                .setParameter("kind", kind.code())
                .setParameter("from", from)
                .setParameter("now", now);
    }

    private List<Moved.Group> groups(ComplaintCategory kind, List<Alike> alike, KindTerms present, KindTerms proposed) {
        Set<Long> ids = alike.stream().map(Alike::placeId).collect(Collectors.toSet());
        if (ids.isEmpty()) return List.of();
        Map<Long, List<Place>> lineages = places.lineagesUpwards(ids);
        return alike.stream()
                .map(some -> {
                    List<Place> upwards = lineages.get(some.placeId());
                    return new Moved.Group(
                            district(kind, upwards),
                            post(kind, present, upwards, some),
                            post(kind, proposed, upwards, some),
                            some.cases());
                })
                .toList();
    }

    private Post post(ComplaintCategory kind, KindTerms terms, List<Place> upwards, Alike some) {
        return routing.route(kind, terms.first(), upwards, some.named(), some.rung())
                .post();
    }

    /** Of a sealed kind nobody is told in which district there was one. */
    private static Place district(ComplaintCategory kind, List<Place> upwards) {
        return upwards.stream()
                .filter(place -> !kind.isSealed() && place.kind() == PlaceKind.DISTRICT)
                .findFirst()
                .orElseGet(() -> upwards.get(upwards.size() - 1));
    }

    private RulePreview.Late countLate(ComplaintCategory kind, Instant from, Instant now, KindTerms terms) {
        // Spans are written out, as numbers that were typed and checked: no engine takes one from a parameter like
        // another.
        Object[] late = (Object[]) em.createNativeQuery("select"
                        + " coalesce(sum(case when contact_due_at < due_at and coalesce(contacted_at, ended_at, ?1) > filed_at + "
                        + span(terms.contactHours()) + " then 1 else 0 end), 0),"
                        + " coalesce(sum(case when coalesce(ended_at, ?2) > filed_at + " + span(terms.answerHours())
                        + " then 1 else 0 end), 0)"
                        + " from complaint where category_code = ?3 and filed_at between ?4 and ?5")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .setParameter(3, kind.code())
                .setParameter(4, from.atOffset(ZoneOffset.UTC))
                .setParameter(5, now.atOffset(ZoneOffset.UTC))
                .getSingleResult();
        return new RulePreview.Late(((Number) late[0]).longValue(), ((Number) late[1]).longValue());
    }

    private static String span(int hours) {
        return "interval '" + hours / 24 + "' day + interval '" + hours % 24 + "' hour";
    }
}
