package pk.gov.balochistan.police.administration;

import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;

/** An order of an account. */
public record OrderNumber(Username account, long number) implements Recorded, Detailed {
    @Override
    public String auditTarget() {
        return account.auditTarget();
    }

    @Override
    public String auditDetail() {
        return "order " + number;
    }
}
