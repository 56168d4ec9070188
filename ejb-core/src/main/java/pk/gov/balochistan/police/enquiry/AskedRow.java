package pk.gov.balochistan.police.enquiry;

import pk.gov.balochistan.police.policy.PolicyRun;
import pk.gov.balochistan.police.policy.RunOutcome;
import pk.gov.balochistan.police.shared.Recorded;

/** A question as the officer sees it in whose name it was asked. @param run under which it was answered; null where it was not */
public record AskedRow(Enquiry enquiry, PolicyRun run) implements Recorded {
    /** Whether the officer may say what came of the hit. */
    public boolean isOpen() {
        return run != null && run.isOpen();
    }

    /** What the officer said of the hit; null where nothing. */
    public RunOutcome outcome() {
        return run == null ? null : run.outcome();
    }

    @Override
    public String auditTarget() {
        return enquiry.auditTarget();
    }
}
