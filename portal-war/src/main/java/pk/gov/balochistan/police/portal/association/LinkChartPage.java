package pk.gov.balochistan.police.portal.association;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.linkchart.LinkChart;
import pk.gov.balochistan.police.shared.Reason;

/** The chart around a person. */
@Named
@ViewScoped
public class LinkChartPage extends WalkedPage<RecordNumber, LinkChart> {
    private static final long serialVersionUID = 1L;

    @Override
    protected LinkChart read(Reason reason) {
        return charts().open(number(), getWalk().reach(), reason);
    }

    @Override
    protected RecordNumber parse(String typed) {
        return RecordNumber.parse(typed);
    }

    /** Null until it was opened. */
    public ChartView getView() {
        LinkChart now = getOpened();
        return now == null ? null : viewOf(now);
    }
}
