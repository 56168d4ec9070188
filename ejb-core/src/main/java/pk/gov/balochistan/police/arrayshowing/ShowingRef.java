package pk.gov.balochistan.police.arrayshowing;

import pk.gov.balochistan.police.photoarray.ArrayNumber;
import pk.gov.balochistan.police.shared.Recorded;

/** Which showing of which array. @param seq from 1 within the array */
public record ShowingRef(ArrayNumber array, int seq) implements Recorded {
    @Override
    public String auditTarget() {
        return array.auditTarget() + "/" + seq;
    }
}
