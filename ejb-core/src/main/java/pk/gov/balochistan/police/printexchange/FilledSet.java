package pk.gov.balochistan.police.printexchange;

import java.util.List;
import pk.gov.balochistan.police.shared.Detailed;

/**
 * What came of a transaction: each of its images and of the fingers that it says are not there.
 *
 * @param originator empty where the file does not say it
 * @param controlNumber likewise
 * @param others how many records say nothing of fingers
 */
public record FilledSet(int set, String originator, String controlNumber, List<FingerOutcome> fingers, int others)
        implements Detailed {
    /** How many came to this. */
    public long count(FingerOutcome.Kind kind) {
        return fingers.stream().filter(finger -> finger.kind() == kind).count();
    }

    @Override
    public String auditDetail() {
        return "set " + set + " of " + originator + " " + controlNumber + ": "
                + count(FingerOutcome.Kind.TAKEN) + " taken, "
                + count(FingerOutcome.Kind.MARKED) + " marked, "
                + count(FingerOutcome.Kind.REFUSED) + " refused of " + fingers.size();
    }
}
