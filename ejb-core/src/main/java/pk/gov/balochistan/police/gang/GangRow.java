package pk.gov.balochistan.police.gang;

import java.util.List;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Recorded;

/** A gang in a list: nothing of any person. @param members how many this reader may know of @param old whether nobody looked at it since its day of review */
public record GangRow(Gang gang, List<Place> districts, int members, boolean old) implements Recorded {
    @Override
    public String auditTarget() {
        return gang.auditTarget();
    }
}
