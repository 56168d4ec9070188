package pk.gov.balochistan.police.accuracy;

import java.util.Locale;

/** How many of so many were found, with what chance alone may have made of it. */
record HitRate(int hits, int of) {
    /** Of the normal distribution, for 95 of 100. */
    private static final double Z = 1.959964;

    /** Not a number where there was none. */
    double share() {
        return of == 0 ? Double.NaN : hits / (double) of;
    }

    /** The least share that 95 of 100 such measurements speak for. Source: E. B. Wilson, 1927. */
    double from() {
        return Math.max(0, middle() - half());
    }

    double to() {
        return Math.min(1, middle() + half());
    }

    private double middle() {
        return (share() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double half() {
        double share = share();
        return Z / (1 + Z * Z / of) * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of));
    }

    @Override
    public String toString() {
        if (of == 0) return "none";
        return String.format(
                Locale.ROOT, "%d of %d, %.1f %% (%.1f to %.1f)", hits, of, 100 * share(), 100 * from(), 100 * to());
    }
}
