package pk.gov.balochistan.police.demo;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import pk.gov.balochistan.police.administration.AccountOrder;
import pk.gov.balochistan.police.administration.AccountOrders;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;

/** Posts that each of the two administrators has proposed, so that the other finds something to confirm. */
final class DemoOrders {
    private final UserAccounts accounts;
    private final Places places;
    private final AccountOrders orders;
    private final Instant now;

    DemoOrders(EntityManager em, KeyRing keys, Clock clock) {
        this.accounts = new UserAccounts(em, keys);
        this.places = new Places(em, clock);
        this.orders = new AccountOrders(em, places);
        this.now = clock.instant();
    }

    void load() {
        propose("admin", "officer.sariab", Role.STATION_OFFICER, "station-quetta-city", Duration.ofHours(20));
        propose("admin.second", "khidmat.quetta", Role.FRONT_DESK, "khidmat-quetta-kuchlak", Duration.ofHours(3));
    }

    private void propose(String by, String about, Role role, String place, Duration ago) {
        UserAccount administrator = accounts.require(Username.parse(by));
        orders.add(AccountOrder.post(
                accounts.require(Username.parse(about)),
                role,
                places.require(place),
                null,
                null,
                administrator.signatory(),
                now.minus(ago)));
    }
}
