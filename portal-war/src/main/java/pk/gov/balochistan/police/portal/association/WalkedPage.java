package pk.gov.balochistan.police.portal.association;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import pk.gov.balochistan.police.linkchart.LinkChart;
import pk.gov.balochistan.police.linkchart.LinkChartDesk;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.portal.shared.reason.NumberedOpening;
import pk.gov.balochistan.police.shared.Printed;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * A page that is opened for a stated reason, or walked to along a chart.
 *
 * @param <N> the number of the person or the gang
 * @param <T> what is shown
 */
public abstract class WalkedPage<N extends Recorded & Printed, T> extends NumberedOpening<N, T> {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient LinkChartDesk charts;

    @Inject
    private PageTexts texts;

    @Inject
    private PageLanguage language;

    private final Walk walk = new Walk();
    private transient ChartView view;

    /** Before the page is shown for the first time: whoever came along a chart has said why. */
    public void arrive() {
        if (FacesContext.getCurrentInstance().isPostback() || getPrinted().isEmpty()) return;
        if (walk.bring(charts, number(), getStated())) open();
    }

    /** The chart as the page shows it, made once for each that was opened. */
    ChartView viewOf(LinkChart chart) {
        if (view == null || view.getChart() != chart) view = new ChartView(chart, texts, language);
        return view;
    }

    LinkChartDesk charts() {
        return charts;
    }

    PageTexts texts() {
        return texts;
    }

    PageLanguage language() {
        return language;
    }

    public Walk getWalk() {
        return walk;
    }
}
