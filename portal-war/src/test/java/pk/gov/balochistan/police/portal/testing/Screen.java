package pk.gov.balochistan.police.portal.testing;

/** The sizes that pages must serve. */
public enum Screen {
    /** An officer's desk. */
    DESKTOP(1366, 768),
    /** A common phone. */
    PHONE(360, 740),
    /** The narrowest phone that citizens' pages must fit. */
    NARROW(320, 640);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
