package pk.gov.balochistan.police.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import pk.gov.balochistan.police.shared.Remembered;

/**
 * The places by which lists name their rows, read again after half a minute: a few hundred that change a few times a year and stand
 * in every row. Where somebody's duties reach is always asked of {@link Places}. Safe for many threads.
 */
@ApplicationScoped
public class KnownPlaces {
    private final Remembered<Map<Long, Place>> known = new Remembered<>(Duration.ofSeconds(30));
    private Places places;

    protected KnownPlaces() {}

    @Inject
    public KnownPlaces(Places places) {
        this.places = places;
    }

    /** Every place by its id. @param named ids that must be among them, however new they are */
    public Map<Long, Place> byId(Collection<Long> named) {
        Map<Long, Place> all = known.get(places::all);
        return all.keySet().containsAll(named) ? all : known.again(places::all);
    }
}
