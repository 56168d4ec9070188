package pk.gov.balochistan.police.identity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * At which kind of place a post has its seat: complaints are routed to posts there and nowhere else, so a post that hears complaints
 * is given at its seat alone, and so is the clerk of a station's diary. Held at another place it would see an empty list and nobody would know why. All other posts are
 * held wherever their people serve. Source: DOMAIN.md 5, the ladder; gender desk, traffic and Khidmat Markaz answer for a district.
 */
public final class Seats {
    private Seats() {}

    /** Where such a post answers; empty for one that no complaint is routed to. */
    public static Optional<PlaceKind> of(Role role) {
        return Optional.ofNullable(
                switch (role) {
                    case STATION_OFFICER, SHO, STATION_CLERK -> PlaceKind.STATION;
                    case SDPO -> PlaceKind.CIRCLE;
                    case CITY_SP -> PlaceKind.CITY_DIVISION;
                    case DPO, GENDER_DESK, TRAFFIC_SP, KHIDMAT_INCHARGE -> PlaceKind.DISTRICT;
                    case RPO -> PlaceKind.RANGE;
                    case ADDITIONAL_IG, PROVINCE, INSPECTOR_GENERAL, EXTERNAL_BODY -> PlaceKind.PROVINCE;
                    case FRONT_DESK, CRO_EXAMINER, PROSECUTOR, AUDITOR, ADMINISTRATOR -> null;
                });
    }

    /** The kinds of place at which such a post may be given, in the order of the force. */
    public static Set<PlaceKind> kinds(Role role) {
        return of(role).map(EnumSet::of).orElseGet(() -> EnumSet.allOf(PlaceKind.class));
    }

    /** @throws RuleViolation identity.grant.seat where the post has its seat at another kind of place */
    public static void require(Role role, Place place) {
        if (kinds(role).contains(place.kind())) return;
        throw new RuleViolation("identity.grant.seat", of(role).orElseThrow());
    }
}
