package pk.gov.balochistan.police.portal.association;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.linkchart.LinkChart;
import pk.gov.balochistan.police.linkchart.LinkChartDesk;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.portal.shared.reason.RecordOpening;
import pk.gov.balochistan.police.shared.Reason;

/** The chart around a person, opened for a stated reason or walked to from another. */
@Named
@ViewScoped
public class LinkChartPage extends RecordOpening<LinkChart> {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient LinkChartDesk desk;

    @Inject
    private PageTexts texts;

    @Inject
    private PageLanguage language;

    private final Walk walk = new Walk();
    private transient ChartView view;

    @Override
    protected LinkChart read(RecordNumber asked, Reason reason) {
        return desk.open(asked, walk.reach(), reason);
    }

    /** Before the page is shown for the first time: whoever came along a chart is there. */
    public void arrive() {
        if (FacesContext.getCurrentInstance().isPostback() || getPrinted().isEmpty()) return;
        if (walk.bring(desk, number(), getStated())) open();
    }

    /** Null until it was opened. */
    public ChartView getView() {
        LinkChart now = getOpened();
        if (now == null) return null;
        if (view == null || view.getChart() != now) view = new ChartView(now, texts, language);
        return view;
    }

    public Walk getWalk() {
        return walk;
    }
}
