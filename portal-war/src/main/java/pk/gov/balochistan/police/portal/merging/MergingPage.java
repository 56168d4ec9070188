package pk.gov.balochistan.police.portal.merging;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.merging.MergingDesk;
import pk.gov.balochistan.police.merging.MergingSheet;
import pk.gov.balochistan.police.merging.NewMerge;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.reason.StatedReason;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * A record beside those that are or may be of the same person, opened for a stated reason. Between requests the page keeps the number and
 * the reason, never a person.
 */
@Named
@ViewScoped
public class MergingPage implements Serializable {
    private static final Map<String, String> JOIN_FIELDS = Map.of(
            "merging.into", "join:into",
            "record.number.malformed", "join:into",
            "refusal.notFound", "join:into",
            "merging.self", "join:into",
            "merging.joined", "join:into",
            "merging.basis.none", "join:basis",
            "merging.why", "join:why");
    private static final Map<String, String> PART_FIELDS =
            Map.of("merging.basis.none", "part:basis", "merging.why", "part:why");
    private static final Map<String, String> REFUSE_FIELDS = Map.of("merging.refuse.why", "decide:refuseWhy");

    @Inject
    private transient MergingDesk desk;

    @Inject
    private PageMessages messages;

    private final StatedReason stated = new StatedReason();
    private final Fresh<MergingSheet> sheet = new Fresh<>();
    private String number;
    private boolean toShow;
    private String into;
    private String basis;
    private String why;
    private String refuseWhy;

    /** Opens it for the reason given. */
    public void open() {
        toShow = true;
        read();
    }

    public void join() {
        act(
                "mergingView.proposed",
                () -> {
                    RecordNumber other = Typed.textOrNull(into) == null ? null : RecordNumber.parse(into);
                    desk.propose(number(), other, typed(NewMerge.Kind.JOIN));
                    into = why = null;
                },
                JOIN_FIELDS);
    }

    public void part() {
        act(
                "mergingView.proposed",
                () -> {
                    desk.propose(number(), null, typed(NewMerge.Kind.PART));
                    why = null;
                },
                PART_FIELDS);
    }

    public void confirm() {
        act("mergingView.confirmed", () -> desk.confirm(number()), Map.of());
    }

    public void refuse() {
        act("mergingView.refused", () -> desk.refuse(number(), refuseWhy), REFUSE_FIELDS);
    }

    private NewMerge typed(NewMerge.Kind kind) {
        return new NewMerge(kind, Chosen.constant(NewMerge.Basis.class, basis), why);
    }

    private void act(String doneKey, Runnable order, Map<String, String> fields) {
        messages.answer(doneKey, order, fields);
        read();
    }

    private RecordNumber number() {
        return RecordNumber.parse(number);
    }

    /** Null until a reason was stated. */
    public MergingSheet getSheet() {
        if (!sheet.isGood() && toShow) read();
        return sheet.get().orElse(null);
    }

    private void read() {
        try {
            sheet.put(desk.open(number(), stated.reason()));
        } catch (RuleViolation refusal) {
            toShow = false;
            sheet.put(null);
            messages.refuse(StatedReason.field("reason", refusal), refusal);
        }
    }

    public NewMerge.Basis[] getBases() {
        return NewMerge.Basis.values();
    }

    public StatedReason getStated() {
        return stated;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getRefuseWhy() {
        return refuseWhy;
    }

    public void setRefuseWhy(String refuseWhy) {
        this.refuseWhy = refuseWhy;
    }
}
