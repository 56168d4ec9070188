package pk.gov.balochistan.police.portal.handpicture;

import java.io.Serializable;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.handpicture.Box;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.RulerMarks;
import pk.gov.balochistan.police.printtaking.ImpressionKind;
import pk.gov.balochistan.police.shared.RuleViolation;

/** One box of a picture as it was typed or drawn, and what is to become of it. */
public class BoxRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ImpressionKind kind;
    private final Finger finger;
    private String[] place;
    private String said;

    BoxRow(Box box, BoxSaid said) {
        this.kind = box.kind();
        this.finger = box.finger();
        this.place = new String[] {"" + box.x(), "" + box.y(), "" + box.width(), "" + box.height()};
        this.said = said.name();
    }

    /** @throws RuleViolation handPage.number */
    Box box() {
        int[] at = RulerMarks.numbers(place, "handPage.number");
        return new Box(kind, finger, at[0], at[1], at[2], at[3]);
    }

    /** Whether a print of this box is meant. */
    boolean isOf(Box box) {
        return box.kind() == kind && box.finger() == finger;
    }

    /** What is said; to leave it where nothing is. */
    BoxSaid saying() {
        BoxSaid chosen = Chosen.constant(BoxSaid.class, said);
        return chosen == null ? BoxSaid.LEAVE : chosen;
    }

    public ImpressionKind getKind() {
        return kind;
    }

    public Finger getFinger() {
        return finger;
    }

    public String[] getPlace() {
        return place;
    }

    public void setPlace(String[] place) {
        this.place = place;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
