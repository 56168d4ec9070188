package pk.gov.balochistan.police.fingerprint;

/** The nine nearest minutiae of each minutia, nearest first: what SourceAFIS walks along when it compares two prints. */
public final class Stars {
    /** SourceAFIS's EDGE_TABLE_NEIGHBORS. */
    public static final int RAYS = 9;

    private Stars() {}

    static int rays(int count) {
        return Math.max(0, Math.min(RAYS, count - 1));
    }

    /** For each minutia in turn {@link #rays} numbers of others, by length and then by number, as unsigned octets. */
    static byte[] of(Minutiae minutiae) {
        int count = minutiae.count();
        int rays = rays(count);
        byte[] stars = new byte[count * rays];
        long[] nearest = new long[rays];
        int[] reach = new int[rays];
        for (int i = 0; i < count && rays > 0; i++) {
            int limit = reach(minutiae, i, reach);
            int found = 0;
            for (int other = 0; other < count; other++) {
                if (other != i && square(minutiae, i, other) <= limit) {
                    int length = Angles.length(minutiae.x[other] - minutiae.x[i], minutiae.y[other] - minutiae.y[i]);
                    found = insert(nearest, found, ((long) length << 16) | other);
                }
            }
            for (int ray = 0; ray < rays; ray++) {
                stars[i * rays + ray] = (byte) nearest[ray];
            }
        }
        return stars;
    }

    /** The square of the distance to the last of the nearest. */
    private static int reach(Minutiae minutiae, int from, int[] nearest) {
        int found = 0;
        for (int other = 0; other < minutiae.count(); other++) {
            if (other != from) {
                int square = square(minutiae, from, other);
                if (found == nearest.length && square >= nearest[found - 1]) {
                    continue;
                }
                int at = found < nearest.length ? found++ : found - 1;
                for (; at > 0 && nearest[at - 1] > square; at--) {
                    nearest[at] = nearest[at - 1];
                }
                nearest[at] = square;
            }
        }
        return nearest[found - 1];
    }

    private static int insert(long[] nearest, int found, long ray) {
        if (found == nearest.length && ray >= nearest[found - 1]) {
            return found;
        }
        int at = found < nearest.length ? found : found - 1;
        for (; at > 0 && nearest[at - 1] > ray; at--) {
            nearest[at] = nearest[at - 1];
        }
        nearest[at] = ray;
        return Math.min(found + 1, nearest.length);
    }

    private static int square(Minutiae minutiae, int from, int to) {
        int dx = minutiae.x[to] - minutiae.x[from];
        int dy = minutiae.y[to] - minutiae.y[from];
        return dx * dx + dy * dy;
    }
}
