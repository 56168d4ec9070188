package pk.gov.balochistan.police.printindex;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Into which of sixteen shares the prints of a person belong. All prints of one person are in one share, so that they are weighed together wherever the share is
 * held; a table counts a share by the remainder of a remainder of the person's number.
 */
public final class Share {
    /** How many there are, for good: two members that cut otherwise would miss prints or count them twice. */
    public static final int COUNT = 16;

    /**
     * Divides a person's number first. Numbers are drawn from one sequence for all rows, so that persons who are entered in one way may stand sixteen numbers apart,
     * and all of them would be of one share.
     */
    public static final int SPREAD = 251;

    /** Every share, 0 to 15. */
    public static final Set<Integer> ALL = IntStream.range(0, COUNT).boxed().collect(Collectors.toUnmodifiableSet());

    private Share() {}

    /** The share of a person, 0 to 15. */
    public static int of(long person) {
        return (int) Math.floorMod(Math.floorMod(person, (long) SPREAD), (long) COUNT);
    }
}
