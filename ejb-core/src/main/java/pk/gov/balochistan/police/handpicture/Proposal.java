package pk.gov.balochistan.police.handpicture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.printtaking.ImpressionKind;

/** Where the fingers of a picture probably stand: on a card by its form, side by side by what is seen. */
final class Proposal {
    private static final double MM_AN_INCH = 25.4;
    /** The printed line of a box belongs to no finger. */
    private static final double LINE_MM = 0.8;

    private Proposal() {}

    /** @param form where the form lies; null where that is not known */
    static List<Box> of(HandKind kind, BufferedImage grey, int dpi, Rectangle form) {
        Rectangle all = new Rectangle(grey.getWidth(), grey.getHeight());
        return switch (kind) {
            case CARD -> card(
                    grey, dpi, form == null ? FormLayout.form(all.width, all.height, dpi) : form.intersection(all));
            case RIGHT_FOUR -> sideBySide(FormLayout.RIGHT_FOUR, grey, all, dpi);
            case LEFT_FOUR -> sideBySide(FormLayout.LEFT_FOUR, grey, all, dpi);
            case THUMBS -> sideBySide(FormLayout.THUMBS, grey, all, dpi);
            default -> List.of();
        };
    }

    private static List<Box> card(BufferedImage grey, int dpi, Rectangle form) {
        int line = (int) Math.round(LINE_MM * dpi / MM_AN_INCH);
        List<Box> boxes = new ArrayList<>();
        for (FormLayout.Place place : FormLayout.PLACES) {
            Rectangle at = FormLayout.at(place, form);
            at.grow(-line, -line);
            if (place.isRolled())
                boxes.add(box(ImpressionKind.ROLLED, place.fingers().get(0), at));
            else boxes.addAll(sideBySide(place.fingers(), grey, at, dpi));
        }
        return boxes;
    }

    private static List<Box> sideBySide(List<Finger> fingers, BufferedImage grey, Rectangle region, int dpi) {
        List<Rectangle> places = SlapCut.boxes(grey, region, dpi, fingers.size());
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < fingers.size(); i++) boxes.add(box(ImpressionKind.PLAIN, fingers.get(i), places.get(i)));
        return boxes;
    }

    private static Box box(ImpressionKind kind, Finger finger, Rectangle at) {
        return new Box(kind, finger, at.x, at.y, at.width, at.height);
    }
}
