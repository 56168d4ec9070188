package pk.gov.balochistan.police.portal.destruction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import pk.gov.balochistan.police.destruction.DestructionDesk;
import pk.gov.balochistan.police.destruction.DestructionSheet;
import pk.gov.balochistan.police.lawfultaking.LawfulSet;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.KeepingForm;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.SetAddress;
import pk.gov.balochistan.police.shared.RuleViolation;

/** One set whose ground fell: what two persons decide about it, and whether a court directs that it be kept. */
@Named
@ViewScoped
public class DestructionPage implements Serializable {
    /** Beside which field a refusal stands; any other at the head of the page. */
    private static final Map<String, String> FIELDS = KeepingForm.fieldsIn("keep");

    @Inject
    private transient DestructionDesk desk;

    @Inject
    private KeepingForm keeping;

    @Inject
    private SetAddress address;

    @Inject
    private PageMessages messages;

    private final Fresh<DestructionSheet> sheet = new Fresh<>();
    private String refuseWhy;
    private String liftWhy;

    /** Reads the set afresh. */
    public void load() {
        try {
            sheet.put(desk.open(address.record(), address.what(), address.seq()));
        } catch (RuleViolation refusal) {
            sheet.put(null);
            messages.refuse(refusal);
        }
    }

    public String propose() {
        return act("destruction.proposed", null, () -> desk.propose(address.record(), address.what(), address.seq()));
    }

    public String confirm() {
        return act(
                "destruction.confirmed",
                null,
                () -> desk.confirm(getSheet().waiting().number()));
    }

    public String refuse() {
        return act(
                "destruction.refused",
                "decide:refuseWhy",
                () -> desk.refuse(getSheet().waiting().number(), refuseWhy));
    }

    public String keep() {
        return act(
                "destruction.kept",
                null,
                () -> desk.keep(address.record(), address.what(), address.seq(), keeping.direction()));
    }

    public String lift() {
        return act(
                "destruction.lifted",
                "lift:liftWhy",
                () -> desk.lift(address.record(), address.what(), address.seq(), liftWhy));
    }

    /** @param whyField where a reason is asked that was not given @return to the same set, as it stands then; the same page where it was refused */
    private String act(String doneKey, String whyField, Runnable order) {
        try {
            if (getSheet() == null) return null;
            order.run();
        } catch (RuleViolation refusal) {
            String field = refusal.about().equals("prints.destroy.why") ? whyField : FIELDS.get(refusal.about());
            load();
            messages.refuse(field, refusal);
            return null;
        }
        messages.doneAfterRedirect(doneKey);
        return address.again("/criminalrecord/destruction");
    }

    /** Null where there is no such set. */
    public DestructionSheet getSheet() {
        if (!sheet.isGood() && address.isGiven()) load();
        return sheet.get().orElse(null);
    }

    /** Key of why it was withdrawn: the outcome of then, that the entry was sealed or struck, or what was wrong with it. */
    public String getWithdrawnKey() {
        LawfulSet set = getSheet().set();
        if (set.isGivenUp()) return set.mistake().textKey();
        String why = set.withdrawnWhy();
        return switch (why) {
            case "SEALED" -> "destruction.sealed";
            case "STRUCK" -> "destruction.struck";
            default -> "record.outcome." + why;
        };
    }

    /** Key of why it may be destroyed. */
    public String getLawKey() {
        return lawKey(getSheet().set());
    }

    /** Key of why a set is destroyed: its case, or what was wrong with it from the first. */
    static String lawKey(LawfulSet set) {
        return set.isGivenUp() ? "destruction.law." + set.mistake() : "destruction.law";
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
