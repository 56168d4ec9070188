package pk.gov.balochistan.police.picket;

import pk.gov.balochistan.police.policy.PolicyRun;
import pk.gov.balochistan.police.policy.RunOutcome;

/** A check as its officer sees it again. @param run under which it was made; null where nothing was looked for */
public record OwnCheck(LoggedCheck check, PolicyRun run) {
    /** Whether the officer may say what came of it. */
    public boolean isOpen() {
        return run != null && run.isOpen();
    }

    /** What the officer said of it; null where nothing. */
    public RunOutcome outcome() {
        return run == null ? null : run.outcome();
    }
}
