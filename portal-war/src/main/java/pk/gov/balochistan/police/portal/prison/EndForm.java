package pk.gov.balochistan.police.portal.prison;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.prison.HeldAs;
import pk.gov.balochistan.police.prison.HeldAt;
import pk.gov.balochistan.police.prison.NewTransfer;
import pk.gov.balochistan.police.prison.PrisonStay;
import pk.gov.balochistan.police.prisonrecord.PrisonDesk;
import pk.gov.balochistan.police.shared.Typed;

/** How the stay that is open ends, as it was typed: by a release, or by a transfer that begins the next. */
@Named
@ViewScoped
public class EndForm implements Serializable {
    private static final Map<String, String> RELEASE = Map.of(
            "prison.releasedOn", "release:releasedOn",
            "prison.releasedFuture", "release:releasedOn",
            "prison.beforeAdmission", "release:releasedOn",
            "prison.cause", "release:cause",
            "prison.order", "release:order");
    private static final Map<String, String> TRANSFER = Map.ofEntries(
            Map.entry("prison.transferredOn", "transfer:on"),
            Map.entry("prison.releasedFuture", "transfer:on"),
            Map.entry("prison.beforeAdmission", "transfer:on"),
            Map.entry("prison.overlaps", "transfer:on"),
            Map.entry("prison.order", "transfer:order"),
            Map.entry("prison.unknown", "transfer:prison"),
            Map.entry("prison.samePrison", "transfer:prison"),
            Map.entry("prison.outside", "transfer:outside"),
            Map.entry("prison.number", "transfer:number"),
            Map.entry("prison.numberTaken", "transfer:number"));

    @Inject
    private transient PrisonDesk desk;

    @Inject
    private PrisonPage page;

    private final TypedRelease release = new TypedRelease();
    private String on;
    private String order;
    private String prison;
    private String outside;
    private String prisoner;
    private String heldAs;

    public void release() {
        int seq = openSeq();
        page.act(
                "prisonView.released",
                () -> {
                    desk.release(page.number(), seq, release.release());
                    release.empty();
                },
                RELEASE);
    }

    public void transfer() {
        int seq = openSeq();
        page.act(
                "prisonView.transferred",
                () -> {
                    HeldAt to = new HeldAt(Typed.textOrNull(prison), outside, prisoner);
                    HeldAs as = Chosen.constant(HeldAs.class, heldAs);
                    NewTransfer typed = new NewTransfer(TypedRelease.day(on, "prison.transferredOn"), order, to, as);
                    desk.transfer(page.number(), seq, typed);
                    on = order = prison = outside = prisoner = heldAs = null;
                },
                TRANSFER);
    }

    /** The stay of this record that is open; 0 for none, which no stay is. */
    private int openSeq() {
        return page.getOpened()
                .inside()
                .filter(page.getOpened()::isOwn)
                .map(PrisonStay::seq)
                .orElse(0);
    }

    public TypedRelease getRelease() {
        return release;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getPrison() {
        return prison;
    }

    public void setPrison(String prison) {
        this.prison = prison;
    }

    public String getHeldAs() {
        return heldAs;
    }

    public void setHeldAs(String heldAs) {
        this.heldAs = heldAs;
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
}
