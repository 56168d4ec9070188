package pk.gov.balochistan.police.portal.bench;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import pk.gov.balochistan.police.sms.bench.Figures;

/** What officers waited for, in nanoseconds, and what went wrong. For many threads. */
final class Measured {
    private final ConcurrentLinkedQueue<Long> lists = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> turns = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> views = new ConcurrentLinkedQueue<>();
    private final Map<String, LongAdder> faults = new ConcurrentHashMap<>();

    void list(long nanos) {
        lists.add(nanos);
    }

    void turn(long nanos) {
        turns.add(nanos);
    }

    void view(long nanos) {
        views.add(nanos);
    }

    void fault(Exception fault) {
        String said = fault.toString().replaceAll("\\d{12}", "…");
        faults.computeIfAbsent(said, first -> new LongAdder()).increment();
    }

    /** Forgets what was measured while everything was still cold. */
    void forget() {
        lists.clear();
        turns.clear();
        views.clear();
        faults.clear();
    }

    void tell(Figures figures) {
        tell(figures, "list", lists);
        tell(figures, "turn", turns);
        tell(figures, "view", views);
        faults.forEach((what, times) -> System.out.println(times + " × " + what));
        figures.put("errors", faults.values().stream().mapToLong(LongAdder::sum).sum());
    }

    private static void tell(Figures figures, String name, ConcurrentLinkedQueue<Long> queue) {
        long[] nanos = queue.stream().mapToLong(Long::longValue).toArray();
        figures.put(name + "s", nanos.length)
                .put(name + "_p50_ms", Figures.percentileMillis(nanos, 0.50))
                .put(name + "_p95_ms", Figures.percentileMillis(nanos, 0.95))
                .put(name + "_p99_ms", Figures.percentileMillis(nanos, 0.99));
    }
}
