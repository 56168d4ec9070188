package pk.gov.balochistan.police.complaint;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Role.Level;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;

/**
 * Finds the post where a complaint is safe: the category's first post, but for a complaint about the police never below the
 * SDPO, and always above everyone who is named. Source: DOMAIN.md 5 (never to the officer named; the ladder SDPO, SP, DPO, RPO,
 * province); above the province stands the external body of the Police Act 2011.
 */
@Dependent
public class ComplaintRouting {
    private static final List<Role> LADDER =
            List.of(Role.SHO, Role.SDPO, Role.CITY_SP, Role.DPO, Role.RPO, Role.PROVINCE, Role.EXTERNAL_BODY);

    /** The rungs of the ranks that stand above a station, by the rank's code; every other rank serves at one. */
    public static final Map<String, Integer> RANKS_ABOVE_STATION = Map.of(
            "ASP", Level.CIRCLE,
            "DSP", Level.CIRCLE,
            "SP", Level.CITY_DIVISION,
            "SSP", Level.DISTRICT,
            "DIG", Level.RANGE,
            "AddlIG", Level.RANGE,
            "IGP", Level.PROVINCE);

    /** @param post who answers @param minLevel the lowest rung of the ladder that may see it */
    public record Route(Post post, int minLevel, boolean aboutPolice) {}

    /** @param officer somebody who is named @param posting where that officer serves */
    record Named(Officer officer, Place posting) {}

    private final Places places;

    @Inject
    public ComplaintRouting(Places places) {
        this.places = places;
    }

    /**
     * Where a complaint about these people at this place would be safe.
     *
     * @param named officers known by their number
     * @param rung the highest rung the citizen names in words, or null
     */
    public Route route(ComplaintCategory category, Place place, List<Officer> named, Integer rung) {
        List<Named> withPostings = named.stream()
                .map(officer -> new Named(officer, posting(officer)))
                .toList();
        return route(category, places.lineageUpwards(place), withPostings, rung);
    }

    private Place posting(Officer officer) {
        return places.find(officer.placeId())
                .orElseThrow(() -> new IllegalStateException("an officer without a posting: " + officer.belt()));
    }

    /**
     * @param upwards the complaint's place and all above it, from the place upwards to the province
     * @param named officers known by their number, with their postings
     * @param rung the highest rung the citizen names in words, or null
     */
    private static Route route(ComplaintCategory category, List<Place> upwards, List<Named> named, Integer rung) {
        boolean aboutPolice = category.isAboutPolice() || rung != null || !named.isEmpty();
        int lowest = aboutPolice ? Math.max(Level.CIRCLE, lowestAbove(named, rung)) : Level.STATION;
        Role first = category.firstRole();
        if (!first.isOnLadder() && named.isEmpty()) {
            return new Route(new Post(first, homeOf(upwards)), lowest, aboutPolice);
        }
        // A functional post whose people are named gives way to the ladder of command above it.
        int from = Math.max(first.isOnLadder() ? first.level() : Level.DISTRICT, lowest);
        return new Route(ladderPost(from, upwards, named), aboutPolice ? lowest : Level.STATION, aboutPolice);
    }

    private static int lowestAbove(List<Named> named, Integer rung) {
        int lowest = rung == null ? Level.STATION : rung + 1;
        for (Named one : named)
            lowest = Math.max(lowest, levelOfRank(one.officer().rankCode()) + 1);
        return lowest;
    }

    /** The rung an officer of a rank stands on at the most: a superintendent may hold a division or a small district. */
    static int levelOfRank(String rankCode) {
        return RANKS_ABOVE_STATION.getOrDefault(rankCode, Level.STATION);
    }

    /** The first post from this rung upwards that exists above the place and has every named officer under it. */
    private static Post ladderPost(int from, List<Place> upwards, List<Named> named) {
        for (int level = from; level < Level.OUTSIDE; level++) {
            PlaceKind kind = kindOf(level);
            for (Place place : upwards) {
                if (place.kind() == kind
                        && named.stream().allMatch(n -> n.posting().isUnder(place))) {
                    return new Post(LADDER.get(level), place);
                }
            }
        }
        return new Post(Role.EXTERNAL_BODY, upwards.get(upwards.size() - 1));
    }

    /** A functional post sits at the district; where no district is named, at the province. */
    private static Place homeOf(List<Place> upwards) {
        return upwards.stream()
                .filter(place -> place.kind() == PlaceKind.DISTRICT)
                .findFirst()
                .orElse(upwards.get(upwards.size() - 1));
    }

    private static PlaceKind kindOf(int level) {
        return switch (level) {
            case Level.STATION -> PlaceKind.STATION;
            case Level.CIRCLE -> PlaceKind.CIRCLE;
            case Level.CITY_DIVISION -> PlaceKind.CITY_DIVISION;
            case Level.DISTRICT -> PlaceKind.DISTRICT;
            case Level.RANGE -> PlaceKind.RANGE;
            default -> PlaceKind.PROVINCE;
        };
    }
}
