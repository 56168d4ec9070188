package pk.gov.balochistan.police.fingerprint;

/**
 * One print unfolded for comparing, in arrays that are used for one print after the other: open it, set each point and the ends of its rays. For one
 * thread.
 */
public final class Candidate {
    public final int[] x = new int[Minutiae.MOST];
    public final int[] y = new int[Minutiae.MOST];
    public final float[] direction = new float[Minutiae.MOST];
    public final boolean[] forked = new boolean[Minutiae.MOST];
    public final int[] rayTo = new int[Minutiae.MOST * Stars.RAYS];
    public final int[] rayLength = new int[Minutiae.MOST * Stars.RAYS];
    public final float[] rayHere = new float[Minutiae.MOST * Stars.RAYS];
    public final float[] rayThere = new float[Minutiae.MOST * Stars.RAYS];
    public final long[] rayLine = new long[Minutiae.MOST * Stars.RAYS];
    private final boolean[] hasStar = new boolean[Minutiae.MOST];
    private int count;
    private int rays;

    /** Opens a print that no index holds yet. */
    public void open(Minutiae minutiae) {
        open(minutiae.count());
        byte[] stars = Stars.of(minutiae);
        for (int i = 0; i < count; i++) {
            point(i, minutiae.x[i], minutiae.y[i], minutiae.direction[i], minutiae.forked[i]);
        }
        for (int i = 0; i < stars.length; i++) {
            rayTo[i] = stars[i] & 0xFF;
        }
    }

    /** Begins a print of so many minutiae; each is then set by {@link #point}, and the end of each ray in {@link #rayTo}. */
    public void open(int points) {
        count = points;
        rays = Stars.rays(points);
    }

    /** Sets one minutia: pixels, radians. */
    public void point(int i, int atX, int atY, float to, boolean isForked) {
        x[i] = atX;
        y[i] = atY;
        direction[i] = to;
        forked[i] = isForked;
        hasStar[i] = false;
    }

    /**
     * Measures the rays of one minutia, the first time that they are asked for: most comparisons end after a few.
     *
     * @return where its rays begin in the arrays of rays
     */
    public int star(int from) {
        int begin = from * rays;
        if (!hasStar[from]) {
            hasStar[from] = true;
            for (int ray = begin; ray < begin + rays; ray++) {
                int to = rayTo[ray];
                int dx = x[to] - x[from];
                int dy = y[to] - y[from];
                float angle = Angles.angle(dx, dy);
                rayLength[ray] = Angles.length(dx, dy);
                rayHere[ray] = Angles.difference(direction[from], angle);
                rayThere[ray] = Angles.difference(direction[to], Angles.opposite(angle));
                rayLine[ray] = Alike.line(rayLength[ray], rayHere[ray], rayThere[ray]);
            }
        }
        return begin;
    }

    public int count() {
        return count;
    }

    /** How many rays each minutia has: nine, or fewer where there are not ten minutiae. */
    public int rays() {
        return rays;
    }
}
