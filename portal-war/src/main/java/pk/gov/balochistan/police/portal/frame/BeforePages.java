package pk.gov.balochistan.police.portal.frame;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** What is done before anything of a page is made or restored. */
abstract class BeforePages implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public final PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public final void afterPhase(PhaseEvent event) {
        // What mattered was to come first.
    }
}
