package pk.gov.balochistan.police.portal.association;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pk.gov.balochistan.police.association.AssociationDesk;
import pk.gov.balochistan.police.association.AssociationsSheet;
import pk.gov.balochistan.police.association.StandingAssociation;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.grading.Source;
import pk.gov.balochistan.police.linkchart.LinkChartDesk;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.portal.shared.reason.RecordOpening;
import pk.gov.balochistan.police.shared.Reason;

/** What was entered of a person with others, for the examiner who enters more, looks at it again and strikes what was wrong. */
@Named
@ViewScoped
public class AssociationsPage extends RecordOpening<AssociationsSheet> {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AssociationDesk desk;

    @Inject
    private transient LinkChartDesk charts;

    @Inject
    private PageTexts texts;

    @Inject
    private PageLanguage language;

    private final Walk walk = new Walk();
    private final RowForm row = new RowForm();

    @Override
    protected AssociationsSheet read(RecordNumber asked, Reason reason) {
        return desk.open(asked, reason);
    }

    /** Before the page is shown for the first time: whoever comes from the chart of the same person has said why. */
    public void arrive() {
        if (FacesContext.getCurrentInstance().isPostback() || getPrinted().isEmpty()) return;
        if (walk.bring(charts, number(), getStated())) open();
    }

    public void strike() {
        act(
                "chartView.struckDone",
                () -> row.strike(desk),
                row.fields(getOpened().rows()));
    }

    public void check() {
        act(
                "chartView.checkedDone",
                () -> row.check(desk),
                row.fields(getOpened().rows()));
    }

    /** The source of a row as people write it. */
    public String source(StandingAssociation each) {
        Source source = each.association().source();
        Place station = source.placeId() == null ? null : getOpened().stations().get(source.placeId());
        String paper = texts.name(source.kind()) + " " + texts.isolated(source.reference());
        return station == null ? paper : paper + texts.get("person.and") + station.name(language.current());
    }

    public RowForm getRow() {
        return row;
    }

    public Walk getWalk() {
        return walk;
    }
}
