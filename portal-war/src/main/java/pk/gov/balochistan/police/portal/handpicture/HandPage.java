package pk.gov.balochistan.police.portal.handpicture;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.handpicture.FoundFinger;
import pk.gov.balochistan.police.handpicture.FoundFingers;
import pk.gov.balochistan.police.handpicture.HandDesk;
import pk.gov.balochistan.police.handpicture.HandsOfRecord;
import pk.gov.balochistan.police.handpicture.ShownHand;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.ImageAddress;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.portal.shared.reason.RecordOpening;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * Cards, slaps and palms of a record, opened for a stated reason; into the open set they are sent, and fingers are cut out of them. Between requests the page keeps
 * numbers, boxes and the reason, never a picture.
 */
@Named
@ViewScoped
public class HandPage extends RecordOpening<HandsOfRecord> {
    private static final long serialVersionUID = 1L;

    /** Beside which field a refusal stands, by how its key begins. */
    private static final Map<String, String> FIELDS = Map.of(
            "hand.kind", "send:kind",
            "hand.form", "form:x0",
            "hand.box", "boxes:look",
            "handPage.lookFirst", "boxes:take",
            "hand.card", "send:kind",
            "hand.noisy", "send:file",
            "hand.slow", "boxes:look",
            "prints.image", "send:dpi",
            "prints.scanner", "send:file",
            "image", "send:file");

    private static final Map<String, String> OF_SCALE = Map.of(
            "latent.scale.outside", "scale:x1",
            "latent.scale.mm", "scale:x1",
            "latent.scale.near", "scale:x1",
            "latent.scale.range", "scale:x1",
            "prints.image.dpiRange", "scale:x1");

    @Inject
    private transient HandDesk desk;

    @Inject
    private HandForm form;

    @Inject
    private PageTexts texts;

    private final Fresh<ShownHand> shown = new Fresh<>();
    private final Fresh<FoundFingers> found = new Fresh<>();
    private int shownSet;
    private int shownPicture;

    @Override
    protected HandsOfRecord read(RecordNumber asked, Reason reason) {
        return desk.open(asked, reason);
    }

    @Override
    protected String field(RuleViolation refusal) {
        String ofReason = super.field(refusal);
        return ofReason != null ? ofReason : fieldOf(FIELDS, refusal);
    }

    /** Keeps the picture that was sent with the open set, and shows it. */
    public void send() {
        int set = openSet();
        boolean isSent = act("handPage.sent", () -> {
            shownPicture = desk.send(number(), set, form.picture());
            shownSet = set;
        });
        if (!isSent) return;
        form.sent();
        lay();
    }

    /** Shows one picture with its boxes. */
    public void show(int set, int picture) {
        shownSet = set;
        shownPicture = picture;
        found.put(null);
        lay();
    }

    /** The boxes as they stand in the database. */
    private void lay() {
        readShown();
        shown.get()
                .ifPresent(hand -> form.show(hand, isInOpenSet() ? getOpened().open() : null));
    }

    public void measure() {
        act(
                "handPage.measured",
                () -> desk.measure(
                        number(),
                        shownSet,
                        shownPicture,
                        form.getRuler().scale().dpi()),
                OF_SCALE);
        lay();
    }

    /** Lays all boxes anew, where the form lies. */
    public void layForm() {
        ShownHand hand = getShown();
        boolean isLaid = act("handPage.laid", () -> desk.lay(number(), shownSet, shownPicture, form.form(hand)));
        if (isLaid) lay();
    }

    /** Says what the boxes would give. */
    public void look() {
        if (!form.isRead()) return;
        act("handPage.looked", () -> {
            found.put(desk.look(number(), shownSet, shownPicture, form.boxes()));
            form.looked();
        });
    }

    /** Takes what the boxes gave. */
    public void take() {
        if (!form.isRead()) return;
        boolean isTaken =
                act("handPage.taken", () -> found.put(desk.take(number(), shownSet, shownPicture, form.said())));
        if (isTaken) lay();
    }

    /** The number of the set that is being taken; 0, which none has, where none is. */
    private int openSet() {
        PrintSet open = getOpened() == null ? null : getOpened().open();
        return open == null ? 0 : open.seq();
    }

    /** Whether fingers may still be cut out of what is shown. */
    public boolean isInOpenSet() {
        return shownSet != 0 && shownSet == openSet();
    }

    /** The picture that was asked for; null where none was. */
    public ShownHand getShown() {
        if (shownPicture == 0 || getOpened() == null) return null;
        if (shown.get().isEmpty()) readShown();
        return shown.get().orElse(null);
    }

    private void readShown() {
        try {
            shown.put(desk.show(number(), shownSet, shownPicture));
        } catch (RuleViolation gone) {
            shownPicture = 0;
            shown.put(null);
        }
    }

    public String getImage() {
        return ImageAddress.jpeg(getShown().jpeg());
    }

    /** What the boxes gave, by a look or a taking of this request; null where there was none. */
    public FoundFingers getFound() {
        return found.get().orElse(null);
    }

    /** What one box gave; null where it was not asked. */
    public FoundFinger found(BoxRow row) {
        return getFound() == null
                ? null
                : getFound().fingers().stream()
                        .filter(finger -> row.isOf(finger.box()))
                        .findFirst()
                        .orElse(null);
    }

    /** Why a box gave no print. */
    public String why(FoundFinger finger) {
        return texts.of(finger.refusal().key(), finger.refusal().arguments().toArray());
    }

    /** What a box is called, such as {@code Right thumb, rolled}. */
    public String called(BoxRow row) {
        return texts.of("handPage.box", texts.name(row.getFinger()), texts.name(row.getKind()));
    }
}
