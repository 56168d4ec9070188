package pk.gov.balochistan.police.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/** Register of places: a few hundred rows, loaded by the scripts and changed by orders of the province. */
@Dependent
public class Places {
    private static final int MOST = 500;

    private final EntityManager em;
    private final Clock clock;

    @Inject
    public Places(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** Reads at once what {@link #find(long)} will be asked for in this transaction. @param ids at most 500 */
    public void readAhead(Collection<Long> ids) {
        if (ids.isEmpty()) return;
        em.createQuery("select p from Place p where p.id in :ids", Place.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    public Optional<Place> find(long id) {
        return Optional.ofNullable(em.find(Place.class, id));
    }

    public Optional<Place> find(String code) {
        return em.createQuery("select p from Place p where p.code = :code", Place.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** @throws RuleViolation refusal.place.unknown */
    public Place require(String code) {
        return find(code).orElseThrow(() -> new RuleViolation("refusal.place.unknown"));
    }

    public Place province() {
        return em.createQuery("select p from Place p where p.kind = :kind", Place.class)
                .setParameter("kind", PlaceKind.PROVINCE)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** Places of a kind that exist today, by code. */
    public List<Place> listToday(PlaceKind kind) {
        return today(em.createQuery("select p from Place p where p.kind = :kind order by p.code", Place.class)
                .setParameter("kind", kind)
                .setMaxResults(MOST)
                .getResultList());
    }

    /** Stations anywhere under a place that exist today, by English name. */
    public List<Place> listStationsUnder(Place place) {
        List<Place> stations = em.createQuery(
                        "select p from Place p where p.kind = :kind and p.path like :under order by p.nameEn",
                        Place.class)
                .setParameter("kind", PlaceKind.STATION)
                .setParameter("under", place.path() + "%")
                .setMaxResults(MOST)
                .getResultList();
        return today(stations);
    }

    /** Ids of the places whose path begins with what is given, the place itself among them. */
    public List<Long> idsUnder(String path) {
        return em.createQuery("select p.id from Place p where p.path like :path", Long.class)
                .setParameter("path", path + "%")
                .getResultList();
    }

    /**
     * Places right below one, by English name: those of the line of command that exist today, and any others that are asked for.
     *
     * @param also rows that are listed whatever they are and whether they still exist or not, as far as they lie right below
     */
    public List<Place> listBelow(Place place, Collection<Long> also) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.PAKISTAN);
        return em.createQuery("select p from Place p where p.parentId = :parent order by p.nameEn", Place.class)
                .setParameter("parent", place.id())
                .setMaxResults(MOST)
                .getResultStream()
                .filter(p -> also.contains(p.id()) || p.kind().isOfCommand() && p.existsOn(today))
                .toList();
    }

    /** Every district that exists today, each followed by its stations. */
    public List<Place> listDistrictsWithStations() {
        List<Place> places = new ArrayList<>();
        List<Place> stations = listToday(PlaceKind.STATION);
        for (Place district : listToday(PlaceKind.DISTRICT)) {
            places.add(district);
            stations.stream().filter(station -> station.isUnder(district)).forEach(places::add);
        }
        return places;
    }

    /** The place itself and all above it, from the place upwards. */
    public List<Place> lineageUpwards(Place place) {
        List<Long> ids = place.lineage();
        return em.createQuery("select p from Place p where p.id in :ids", Place.class)
                .setParameter("ids", ids)
                .getResultStream()
                .sorted(Comparator.comparing((Place p) -> p.path().length()).reversed())
                .toList();
    }

    /** For each of these places itself and all above it, from the place upwards, in two queries. */
    public Map<Long, List<Place>> lineagesUpwards(Collection<Long> ids) {
        Map<Long, Place> places = byIds(ids);
        Map<Long, Place> above = byIds(places.values().stream()
                .flatMap(place -> place.lineage().stream())
                .collect(Collectors.toSet()));
        return places.values().stream().collect(Collectors.toMap(Place::id, place -> upwards(place, above)));
    }

    private static List<Place> upwards(Place place, Map<Long, Place> above) {
        List<Place> upwards = new ArrayList<>();
        place.lineage().forEach(id -> upwards.add(0, above.get(id)));
        return upwards;
    }

    /** The whole register, by id. */
    Map<Long, Place> all() {
        return em.createQuery("select p from Place p", Place.class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(Place::id, p -> p));
    }

    /** Names for a list of rows in one query, by id. */
    public Map<Long, Place> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        return em.createQuery("select p from Place p where p.id in :ids", Place.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Place::id, p -> p));
    }

    private List<Place> today(List<Place> places) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.PAKISTAN);
        return places.stream().filter(p -> p.existsOn(today)).toList();
    }
}
