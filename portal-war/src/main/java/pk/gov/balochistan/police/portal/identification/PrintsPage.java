package pk.gov.balochistan.police.portal.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.identification.PrintsOfRecord;
import pk.gov.balochistan.police.identification.TenPrintDesk;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.ImageAddress;
import pk.gov.balochistan.police.printtaking.ImpressionKind;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * The prints of a record, opened for a stated reason: the sets, and a new one taken finger by finger once its ground is given. Between
 * requests the page keeps numbers and the reason, never an image.
 */
@Named
@ViewScoped
public class PrintsPage extends TakingPage<PrintsOfRecord> {
    private static final long serialVersionUID = 1L;

    /** Beside which field a refusal stands, by how its key begins. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("prints.finger", "finger:which"),
            Map.entry("prints.kind", "finger:kind"),
            Map.entry("prints.image.dpi", "finger:dpi"),
            Map.entry("prints.image.dpiRange", "finger:dpi"),
            Map.entry("prints.image.dpiOther", "finger:dpi"),
            Map.entry("prints.image", "finger:file"),
            Map.entry("prints.scanner", "finger:file"),
            Map.entry("image", "finger:file"),
            Map.entry("prints.sequence", "finish:byEye"),
            Map.entry("fingerprint.unreadable", "finger:file"));

    @Inject
    private transient TenPrintDesk desk;

    @Inject
    private FingerForm finger;

    private final Fresh<String> image = new Fresh<>();
    private boolean byEye;
    private int shownSet;
    private Finger shownFinger;
    private ImpressionKind shownKind;

    @Override
    protected PrintsOfRecord read(RecordNumber asked, Reason reason) {
        return desk.open(asked, reason);
    }

    @Override
    protected Map<String, String> fields() {
        return FIELDS;
    }

    public void begin() {
        act("tenprint.begun", () -> desk.begin(number(), ground()));
    }

    /** Takes the finger that was sent, and shows it. */
    public void take() {
        int set = openSet();
        boolean taken = act("tenprint.taken", () -> {
            desk.take(number(), set, finger.print());
            show(set, finger.finger(), finger.kind());
        });
        // After a refusal the finger stays chosen: the file that is sent next is of it still.
        if (taken) goOn();
    }

    /** The next file is of a finger of which the set says nothing. */
    void goOn() {
        Optional.ofNullable(getOpened()).map(PrintsOfRecord::open).ifPresent(finger::goOn);
    }

    public void complete() {
        int set = openSet();
        act("tenprint.completed", () -> {
            desk.complete(number(), set, byEye);
            byEye = false;
        });
    }

    /** The number of the set that is being taken; 0, which none has, where none is. */
    public void giveUp() {
        int set = openSet();
        giveUp(() -> desk.giveUp(number(), set));
    }

    int openSet() {
        PrintSet open = getOpened() == null ? null : getOpened().open();
        return open == null ? 0 : open.seq();
    }

    /** Shows the image of one finger. */
    public void show(int set, Finger which, ImpressionKind kind) {
        shownSet = set;
        shownFinger = which;
        shownKind = kind;
        image.put(null);
    }

    /** The image that was asked for, as the address of an image; empty where none was. */
    public String getImage() {
        if (shownFinger == null || getOpened() == null) return "";
        if (image.get().isEmpty()) image.put(imageShown());
        return image.get().orElse("");
    }

    private String imageShown() {
        try {
            return ImageAddress.png(
                    desk.image(number(), shownSet, shownFinger, shownKind).png());
        } catch (RuleViolation gone) {
            shownFinger = null;
            return "";
        }
    }

    public Finger getShownFinger() {
        return shownFinger;
    }

    /** The section of an entry, as it is cited. */
    public String citation(RecordedOffence entry) {
        return getOpened().law().get(entry.offenceCode()).citation();
    }

    /** Of how many of the ten fingers the open set says nothing. */
    public long getUnsaid() {
        PrintSet open = getOpened().open();
        return finger.getFingers().stream()
                .filter(each -> open.find(each).isEmpty())
                .count();
    }

    /** The sets that can be searched with. */
    public List<PrintSet> getComplete() {
        return getOpened() == null
                ? List.of()
                : getOpened().sets().stream().filter(PrintSet::isComplete).toList();
    }

    public boolean isByEye() {
        return byEye;
    }

    public void setByEye(boolean byEye) {
        this.byEye = byEye;
    }
}
