package pk.gov.balochistan.police.portal.bench.cms;

import java.util.Random;

/**
 * What became of a case.
 *
 * @param days it was filed within so many
 * @param closedBy whose word closed it; null for none
 */
record Fate(String status, boolean isOpen, int days, String closedBy) {
    private static final int LONG = 730;
    private static final int OPEN_DAYS = 40;

    /** Of a thousand 125 are open, 20 await a word, and the others are closed or went outside. */
    static Fate draw(Random random) {
        int of = random.nextInt(1000);
        if (of < 40) return new Fate("RECEIVED", true, OPEN_DAYS, null);
        if (of < 70) return new Fate("ALLOCATED", true, OPEN_DAYS, null);
        if (of < 115) return new Fate("IN_PROGRESS", true, OPEN_DAYS, null);
        if (of < 125) return new Fate("REOPENED", true, OPEN_DAYS, null);
        if (of < 145) return new Fate("RESOLVED", false, 18, null);
        if (of < 165) return new Fate("REFERRED_OUTSIDE", false, LONG, null);
        if (of < 575) return new Fate("CLOSED", false, LONG, "CITIZEN");
        return new Fate("CLOSED", false, LONG, of < 655 ? "CALL" : "NOBODY");
    }
}
