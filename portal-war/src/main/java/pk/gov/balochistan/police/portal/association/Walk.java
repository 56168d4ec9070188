package pk.gov.balochistan.police.portal.association;

import java.io.Serializable;
import java.util.Optional;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.gang.GangNumber;
import pk.gov.balochistan.police.linkchart.ChartNode;
import pk.gov.balochistan.police.linkchart.ChartStep;
import pk.gov.balochistan.police.linkchart.LinkChartDesk;
import pk.gov.balochistan.police.portal.shared.reason.StatedReason;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;

/** From where somebody came along a chart, as the address says it, and how far the chart reaches. The reason itself stands in no address. */
public class Walk implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int MOST_RINGS = 2;

    private String fromRecord;
    private String fromGang;
    private String rings;

    /**
     * Takes over the reason for which the caller looked at where they came from; a look-up is made of it where the page opens.
     *
     * @return whether there is one
     */
    boolean bring(LinkChartDesk desk, Recorded to, StatedReason stated) {
        Optional<Recorded> from = from();
        if (from.isEmpty() || stated.getPurpose() != null) return false;
        try {
            Reason reason = desk.reasonOf(new ChartStep(from.get(), to));
            stated.setPurpose(reason.purpose());
            stated.setCaseReference(reason.caseReference());
            return true;
        } catch (RuleViolation nothingToBring) {
            return false;
        }
    }

    private Optional<Recorded> from() {
        try {
            if (fromGang != null) return Optional.of(GangNumber.parse(fromGang));
            return Optional.ofNullable(fromRecord).map(RecordNumber::parse);
        } catch (RuleViolation mistyped) {
            return Optional.empty();
        }
    }

    /** The page around one of a chart, for whoever walks there from its middle. */
    static String to(ChartNode node, ChartNode centre) {
        return (node.isPerson() ? "chart" : "gang") + "?n=" + node.digits() + "&" + (centre.isPerson() ? "f" : "g")
                + "=" + centre.digits();
    }

    /** The page around the same one with so many rings. */
    static String around(ChartNode centre, int rings) {
        return to(centre, centre) + "&r=" + rings;
    }

    /** 1 or 2. */
    int reach() {
        return Integer.toString(MOST_RINGS).equals(rings) ? MOST_RINGS : 1;
    }

    public String getFromRecord() {
        return fromRecord;
    }

    public void setFromRecord(String fromRecord) {
        this.fromRecord = fromRecord;
    }

    public String getFromGang() {
        return fromGang;
    }

    public void setFromGang(String fromGang) {
        this.fromGang = fromGang;
    }

    public String getRings() {
        return rings;
    }

    public void setRings(String rings) {
        this.rings = rings;
    }
}
