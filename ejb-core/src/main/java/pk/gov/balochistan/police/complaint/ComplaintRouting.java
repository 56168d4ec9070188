package pk.gov.balochistan.police.complaint;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Role.Level;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.identity.Seats;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;

/**
 * Finds the post where a complaint is safe: the category's first post, but for a complaint about the police never below the
 * SDPO, and always above everyone who is named. A post answers only where it has its seat ({@link Seats}): what names no place
 * lies with the province, which finds the place and passes it on. Source: DOMAIN.md 5 (never to the officer named; the ladder SDPO,
 * SP, DPO, RPO, province); above the province stands the external body of the Police Act 2011.
 */
@Dependent
public class ComplaintRouting {
    private static final List<Role> LADDER =
            List.of(Role.SHO, Role.SDPO, Role.CITY_SP, Role.DPO, Role.RPO, Role.PROVINCE, Role.EXTERNAL_BODY);

    /** Those to whom a case goes up when a promise is missed, lowest first. The desk of the central office is none of them. */
    private static final List<Role> SUPERIORS =
            List.of(Role.SHO, Role.SDPO, Role.CITY_SP, Role.DPO, Role.RPO, Role.ADDITIONAL_IG, Role.INSPECTOR_GENERAL);

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
     * @param filedAt by which the rule of its kind is found
     * @param named officers known by their number
     * @param rung the highest rung the citizen names in words, or null
     */
    public Route route(ComplaintCategory category, Instant filedAt, Place place, List<Officer> named, Integer rung) {
        return route(category, category.termsAt(filedAt).first(), places.lineageUpwards(place), named, rung);
    }

    /** The same with a first post that was perhaps only proposed. @param upwards the complaint's place and all above it */
    public Route route(ComplaintCategory category, Role first, List<Place> upwards, List<Officer> named, Integer rung) {
        return routeAbove(category, first, upwards, withPostings(named), rung);
    }

    /**
     * The next post above the one that answers for a case, of those to which it may go: above everyone who is named, on or above
     * its lowest rung, and named by its seal if it has one. Empty where there is none.
     *
     * @param upwards the complaint's place and all above it, from the place upwards to the province
     * @param named officers known by their number, as they are posted now
     */
    public Optional<Post> superior(Complaint complaint, List<Place> upwards, List<Officer> named) {
        return superior(
                complaint,
                upwards,
                withPostings(named),
                passed(complaint.responsibility().role()),
                null);
    }

    /**
     * The next post above both that which answers for a case and another, under the same conditions.
     *
     * @param other which was asked to take it over
     */
    public Optional<Post> superiorOfBoth(Complaint complaint, Post other, List<Place> upwards, List<Officer> named) {
        int passed = Math.max(passed(complaint.responsibility().role()), passed(other.role()));
        return superior(complaint, upwards, withPostings(named), passed, other.place());
    }

    /** @param above a place that must lie under the seat, too; null for none */
    private static Optional<Post> superior(
            Complaint complaint, List<Place> upwards, List<Named> people, int passed, Place above) {
        Responsibility now = complaint.responsibility();
        int lowest = Math.max(now.minLevel(), lowestAbove(people, now.accusedRung()));
        return SUPERIORS.stream()
                .skip(passed)
                .filter(role -> role.level() >= lowest && now.isOpenTo(role))
                .flatMap(role -> seat(role, upwards, people).stream().map(place -> new Post(role, place)))
                .filter(post -> above == null || above.isUnder(post.place()))
                .findFirst();
    }

    /**
     * Which of these posts may take a case over from the one that answers: at its seat, named by the seal if there is one, and not
     * below anybody who is named. What is about the police goes only to a post of command above its place and all its people: no
     * other place is to make its own officers strangers to it.
     *
     * @param place of the case
     * @param named officers known by their number, as they are posted now
     */
    public List<Post> mayBeHandedTo(List<Post> posts, Complaint complaint, Place place, List<Officer> named) {
        Responsibility now = complaint.responsibility();
        List<Named> people = withPostings(named);
        int lowest = Math.max(now.minLevel(), lowestAbove(people, now.accusedRung()));
        return posts.stream()
                .filter(post -> post.role() != now.role() || !post.place().id().equals(now.placeId()))
                .filter(post -> Seats.of(post.role())
                        .filter(post.place().kind()::equals)
                        .isPresent())
                .filter(post -> now.isOpenTo(post.role()))
                .filter(post -> now.isAboutPolice()
                        ? mayHearOfPolice(post, lowest, place, people)
                        : !post.role().isOnLadder() || post.role().level() >= lowest)
                .toList();
    }

