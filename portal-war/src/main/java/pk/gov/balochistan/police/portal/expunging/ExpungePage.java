package pk.gov.balochistan.police.portal.expunging;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.expunging.ExpungeDesk;
import pk.gov.balochistan.police.expunging.ExpungeSheet;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.KeepingForm;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;

/** One record that is to be kept or not: its term, what two persons decide, and whether somebody directed that it be kept. */
@Named
@ViewScoped
public class ExpungePage implements Serializable {
    /** Beside which field of a form a refusal stands; any other at the head of the page. */
    private static final Map<String, String> HOLD_FIELDS = KeepingForm.fieldsIn("hold");

    private static final Map<String, String> ORDER_FIELDS = Map.of(
            "expunge.order.court", "order:court",
            "taking.order.number", "order:number",
            "taking.order.day", "order:on",
            "expunge.order.future", "order:on",
            "expunge.order.early", "order:on");

    @Inject
    private transient ExpungeDesk desk;

    @Inject
    private KeepingForm keeping;

    @Inject
    private OrderForm order;

    @Inject
    private PageMessages messages;

    private final Fresh<ExpungeSheet> sheet = new Fresh<>();
    private String number;
    private String refuseWhy;
    private String liftWhy;

    /** Reads the record's term afresh. */
    public void load() {
        try {
            sheet.put(desk.open(number()));
        } catch (RuleViolation refusal) {
            sheet.put(null);
            messages.refuse(refusal);
        }
    }

    public String propose() {
        return act("expungeView.proposed", Map.of(), () -> desk.propose(number()));
    }

    public String proposeOrdered() {
        return act("expungeView.proposed", ORDER_FIELDS, () -> desk.propose(number(), order.order()));
    }

    public String confirm() {
        String done = act("expungeView.confirmed", Map.of(), () -> desk.confirm(number()));
        // The record is nobody's from now on: there is nothing of it to come back to.
        return done == null ? null : "/criminalrecord/expungings?faces-redirect=true";
    }

    public String refuse() {
        return act(
                "expungeView.refused",
                Map.of("prints.destroy.why", "decide:refuseWhy"),
                () -> desk.refuse(number(), refuseWhy));
    }

    public String hold() {
        return act("expungeView.held", HOLD_FIELDS, () -> desk.hold(number(), keeping.direction()));
    }

    public String lift() {
        return act(
                "expungeView.lifted", Map.of("prints.destroy.why", "lift:liftWhy"), () -> desk.lift(number(), liftWhy));
    }

    /** @return to the same record, as it stands then; null, the same page, where it was refused */
    private String act(String doneKey, Map<String, String> fields, Runnable act) {
        try {
            if (getSheet() == null) return null;
            act.run();
        } catch (RuleViolation refusal) {
            load();
            messages.refuse(fields.get(refusal.about()), refusal);
            return null;
        }
        messages.doneAfterRedirect(doneKey);
        return "/criminalrecord/expunge?faces-redirect=true&n=" + number().digits();
    }

    private RecordNumber number() {
        return RecordNumber.parse(number);
    }

    /** Null where there is no such record. */
    public ExpungeSheet getSheet() {
        if (!sheet.isGood() && number != null) load();
        return sheet.get().orElse(null);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getRefuseWhy() {
        return refuseWhy;
    }

    public void setRefuseWhy(String refuseWhy) {
        this.refuseWhy = refuseWhy;
    }

    public String getLiftWhy() {
        return liftWhy;
    }

    public void setLiftWhy(String liftWhy) {
        this.liftWhy = liftWhy;
    }
}
