package pk.gov.balochistan.police.portal.doubt;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import pk.gov.balochistan.police.doubt.SetDoubtDesk;
import pk.gov.balochistan.police.doubt.SetDoubtSheet;
import pk.gov.balochistan.police.doubt.SetFault;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.SetAddress;
import pk.gov.balochistan.police.shared.RuleViolation;

/** A finished set that may be of another person or without a ground: what one says and another decides. */
@Named
@ViewScoped
public class SetDoubtPage implements Serializable {
    /** Beside which field of which form a refusal stands; any other at the head of the page. */
    private static final Map<String, String> RAISING =
            Map.of("prints.setDoubt.fault", "doubt:fault", "prints.doubt.why", "doubt:why");

    private static final Map<String, String> UPHOLDING =
            Map.of("prints.doubt.why", "uphold:upholdWhy", "prints.setDoubt.taken", "uphold:upholdWhy");

    @Inject
    private transient SetDoubtDesk desk;

    @Inject
    private SetAddress address;

    @Inject
    private PageMessages messages;

    private final Fresh<SetDoubtSheet> sheet = new Fresh<>();
    private String fault;
    private long seen;
    private String why;
    private String upholdWhy;

    /** Reads the set afresh. */
    public void load() {
        try {
            sheet.put(desk.open(address.record(), address.what(), address.seq()));
        } catch (RuleViolation refusal) {
            sheet.put(null);
            messages.refuse(refusal);
        }
    }

    public String doubt() {
        return act(
                "setDoubt.raised",
                RAISING,
                () -> desk.doubt(
                        address.record(), address.what(), address.seq(), Chosen.constant(SetFault.class, fault), why));
    }

    public String withdraw() {
        return act(
                "setDoubt.withdrawn",
                Map.of(),
                () -> desk.withdraw(address.record(), address.what(), address.seq(), seen));
    }

    public String uphold() {
        return act(
                "setDoubt.upheld",
                UPHOLDING,
                () -> desk.uphold(address.record(), address.what(), address.seq(), seen, upholdWhy));
    }

    /** @return to the same set, as it stands then; the same page where it was refused */
    private String act(String doneKey, Map<String, String> fields, Runnable order) {
        boolean isDone = messages.answerAfterRedirect(doneKey, order, refusal -> fields.get(refusal.about()));
        return isDone ? address.again("/criminalrecord/set-doubt") : null;
    }

    /** Null where there is no such set. */
    public SetDoubtSheet getSheet() {
        if (!sheet.isGood() && address.isGiven()) load();
        return sheet.get().orElse(null);
    }

    public SetFault[] getFaults() {
        return SetFault.values();
    }

    public String getFault() {
        return fault;
    }

    public void setFault(String fault) {
        this.fault = fault;
    }

    /** The doubt that waits, as the page shows it: a form that decides sends it back. */
    public long getSeen() {
        SetDoubtSheet shown = getSheet();
        return shown == null || shown.waiting() == null ? 0 : shown.waiting().id();
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getUpholdWhy() {
        return upholdWhy;
    }

    public void setUpholdWhy(String upholdWhy) {
        this.upholdWhy = upholdWhy;
    }
}
