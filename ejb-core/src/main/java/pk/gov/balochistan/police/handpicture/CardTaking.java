package pk.gov.balochistan.police.handpicture;

import java.awt.Rectangle;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Takes a whole card into an open set where nobody looks at its boxes: what is good is taken, all else is told and waits in the picture. */
public final class CardTaking {
    private final HandPictures hands;
    private final PrintSets sets;

    public CardTaking(HandPictures hands, PrintSets sets) {
        this.hands = hands;
        this.sets = sets;
    }

    /**
     * @param dpi dots an inch; null where the picture says it
     * @param form where the form lies in the picture; null where that is not known
     * @throws RuleViolation hand.unmeasured, hand.form; those of {@link HandReading#read}
     */
    public FoundFingers take(PrintSet set, byte[] content, Integer dpi, Rectangle form, Signatory by, Instant at) {
        ReadPicture read = HandReading.read(HandKind.CARD, content, dpi);
        HandPicture picture = hands.add(set, new NewHandPicture(HandKind.CARD, content, dpi, null), read, by, at);
        int measured = picture.requireDpi();
        if (form != null) {
            picture.requireForm(form);
            picture.lay(HandReading.lay(HandKind.CARD, read.png(), measured, form));
        }
        List<Box> boxes = picture.laid();
        HandCut cut = HandCut.of(picture, read.png(), boxes, sets.boxed(set));
        SaidOfBoxes said = new SaidOfBoxes(boxes, Map.of(), false);
        return new FoundFingers(
                set.seq(), picture.seq(), HandTaking.of(sets, set, by, at).take(Optional.of(cut), said));
    }
}
