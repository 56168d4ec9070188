package pk.gov.balochistan.police.inventedprint;

import java.util.SplittableRandom;

/** The pattern of a finger (Galton and Henry), with about how many in a hundred fingers have it. */
enum Pattern {
    ARCH(5),
    LEFT_LOOP(32),
    RIGHT_LOOP(31),
    WHORL(25),
    DOUBLE_LOOP(7);

    private final int inHundred;

    Pattern(int inHundred) {
        this.inHundred = inHundred;
    }

    static Pattern drawn(SplittableRandom random) {
        int left = random.nextInt(100);
        for (Pattern pattern : values()) {
            left -= pattern.inHundred;
            if (left < 0) {
                return pattern;
            }
        }
        return WHORL;
    }
}
