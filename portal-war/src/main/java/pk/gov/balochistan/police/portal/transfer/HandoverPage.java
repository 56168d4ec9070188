package pk.gov.balochistan.police.portal.transfer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.transfer.Asking;
import pk.gov.balochistan.police.transfer.HandingOver;
import pk.gov.balochistan.police.transfer.TransferDesk;

/** Asks another post to take a case over. */
@Named
@ViewScoped
public class HandoverPage implements Serializable {
    @Inject
    private transient TransferDesk desk;

    @Inject
    private PageMessages messages;

    private final Fresh<HandingOver> shown = new Fresh<>();
    private String number;
    private int seen;
    private String post;
    private String reason;

    /** Reads whom the case may be handed to. What is not there and what is not the caller's look the same. */
    public void load() {
        try {
            HandingOver over = desk.handingOver(TrackingNumber.parse(number));
            seen = over.seen();
            shown.put(over);
        } catch (RuleViolation refusal) {
            shown.put(null);
            messages.refuse(refusal);
        }
    }

    /** @return back to the sheet, where the request stands; the same page where it was refused */
    public String ask() {
        try {
            String[] parts = (post == null ? "" : post).split(" ", 2);
            Role role = Chosen.constant(Role.class, parts[0]);
            if (role == null || parts.length < 2) throw new RuleViolation("transfer.refusal.post");
            desk.ask(new Asking(TrackingNumber.parse(number), seen, role, parts[1], reason));
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
            load();
            return null;
        }
        messages.doneAfterRedirect("handover.asked");
        return "/complaint/view?faces-redirect=true&n="
                + TrackingNumber.parse(number).digits();
    }

    /** The posts that may be asked. */
    public List<Post> getPosts() {
        return shown().map(HandingOver::receivers).orElse(List.of());
    }

    /** Key of the reason why nobody may be asked; null where somebody may, and where there is no such case. */
    public String getWhyNot() {
        return shown().map(HandingOver::whyNot).orElse(null);
    }

    private Optional<HandingOver> shown() {
        if (!shown.isGood()) load();
        return shown.get();
    }

    public boolean isMayAsk() {
        return !getPosts().isEmpty();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** In groups of four, kept from flipping; as typed when it is no number. */
    public String getPrintedNumber() {
        return TrackingNumber.find(number)
                .map(known -> Texts.isolated(known.printed()))
                .orElse(number);
    }

    /** Role and code of the place, parted by a space. */
    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
