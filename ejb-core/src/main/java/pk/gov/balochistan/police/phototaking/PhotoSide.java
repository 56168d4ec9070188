package pk.gov.balochistan.police.phototaking;

import java.util.List;
import pk.gov.balochistan.police.shared.TextKey;

/** What a photograph shows of a person. */
public enum PhotoSide implements TextKey {
    FRONT(1),
    /** The left profile. */
    LEFT(2),
    /** The right profile. */
    RIGHT(3),
    /** A scar, a tattoo or another mark, from close by. */
    MARK(0);

    /** The three that there is at most one of in a set, in the order of the page. */
    public static final List<PhotoSide> OF_FACE = List.of(FRONT, LEFT, RIGHT);

    static final int FIRST_MARK = 4;

    private final int place;

    PhotoSide(int place) {
        this.place = place;
    }

    /** Its place within each set; 0 for marks, which stand behind the sides in the order of taking. */
    public int place() {
        return place;
    }

    static PhotoSide at(int place) {
        return OF_FACE.stream().filter(side -> side.place == place).findFirst().orElse(MARK);
    }

    @Override
    public String textKey() {
        return "photos.side." + name();
    }
}
