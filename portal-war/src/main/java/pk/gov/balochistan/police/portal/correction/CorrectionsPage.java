package pk.gov.balochistan.police.portal.correction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pk.gov.balochistan.police.correction.CorrectionDesk;
import pk.gov.balochistan.police.correction.CorrectionRequest;
import pk.gov.balochistan.police.correction.CorrectionRequests;
import pk.gov.balochistan.police.correction.CorrectionRow;
import pk.gov.balochistan.police.shared.Texts;

/** The requests that wait for an answer, and those that have one. */
@Named
@RequestScoped
public class CorrectionsPage {
    @Inject
    private CorrectionDesk desk;

    @Inject
    private Clock clock;

    private List<CorrectionRow> open;
    private List<CorrectionRow> answered;

    public List<CorrectionRow> getOpen() {
        if (open == null) open = desk.listOpen();
        return open;
    }

    public List<CorrectionRow> getAnswered() {
        if (answered == null) answered = desk.listAnswered();
        return answered;
    }

    public boolean isOverdue(CorrectionRow row) {
        return row.isOverdue(LocalDate.ofInstant(clock.instant(), Texts.PAKISTAN));
    }

    /** Whether there may be more than the lists show. */
    public boolean isFull() {
        return Math.max(getOpen().size(), getAnswered().size()) == CorrectionRequests.MOST_LISTED;
    }

    public int getMost() {
        return CorrectionRequests.MOST_LISTED;
    }

    public int getDays() {
        return CorrectionRequest.ANSWERED_WITHIN_DAYS;
    }
}
