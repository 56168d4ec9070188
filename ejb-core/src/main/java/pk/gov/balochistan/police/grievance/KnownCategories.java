package pk.gov.balochistan.police.grievance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The kinds of complaint as pages offer and name them, read again after half a minute: they change a few times a year and stand
 * on most pages. What a kind decides is always asked of {@link Categories}. Safe for many threads.
 */
@ApplicationScoped
public class KnownCategories {
    private static final long REMEMBERED_NANOS = 30_000_000_000L;

    private Categories categories;
    private volatile Read read;

    private record Read(long at, List<ComplaintCategory> kinds) {}

    protected KnownCategories() {}

    @Inject
    KnownCategories(Categories categories) {
        this.categories = categories;
    }

    /** In the order in which a citizen is offered them. */
    public List<ComplaintCategory> list() {
        Read last = read;
        long now = System.nanoTime();
        if (last == null || now - last.at() > REMEMBERED_NANOS) {
            last = new Read(now, List.copyOf(categories.list()));
            read = last;
        }
        return last.kinds();
    }
}
