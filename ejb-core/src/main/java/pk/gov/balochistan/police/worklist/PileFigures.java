package pk.gov.balochistan.police.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.casework.CaseChanged;

/**
 * How many cases lie on each pile of a desk, counted again after ten seconds: to count them costs the database more than the page
 * they stand on. What an officer does is in the figures at once, what others do within those seconds. Safe for many threads.
 */
@ApplicationScoped
public class PileFigures {
    private static final long REMEMBERED_NANOS = 10_000_000_000L;

    /** So many desks are remembered before those nobody looks at are forgotten. */
    private static final int MANY = 1_000;

    private final ConcurrentMap<Scope, Counted> desks = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    public PileFigures() {
        this(System::nanoTime);
    }

    PileFigures(LongSupplier nanos) {
        this.nanos = nanos;
    }

    private record Counted(long at, Map<ComplaintFilter.Box, Integer> figures) {}

    Map<ComplaintFilter.Box, Integer> of(Scope scope, Supplier<Map<ComplaintFilter.Box, Integer>> count) {
        long now = nanos.getAsLong();
        Counted last = desks.get(scope);
        if (last != null && !isOld(last, now)) return last.figures();
        if (desks.size() > MANY) desks.values().removeIf(each -> isOld(each, now));
        Counted counted = new Counted(now, Map.copyOf(count.get()));
        desks.put(scope, counted);
        return counted.figures();
    }

    /** Not before the end of the transaction: until then others, and the same officer's other window, count what was. */
    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) CaseChanged changed) {
        desks.remove(changed.scope());
    }

    private static boolean isOld(Counted counted, long now) {
        return now - counted.at() > REMEMBERED_NANOS;
    }
}
