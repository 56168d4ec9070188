package pk.gov.balochistan.police.portal.prison;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.prison.NewStay;
import pk.gov.balochistan.police.prison.Prison;
import pk.gov.balochistan.police.prisonrecord.PrisonDesk;

/** An admission as it was typed, and how it ended where that is known already. */
@Named
@ViewScoped
public class AdmissionForm implements Serializable {
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("refusal.notFound", "admission:entry"),
            Map.entry("prison.entry", "admission:entry"),
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
    private String admittedOn;
    private String warrant;
    private final TypedHeld held = new TypedHeld();
    private final TypedRelease release = new TypedRelease();
    private transient List<Prison> prisons;

    /** Enters it and empties the form; what was typed stays where it is refused. */
    public void enter() {
        page.act(
                "prisonView.admitted",
                () -> {
                    desk.admit(page.number(), typed());
                    admittedOn = warrant = null;
                    held.empty();
                    release.empty();
                },
                FIELDS);
    }

    private NewStay typed() {
        return new NewStay(
                entry,
                held.at(),
                held.as(),
                Chosen.day(admittedOn, "prison.admittedOn"),
                warrant,
                release.isEmpty() ? null : release.release());
    }

    public List<Prison> getPrisons() {
        if (prisons == null) prisons = desk.listPrisons();
        return prisons;
    }

    public int getEntry() {
        return entry;
    }

    public void setEntry(int entry) {
        this.entry = entry;
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

    public TypedHeld getHeld() {
        return held;
    }

    /** How it ended, where that is known already. */
    public TypedRelease getRelease() {
        return release;
    }
}
