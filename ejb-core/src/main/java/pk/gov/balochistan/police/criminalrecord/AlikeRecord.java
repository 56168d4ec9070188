package pk.gov.balochistan.police.criminalrecord;

import java.util.Comparator;
import java.util.List;
import pk.gov.balochistan.police.personname.NameLikeness;

/**
 * A record whose person has a name like the one that was looked for.
 *
 * @param likeness 0 to 1, for the order of a list
 * @param isByAlias whether an alias is more like it than the name
 */
public record AlikeRecord(CriminalRecord record, double likeness, boolean isByAlias) {
    static final Comparator<AlikeRecord> LIKEST_FIRST = Comparator.comparingDouble(AlikeRecord::likeness)
            .reversed()
            .thenComparing(alike -> alike.record().number().digits());

    /** @param aliases may be none @param father null where not asked for */
    static AlikeRecord of(CriminalRecord record, List<String> aliases, String name, String father) {
        double own = alike(record, record.person().name(), name, father);
        double best = aliases.stream()
                .mapToDouble(alias -> alike(record, alias, name, father))
                .max()
                .orElse(0);
        return new AlikeRecord(record, Math.max(own, best), best > own);
    }

    private static double alike(CriminalRecord record, String kept, String name, String father) {
        return NameLikeness.of(name, father, kept, record.person().father());
    }

    boolean isAlike() {
        return likeness >= NameLikeness.ALIKE;
    }
}
