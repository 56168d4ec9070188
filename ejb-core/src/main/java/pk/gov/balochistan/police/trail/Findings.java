package pk.gov.balochistan.police.trail;

import java.util.ArrayList;
import java.util.List;

/** Collects what a check finds: all are counted, the first are kept. */
final class Findings {
    private final List<Finding> listed = new ArrayList<>();
    private long count;

    void add(FindingKind kind, long seq, long entryId) {
        add(Finding.at(kind, seq, entryId));
    }

    void add(Finding finding) {
        count++;
        if (listed.size() < VerificationReport.MOST_LISTED) listed.add(finding);
    }

    VerificationReport report(long rows, long pending, long copied, long uncopied) {
        return new VerificationReport(rows, pending, copied, uncopied, count, listed);
    }
}
