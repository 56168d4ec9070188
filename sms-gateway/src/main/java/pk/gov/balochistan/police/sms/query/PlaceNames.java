package pk.gov.balochistan.police.sms.query;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Typed;

/**
 * Finds the name of a station or district anywhere in a text, in either script. A station counts only if the text names no other
 * district ("Gwadar airport" is not the station Airport of Quetta). A town that is a district and a station of one name (Quetta,
 * Zhob, Gwadar) means the station only beside a word for one ("thana Zhob", "Zhob ke thane mein"); else the district, also where
 * the district has no other station: whoever writes "in Zhob" names a town, and the post above the stations can hand the case
 * down, while a station that is itself complained of could keep it. The names are read afresh every ten minutes. Thread-safe.
 */
public final class PlaceNames {
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int SHORTEST_NAME = 3;

    private static final Set<String> STATION_WORDS = folded(
            "thana", "thaana", "thanna", "thane", "thanay", "thanah", "ps", "station", "تھانہ", "تھانا", "تھانے",
            "اسٹیشن", "سٹیشن");
    /** Stations of another kind: a word before "station" that makes it none of ours. */
    private static final Set<String> OTHER_STATIONS = folded(
            "railway", "rail", "train", "bus", "petrol", "cng", "grid", "radio", "ریلوے", "ریل", "بس", "پٹرول",
            "پیٹرول", "گرڈ", "ریڈیو");
    /** "Zhob ka thana", "station of Zhob". */
    private static final Set<String> BETWEEN = folded("ke", "ka", "ki", "e", "of", "in", "کے", "کا", "کی");

    private volatile List<Named> names = List.of();
    private volatile Instant readAt = Instant.EPOCH;

    private record Named(String name, PlaceKind kind, String code, String path) {}

    /** The code of the place a text names; empty when it names none, or several that do not fit together. */
    Optional<String> find(String text, Places places, Instant now) {
        if (readAt.plus(FRESH).isBefore(now)) read(places, now);
        String folded = Typed.folded(text.replaceAll("(?i)\\bp\\.\\s?s\\b", "ps"));
        String padded = " " + folded + " ";
        List<Named> named =
                names.stream().filter(n -> padded.contains(" " + n.name + " ")).toList();
        List<Named> districts = distinct(named, PlaceKind.DISTRICT);
        List<Named> stations = distinct(named, PlaceKind.STATION).stream()
                .filter(s -> districts.isEmpty() || districts.stream().anyMatch(d -> s.path.startsWith(d.path)))
                .toList();
        List<Named> meant = stations.stream().filter(s -> !isTown(s, districts)).toList();
        if (meant.isEmpty())
            meant = stations.stream().filter(s -> isCalledStation(s, folded)).toList();
        if (meant.size() == 1) return Optional.of(meant.get(0).code);
        return districts.size() == 1 ? Optional.of(districts.get(0).code) : Optional.empty();
    }

    private static boolean isTown(Named station, List<Named> districts) {
        return districts.stream().anyMatch(d -> d.name.equals(station.name));
    }

    /** Whether a word for a station stands beside the name, at most with a word like "of" between. */
    private static boolean isCalledStation(Named station, String folded) {
        List<String> words = List.of(folded.split(" "));
        List<String> name = List.of(station.name.split(" "));
        for (int start = 0; start + name.size() <= words.size(); start++) {
            int end = start + name.size();
            if (!words.subList(start, end).equals(name)) continue;
            if (isStationWord(words, BETWEEN.contains(at(words, start - 1)) ? start - 2 : start - 1)) return true;
            if (isStationWord(words, BETWEEN.contains(at(words, end)) ? end + 1 : end)) return true;
        }
        return false;
    }

    private static boolean isStationWord(List<String> words, int index) {
        return STATION_WORDS.contains(at(words, index)) && !OTHER_STATIONS.contains(at(words, index - 1));
    }

    private static String at(List<String> words, int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index);
    }

    private static Set<String> folded(String... words) {
        return Arrays.stream(words).map(Typed::folded).collect(Collectors.toUnmodifiableSet());
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
                for (Language language : Language.OF_PAGES) {
                    String name = Typed.folded(place.name(language));
                    if (name.length() >= SHORTEST_NAME) read.add(new Named(name, kind, place.code(), place.path()));
                }
            }
        }
        read.sort(Comparator.comparingInt((Named n) -> n.name.length()).reversed());
        names = List.copyOf(read);
        readAt = now;
    }
}
