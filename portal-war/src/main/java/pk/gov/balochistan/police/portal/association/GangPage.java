package pk.gov.balochistan.police.portal.association;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.association.AssociationDesk;
import pk.gov.balochistan.police.gang.GangNumber;
import pk.gov.balochistan.police.linkchart.GangSheet;
import pk.gov.balochistan.police.linkchart.LinkChartDesk;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.portal.shared.reason.OpenedForReason;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;

/** A gang with its members, opened for a stated reason or walked to from a person. */
@Named
@ViewScoped
public class GangPage extends OpenedForReason<GangSheet> {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient LinkChartDesk desk;

    @Inject
    private transient AssociationDesk associations;

    @Inject
    private PageTexts texts;

    @Inject
    private PageLanguage language;

    private final Walk walk = new Walk();
    private final RowForm row = new RowForm();
    private String number;
    private transient ChartView view;

    @Override
    protected GangSheet read(Reason reason) {
        return desk.openGang(number(), walk.reach(), reason);
    }

    /** Before the page is shown for the first time: whoever came along a chart is there. */
    public void arrive() {
        if (FacesContext.getCurrentInstance().isPostback() || getPrinted().isEmpty()) return;
        if (walk.bring(desk, number(), getStated())) open();
    }

    public void strike() {
        act(
                "chartView.struckDone",
                () -> row.strike(associations),
                row.fields(getOpened().rows()));
    }

    public void check() {
        act(
                "chartView.checkedDone",
                () -> row.check(associations),
                row.fields(getOpened().rows()));
    }

    /** Null until it was opened. */
    public ChartView getView() {
        GangSheet now = getOpened();
        if (now == null) return null;
        if (view == null || view.getChart() != now.chart()) view = new ChartView(now.chart(), texts, language);
        return view;
    }

    /** In words. */
    public String getDistricts() {
        return getOpened().districts().stream()
                .map(place -> place.name(language.current()))
                .collect(Collectors.joining(texts.get("person.and")));
    }

    public GangNumber number() {
        return GangNumber.parse(number);
    }

    /** As printed, for the head of the page; empty where it is no number. */
    public String getPrinted() {
        try {
            return number().printed();
        } catch (RuleViolation mistyped) {
            return "";
        }
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public RowForm getRow() {
        return row;
    }

    public Walk getWalk() {
        return walk;
    }
}
