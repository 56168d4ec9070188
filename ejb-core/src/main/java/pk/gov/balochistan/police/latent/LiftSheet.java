package pk.gov.balochistan.police.latent;

import java.util.List;
import pk.gov.balochistan.police.printtaking.PrintImage;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * One lift as its page shows it.
 *
 * @param markings every version, the last one first
 * @param marks of the last version that has the scale and region of today, in pixels of the photograph; none where there is no such version
 */
public record LiftSheet(Lift lift, PrintImage.Photograph photograph, List<Marking> markings, Marks marks)
        implements Recorded {
    /** The last version; null where nobody has marked yet. */
    public Marking last() {
        return markings.isEmpty() ? null : markings.get(0);
    }

    /** Whether the last version was marked at another scale or in another region, so that it is not searched. */
    public boolean isOutdated() {
        return last() != null && !last().isOfToday();
    }

    @Override
    public String auditTarget() {
        return lift.number().auditTarget();
    }
}
