package pk.gov.balochistan.police.ansinist;

/** What stands in a file is not what its kind says. */
final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    Malformed() {
        super(null, null, false, false);
    }

    static void unless(boolean holds) throws Malformed {
        if (!holds) throw new Malformed();
    }
}
