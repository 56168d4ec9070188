package pk.gov.balochistan.police.portal.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.identification.PrintsOfRecord;
import pk.gov.balochistan.police.identification.TenPrintDesk;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.reason.StatedReason;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * The prints of a record, opened for a stated reason: the sets, and a new one taken finger by finger once its ground is given. Between
 * requests the page keeps numbers and the reason, never an image.
 */
@Named
@ViewScoped
public class PrintsPage implements Serializable {
    /** Beside which field a refusal stands, by how its key begins. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("prints.finger", "finger:which"),
            Map.entry("prints.kind", "finger:kind"),
            Map.entry("prints.image.dpi", "finger:dpi"),
            Map.entry("prints.image.dpiRange", "finger:dpi"),
            Map.entry("prints.image.dpiOther", "finger:dpi"),
            Map.entry("prints.image", "finger:file"),
            Map.entry("image", "finger:file"),
            Map.entry("prints.sequence", "finish:byEye"),
            Map.entry("fingerprint.unreadable", "finger:file"));

    @Inject
    private transient TenPrintDesk desk;

    @Inject
    private GroundForm ground;

    @Inject
    private FingerForm finger;

    @Inject
    private PageMessages messages;

    private final Fresh<PrintsOfRecord> opened = new Fresh<>();
    private final Fresh<String> image = new Fresh<>();
    private String number;
    private final StatedReason stated = new StatedReason();
    private boolean toShow;
    private boolean byEye;
    private int shownSet;
    private Finger shownFinger;

    /** Opens the prints for the reason given. */
    public void open() {
        toShow = true;
        read();
    }

    public void begin() {
        act("tenprint.begun", () -> desk.begin(number(), ground.ground()));
    }

    /** Takes the finger that was sent, and shows it. */
    public void take() {
        int set = openSet();
        boolean taken = act("tenprint.taken", () -> {
            desk.take(number(), set, finger.print());
            show(set, finger.finger());
        });
        // After a refusal the finger stays chosen: the file that is sent next is of it still.
        if (taken) Optional.ofNullable(getOpened()).map(PrintsOfRecord::open).ifPresent(finger::goOn);
    }

    public void complete() {
        int set = openSet();
        act("tenprint.completed", () -> {
            desk.complete(number(), set, byEye);
            byEye = false;
        });
    }

    private int openSet() {
        PrintSet open = getOpened() == null ? null : getOpened().open();
        return open == null ? 0 : open.seq();
    }

    /** Shows the image of one finger. */
    public void show(int set, Finger which) {
        shownSet = set;
        shownFinger = which;
        image.put(null);
    }

    /** @return whether it was done */
    private boolean act(String doneKey, Runnable order) {
        boolean done = false;
        try {
            order.run();
            messages.done(doneKey);
            done = true;
        } catch (RuleViolation refusal) {
            messages.refuse(field(refusal), refusal);
        }
        read();
        return done;
    }

    private static String field(RuleViolation refusal) {
        String ofReason = StatedReason.field("reason", refusal);
        if (ofReason != null) return ofReason;
        String ofGround = GroundForm.field("begin", refusal);
        if (ofGround != null) return ofGround;
        String key = refusal.key();
        String exactly = FIELDS.get(key);
        return exactly != null ? exactly : FIELDS.get(key.substring(0, key.lastIndexOf('.')));
    }

    private void read() {
        try {
            opened.put(desk.open(number(), reason()));
        } catch (RuleViolation refusal) {
            toShow = false;
            opened.put(null);
            messages.refuse(field(refusal), refusal);
        }
    }

    /** As it was stated when the prints were opened. */
    Reason reason() {
        return stated.reason();
    }

    RecordNumber number() {
        return RecordNumber.parse(number);
    }

    /** Null until a reason was stated, and where there is nothing for this reader. */
    public PrintsOfRecord getOpened() {
        if (!opened.isGood() && toShow) read();
        return opened.get().orElse(null);
    }

    /** The image that was asked for, as the address of an image; empty where none was. */
    public String getImage() {
        if (shownFinger == null || !toShow) return "";
        if (image.get().isEmpty()) image.put(imageOf(shownSet, shownFinger));
        return image.get().orElse("");
    }

    private String imageOf(int set, Finger which) {
        try {
            return InlineImages.png(desk.image(number(), set, which).png());
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

    /** As printed, for the head of the page; empty for what is no number. */
    public String getPrinted() {
        try {
            return number().printed();
        } catch (RuleViolation mistyped) {
            return "";
        }
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public StatedReason getStated() {
        return stated;
    }

    public boolean isByEye() {
        return byEye;
    }

    public void setByEye(boolean byEye) {
        this.byEye = byEye;
    }
}
