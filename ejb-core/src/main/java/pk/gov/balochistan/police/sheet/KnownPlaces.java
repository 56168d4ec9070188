package pk.gov.balochistan.police.sheet;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** Districts and stations as somebody else's sheet names them: by code, or by their name in English or in Urdu. */
public final class KnownPlaces {
    private final Map<String, Map<String, Place>> places = new HashMap<>();

    /** @param places districts and stations that exist today */
    public KnownPlaces(List<Place> places) {
        for (Place place : places) {
            for (String name : List.of(place.code(), place.name(Language.ENGLISH), place.name(Language.URDU)))
                this.places
                        .computeIfAbsent(folded(name), first -> new LinkedHashMap<>())
                        .put(place.code(), place);
        }
    }

    /** @throws RuleViolation importing.refusal.place */
    public Place district(String typed) {
        return only(named(typed, PlaceKind.DISTRICT));
    }

    /**
     * A station; of several with the same name the one in the district.
     *
     * @param district null where the line names none that is known
     * @throws RuleViolation importing.refusal.place, importing.refusal.placeTwice
     */
    public Place station(String typed, Place district) {
        List<Place> all = named(typed, PlaceKind.STATION);
        List<Place> within = all.stream()
                .filter(station -> district != null && station.isUnder(district))
                .toList();
        return only(within.isEmpty() ? all : within);
    }

    private List<Place> named(String typed, PlaceKind kind) {
        Collection<Place> all = places.getOrDefault(folded(typed), Map.of()).values();
        return all.stream().filter(place -> place.kind() == kind).toList();
    }

    private static Place only(List<Place> found) {
        if (found.isEmpty()) throw new RuleViolation("importing.refusal.place");
        if (found.size() > 1)
            throw new RuleViolation(
                    "importing.refusal.placeTwice",
                    String.join(", ", found.stream().map(Place::code).toList()));
        return found.get(0);
    }

    /** A name as it is compared: a keyboard for Arabic writes some letters of Urdu in its own way. */
    public static String folded(String name) {
        return Typed.line(name)
                .toLowerCase(Locale.ROOT)
                .replace('\u064a', '\u06cc')
                .replace('\u0643', '\u06a9')
                .replace('\u0647', '\u06c1');
    }
}
