package pk.gov.balochistan.police.portal.association;

import jakarta.inject.Inject;
import java.util.List;
import pk.gov.balochistan.police.association.AssociationDesk;
import pk.gov.balochistan.police.association.StandingAssociation;
import pk.gov.balochistan.police.shared.Printed;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * A page on which an examiner strikes what was entered wrongly, and looks at the rest again.
 *
 * @param <N> the number of the person or the gang
 * @param <T> what is shown
 */
public abstract class RowsPage<N extends Recorded & Printed, T> extends WalkedPage<N, T> {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AssociationDesk desk;

    private final RowForm row = new RowForm();

    /** What was entered, as it is listed. */
    abstract List<StandingAssociation> rows(T opened);

    public void strike() {
        act("chartView.struckDone", () -> row.strike(desk), row.fields(rows(getOpened())));
    }

    public void check() {
        act("chartView.checkedDone", () -> row.check(desk), row.fields(rows(getOpened())));
    }

    AssociationDesk desk() {
        return desk;
    }

    public RowForm getRow() {
        return row;
    }
}
