package pk.gov.balochistan.police.sms.query;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.Language;

/**
 * Finds the name of a station or district anywhere in a text, in either script. A station counts only if the text names no other
 * district ("Gwadar airport" is not the station Airport of Quetta). The names are read afresh every ten minutes. Thread-safe.
 */
public final class PlaceNames {
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int SHORTEST_NAME = 3;

    private volatile List<Named> names = List.of();
    private volatile Instant readAt = Instant.EPOCH;

    private record Named(String name, PlaceKind kind, String code, String path) {}

    /** The code of the place a text names; empty when it names none, or several that do not fit together. */
    Optional<String> find(String text, Places places, Instant now) {
        if (readAt.plus(FRESH).isBefore(now)) read(places, now);
        String padded = " " + Words.folded(text) + " ";
        List<Named> named =
                names.stream().filter(n -> padded.contains(" " + n.name + " ")).toList();
        List<Named> districts = distinct(named, PlaceKind.DISTRICT);
        List<Named> stations = distinct(named, PlaceKind.STATION).stream()
                .filter(s -> districts.isEmpty() || districts.stream().anyMatch(d -> s.path.startsWith(d.path)))
                .toList();
        if (stations.size() == 1) return Optional.of(stations.get(0).code);
        return districts.size() == 1 ? Optional.of(districts.get(0).code) : Optional.empty();
    }

    /** One of each place, and none whose name is but a part of a longer one that was named as well. */
    private static List<Named> distinct(List<Named> named, PlaceKind kind) {
        List<Named> kept = new ArrayList<>();
        for (Named one : named) {
            boolean partOfLonger = named.stream()
                    .anyMatch(n -> n.kind == kind && n.name.length() > one.name.length() && n.name.contains(one.name));
            boolean known = kept.stream().anyMatch(k -> k.code.equals(one.code));
            if (one.kind == kind && !partOfLonger && !known) kept.add(one);
        }
        return kept;
    }

    private void read(Places places, Instant now) {
        List<Named> read = new ArrayList<>();
        for (PlaceKind kind : List.of(PlaceKind.STATION, PlaceKind.DISTRICT)) {
            for (Place place : places.listToday(kind)) {
                for (Language language : Language.values()) {
                    String name = Words.folded(place.name(language));
                    if (name.length() >= SHORTEST_NAME) read.add(new Named(name, kind, place.code(), place.path()));
                }
            }
        }
        read.sort(Comparator.comparingInt((Named n) -> n.name.length()).reversed());
        names = List.copyOf(read);
        readAt = now;
    }
}
