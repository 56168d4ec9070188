package pk.gov.balochistan.police.linking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.casework.CaseRules;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.Visibility;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;

/**
 * Finds cases that are likely the same matter as another: of one person within some months, and at its place or a neighbouring one
 * within some days. Words are compared among those alone. Each way of looking reads at most {@link #MOST_READ} rows of the days that
 * it asks for, by complaint_cnic_ix, complaint_phone_ix and complaint_place_filed_ix, and what the scope does not cover is in none.
 */
@Dependent
public class LikelyCases {
    static final int MOST_READ = 40;
    private static final int MOST_OFFERED = 5;

    private final EntityManager em;
    private final Places places;
    private final CaseRules rules;

    @Inject
    public LikelyCases(EntityManager em, Clock clock) {
        this.em = em;
        this.places = new Places(em, clock);
        this.rules = new CaseRules(em);
    }

    /** The likeliest first, at most five. @param known rows that are not offered, such as those already marked */
    List<LinkedCase> list(Complaint complaint, Scope scope, Set<Long> known) {
        Candidate open = Candidate.of(complaint);
        Place place = places.find(complaint.placeId()).orElseThrow();
        Visibility visibility = Visibility.of(scope, places::idsUnder);
        Map<Long, Candidate> found = new HashMap<>();
        Duration season = rules.days("likely.person.days");
        if (open.cnic() != null) look("c.complainant.person.cnic", open.cnic(), open, season, visibility, found);
        if (open.phone() != null) look("c.complainant.person.phone", open.phone(), open, season, visibility, found);
        Duration fortnight = rules.days("likely.place.days");
        List<Long> near = neighbourhood(place);
        for (Long id : near) look("c.placeId", id, open, fortnight, visibility, found);
        known.forEach(found::remove);
        int percent = rules.amount("likely.words.percent");
        Wording words = Wording.of(open.story());
        return found.values().stream()
                .map(other -> compared(open, other, near, fortnight, words.likeness(Wording.of(other.story()))))
                .filter(other -> isLikely(other, percent))
                .map(other -> withoutFewWords(other, percent))
                .sorted(Comparator.comparingInt(LikelyCases::strength)
                        .reversed()
                        .thenComparing(LinkedCase::filedAt)
                        .thenComparing(other -> other.number().digits()))
                .limit(MOST_OFFERED)
                .toList();
    }

    /** The place itself, and of a station the other stations of its circle, of which a circle has a handful. */
    private List<Long> neighbourhood(Place place) {
        List<Long> near = new ArrayList<>(List.of(place.id()));
        if (place.kind() != PlaceKind.STATION) return near;
        places.find(place.parentId())
                .filter(above -> above.kind() == PlaceKind.CIRCLE)
                .ifPresent(circle -> places.listBelow(circle, Set.of()).forEach(other -> {
                    if (!other.id().equals(place.id())) near.add(other.id());
                }));
        return near;
    }

    private void look(
            String column,
            Object value,
            Candidate open,
            Duration within,
            Visibility visibility,
            Map<Long, Candidate> found) {
        // Ordered by the column too, which is one value: H2 else sorts what the index has sorted, and reads all of it.
        TypedQuery<Candidate> query = em.createQuery(
                "select new pk.gov.balochistan.police.linking.Candidate(" + Candidate.COLUMNS
                        + ") from Complaint c where "
                        + column + " = :value and c.filing.at >= :from and c.filing.at <= :until and c.id <> :open and "
                        + visibility.condition() + " order by " + column + ", c.filing.at, c.id",
                Candidate.class);
        visibility.bind(query);
        query.setParameter("value", value)
                .setParameter("from", open.filedAt().minus(within))
                .setParameter("until", open.filedAt().plus(within))
                .setParameter("open", open.id())
                .setMaxResults(MOST_READ)
                .getResultStream()
                .forEach(other -> found.put(other.id(), other));
    }

    private static LinkedCase compared(
            Candidate open, Candidate other, List<Long> near, Duration fortnight, int alike) {
        Set<Likeness> why = EnumSet.noneOf(Likeness.class);
        if (open.isOfSamePerson(other)) why.add(Likeness.PERSON);
        if (open.placeId().equals(other.placeId())) why.add(Likeness.PLACE);
        else if (near.contains(other.placeId())) why.add(Likeness.NEIGHBOUR);
        Duration between = Duration.between(open.filedAt(), other.filedAt()).abs();
        if (between.compareTo(fortnight) <= 0) why.add(Likeness.DAYS);
        why.add(Likeness.WORDS);
        return new LinkedCase(
                other.number(),
                other.categoryCode(),
                other.placeId(),
                other.filedAt(),
                other.status(),
                null,
                why,
                alike);
    }

    /** Much the same words, or one person who complains twice of one neighbourhood within the days of the rule. */
    private static boolean isLikely(LinkedCase other, int percent) {
        Set<Likeness> why = other.why();
        boolean here = why.contains(Likeness.PLACE) || why.contains(Likeness.NEIGHBOUR);
        return other.alike() >= percent || why.contains(Likeness.PERSON) && here && why.contains(Likeness.DAYS);
    }

    private static LinkedCase withoutFewWords(LinkedCase other, int percent) {
        if (other.alike() < percent) other.why().remove(Likeness.WORDS);
        return other;
    }

    private static int strength(LinkedCase other) {
        int strength = other.alike();
        if (other.why().contains(Likeness.PERSON)) strength += 100;
        if (other.why().contains(Likeness.PLACE)) strength += 30;
        if (other.why().contains(Likeness.NEIGHBOUR)) strength += 15;
        return other.why().contains(Likeness.DAYS) ? strength + 20 : strength;
    }
}
