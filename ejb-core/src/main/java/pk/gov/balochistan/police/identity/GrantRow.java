package pk.gov.balochistan.police.identity;

import java.time.Instant;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Language;

/**
 * A grant with the name of its place.
 *
 * @param until null for until further order
 * @param endedBy null unless someone ended it before its time
 * @param isInForce now
 * @param isOpen whether it holds now or will later, and so can still be ended
 */
public record GrantRow(
        Long id,
        Long accountId,
        Role role,
        String placeEn,
        String placeUr,
        Instant from,
        Instant until,
        String grantedBy,
        String endedBy,
        boolean isInForce,
        boolean isOpen) {
    static GrantRow of(AccountGrant grant, Place place, Instant now) {
        return new GrantRow(
                grant.id(),
                grant.accountId(),
                grant.role(),
                place.name(Language.ENGLISH),
                place.name(Language.URDU),
                grant.validFrom(),
                grant.validUntil(),
                grant.grantedBy(),
                grant.endedBy(),
                grant.isInForceAt(now),
                grant.isOpenAt(now));
    }

    public String place(Language language) {
        return language == Language.URDU ? placeUr : placeEn;
    }
}
