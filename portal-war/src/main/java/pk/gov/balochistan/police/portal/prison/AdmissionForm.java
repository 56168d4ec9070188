package pk.gov.balochistan.police.portal.prison;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.prison.HeldAs;
import pk.gov.balochistan.police.prison.HeldAt;
import pk.gov.balochistan.police.prison.NewStay;
import pk.gov.balochistan.police.prison.Prison;
import pk.gov.balochistan.police.prisonrecord.PrisonDesk;
import pk.gov.balochistan.police.shared.Typed;

/** An admission as it was typed, and how it ended where that is known already. */
@Named
@ViewScoped
public class AdmissionForm implements Serializable {
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("refusal.notFound", "admission:entry"),
            Map.entry("prison.struckEntry", "admission:entry"),
            Map.entry("prison.unknown", "admission:prison"),
            Map.entry("prison.outside", "admission:outside"),
            Map.entry("prison.number", "admission:number"),
            Map.entry("prison.numberTaken", "admission:number"),
            Map.entry("prison.heldAs", "admission:heldAs"),
            Map.entry("prison.admittedOn", "admission:admittedOn"),
            Map.entry("prison.future", "admission:admittedOn"),
            Map.entry("prison.beforeOffence", "admission:admittedOn"),
            Map.entry("prison.inside", "admission:admittedOn"),
            Map.entry("prison.overlaps", "admission:admittedOn"),
            Map.entry("prison.dead", "admission:admittedOn"),
            Map.entry("prison.warrant", "admission:warrant"),
            Map.entry("prison.releasedOn", "admission:releasedOn"),
            Map.entry("prison.releasedFuture", "admission:releasedOn"),
            Map.entry("prison.beforeAdmission", "admission:releasedOn"),
            Map.entry("prison.cause", "admission:cause"),
            Map.entry("prison.order", "admission:order"));

    @Inject
    private transient PrisonDesk desk;

    @Inject
    private PrisonPage page;

    private int entry;
    private String prison;
    private String outside;
    private String prisoner;
    private String heldAs;
    private String admittedOn;
    private String warrant;
    private final TypedRelease release = new TypedRelease();
    private transient List<Prison> prisons;

    /** Enters it and empties the form; what was typed stays where it is refused. */
    public void enter() {
        page.act(
                "prisonView.admitted",
                () -> {
                    desk.admit(page.number(), typed());
                    prison = outside = prisoner = heldAs = admittedOn = warrant = null;
                    release.empty();
                },
                FIELDS);
    }

    private NewStay typed() {
        return new NewStay(
                entry,
                new HeldAt(Typed.textOrNull(prison), outside, prisoner),
                Chosen.constant(HeldAs.class, heldAs),
                TypedRelease.day(admittedOn, "prison.admittedOn"),
                warrant,
                release.isEmpty() ? null : release.release());
    }

    public List<Prison> getPrisons() {
        if (prisons == null) prisons = desk.listPrisons();
        return prisons;
    }

    public HeldAs[] getKinds() {
        return HeldAs.values();
    }

    public int getEntry() {
        return entry;
    }

    public void setEntry(int entry) {
        this.entry = entry;
    }

    public String getPrison() {
        return prison;
    }

    public void setPrison(String prison) {
        this.prison = prison;
    }

    public String getOutside() {
        return outside;
    }

    public void setOutside(String outside) {
        this.outside = outside;
    }

    public String getPrisoner() {
        return prisoner;
    }

    public void setPrisoner(String prisoner) {
        this.prisoner = prisoner;
    }

    public String getHeldAs() {
        return heldAs;
    }

    public void setHeldAs(String heldAs) {
        this.heldAs = heldAs;
    }

    public String getAdmittedOn() {
        return admittedOn;
    }

    public void setAdmittedOn(String admittedOn) {
        this.admittedOn = admittedOn;
    }

    public String getWarrant() {
        return warrant;
    }

    public void setWarrant(String warrant) {
        this.warrant = warrant;
    }

    /** How it ended, where that is known already. */
    public TypedRelease getRelease() {
        return release;
    }
}
