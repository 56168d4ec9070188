package pk.gov.balochistan.police.gang;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.association.Associations;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.grading.Handling;
import pk.gov.balochistan.police.housekeeping.NamedRows;
import pk.gov.balochistan.police.identifier.FreeNumbers;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.personname.NameIndex;
import pk.gov.balochistan.police.personname.NameLikeness;
import pk.gov.balochistan.police.personname.NamedRegister;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/** Register of gangs; one of which no member may be shown to the reader is in none of its lists. */
@Dependent
public class Gangs implements NamedRows {
    /** Rows of a page. */
    public static final int PAGE = 25;

    private static final int MOST_ALIKE = 200;

    /** What whoever reads records may know of a gang that the query calls {@code g}. */
    private static final String SHOWN =
            "(g.ending is null or g.ending <> :mistaken) and g.source.handling = :readers and "
                    + Associations.hasShownMember();

    private final EntityManager em;
    private final NameIndex names;
    private final Places places;
    private final Associations associations;
    private final Clock clock;
    private final FreeNumbers<GangNumber> numbers;

    @Inject
    public Gangs(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
        this.names = new NameIndex(em);
        this.places = new Places(em, clock);
        this.associations = new Associations(em, clock);
        this.numbers =
                new FreeNumbers<>(GangNumber::random, number -> !found(number).isEmpty());
    }

    /** @throws RuleViolation refusal.place.unknown, gang.districts, gang.there */
    public Gang add(NewGang entered, Signatory by, Instant at) {
        Set<Long> districts = entered.districts().stream()
                .map(places::require)
                .filter(place -> place.kind() == PlaceKind.DISTRICT)
                .map(Place::id)
                .collect(Collectors.toSet());
        if (districts.size() < entered.districts().size()) throw new RuleViolation("gang.districts", 10);
        refuseThere(entered, districts);
        Gang gang = new Gang(numbers.next(), entered, districts, associations.source(entered.source()), by, at);
        em.persist(gang);
        name(List.of(gang));
        return gang;
    }

    /** Of two of the same name the members of one stand here and of the other there. Of two that are entered at one moment both stay. */
    private void refuseThere(NewGang entered, Set<Long> districts) {
        String name = Typed.folded(entered.name());
        List<Long> alike = alike(entered.name());
        if (alike.isEmpty()) return;
        em.createQuery("select g from Gang g where g.id in :alike and g.ending is null", Gang.class)
                .setParameter("alike", alike)
                .getResultStream()
                .filter(gang ->
                        gang.names().stream().anyMatch(own -> Typed.folded(own).equals(name)))
                .filter(gang -> !Collections.disjoint(gang.districts(), districts))
                .findFirst()
                .ifPresent(gang -> {
                    throw new RuleViolation("gang.there", gang.number().printed());
                });
    }

    /** It is still there. @throws RuleViolation gang.ended */
    public void review(Gang gang, Signatory by, Instant at) {
        gang.review(by, at);
    }

    /** Ends it, and where it never was strikes whoever was entered as a member. @throws RuleViolation gang.ended, association.future */
    public void end(Gang gang, GangEnding how, Signatory by, Instant at) {
        gang.end(how, by, at);
        if (how.kind() == GangEnding.Kind.MISTAKEN)
            associations.rowsOfGang(gang.id()).stream()
                    .filter(row -> row.strike() == null)
                    .forEach(row -> associations.strike(row.association(), how.why(), by, at));
    }

    private void name(List<Gang> some) {
        names.renew(
                NamedRegister.GANG,
                some.stream()
                        .map(gang -> new NameIndex.Named(gang.id(), gang.names(), null))
                        .toList());
        some.forEach(gang -> gang.named(NameIndex.EDITION));
    }

    /** Uses gang_names_ix. */
    @Override
    public int nameSome(int most) {
        List<Gang> unnamed = em.createQuery(
                        "select g from Gang g where g.nameEdition < :edition order by g.nameEdition, g.id", Gang.class)
                .setParameter("edition", NameIndex.EDITION)
                .setMaxResults(most)
                .getResultList();
        name(unnamed);
        return unnamed.size();
    }

