package pk.gov.balochistan.police.law;

import java.util.Locale;
import pk.gov.balochistan.police.shared.TextKey;

/** How far a line of reference data may be relied on; below HIGH a prosecutor has yet to verify it. Source: DOMAIN.md 3. */
public enum Confidence implements TextKey {
    HIGH,
    MEDIUM,
    LOW;

    /** As the scripts store it. */
    public static Confidence of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    @Override
    public String textKey() {
        return "law.confidence." + name();
    }
}
