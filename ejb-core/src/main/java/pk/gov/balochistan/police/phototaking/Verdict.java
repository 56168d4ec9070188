package pk.gov.balochistan.police.phototaking;

import pk.gov.balochistan.police.shared.TextKey;

/** What the check says of one quality of a photograph; its words say what to do about it. */
public enum Verdict implements TextKey {
    SIZE_GOOD(Level.GOOD),
    SIZE_POOR(Level.POOR),
    SIZE_BAD(Level.BAD),
    SHARP_GOOD(Level.GOOD),
    SHARP_POOR(Level.POOR),
    SHARP_BAD(Level.BAD),
    LIGHT_GOOD(Level.GOOD),
    LIGHT_DARK(Level.POOR),
    LIGHT_BRIGHT(Level.POOR),
    LIGHT_BLACK(Level.BAD),
    LIGHT_WHITE(Level.BAD),
    CONTRAST_GOOD(Level.GOOD),
    CONTRAST_POOR(Level.POOR),
    CONTRAST_BAD(Level.BAD);

    /** How good, the best first. */
    public enum Level implements TextKey {
        GOOD,
        /** Kept only where the person who took it says that no better one can be had. */
        POOR,
        /** Never kept. */
        BAD;

        @Override
        public String textKey() {
            return "photos.level." + name();
        }
    }

    private final Level level;

    Verdict(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }

    @Override
    public String textKey() {
        return "photos.check." + name();
    }
}