    /** @throws RuleViolation refusal.notFound where there is none, or none that this reader may know of */
    public Gang require(GangNumber number, boolean examiner) {
        return bound(
                        em.createQuery(
                                "select g from Gang g where g.number = :number" + (examiner ? "" : " and " + SHOWN),
                                Gang.class),
                        examiner)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    private List<Gang> found(GangNumber number) {
        return em.createQuery("select g from Gang g where g.number = :number", Gang.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** Those among these rows that the reader may know of. */
    public Map<Long, Gang> byIds(Collection<Long> ids, boolean examiner) {
        if (ids.isEmpty()) return Map.of();
        return bound(
                        em.createQuery(
                                "select g from Gang g where g.id in :ids and "
                                        + (examiner ? "(g.ending is null or g.ending <> :mistaken)" : SHOWN),
                                Gang.class),
                        examiner)
                .setParameter("ids", ids)
                .setParameter("mistaken", GangEnding.Kind.MISTAKEN)
                .getResultStream()
                .collect(Collectors.toMap(Gang::id, Function.identity()));
    }

    /**
     * Gangs that the reader may know of, by name; one more than a page where there is another. Uses gang_name_ix, or gang_area_place_ix, or the keys of
     * names.
     */
    public List<GangRow> list(GangQuestion question, boolean examiner) {
        Place district = question.district() == null ? null : places.require(question.district());
        List<Long> alike = question.name() == null ? null : alike(question.name());
        if (alike != null && alike.isEmpty()) return List.of();
        StringBuilder where = new StringBuilder(examiner ? "g.id is not null" : SHOWN);
        if (district != null) where.append(" and :district member of g.districts");
        if (alike != null) where.append(" and g.id in :alike");
        TypedQuery<Gang> query = bound(
                em.createQuery("select g from Gang g where " + where + " order by g.nameFolded, g.id", Gang.class),
                examiner);
        if (district != null) query.setParameter("district", district.id());
        if (alike != null) query.setParameter("alike", alike);
        return rows(
                query.setFirstResult(question.page() * PAGE)
                        .setMaxResults(PAGE + 1)
                        .getResultList(),
                examiner);
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, boolean examiner) {
        if (examiner) return query;
        return query.setParameter("cleared", CourtOutcome.cleared())
                .setParameter("readers", Handling.READERS)
                .setParameter("mistaken", GangEnding.Kind.MISTAKEN);
    }

    /** Rows of gangs that are called so, or something that sounds like it. Names of gangs are no names of persons, and no policy is asked. */
    private List<Long> alike(String name) {
        List<Long> owners =
                names.find(NamedRegister.GANG, name, null, MOST_ALIKE).owners();
        if (owners.isEmpty()) return List.of();
        return em.createQuery("select g from Gang g where g.id in :owners", Gang.class)
                .setParameter("owners", owners)
                .getResultStream()
                .filter(gang -> gang.names().stream().anyMatch(own -> NameLikeness.of(name, own) >= NameLikeness.ALIKE))
                .map(Gang::id)
                .toList();
    }

    private List<GangRow> rows(List<Gang> gangs, boolean examiner) {
        Map<Long, Place> districts = places.byIds(
                gangs.stream().flatMap(gang -> gang.districts().stream()).collect(Collectors.toSet()));
        Map<Long, Integer> members =
                associations.countMembers(gangs.stream().map(Gang::id).toList(), examiner);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.PAKISTAN);
        return gangs.stream()
                .map(gang -> new GangRow(
                        gang, named(gang, districts), members.getOrDefault(gang.id(), 0), gang.isOld(today)))
                .toList();
    }

    private static List<Place> named(Gang gang, Map<Long, Place> districts) {
        return gang.districts().stream()
                .map(districts::get)
                .sorted(Comparator.comparing(Place::code))
                .toList();
    }

    /** The districts of a gang, by code. */
    public List<Place> districts(Gang gang) {
        return named(gang, new HashMap<>(places.byIds(gang.districts())));
    }

    /** The districts that exist today. */
    public List<Place> listDistricts() {
        return places.listToday(PlaceKind.DISTRICT);
    }
}
