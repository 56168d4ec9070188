package pk.gov.balochistan.police.grading;

import java.util.Arrays;
import pk.gov.balochistan.police.shared.TextKey;

/** How good the information itself is. Source: the 5x5x5 scheme of police intelligence, its second five. */
public enum InformationGrade implements TextKey {
    KNOWN("1"),
    KNOWN_TO_SOURCE("2"),
    CORROBORATED("3"),
    CANNOT_BE_JUDGED("4"),
    /** Of which nothing is entered. */
    SUSPECTED_FALSE("5");

    private final String digit;

    InformationGrade(String digit) {
        this.digit = digit;
    }

    /** 1 to 5, as it is written beside the letter of the source. */
    public String digit() {
        return digit;
    }

    static InformationGrade of(String digit) {
        return Arrays.stream(values())
                .filter(grade -> grade.digit.equals(digit))
                .findFirst()
                .orElseThrow();
    }

    /** Whether what is so graded is for the record office alone. */
    boolean isWeak() {
        return this == CANNOT_BE_JUDGED || this == SUSPECTED_FALSE;
    }

    @Override
    public String textKey() {
        return "grading.information." + name();
    }
}
