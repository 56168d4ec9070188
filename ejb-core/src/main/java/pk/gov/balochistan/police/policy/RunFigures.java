package pk.gov.balochistan.police.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How often a function ran and what came of its hits.
 *
 * @param hits runs that named somebody
 * @param confirmed hits of which a person said that they were right
 * @param refuted hits of which a person said that they were wrong
 */
public record RunFigures(long runs, long hits, long confirmed, long refuted) {
    public static final RunFigures NONE = new RunFigures(0, 0, 0, 0);

    /** @param results of each of these runs; null where the search never ended @param outcome null where nobody said it */
    static RunFigures of(Integer results, RunOutcome outcome, long runs) {
        return new RunFigures(
                runs,
                results != null && results > 0 ? runs : 0,
                outcome == RunOutcome.CONFIRMED ? runs : 0,
                outcome == RunOutcome.REFUTED ? runs : 0);
    }

    RunFigures and(RunFigures more) {
        return new RunFigures(runs + more.runs, hits + more.hits, confirmed + more.confirmed, refuted + more.refuted);
    }

    /** Hits of which a person said whether they were right. */
    public long decided() {
        return confirmed + refuted;
    }

    /** Refuted hits among the decided ones in percent, with one decimal; empty where none is decided, which is not 0 %. */
    public Optional<BigDecimal> errorPercent() {
        if (decided() == 0) return Optional.empty();
        return Optional.of(
                BigDecimal.valueOf(refuted * 100).divide(BigDecimal.valueOf(decided()), 1, RoundingMode.HALF_UP));
    }
}
