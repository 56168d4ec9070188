package pk.gov.balochistan.police.printbench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;

/** Processor time of the calling thread: other work on the machine lengthens a clock's time and hardly this. */
final class BenchWork {
    private BenchWork() {}

    static double cpuMillis() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }

    static double average(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    /** Which share of the ranks is at most so high; 0 stands for a mate that was not named. */
    static double share(List<Integer> ranks, int most) {
        return ranks.isEmpty()
                ? Double.NaN
                : ranks.stream().filter(rank -> rank > 0 && rank <= most).count() / (double) ranks.size();
    }

    static IntStream each(List<?> list) {
        return IntStream.range(0, list.size()).parallel();
    }
}
