package pk.gov.balochistan.police.examination;

import pk.gov.balochistan.police.shared.TextKey;

/** What an examiner may conclude of two prints. Source: DOMAIN.md 11, ACE-V. */
public enum Conclusion implements TextKey {
    /** Of one finger. */
    IDENTIFIED,
    /** Of two fingers. */
    EXCLUDED,
    /** They do not show enough. */
    INCONCLUSIVE;

    @Override
    public String textKey() {
        return "prints.conclusion." + name();
    }
}
