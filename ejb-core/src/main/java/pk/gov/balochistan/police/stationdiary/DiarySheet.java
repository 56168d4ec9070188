package pk.gov.balochistan.police.stationdiary;

import java.time.LocalDate;
import java.util.List;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * A day of a diary as it is read.
 *
 * @param day null where the station did not open it
 * @param entries in the order of their numbers, with the strikes as of now
 * @param hash of the last that was signed of this day, an entry or a strike: 64 hexadecimal digits, or null where there is none
 */
public record DiarySheet(Place station, LocalDate date, DiaryDay day, List<DiaryEntry> entries, String hash)
        implements Recorded {
    private static final int PRINTED = 32;

    public DiarySheet {
        entries = List.copyOf(entries);
    }

    /** The hash as it is printed and typed: 8 groups of 4 digits, 128 bits of it; null where there is none. */
    public String printedHash() {
        return hash == null ? null : hash.substring(0, PRINTED).replaceAll("(.{4})(?!$)", "$1 ");
    }

    @Override
    public String auditTarget() {
        return DiaryEntry.auditTarget(station.code(), date);
    }
}
