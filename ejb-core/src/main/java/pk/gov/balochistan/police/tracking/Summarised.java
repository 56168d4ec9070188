package pk.gov.balochistan.police.tracking;

import java.util.Optional;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * What came of asking for a sheet to print.
 *
 * @param fact what was shown beside the number
 * @param summary empty where whoever asked did not show to be the complainant
 */
public record Summarised(TrackingNumber number, SecondFact fact, Optional<CaseSummary> summary)
        implements Recorded, Detailed {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }

    @Override
    public String auditDetail() {
        return fact.name();
    }
}
