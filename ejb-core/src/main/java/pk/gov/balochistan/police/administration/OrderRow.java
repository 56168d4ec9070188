package pk.gov.balochistan.police.administration;

import java.time.Instant;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * An order for an account, waiting or decided.
 *
 * @param role null but for a post, as are place, from and until
 * @param from null for at once
 * @param until null for until further order
 * @param decidedAt null while it waits
 * @param decidedBy null while it waits and when it lapsed
 * @param why it was declined; else null
 * @param isYours whether it waits and the reader may confirm or decline it
 */
public record OrderRow(
        long number,
        Username account,
        String nameEn,
        String nameUr,
        AccountOrder.Kind kind,
        Role role,
        String placeEn,
        String placeUr,
        Instant from,
        Instant until,
        Instant proposedAt,
        String proposedBy,
        DualControl.Decision decision,
        Instant decidedAt,
        String decidedBy,
        String why,
        boolean isYours)
        implements Recorded {
    /** @param place null but for a post @param reader who looks at the list */
    static OrderRow of(AccountOrder order, UserAccount account, Place place, Signatory reader) {
        return new OrderRow(
                order.id(),
                account.username(),
                account.name(Language.ENGLISH),
                account.name(Language.URDU),
                order.kind(),
                order.role(),
                place == null ? null : place.name(Language.ENGLISH),
                place == null ? null : place.name(Language.URDU),
                order.validFrom(),
                order.validUntil(),
                order.control().proposedAt(),
                order.control().proposedBy(),
                order.control().decision(),
                order.control().decidedAt(),
                order.control().decidedBy(),
                order.decidedWhy(),
                order.mayBeDecidedBy(reader));
    }

    public String name(Language language) {
        return language == Language.URDU ? nameUr : nameEn;
    }

    public String place(Language language) {
        return language == Language.URDU ? placeUr : placeEn;
    }

    @Override
    public String auditTarget() {
        return account.auditTarget();
    }
}
