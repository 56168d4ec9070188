package pk.gov.balochistan.police.handpicture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.printtaking.PrintImage;
import pk.gov.balochistan.police.printtaking.PrintOrigin;
import pk.gov.balochistan.police.printtaking.PrintQuality;
import pk.gov.balochistan.police.printtaking.SequenceCheck;
import pk.gov.balochistan.police.printtaking.SequenceCheck.Boxed;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Fingers that were cut out of one picture, and which of them look like another finger of it or of its set. */
final class HandCut {
    /** Bare paper gives none to three, and who is missing a finger must not have a print of it. The figure is ours. */
    private static final int LEAST_MINUTIAE = 5;

    /** One that is a print. */
    record Print(Box box, PrintImage image, PrintTemplate template, PrintOrigin from) {}

    private final List<Print> prints = new ArrayList<>();
    private final Map<Box, RuleViolation> refusals = new HashMap<>();
    private final List<Box> boxes;
    private final List<Boxed> others;

    private HandCut(List<Box> boxes, List<Boxed> others) {
        this.boxes = boxes;
        this.others = new ArrayList<>(others);
    }

    /** @param png each pixel of the picture @param others prints of the set @throws RuleViolation hand.unmeasured */
    static HandCut of(HandPicture picture, byte[] png, List<Box> boxes, List<Boxed> others) {
        HandCut cut = new HandCut(boxes, others);
        int dpi = picture.requireDpi();
        List<Box> within =
                boxes.stream().filter(box -> cut.isWithin(box, picture)).toList();
        List<HandReading.Cut> images = within.isEmpty() ? List.of() : HandReading.cut(png, dpi, within);
        for (int i = 0; i < within.size(); i++) {
            Box box = within.get(i);
            if (images.get(i).refusal() == null) cut.read(box, images.get(i).image(), picture);
            else cut.refusals.put(box, images.get(i).refusal());
        }
        return cut;
    }

    private boolean isWithin(Box box, HandPicture picture) {
        try {
            box.requireWithin(picture.width(), picture.height());
            return true;
        } catch (RuleViolation refusal) {
            refusals.put(box, refusal);
            return false;
        }
    }

    private void read(Box box, PrintImage image, HandPicture picture) {
        try {
            PrintTemplate template = PrintTemplate.extract(image.png(), image.dpi());
            if (template.minutiae().count() < LEAST_MINUTIAE) throw new RuleViolation("hand.box.empty");
            prints.add(new Print(box, image, template, new PrintOrigin(picture.id(), box.place(), picture.scanner())));
            others.add(new Boxed(box.finger(), template));
        } catch (RuleViolation refusal) {
            refusals.put(box, refusal);
        }
    }

    List<Print> prints() {
        return prints;
    }

    /** What each box gave, in the order in which they were asked for; none is taken yet. */
    List<FoundFinger> found() {
        return boxes.stream().map(this::found).toList();
    }

    private FoundFinger found(Box box) {
        return prints.stream()
                .filter(print -> print.box().equals(box))
                .findFirst()
                .map(this::found)
                .orElseGet(() -> new FoundFinger(box, null, refusals.get(box), null, false));
    }

    private FoundFinger found(Print print) {
        Boxed own = new Boxed(print.box().finger(), print.template());
        List<Boxed> beside = others.stream()
                .filter(other -> other.template() != print.template())
                .toList();
        return new FoundFinger(
                print.box(),
                PrintQuality.of(print.template().minutiae()),
                null,
                SequenceCheck.otherFinger(own, beside).orElse(null),
                false);
    }
}