    private static boolean mayHearOfPolice(Post post, int lowest, Place place, List<Named> people) {
        return post.role().isOnLadder()
                && post.role().level() >= lowest
                && place.isUnder(post.place())
                && people.stream().allMatch(named -> named.posting().isUnder(post.place()));
    }

    /**
     * The posts above which every one of these stands on the way of a case upwards; none for no posts. A functional post serves under
     * the head of its district, the desk of the central office under the head of the force.
     */
    public static Set<Role> below(Collection<HeldPost> posts) {
        int lowest = posts.stream()
                .map(HeldPost::role)
                .mapToInt(role -> role.isOnLadder() ? passed(role) : 0)
                .min()
                .orElse(0);
        return Arrays.stream(Role.values())
                .filter(role -> passed(role) < lowest)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same above any post, whether it answers for the case or not. */
    public Optional<Post> above(Role post, Complaint complaint, List<Place> upwards, List<Officer> named) {
        return superior(complaint, upwards, withPostings(named), passed(post), null);
    }

    /** The lowest post of command to which a case may go, from the station's up, by the same rules. Empty where there is none. */
    public Optional<Post> lowest(Complaint complaint, List<Place> upwards, List<Officer> named) {
        return superior(complaint, upwards, withPostings(named), 0, null);
    }

    /** Whether a post of the police stands above this one. */
    static boolean hasSuperior(Role post) {
        return passed(post) < SUPERIORS.size();
    }

    /** How many of the superiors stand no higher than this post; a functional post gives way to the head of the district. */
    private static int passed(Role present) {
        return switch (present) {
            case EXTERNAL_BODY -> SUPERIORS.size();
            case PROVINCE -> SUPERIORS.indexOf(Role.INSPECTOR_GENERAL);
            default -> present.isOnLadder() ? SUPERIORS.indexOf(present) + 1 : SUPERIORS.indexOf(Role.DPO);
        };
    }

    /** Officers whose rank stands above a station and who are posted where a case of this place may go: whom words may mean. */
    public List<Officer> superiorsAt(Place place, Officers officers) {
        List<Long> seats = places.lineageUpwards(place).stream().map(Place::id).toList();
        return officers.listPostedAt(seats, RANKS_ABOVE_STATION.keySet());
    }

    private List<Named> withPostings(List<Officer> named) {
        return named.stream()
                .map(officer -> new Named(officer, posting(officer)))
                .toList();
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
    private static Route routeAbove(
            ComplaintCategory category, Role first, List<Place> upwards, List<Named> named, Integer rung) {
        boolean aboutPolice = category.isAboutPolice() || rung != null || !named.isEmpty();
        int lowest = aboutPolice ? Math.max(Level.CIRCLE, lowestAbove(named, rung)) : Level.STATION;
        boolean hears = !first.isOnLadder() && named.isEmpty() && mayHear(first, lowest);
        Optional<Place> desk = hears ? seat(first, upwards, named) : Optional.empty();
        if (desk.isPresent()) return new Route(new Post(first, desk.get()), lowest, aboutPolice);
        // A functional post gives way to the ladder above it where its people are named, where somebody above it is
        // complained of, and where no district is known, so that no desk has the case: then the province answers.
        int from = Math.max(first.isOnLadder() ? first.level() : Level.DISTRICT, lowest);
        return new Route(ladderPost(from, upwards, named), aboutPolice ? lowest : Level.STATION, aboutPolice);
    }

    /** Whether a functional post may hear what rests on this rung at the lowest: it serves under the head of its district. */
    private static boolean mayHear(Role functional, int lowest) {
        boolean isPeer = functional.level() > Level.STATION && lowest > functional.level();
        return lowest <= Level.DISTRICT && !isPeer;
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
            Role role = LADDER.get(level);
            Optional<Place> seat = seat(role, upwards, named);
            if (seat.isPresent()) return new Post(role, seat.get());
        }
        return new Post(Role.EXTERNAL_BODY, upwards.get(upwards.size() - 1));
    }

    /** Where above the complaint's place such a post sits that has every named officer under it. */
    private static Optional<Place> seat(Role role, List<Place> upwards, List<Named> named) {
        return upwards.stream()
                .filter(place -> Seats.of(role).filter(place.kind()::equals).isPresent()
                        && named.stream().allMatch(n -> n.posting().isUnder(place)))
                .findFirst();
    }

    /** The kind of place whose head stands on this rung. @param rung of the ladder, not above the province */
    public static PlaceKind seatOf(int rung) {
        return Seats.of(LADDER.get(rung)).orElseThrow();
    }
}
