package pk.gov.balochistan.police.portal.transfer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;
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

    private final Fresh<TransfersOfCase> about = new Fresh<>();
    private int seen;

    /** What was asked about the case of the sheet; null where there is nothing for this reader. */
    public TransfersOfCase about(String number) {
        if (!about.isGood() && number != null) read(number);
        return about.get().orElse(null);
    }

    private void read(String number) {
        try {
            about.put(desk.about(TrackingNumber.parse(number)));
            seen = about.get().map(TransfersOfCase::seen).orElse(0);
        } catch (RuleViolation refusal) {
            // The sheet itself says that there is nothing.
            about.put(null);
        }
    }

    /** Whether there is anything to show or to do. */
    public boolean isShown(String number) {
        TransfersOfCase now = about(number);
        return now != null && (now.mayAsk() || !now.rows().isEmpty());
    }

    public void withdraw(TransfersOfCase shown) {
        try {
            desk.withdraw(shown.number(), seen);
            messages.done("handover.withdrawn");
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
        }
    }
}
