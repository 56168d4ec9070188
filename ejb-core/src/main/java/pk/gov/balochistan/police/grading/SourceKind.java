package pk.gov.balochistan.police.grading;

import pk.gov.balochistan.police.shared.TextKey;

/** From what paper of the police something is known. */
public enum SourceKind implements TextKey {
    /** An FIR, by its number, year and station. */
    FIR,
    /** What somebody said to the police (CrPC 161), or to a magistrate (CrPC 164). */
    STATEMENT,
    /** The diary of the investigation (CrPC 172). */
    CASE_DIARY,
    COURT_RECORD,
    JAIL_RECORD,
    /** Family registration. */
    NADRA,
    /** A report by its number alone: never whose. */
    INTELLIGENCE;

    @Override
    public String textKey() {
        return "grading.source." + name();
    }
}
