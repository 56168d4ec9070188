package pk.gov.balochistan.police.printimport;

import java.util.Map;
import pk.gov.balochistan.police.shared.Recorded;

/** A batch and how many files came in by it. */
public record BatchRow(PrintBatch batch, Map<LineState, Long> counts) implements Recorded {
    public long count(LineState state) {
        return counts.getOrDefault(state, 0L);
    }

    @Override
    public String auditTarget() {
        return batch.auditTarget();
    }
}
