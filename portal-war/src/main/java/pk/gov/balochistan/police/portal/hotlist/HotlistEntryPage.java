package pk.gov.balochistan.police.portal.hotlist;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.hotlist.EntryRow;
import pk.gov.balochistan.police.hotlist.HotlistChange;
import pk.gov.balochistan.police.hotlist.HotlistDesk;
import pk.gov.balochistan.police.hotlist.HotlistNumber;
import pk.gov.balochistan.police.hotlist.NewChange;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;

/** One entry: what it rests on, who made it, what waits for a second person. */
@Named
@ViewScoped
public class HotlistEntryPage implements Serializable {
    private static final Map<String, String> FIELDS = Map.of(
            "hotlist.why", "change:why",
            "hotlist.change.kind", "change:kind",
            "hotlist.change.lastDay", "change:lastDay",
            "hotlist.change.shorter", "change:lastDay",
            "hotlist.days.long", "change:lastDay",
            "admin.day", "change:lastDay",
            "refusal.direction", "change:why");

    @Inject
    private transient HotlistDesk desk;

    @Inject
    private PageMessages messages;

    private final Fresh<EntryRow> row = new Fresh<>();
    private String number;
    private String kind;
    private String lastDay;
    private String why;

    /** Reads the entry that the address names; none and another post's are the same answer. */
    public void open() {
        try {
            row.put(desk.open(HotlistNumber.parse(number)));
        } catch (RuleViolation unknown) {
            row.put(null);
            messages.refuse(unknown);
        }
    }

    public String confirm() {
        return done("hotlistView.confirmed", () -> desk.confirm(HotlistNumber.parse(number)));
    }

    public String refuse() {
        return done("hotlistView.refused", () -> desk.refuse(HotlistNumber.parse(number)));
    }

    public String propose() {
        return done(
                "hotlistView.proposed",
                () -> desk.propose(
                        HotlistNumber.parse(number),
                        new NewChange(Chosen.constant(HotlistChange.Kind.class, kind), Chosen.day(lastDay), why)));
    }

    public String confirmChange(int seq) {
        return done("hotlistView.confirmed", () -> desk.confirmChange(HotlistNumber.parse(number), seq));
    }

    public String refuseChange(int seq) {
        return done("hotlistView.refused", () -> desk.refuseChange(HotlistNumber.parse(number), seq));
    }

    private String done(String said, Runnable order) {
        try {
            order.run();
        } catch (RuleViolation refusal) {
            messages.refuse(FIELDS.get(refusal.about()), refusal);
            return null;
        }
        messages.doneAfterRedirect(said);
        return "/hotlist/entry?faces-redirect=true&n=" + number;
    }

    /** Null where there is none. */
    public EntryRow getRow() {
        if (!row.isGood() && number != null) {
            try {
                row.put(desk.open(HotlistNumber.parse(number)));
            } catch (RuleViolation gone) {
                row.put(null);
            }
        }
        return row.get().orElse(null);
    }

    public List<HotlistChange.Kind> getKinds() {
        return List.of(HotlistChange.Kind.values());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
