package pk.gov.balochistan.police.portal.handpicture;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.awt.Rectangle;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.handpicture.Box;
import pk.gov.balochistan.police.handpicture.HandKind;
import pk.gov.balochistan.police.handpicture.NewHandPicture;
import pk.gov.balochistan.police.handpicture.SaidOfBoxes;
import pk.gov.balochistan.police.handpicture.ShownHand;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.RulerMarks;
import pk.gov.balochistan.police.portal.shared.SentFile;
import pk.gov.balochistan.police.portal.shared.SentScanner;
import pk.gov.balochistan.police.printtaking.FingerState;
import pk.gov.balochistan.police.printtaking.PrintScale;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.shared.RuleViolation;

/** A picture of a hand as it is sent, and its scale, its form and its boxes as they were typed or drawn. */
@Named
@ViewScoped
public class HandForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SentFile file;

    @Inject
    private SentScanner scanner;

    @Inject
    private PageMessages messages;

    private String kind;
    private String dpi;
    private final RulerMarks ruler = new RulerMarks();
    private String[] form = {"", "", "", ""};
    private final List<BoxRow> rows = new ArrayList<>();
    private boolean accepted;
    private String looked = "";

    /** @throws RuleViolation hand.kind.none; prints.image.dpi where the dots are no number */
    NewHandPicture picture() {
        byte[] content = file.content(NewHandPicture.MOST_OCTETS).orElse(null);
        return new NewHandPicture(
                Chosen.constant(HandKind.class, kind), content, PrintScale.typed(dpi), scanner.scanner());
    }

    /** The next picture is another one. */
    void sent() {
        kind = null;
        dpi = null;
    }

    /** Its boxes as they stand, each to be taken of which the set has nothing yet. @param set null where none is open */
    void show(ShownHand shown, PrintSet set) {
        rows.clear();
        shown.boxes().forEach(box -> rows.add(new BoxRow(box, said(box, set))));
        accepted = false;
        looked = "";
    }

    private static BoxSaid said(Box box, PrintSet set) {
        if (set == null) return BoxSaid.LEAVE;
        boolean isUnknown = set.find(box.finger()).isEmpty();
        boolean isOther =
                set.find(box.finger()).filter(print -> print.isTaken()).isPresent()
                        && set.find(box.finger(), box.kind()).isEmpty();
        return isUnknown || isOther ? BoxSaid.TAKE : BoxSaid.LEAVE;
    }

    /** @throws RuleViolation hand.form where something is no number */
    Rectangle form(ShownHand shown) {
        try {
            int[] at = RulerMarks.numbers(form, "hand.form");
            return new Rectangle(at[0], at[1], at[2], at[3]);
        } catch (RuleViolation noNumber) {
            throw new RuleViolation(
                    "hand.form", shown.picture().width(), shown.picture().height());
        }
    }

    /** Whether every box that is to be taken is four numbers; what is not is said beside it. */
    boolean isRead() {
        boolean isRead = true;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).saying() != BoxSaid.TAKE) continue;
            try {
                rows.get(i).box();
            } catch (RuleViolation refusal) {
                messages.refuse("boxes:rows:" + i + ":x", refusal);
                isRead = false;
            }
        }
        return isRead;
    }

    /** Those that are to be taken. */
    List<Box> boxes() {
        return rows.stream()
                .filter(row -> row.saying() == BoxSaid.TAKE)
                .map(BoxRow::box)
                .toList();
    }

    void looked() {
        looked = boxes().toString();
    }

    /** @throws RuleViolation handPage.lookFirst where these boxes are others than those whose quality was shown */
    SaidOfBoxes said() {
        List<Box> boxes = boxes();
        if (!boxes.isEmpty() && !boxes.toString().equals(looked)) throw new RuleViolation("handPage.lookFirst");
        Map<Finger, FingerState> untaken = new EnumMap<>(Finger.class);
        rows.stream()
                .filter(row -> row.saying().isUntaken())
                .forEach(row -> untaken.put(row.getFinger(), row.saying().state()));
        return new SaidOfBoxes(boxes, untaken, accepted);
    }

    public HandKind[] getKinds() {
        return HandKind.values();
    }

    public BoxSaid[] getSayings() {
        return BoxSaid.values();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getDpi() {
        return dpi;
    }

    public void setDpi(String dpi) {
        this.dpi = dpi;
    }

    public RulerMarks getRuler() {
        return ruler;
    }

    public String[] getForm() {
        return form;
    }

    public void setForm(String[] form) {
        this.form = form;
    }

    public List<BoxRow> getRows() {
        return rows;
    }

    public boolean isAccepted() {
        return accepted;
    }

    public void setAccepted(boolean accepted) {
        this.accepted = accepted;
    }
}
