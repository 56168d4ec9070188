package pk.gov.balochistan.police.handpicture;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import pk.gov.balochistan.police.fingerprint.Finger;

/**
 * Where the fingers stand on a form of eight by eight inches: two rows of five rolled ones, 1.6 by 1.5 inches each, and below them the slap of the left hand, the left and
 * the right thumb, and the slap of the right hand. These are the proportions of the FBI's card (FD-249); the form that the police of Pakistan use is not published, and
 * whoever cuts a card moves the boxes where it differs.
 */
public final class FormLayout {
    /** Sides of the form, in hundredths of an inch. */
    public static final int SIDE = 800;

    /** A place on the form, in hundredths of an inch, and which fingers stand in it from left to right. */
    public record Place(List<Finger> fingers, boolean isRolled, int x, int y, int width, int height) {}

    public static final List<Finger> RIGHT_FOUR =
            List.of(Finger.RIGHT_INDEX, Finger.RIGHT_MIDDLE, Finger.RIGHT_RING, Finger.RIGHT_LITTLE);
    public static final List<Finger> LEFT_FOUR =
            List.of(Finger.LEFT_LITTLE, Finger.LEFT_RING, Finger.LEFT_MIDDLE, Finger.LEFT_INDEX);
    static final List<Finger> THUMBS = List.of(Finger.LEFT_THUMB, Finger.RIGHT_THUMB);

    /** Every place, as they stand from above and from the left. */
    public static final List<Place> PLACES = places();

    private static final double HUNDREDTHS = 100;

    private FormLayout() {}

    private static List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 10; i++)
            places.add(new Place(List.of(Finger.values()[i + 1]), true, i % 5 * 160, 300 + i / 5 * 150, 160, 150));
        places.add(new Place(LEFT_FOUR, false, 0, 600, 320, 200));
        places.add(new Place(List.of(Finger.LEFT_THUMB), false, 320, 600, 80, 200));
        places.add(new Place(List.of(Finger.RIGHT_THUMB), false, 400, 600, 80, 200));
        places.add(new Place(RIGHT_FOUR, false, 480, 600, 320, 200));
        return List.copyOf(places);
    }

    /** Where the form probably lies in a picture: all of it where that is about as large, else at its upper edge, in the middle. */
    static Rectangle form(int width, int height, int dpi) {
        int side = (int) Math.round(SIDE / HUNDREDTHS * dpi);
        int wide = Math.min(side, width);
        int high = Math.min(side, height);
        return new Rectangle((width - wide) / 2, 0, wide, high);
    }

    /** A place of the form where the form lies so. */
    static Rectangle at(Place place, Rectangle form) {
        int left = form.x + place.x() * form.width / SIDE;
        int top = form.y + place.y() * form.height / SIDE;
        int right = form.x + (place.x() + place.width()) * form.width / SIDE;
        int bottom = form.y + (place.y() + place.height()) * form.height / SIDE;
        return new Rectangle(left, top, right - left, bottom - top);
    }
}
