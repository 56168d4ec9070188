package pk.gov.balochistan.police.fir;

import java.time.Instant;
import java.util.List;
import pk.gov.balochistan.police.firrequest.FirNumber;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Recorded;

/** An FIR in a list: no name and no word of anybody stands in it. @param sections that stand now */
public record FirRow(
        Place station,
        FirNumber number,
        Instant registeredAt,
        boolean special,
        boolean sealed,
        boolean dispatched,
        List<Offence> sections)
        implements Recorded {
    public FirKey key() {
        return new FirKey(station.code(), number);
    }

    @Override
    public String auditTarget() {
        return key().auditTarget();
    }
}
