package pk.gov.balochistan.police.supervision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.Role.Level;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.complaint.ComplaintRouting;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.worklist.ComplaintFigures;
import pk.gov.balochistan.police.worklist.ComplaintFigures.Accusations;
import pk.gov.balochistan.police.worklist.ComplaintFigures.Counted;
import pk.gov.balochistan.police.worklist.Figure;
import pk.gov.balochistan.police.worklist.Narrowing;
import pk.gov.balochistan.police.worklist.Period;

/** Puts the figures of a place together: counted once, and looked at by place, kind and channel, so that all of them agree. */
@Dependent
public class Supervisions {
    /** Whose heads know their officers by name; above that there are too many of them to be a breakdown. */
    private static final Set<PlaceKind> OF_OFFICERS =
            Set.of(PlaceKind.STATION, PlaceKind.CIRCLE, PlaceKind.CITY_DIVISION, PlaceKind.DISTRICT);

    private final ComplaintFigures figures;
    private final Places places;
    private final Categories categories;
    private final OfficerLines officerLines;

    @Inject
    public Supervisions(ComplaintFigures figures, Places places, Categories categories, OfficerLines officerLines) {
        this.figures = figures;
        this.places = places;
        this.categories = categories;
        this.officerLines = officerLines;
    }

    /**
     * @param supervised the posts of those under whom it lies
     * @param seen what the reader may see: what the list shows, and no more, is counted
     * @param placeCode null for the reader's own
     * @throws RuleViolation refusal.placeNotFound where the place is not, or not under any post of the reader
     */
    public Supervision of(Scope supervised, Scope seen, String placeCode, Period period) {
        List<Place> seats = seats(supervised);
        Place place = place(placeCode, seats);
        Narrowing under = Narrowing.under(place.code(), false, period);
        boolean byOfficer = OF_OFFICERS.contains(place.kind());
        List<Counted> counted = figures.count(under, seen, byOfficer);
        return new Supervision(
                seats,
                upwards(place, seats),
                period,
                new FigureLine<>(place, null, under, Tally.of(counted)),
                byPlace(place, period, counted),
                byCategory(under, counted),
                byChannel(under, counted),
                byOfficer ? officerLines.of(under, counted) : List.of(),
                repeated(place, period, figures.countAccusations(under, seen)),
                officerLines.repeated(under, figures.countNamed(under, seen, RepeatedPost.FROM)));
    }

    /** The highest first. */
    private List<Place> seats(Scope supervised) {
        Set<Long> ids = supervised.posts().stream().map(post -> post.placeId()).collect(Collectors.toSet());
        return places.byIds(ids).values().stream()
                .sorted(Comparator.comparing((Place seat) -> seat.lineage().size())
                        .thenComparing(Place::code))
                .toList();
    }

    /** A place of theirs, or one under it. @param code null for the highest of their own @throws RuleViolation refusal.placeNotFound */
    public Place place(Scope supervised, String code) {
        return place(code, seats(supervised));
    }

    private Place place(String code, List<Place> seats) {
        if (code == null) return seats.get(0);
        return places.find(code)
                .filter(place -> seats.stream().anyMatch(place::isUnder))
                .orElseThrow(() -> new RuleViolation("refusal.placeNotFound"));
    }

    private List<Place> upwards(Place place, List<Place> seats) {
        return places.lineageUpwards(place).stream()
                .filter(above -> seats.stream().anyMatch(above::isUnder))
                .sorted(Comparator.comparing(above -> above.lineage().size()))
                .toList();
    }

    private List<FigureLine<Place>> byPlace(Place place, Period period, List<Counted> counted) {
        Map<Long, Place> known =
                places.byIds(counted.stream().map(Counted::placeId).collect(Collectors.toSet()));
        Map<Long, Map<Figure, Integer>> sums = Tally.by(part -> below(place, known.get(part.placeId())), counted);
        List<Place> below = new ArrayList<>(places.listBelow(place, sums.keySet()));
        if (!below.isEmpty() && sums.containsKey(place.id())) below.add(place);
        return below.stream()
                .map(line -> new FigureLine<>(
                        line,
                        null,
                        Narrowing.under(line.code(), line == place, period),
                        sums.getOrDefault(line.id(), Map.of())))
                .toList();
    }

    /** The place right below the one looked at under which a case lies; that one itself where the case names none. */
    private static Long below(Place place, Place ofCase) {
        List<Long> lineage = ofCase.lineage();
        int next = lineage.indexOf(place.id()) + 1;
        return next == lineage.size() ? place.id() : lineage.get(next);
    }

    private List<FigureLine<ComplaintCategory>> byCategory(Narrowing under, List<Counted> counted) {
        Map<String, Map<Figure, Integer>> sums = Tally.by(Counted::categoryCode, counted);
        return categories.list().stream()
                .filter(category -> sums.containsKey(category.code()))
                .map(category -> new FigureLine<>(category, category.code(), under, sums.get(category.code())))
                .toList();
    }

    private static List<FigureLine<Channel>> byChannel(Narrowing under, List<Counted> counted) {
        Map<Channel, Map<Figure, Integer>> sums = Tally.by(Counted::channel, counted);
        return Arrays.stream(Channel.values())
                .map(channel ->
                        new FigureLine<>(channel, null, under.with(channel), sums.getOrDefault(channel, Map.of())))
                .toList();
    }

    /** A case that does not say of which place the post is counts for none. */
    private List<RepeatedPost> repeated(Place place, Period period, List<Accusations> counted) {
        Map<Long, List<Place>> lineages = places.lineagesUpwards(
                counted.stream().map(Accusations::placeId).collect(Collectors.toSet()));
        Map<Accused, Integer> sums = new HashMap<>();
        for (Accusations part : counted)
            seat(part.rung(), lineages.get(part.placeId()))
                    .filter(seat -> seat.isUnder(place))
                    .ifPresent(seat -> sums.merge(new Accused(part.rung(), seat), part.complaints(), Integer::sum));
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue() >= RepeatedPost.FROM)
                .map(sum -> repeated(sum.getKey(), period, sum.getValue()))
                .sorted(Comparator.comparing(RepeatedPost::complaints)
                        .reversed()
                        .thenComparing(post -> post.place().code()))
                .toList();
    }

    private record Accused(int rung, Place seat) {}

    private static RepeatedPost repeated(Accused post, Period period, int complaints) {
        Narrowing narrowing = Narrowing.under(post.seat().code(), false, period).about(post.rung());
        return new RepeatedPost(post.rung(), post.seat(), complaints, narrowing);
    }

    private static Optional<Place> seat(int rung, List<Place> upwards) {
        if (rung > Level.PROVINCE) return Optional.empty();
        PlaceKind seat = ComplaintRouting.seatOf(rung);
        return upwards.stream().filter(place -> place.kind() == seat).findFirst();
    }
}
