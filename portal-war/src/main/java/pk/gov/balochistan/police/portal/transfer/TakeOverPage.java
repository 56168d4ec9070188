package pk.gov.balochistan.police.portal.transfer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.transfer.IncomingTransfer;
import pk.gov.balochistan.police.transfer.TransferDesk;

/** A case that the reader's post is asked to take over, with the answer to that. */
@Named
@ViewScoped
public class TakeOverPage implements Serializable {
    @Inject
    private transient TransferDesk desk;

    @Inject
    private PageMessages messages;

    private final Fresh<IncomingTransfer> asked = new Fresh<>();
    private String number;
    private String reason;

    /** Reads the case afresh. What is not there and what is not asked of the caller look the same. */
    public void load() {
        try {
            asked.put(desk.read(TrackingNumber.parse(number)));
        } catch (RuleViolation refusal) {
            asked.put(null);
            messages.refuse(refusal);
        }
    }

    /** @return to the sheet of the case, which is the post's own now */
    public String accept() {
        return answered(
                "handover.accepted",
                () -> desk.accept(TrackingNumber.parse(number)),
                "/complaint/view?faces-redirect=true&n=" + number);
    }

    /** @return to the list */
    public String decline() {
        return answered(
                "handover.declined",
                () -> desk.decline(TrackingNumber.parse(number), reason),
                "/complaint/list?faces-redirect=true");
    }

    private String answered(String doneKey, Runnable answer, String next) {
        try {
            answer.run();
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
            return null;
        }
        messages.doneAfterRedirect(doneKey);
        return next;
    }

    /** Null where nothing is asked of this reader. */
    public IncomingTransfer getAsked() {
        if (!asked.isGood() && number != null) load();
        return asked.get().orElse(null);
    }

    public String getNumber() {
        return number;
    }

    /** Whatever is no number finds nothing. */
    public void setNumber(String number) {
        this.number = TrackingNumber.find(number).map(TrackingNumber::digits).orElse(number);
    }

    /** In groups of four, kept from flipping; as typed when it is no number. */
    public String getPrintedNumber() {
        return TrackingNumber.find(number)
                .map(known -> Texts.isolated(known.printed()))
                .orElse(number);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
