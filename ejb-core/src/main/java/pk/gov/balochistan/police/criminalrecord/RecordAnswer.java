package pk.gov.balochistan.police.criminalrecord;

import java.util.Comparator;
import java.util.List;
import pk.gov.balochistan.police.shared.TextKey;

/** The least that may be told about a person to an officer in the street, the gravest first. Source: SMS.md, rule 4. */
public enum RecordAnswer implements TextKey {
    /** A live warrant or proclamation. */
    WANTED,
    /** A conviction, or a case now before a court. */
    RECORD,
    /** Nothing on file, or nothing that may be told: acquitted, discharged, sealed, juvenile. */
    NO_RECORD;

    /** What all records of one person come to. */
    public static RecordAnswer of(List<CriminalRecord> ofPerson) {
        return ofPerson.stream()
                .map(CriminalRecord::answer)
                .min(Comparator.naturalOrder())
                .orElse(NO_RECORD);
    }

    @Override
    public String textKey() {
        return "enquiry.answer." + name();
    }
}
