package pk.gov.balochistan.police.portal.merging;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.merging.MergingDesk;
import pk.gov.balochistan.police.merging.MergingSheet;
import pk.gov.balochistan.police.merging.NewMerge;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.reason.RecordOpening;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.Typed;

/** A record beside those that are or may be of the same person, opened for a stated reason. */
@Named
@ViewScoped
public class MergingPage extends RecordOpening<MergingSheet> {
    private static final long serialVersionUID = 1L;

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

    private String into;
    private String basis;
    private String why;
    private String refuseWhy;

    @Override
    protected MergingSheet read(RecordNumber asked, Reason reason) {
        return desk.open(asked, reason);
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
        act("mergingView.confirmed", () -> desk.confirm(number()));
    }

    public void refuse() {
        act("mergingView.refused", () -> desk.refuse(number(), refuseWhy), REFUSE_FIELDS);
    }

    private NewMerge typed(NewMerge.Kind kind) {
        return new NewMerge(kind, Chosen.constant(NewMerge.Basis.class, basis), why);
    }

    public NewMerge.Basis[] getBases() {
        return NewMerge.Basis.values();
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
