package pk.gov.balochistan.police.portal.photoarray;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.balochistan.police.arrayshowing.ShowingDesk;
import pk.gov.balochistan.police.arrayshowing.ShowingRow;

/** The arrays that are to be shown at one's places, and those that one showed. */
@Named
@RequestScoped
public class ShowingsPage {
    @Inject
    private ShowingDesk desk;

    private List<ShowingRow> waiting;
    private List<ShowingRow> shown;

    public List<ShowingRow> getWaiting() {
        if (waiting == null) waiting = desk.listWaiting();
        return waiting;
    }

    public List<ShowingRow> getShown() {
        if (shown == null) shown = desk.listShown();
        return shown;
    }
}
