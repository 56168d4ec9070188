package pk.gov.balochistan.police.portal.transfer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.SheetPart;
import pk.gov.balochistan.police.transfer.TransferDesk;
import pk.gov.balochistan.police.transfer.TransfersOfCase;

/** The part of a case's sheet that shows which posts were asked to take it over, and what they said. */
@Named
@ViewScoped
public class RequestsPage implements Serializable {
    @Inject
    private transient TransferDesk desk;

    @Inject
    private PageMessages messages;

    private final SheetPart<TransfersOfCase> about = new SheetPart<>();

    /** What was asked about the case of the sheet; null where there is nothing for this reader. */
    public TransfersOfCase about(String number) {
        return about.of(number, desk::about);
    }

    /** Whether there is anything to show or to do. */
    public boolean isShown(String number) {
        TransfersOfCase now = about(number);
        return now != null && (now.mayAsk() || !now.rows().isEmpty());
    }

    public void withdraw(TransfersOfCase shown) {
        messages.answer("handover.withdrawn", () -> desk.withdraw(shown.number(), about.seen()));
    }
}
