package pk.gov.balochistan.police.criminalrecord;

import java.util.Comparator;
import pk.gov.balochistan.police.personname.NameLikeness;

/**
 * A record whose person has a name like the one that was looked for.
 *
 * @param likeness 0 to 1, for the order of a list
 */
public record AlikeRecord(CriminalRecord record, double likeness) {
    static final Comparator<AlikeRecord> LIKEST_FIRST = Comparator.comparingDouble(AlikeRecord::likeness)
            .reversed()
            .thenComparing(alike -> alike.record().number().digits());

    /** @param father null where not asked for */
    static AlikeRecord of(CriminalRecord record, String name, String father) {
        double alike = NameLikeness.of(
                name, father, record.person().name(), record.person().father());
        return new AlikeRecord(record, alike);
    }

    boolean isAlike() {
        return likeness >= NameLikeness.ALIKE;
    }
}
