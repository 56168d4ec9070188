package pk.gov.balochistan.police.importing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import pk.gov.balochistan.police.shared.TextKey;

/** The columns of a sheet, by the word in its first row. */
public enum Column implements TextKey {
    /** The number by which the source knows the complaint. */
    REFERENCE,
    RECEIVED,
    NAME,
    CNIC,
    PHONE,
    DISTRICT,
    STATION,
    CATEGORY,
    TEXT,
    LANGUAGE,
    /** Whether the citizen agreed to texts; nobody asked where it says nothing. */
    TEXTS,
    /** Belt number of the officer complained of. */
    OFFICER,
    /** Who else in the police is complained of, in words. */
    ACCUSED;

    /** Whether a sheet may go without it. */
    public boolean isOptional() {
        return this == OFFICER || this == ACCUSED;
    }

    /** The word that stands in the first row. */
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Column> headed(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.heading().equals(heading.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    @Override
    public String textKey() {
        return "importing.column." + name();
    }
}
