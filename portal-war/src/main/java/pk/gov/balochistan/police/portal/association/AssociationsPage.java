package pk.gov.balochistan.police.portal.association;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.balochistan.police.association.AssociationsSheet;
import pk.gov.balochistan.police.association.StandingAssociation;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.shared.Reason;

/** What was entered of a person with others, for the examiner who enters more, looks at it again and strikes what was wrong. */
@Named
@ViewScoped
public class AssociationsPage extends RowsPage<RecordNumber, AssociationsSheet> {
    private static final long serialVersionUID = 1L;

    @Override
    protected AssociationsSheet read(Reason reason) {
        return desk().open(number(), reason);
    }

    @Override
    protected RecordNumber parse(String typed) {
        return RecordNumber.parse(typed);
    }

    @Override
    List<StandingAssociation> rows(AssociationsSheet opened) {
        return opened.rows();
    }

    /** The source of a row as people write it. */
    public String source(StandingAssociation row) {
        return ChartView.source(row.association().source(), getOpened().stations(), texts(), language());
    }
}
