package pk.gov.balochistan.police.printindex;

/**
 * 32 counters side by side, one for each turn: plane k holds bit k of every counter, so that adding is a handful of operations for all 32 at once. Counts
 * stop making sense at 512, which a print of 56 minutiae whose every ray votes for one turn would reach. For one thread.
 */
final class TurnCounts {
    private int ones;
    private int twos;
    private int fours;
    private int eights;
    private int sixteens;
    private int thirtyTwos;
    private int sixtyFours;
    private int above;
    private int far;

    void clear() {
        ones = twos = fours = eights = sixteens = thirtyTwos = sixtyFours = above = far = 0;
    }

    /** Adds nine rays of one star, each a set of turns, moved on by the direction of the star. */
    void add(int turn, int a, int b, int c, int d, int e, int f, int g, int h, int i) {
        int ab = a ^ b;
        int de = d ^ e;
        int gh = g ^ h;
        int abc = ab ^ c;
        int def = de ^ f;
        int ghi = gh ^ i;
        int two1 = a & b | ab & c;
        int two2 = d & e | de & f;
        int two3 = g & h | gh & i;
        int mix = abc ^ def;
        int two4 = abc & def | mix & ghi;
        int twoMix = two1 ^ two2;
        int two = twoMix ^ two3;
        int four1 = two1 & two2 | twoMix & two3;
        int four2 = two & two4;
        count(
                Integer.rotateLeft(mix ^ ghi, turn),
                Integer.rotateLeft(two ^ two4, turn),
                Integer.rotateLeft(four1 ^ four2, turn),
                Integer.rotateLeft(four1 & four2, turn));
    }

    private void count(int one, int two, int four, int eight) {
        int carry = ones & one;
        ones ^= one;
        int mix = twos ^ two;
        int next = twos & two | mix & carry;
        twos = mix ^ carry;
        mix = fours ^ four;
        carry = fours & four | mix & next;
        fours = mix ^ next;
        mix = eights ^ eight;
        next = eights & eight | mix & carry;
        eights = mix ^ carry;
        carry = sixteens & next;
        sixteens ^= next;
        next = thirtyTwos & carry;
        thirtyTwos ^= carry;
        carry = sixtyFours & next;
        sixtyFours ^= next;
        far ^= above & carry;
        above ^= carry;
    }

    /**
     * How far the best turn stands out of what chance gives every turn, in 64ths of a standard deviation, times 32, and which turn it is: one number that
     * orders prints. Never negative.
     */
    int strength() {
        int[] planes = {ones, twos, fours, eights, sixteens, thirtyTwos, sixtyFours, above, far};
        int best = -1;
        int most = 0;
        int sum = 0;
        for (int plane = planes.length - 1; plane >= 0; plane--) {
            sum += Integer.bitCount(planes[plane]) << plane;
            if ((best & planes[plane]) != 0) {
                best &= planes[plane];
                most |= 1 << plane;
            }
        }
        double chance = sum / 32.0;
        return (int) (64 * (most - chance) / Math.sqrt(chance + 1)) << 5 | Integer.numberOfTrailingZeros(best);
    }

    /** The turn in 32nds that {@link #strength} told of. */
    static int turn(int strength) {
        return strength & 31;
    }
}
