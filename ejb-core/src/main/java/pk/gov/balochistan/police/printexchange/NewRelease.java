package pk.gov.balochistan.police.printexchange;

import java.time.LocalDate;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * To whom a set goes, and on what authority: prints leave the force on somebody's letter alone.
 *
 * @param recipient the office, 3 to 120 characters
 * @param agency how it is known in transactions
 * @param authority who asks or orders in writing, 3 to 120 characters
 * @param letterNumber of the letter or order, 1 to 60 characters
 * @param letterOn its day
 * @param isNamed whether the person's name goes with the prints
 */
public record NewRelease(
        String recipient, AgencyCode agency, String authority, String letterNumber, LocalDate letterOn, boolean isNamed)
        implements Detailed {
    /** @throws RuleViolation prints.release.recipient, .agency, .authority, .letterNumber, .letterOn */
    public NewRelease {
        recipient = Typed.within(recipient, 3, 120, "prints.release.recipient");
        if (agency == null) throw new RuleViolation("prints.release.agency");
        authority = Typed.within(authority, 3, 120, "prints.release.authority");
        letterNumber = Typed.within(letterNumber, 1, 60, "prints.release.letterNumber");
        if (letterOn == null) throw new RuleViolation("prints.release.letterOn");
    }

    @Override
    public String auditDetail() {
        return agency.code() + ", " + authority + " " + letterNumber + " of " + letterOn + (isNamed ? ", named" : "");
    }
}
