package pk.gov.balochistan.police.portal.association;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.association.StandingAssociation;
import pk.gov.balochistan.police.gang.GangNumber;
import pk.gov.balochistan.police.linkchart.GangSheet;
import pk.gov.balochistan.police.shared.Reason;

/** A gang with its members. */
@Named
@ViewScoped
public class GangPage extends RowsPage<GangNumber, GangSheet> {
    private static final long serialVersionUID = 1L;

    @Override
    protected GangSheet read(Reason reason) {
        return charts().openGang(number(), getWalk().reach(), reason);
    }

    @Override
    protected GangNumber parse(String typed) {
        return GangNumber.parse(typed);
    }

    @Override
    List<StandingAssociation> rows(GangSheet opened) {
        return opened.rows();
    }

    /** Null until it was opened. */
    public ChartView getView() {
        GangSheet now = getOpened();
        return now == null ? null : viewOf(now.chart());
    }

    /** In words. */
    public String getDistricts() {
        return getOpened().districts().stream()
                .map(place -> place.name(language().current()))
                .collect(Collectors.joining(texts().get("person.and")));
    }
}
