package pk.gov.balochistan.police.portal.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.examination.ComparisonDesk;
import pk.gov.balochistan.police.examination.LiftTie;
import pk.gov.balochistan.police.latent.LiftDesk;
import pk.gov.balochistan.police.latent.LiftNumber;
import pk.gov.balochistan.police.latent.LiftSheet;
import pk.gov.balochistan.police.latent.Marks;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.ImageAddress;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;

/** One trace from a scene: its photograph, scale, region and minutiae. Between requests the page keeps what was typed, never an image. */
@Named
@ViewScoped
public class LiftPage implements Serializable {
    /** Beside which field a refusal stands, by how its key begins; any other at the head of the page. */
    private static final Map<String, String> FIELDS = Map.of(
            "latent.scale", "scale:x1",
            "latent.region", "region:x",
            "latent.marks", "marks:written",
            "latent.marking", "marks:written");

    @Inject
    private transient LiftDesk desk;

    @Inject
    private transient ComparisonDesk comparisons;

    @Inject
    private ScaleForm form;

    @Inject
    private PageMessages messages;

    private final Fresh<LiftSheet> sheet = new Fresh<>();
    private final Fresh<List<LiftTie>> ties = new Fresh<>();
    private String number;
    private String written = "";
    private int after;

    /** Reads the lift, and shows what is measured and marked in it. */
    public void load() {
        read();
        sheet.get().ifPresent(read -> {
            form.show(read.lift());
            written = read.marks().written();
            after = read.last() == null ? 0 : read.last().seq();
        });
    }

    private void read() {
        try {
            sheet.put(desk.open(number()));
        } catch (RuleViolation refusal) {
            sheet.put(null);
            messages.refuse(refusal);
        }
    }

    public String measure() {
        return act("lift.measured", () -> desk.measure(number(), form.scale()));
    }

    public String cut() {
        return act("lift.cut", () -> desk.cut(number(), form.region()));
    }

    public String propose() {
        return act("lift.proposed", () -> desk.propose(number()));
    }

    public String mark() {
        return act("lift.marked", () -> desk.mark(number(), Marks.parse(written), after));
    }

    /** @return to the lift as it stands then; the same page, with what was typed, where it was refused */
    private String act(String doneKey, Runnable order) {
        try {
            order.run();
        } catch (RuleViolation refusal) {
            messages.refuse(
                    FIELDS.get(refusal.about().substring(0, refusal.about().lastIndexOf('.'))), refusal);
            return null;
        }
        messages.doneAfterRedirect(doneKey);
        return "/criminalrecord/lift?faces-redirect=true&n=" + number().digits();
    }

    LiftNumber number() {
        return LiftNumber.parse(number);
    }

    /** Null where there is no such lift. */
    public LiftSheet getSheet() {
        if (!sheet.isGood() && number != null) read();
        return sheet.get().orElse(null);
    }

    /** With which lifts of other scenes two examiners tied this one. */
    public List<LiftTie> getTies() {
        if (!ties.isGood()) ties.put(comparisons.listTies(number()));
        return ties.get().orElse(List.of());
    }

    public String getPhotograph() {
        return ImageAddress.png(getSheet().photograph().png());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getWritten() {
        return written;
    }

    public void setWritten(String written) {
        this.written = written;
    }

    public int getAfter() {
        return after;
    }

    public void setAfter(int after) {
        this.after = after;
    }
}
