package pk.gov.balochistan.police.portal.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pk.gov.balochistan.police.messaging.InboxDesk;
import pk.gov.balochistan.police.messaging.IncomingRow;
import pk.gov.balochistan.police.messaging.IncomingState;
import pk.gov.balochistan.police.messaging.OutboxDesk;
import pk.gov.balochistan.police.messaging.OutgoingRow;
import pk.gov.balochistan.police.messaging.OutgoingState;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;

/** Texts that came and went, by state, with what failed and why. Never the words of a text. */
@Named
@ViewScoped
public class MessagesPage implements Serializable {
    private static final int PAGE = 25;
    private static final String OUT = "out";

    /** One page of a box, of which one list is empty. */
    private record Shown(List<OutgoingRow> outgoing, List<IncomingRow> incoming, long count) {
        static final Shown NOTHING = new Shown(List.of(), List.of(), 0);
    }

    @Inject
    private transient OutboxDesk outbox;

    @Inject
    private transient InboxDesk inbox;

    @Inject
    private PageMessages messages;

    private String box = OUT;
    private String state;
    private int page;
    private final Fresh<Shown> shown = new Fresh<>();

    /** Reads the page of the box that the address names. */
    public void load() {
        try {
            shown.put(isOut() ? readOutgoing() : readIncoming());
        } catch (RuleViolation refusal) {
            shown.put(Shown.NOTHING);
            messages.refuse(refusal);
        }
    }

    private Shown readOutgoing() {
        OutgoingState wanted = Chosen.constant(OutgoingState.class, state);
        return new Shown(outbox.list(wanted, page * PAGE, PAGE), List.of(), outbox.count(wanted));
    }

    private Shown readIncoming() {
        IncomingState wanted = Chosen.constant(IncomingState.class, state);
        return new Shown(List.of(), inbox.list(wanted, page * PAGE, PAGE), inbox.count(wanted));
    }

    private Shown shown() {
        if (!shown.isGood()) load();
        return shown.get().orElse(Shown.NOTHING);
    }

    /** Shows the box as narrowed, from the newest text. */
    public String look() {
        page = 0;
        return "/admin/messages?faces-redirect=true&includeViewParams=true";
    }

    public void sendAgain(OutgoingRow row) {
        act(() -> outbox.sendAgain(row));
    }

    public void tryAgain(IncomingRow row) {
        act(() -> inbox.tryAgain(row));
    }

    private void act(Runnable order) {
        messages.answer("admin.messages.again", order);
        load();
    }

    /** The states of the box that is shown. */
    public TextKey[] getStates() {
        return isOut() ? OutgoingState.values() : IncomingState.values();
    }

    public boolean isOut() {
        return OUT.equals(box);
    }

    /** Whether the administrator may have it sent once more. */
    public boolean isAgain(OutgoingRow row) {
        return switch (row.state()) {
            case FAILED, EXPIRED, UNCONFIRMED -> true;
            default -> false;
        };
    }

    public boolean isAgainIn(IncomingRow row) {
        return row.state() == IncomingState.FAILED;
    }

    public List<OutgoingRow> getOutgoing() {
        return shown().outgoing();
    }

    public List<IncomingRow> getIncoming() {
        return shown().incoming();
    }

    public long getCount() {
        return shown().count();
    }

    public boolean isBefore() {
        return page > 0;
    }

    public boolean isMore() {
        return (long) (page + 1) * PAGE < shown().count();
    }

    public String getBox() {
        return box;
    }

    public void setBox(String box) {
        this.box = OUT.equals(box) ? OUT : "in";
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Chosen.page(page);
    }
}
