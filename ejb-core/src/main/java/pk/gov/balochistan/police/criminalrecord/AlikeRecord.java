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

    /** A father's name that is not known, here or there, speaks neither for nor against. */
    private static final double FATHER = 0.35;

    private static final double UNKNOWN_FATHER = 0.9;

    /** @param father null where not asked for */
    static AlikeRecord of(CriminalRecord record, String name, String father) {
        double alike = NameLikeness.of(name, record.person().name());
        if (father == null || alike < NameLikeness.ALIKE) return new AlikeRecord(record, alike);
        String recorded = record.person().father();
        double fathers = recorded == null ? UNKNOWN_FATHER : NameLikeness.of(father, recorded);
        return new AlikeRecord(record, alike * (1 - FATHER) + fathers * FATHER);
    }

    boolean isAlike() {
        return likeness >= NameLikeness.ALIKE;
    }
}
