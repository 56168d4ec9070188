package pk.gov.balochistan.police.publicfigures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.balochistan.police.organisation.Place;

/**
 * What was published last, and what four weeks before.
 *
 * @param countedOn the morning of which day
 * @param before the day with which it is compared; null where there is none yet
 * @param places the province first, then its districts by English name
 */
public record Publication(LocalDate countedOn, LocalDate before, List<OfPlace> places) {
    /** @param now the figures, each of them @param before those of the day with which they are compared; empty where there are none */
    public record OfPlace(Place place, Map<PublicFigure, Integer> now, Map<PublicFigure, Integer> before) {
        public int count(PublicFigure figure) {
            return now.getOrDefault(figure, 0);
        }

        /** Null where the place had none that day. */
        public Integer countBefore(PublicFigure figure) {
            return before.get(figure);
        }
    }

    /** The one of a place; of the province where no such place is published. @param code null for the province */
    public OfPlace of(String code) {
        Optional<OfPlace> asked =
                places.stream().filter(line -> line.place().code().equals(code)).findFirst();
        return asked.orElse(places.get(0));
    }
}
