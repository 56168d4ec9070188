package pk.gov.balochistan.police.policy;

import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;

/** One edition of the policy of a function; the first is 1. */
public record PolicyNumber(AutomatedFunction function, int edition) implements Recorded, Detailed {
    @Override
    public String auditTarget() {
        return function.auditTarget();
    }

    @Override
    public String auditDetail() {
        return "edition " + edition;
    }
}
