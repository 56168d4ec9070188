package pk.gov.balochistan.police.fuzzing;

import java.util.List;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.sheet.KnownPlaces;

/** Two districts of three stations, two of which have the same name. */
public final class SomePlaces {
    private SomePlaces() {}

    public static KnownPlaces all() {
        return new KnownPlaces(List.of(
                place(PlaceKind.DISTRICT, "d-a", "Adam", "ا", "/1/2/"),
                place(PlaceKind.DISTRICT, "d-b", "Bela", "ب", "/1/3/"),
                place(PlaceKind.STATION, "ps-a", "City", "ش", "/1/2/4/"),
                place(PlaceKind.STATION, "ps-b", "City", "ش", "/1/3/5/"),
                place(PlaceKind.STATION, "ps-c", "Pul", "پ", "/1/3/6/")));
    }

    private static Place place(PlaceKind kind, String code, String english, String urdu, String path) {
        return new Place() {
            @Override
            public PlaceKind kind() {
                return kind;
            }

            @Override
            public String code() {
                return code;
            }

            @Override
            public String name(Language language) {
                return language == Language.ENGLISH ? english : urdu;
            }

            @Override
            public String path() {
                return path;
            }

            @Override
            public boolean isUnder(Place other) {
                return path.startsWith(other.path());
            }
        };
    }
}
