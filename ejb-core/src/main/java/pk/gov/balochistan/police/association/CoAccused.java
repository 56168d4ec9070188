package pk.gov.balochistan.police.association;

import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Recorded;

/** Somebody else who stands in an FIR of a person: offered to an examiner, and nothing by itself. @param fir as the person's own entry writes it */
public record CoAccused(CriminalRecord other, String fir, Place station) implements Recorded {
    @Override
    public String auditTarget() {
        return other.auditTarget();
    }
}
