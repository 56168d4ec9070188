package pk.gov.balochistan.police.firrequest;

import java.util.List;

/** Codes of offences as a column holds them. */
final class Sections {
    private Sections() {}

    /** Null for none. */
    static String joined(List<String> codes) {
        return codes.isEmpty() ? null : String.join(" ", codes);
    }

    static List<String> parted(String column) {
        return column == null ? List.of() : List.of(column.split(" "));
    }
}
