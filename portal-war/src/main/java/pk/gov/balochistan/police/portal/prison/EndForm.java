package pk.gov.balochistan.police.portal.prison;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.prison.NewTransfer;
import pk.gov.balochistan.police.prison.PrisonStay;
import pk.gov.balochistan.police.prisonrecord.PrisonDesk;

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
    private final TypedHeld to = new TypedHeld();
    private String on;
    private String order;

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
                    LocalDate day = Chosen.day(on, "prison.transferredOn");
                    desk.transfer(page.number(), seq, new NewTransfer(day, order, to.at(), to.as()));
                    on = order = null;
                    to.empty();
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

    /** Where the next stay begins. */
    public TypedHeld getTo() {
        return to;
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
}
