package pk.gov.balochistan.police.publicfigures;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.organisation.KnownPlaces;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Remembered;
import pk.gov.balochistan.police.shared.Texts;

/** Shows everybody what was published of complaints. It asks after nobody. */
@Stateless
public class PublicFiguresDesk {
    /** Whoever calls the page up again and again has the rows read once a minute. */
    private static final Remembered<Optional<Publication>> LAST = new Remembered<>(Duration.ofMinutes(1));

    private static final int WEEKS_BEFORE = 4;

    @Inject
    PublishedFigures figures;

    @Inject
    KnownPlaces places;

    @Inject
    Clock clock;

    /** What was published last; may be a minute old. Empty before the first day. */
    @Permit(value = Permission.PUBLIC_FIGURES, audited = false)
    public Optional<Publication> last() {
        return LAST.get(this::read);
    }

    Optional<Publication> read() {
        return figures.last(LocalDate.ofInstant(clock.instant(), Texts.PAKISTAN))
                .map(this::on);
    }

    private Publication on(LocalDate day) {
        Map<Long, Map<PublicFigure, Integer>> now = figures.on(day);
        Optional<LocalDate> before = figures.last(day.minusWeeks(WEEKS_BEFORE));
        Map<Long, Map<PublicFigure, Integer>> then = before.map(figures::on).orElse(Map.of());
        Map<Long, Place> known = places.byId(now.keySet());
        List<Publication.OfPlace> lines = now.keySet().stream()
                .map(id -> new Publication.OfPlace(known.get(id), now.get(id), then.getOrDefault(id, Map.of())))
                .sorted(Comparator.comparing(
                                (Publication.OfPlace line) -> line.place().kind() != PlaceKind.PROVINCE)
                        .thenComparing(line -> line.place().name(Language.ENGLISH)))
                .toList();
        return new Publication(day, before.orElse(null), lines);
    }
}
