package pk.gov.balochistan.police.grading;

import pk.gov.balochistan.police.shared.TextKey;

/** How reliable the source is. Source: the 5x5x5 scheme of police intelligence, its first five. */
public enum SourceGrade implements TextKey {
    /** Always reliable. */
    A,
    /** Mostly reliable. */
    B,
    /** Sometimes reliable. */
    C,
    /** Unreliable. */
    D,
    /** Untested. */
    E;

    /** Whether what it says is for the record office alone. */
    boolean isWeak() {
        return this == D || this == E;
    }

    @Override
    public String textKey() {
        return "grading.reliability." + name();
    }
}
