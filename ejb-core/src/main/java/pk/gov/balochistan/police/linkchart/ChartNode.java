package pk.gov.balochistan.police.linkchart;

import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.gang.Gang;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * A person or a gang on a chart; one of the two is null.
 *
 * @param record the person's record that is shown: the one whose number is the person's, or the first in which there is something for the reader
 * @param ring 0 for whom the chart is of, 1 for whoever is linked to it, 2 for whoever is linked to those
 * @param place in the list, from 1; 0 for whom the chart is of
 * @param isOfOffice whether nothing of this person is told outside the record office: acquitted, sealed, a child, or never theirs
 */
public record ChartNode(CriminalRecord record, Gang gang, int ring, int place, boolean isOfOffice) implements Recorded {
    public boolean isPerson() {
        return record != null;
    }

    /** Whether it fits on the picture: whoever does not is in the list alone. */
    public boolean isDrawn() {
        return place < LinkChart.MOST_DRAWN;
    }

    public String name() {
        return isPerson() ? record.person().name() : gang.name();
    }

    /** Of a person; null where not known, and for a gang. */
    public String father() {
        return isPerson() ? record.person().father() : null;
    }

    public String digits() {
        return isPerson() ? record.number().digits() : gang.number().digits();
    }

    public String printed() {
        return isPerson() ? record.number().printed() : gang.number().printed();
    }

    /** Null for a gang. */
    public PersonDetails person() {
        return isPerson() ? record.person() : null;
    }

    @Override
    public String auditTarget() {
        return isPerson() ? record.auditTarget() : gang.auditTarget();
    }
}
