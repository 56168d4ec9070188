package pk.gov.balochistan.police.hotlist;

import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.policy.RunOutcome;
import pk.gov.balochistan.police.shared.Recorded;

/** A hit as the owner's post sees it. @param outcome what whoever checked said came of it; null while nobody did */
public record HitRow(HotlistHit hit, Place owner, RunOutcome outcome) implements Recorded {
    @Override
    public String auditTarget() {
        return hit.entry().auditTarget();
    }
}
