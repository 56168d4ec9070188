package pk.gov.balochistan.police.printtaking;

import pk.gov.balochistan.police.shared.TextKey;

/** How the finger touched. */
public enum ImpressionKind implements TextKey {
    ROLLED,
    PLAIN;

    @Override
    public String textKey() {
        return "prints.kind." + name();
    }
}
