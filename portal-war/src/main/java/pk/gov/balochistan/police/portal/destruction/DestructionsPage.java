package pk.gov.balochistan.police.portal.destruction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.destruction.DestructionDesk;
import pk.gov.balochistan.police.destruction.Destructions;
import pk.gov.balochistan.police.destruction.DoneDestruction;
import pk.gov.balochistan.police.destruction.FallenSet;
import pk.gov.balochistan.police.doubt.SetDoubtDesk;
import pk.gov.balochistan.police.doubt.WaitingSetDoubt;
import pk.gov.balochistan.police.portal.shared.SignedIn;

/** The sets that are to be destroyed, and the certificates. */
@Named
@RequestScoped
public class DestructionsPage {
    @Inject
    private DestructionDesk desk;

    @Inject
    private SetDoubtDesk doubts;

    @Inject
    private SignedIn signedIn;

    private List<FallenSet> due;
    private List<WaitingSetDoubt> doubted;
    private Integer doubtedCount;
    private List<DoneDestruction> done;

    public List<FallenSet> getDue() {
        if (due == null) due = desk.listDue();
        return due;
    }

    /** Sets that may be wrong, as another examiner says. */
    public List<WaitingSetDoubt> getDoubted() {
        if (doubted == null) doubted = doubts.listWaiting();
        return doubted;
    }

    public List<DoneDestruction> getDone() {
        if (done == null) done = desk.listDone();
        return done;
    }

    /** Whether there may be more than the lists show. */
    public boolean isFull() {
        return Math.max(getDue().size(), getDone().size()) == Destructions.MOST_LISTED;
    }

    public int getMost() {
        return Destructions.MOST_LISTED;
    }

    /** For the first page: whether a doubt waits for whoever reads it. */
    public boolean isDoubtShown() {
        return signedIn.may(Permission.PRINT_DESTROY) && getDoubtedCount() > 0;
    }

    /** How many wait. */
    public int getDoubtedCount() {
        if (doubtedCount == null) doubtedCount = doubts.countWaiting();
        return doubtedCount;
    }
}
