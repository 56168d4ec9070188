package pk.gov.balochistan.police.portal.identification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.doubt.DoubtDesk;
import pk.gov.balochistan.police.doubt.WaitingDoubt;
import pk.gov.balochistan.police.examination.ComparisonDesk;
import pk.gov.balochistan.police.examination.WaitingExamination;
import pk.gov.balochistan.police.identification.PrintSearchDesk;
import pk.gov.balochistan.police.portal.shared.SignedIn;

/** The comparisons and the doubted identifications that wait for whoever asks, and the lists from which nothing was chosen yet. */
@Named
@RequestScoped
public class ComparisonsPage {
    @Inject
    private ComparisonDesk desk;

    @Inject
    private PrintSearchDesk searches;

    @Inject
    private DoubtDesk doubts;

    @Inject
    private SignedIn signedIn;

    private List<WaitingExamination> waiting;
    private List<WaitingDoubt> doubted;
    private Integer doubtedCount;
    private List<WaitingExamination> unchosen;

    public List<WaitingExamination> getWaiting() {
        if (waiting == null) waiting = desk.listWaiting();
        return waiting;
    }

    public List<WaitingDoubt> getDoubted() {
        if (doubted == null) doubted = doubts.listWaiting();
        return doubted;
    }

    public List<WaitingExamination> getUnchosen() {
        if (unchosen == null) unchosen = searches.listUnchosen();
        return unchosen;
    }

    /** For the first page: whether a doubt waits for whoever reads it. */
    public boolean isDoubtShown() {
        return signedIn.may(Permission.PRINT_EXAMINE) && getDoubtedCount() > 0;
    }

    /** How many wait. */
    public int getDoubtedCount() {
        if (doubtedCount == null) doubtedCount = doubts.countWaiting();
        return doubtedCount;
    }
}
