package pk.gov.balochistan.police.handpicture;

import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.printtaking.ImpressionKind;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Where one finger stands in a picture, in its pixels. A card has a rolled and a plain one of each finger. */
public record Box(ImpressionKind kind, Finger finger, int x, int y, int width, int height) {
    /** As of a picture of one finger. */
    private static final int LEAST_PIXELS = 100;

    /** @throws RuleViolation hand.box.outside, hand.box.small */
    void requireWithin(int ofWidth, int ofHeight) {
        boolean isWithin = x >= 0 && y >= 0 && (long) x + width <= ofWidth && (long) y + height <= ofHeight;
        if (!isWithin) throw new RuleViolation("hand.box.outside", ofWidth, ofHeight);
        if (Math.min(width, height) < LEAST_PIXELS) throw new RuleViolation("hand.box.small", LEAST_PIXELS);
    }

    Rectangle area() {
        return new Rectangle(x, y, width, height);
    }

    /** Left, top, width and height, as a cut print says where it comes from. */
    String place() {
        return x + " " + y + " " + width + " " + height;
    }

    boolean isOf(Box other) {
        return kind == other.kind && finger == other.finger;
    }

    static String written(List<Box> boxes) {
        return boxes.stream()
                .map(box -> box.kind + " " + box.finger + " " + box.place())
                .collect(Collectors.joining(";"));
    }

    /** As {@link #written} wrote it; null or empty for none. */
    static List<Box> read(String written) {
        if (written == null || written.isEmpty()) return List.of();
        return Arrays.stream(written.split(";"))
                .map(one -> one.split(" "))
                .map(one -> at(ImpressionKind.valueOf(one[0]), Finger.valueOf(one[1]), Arrays.copyOfRange(one, 2, 6)))
                .toList();
    }

    /** @param place of {@link #place} */
    static Box at(ImpressionKind kind, Finger finger, String... place) {
        int[] at = Arrays.stream(place).mapToInt(Integer::parseInt).toArray();
        return new Box(kind, finger, at[0], at[1], at[2], at[3]);
    }
}
