package pk.gov.balochistan.police.tracking;

import java.util.Optional;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * What came of a complainant's word on the web.
 *
 * @param fact what was shown beside the number
 * @param tracked the case as it stands now; empty where whoever spoke did not show to be the complainant
 */
public record Answered(
        TrackingNumber number, CitizenWord.Kind word, WordOutcome outcome, SecondFact fact, Optional<Tracked> tracked)
        implements Recorded, Detailed {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }

    @Override
    public String auditDetail() {
        return word + " " + outcome + " " + fact;
    }
}
