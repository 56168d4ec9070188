package pk.gov.balochistan.police.tracking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.shared.TrackingNumber;

/** Where a citizen asks how far a complaint is, without signing in. */
@Stateless
public class TrackingDesk {
    @Inject
    Tracking tracking;

    /** See {@link Tracking#byWeb}. */
    @Permit(Permission.CITIZEN_TRACK)
    public Optional<Tracked> track(TrackingNumber number, String fact, String device, String address) {
        return tracking.byWeb(number, fact, device, address);
    }
}
