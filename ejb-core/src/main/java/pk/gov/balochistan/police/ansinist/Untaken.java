package pk.gov.balochistan.police.ansinist;

import java.util.Arrays;
import java.util.Optional;

/** Why there is no print of a finger. Source: ANSI/NIST-ITL 1-2011, table of amputated and bandaged codes. */
public enum Untaken {
    AMPUTATED("XX"),
    /** Unable to print, such as bandaged. */
    UNABLE("UP");

    private final String code;

    Untaken(String code) {
        this.code = code;
    }

    static Optional<Untaken> coded(String said) {
        return Arrays.stream(values()).filter(each -> each.code.equals(said)).findFirst();
    }

    String code() {
        return code;
    }
}
