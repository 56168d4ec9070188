package pk.gov.balochistan.police.portal.identification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.balochistan.police.identification.ComparisonDesk;
import pk.gov.balochistan.police.identification.WaitingComparison;

/** The comparisons that wait for whoever asks. */
@Named
@RequestScoped
public class ComparisonsPage {
    @Inject
    private ComparisonDesk desk;

    private List<WaitingComparison> waiting;

    public List<WaitingComparison> getWaiting() {
        if (waiting == null) waiting = desk.listWaiting();
        return waiting;
    }
}
