package pk.gov.balochistan.police.linkchart;

import pk.gov.balochistan.police.association.AssociationKind;
import pk.gov.balochistan.police.association.AssociationState;
import pk.gov.balochistan.police.association.StandingAssociation;

/** An association between two on a chart. @param kind what {@code to} is to {@code from} */
public record ChartLink(ChartNode from, ChartNode to, AssociationKind kind, StandingAssociation row) {
    /** Whether it is shown as it is today, and not as old or over. */
    public boolean isCurrent() {
        return row.state() == AssociationState.CURRENT;
    }
}
