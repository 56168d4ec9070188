package pk.gov.balochistan.police.grievance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import pk.gov.balochistan.police.shared.Remembered;

/**
 * The kinds of complaint as pages offer and name them, read again after half a minute: they change a few times a year and stand
 * on most pages. What a kind decides is always asked of {@link Categories}. Safe for many threads.
 */
@ApplicationScoped
public class KnownCategories {
    private final Remembered<List<ComplaintCategory>> kinds = new Remembered<>(Duration.ofSeconds(30));
    private Categories categories;

    protected KnownCategories() {}

    @Inject
    public KnownCategories(Categories categories) {
        this.categories = categories;
    }

    /** In the order in which a citizen is offered them. */
    public List<ComplaintCategory> list() {
        return kinds.get(() -> List.copyOf(categories.list()));
    }
}
