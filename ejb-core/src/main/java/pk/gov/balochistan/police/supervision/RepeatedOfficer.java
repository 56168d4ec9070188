package pk.gov.balochistan.police.supervision;

import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.worklist.ComplaintFilter;
import pk.gov.balochistan.police.worklist.Narrowing;

/**
 * An officer whom citizens named again and again by number, as far as the reader may see these complaints: never the officer, nor anybody
 * below. Source: gaps.csv 7.
 */
public record RepeatedOfficer(Officer officer, int complaints, Narrowing narrowing) {
    public ComplaintFilter opens() {
        return ComplaintFilter.counted(null, narrowing);
    }
}
