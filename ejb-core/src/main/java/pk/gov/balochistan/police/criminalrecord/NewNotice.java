package pk.gov.balochistan.police.criminalrecord;

import java.time.LocalDate;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;
import pk.gov.balochistan.police.shared.Typed;

/**
 * A warrant or proclamation as it is entered.
 *
 * @param authority the court that issued it, 3 to 120 characters
 * @param orderReference number of the order, 3 to 60 characters
 * @param issuedOn day of the order
 */
public record NewNotice(Kind kind, String authority, String orderReference, LocalDate issuedOn) {
    /** Why a person is wanted: a warrant of arrest (CrPC 75) or a proclamation (CrPC 87). */
    public enum Kind implements TextKey {
        WARRANT,
        PROCLAMATION;

        @Override
        public String textKey() {
            return "record.notice." + name();
        }
    }

    /** @throws RuleViolation record.notice.incomplete, record.line.length */
    public NewNotice {
        if (kind == null || issuedOn == null) throw new RuleViolation("record.notice.incomplete");
        authority = Typed.within(authority, 3, 120, "record.line.length");
        orderReference = Typed.within(orderReference, 3, 60, "record.line.length");
    }
}
