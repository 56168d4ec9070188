package pk.gov.balochistan.police.gang;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pk.gov.balochistan.police.grading.NamesNoSource;
import pk.gov.balochistan.police.grading.NewSource;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * A gang, as one examiner enters it.
 *
 * @param name by which the police call it, 3 to 120 characters
 * @param aliases others, in either script, each as long; at most 8
 * @param districts codes of one to ten districts
 * @param words at most 400 characters, or null; nothing of whoever told it
 */
public record NewGang(
        String name, List<String> aliases, GangCrime crime, Set<String> districts, NewSource source, String words)
        implements Detailed {
    private static final int MOST_ALIASES = 8;
    private static final int MOST_DISTRICTS = 10;

    /** @throws RuleViolation gang.name, gang.aliases, gang.crime.none, gang.districts, gang.words, grading.names */
    public NewGang {
        name = named(name, "gang.name");
        aliases = List.copyOf(new LinkedHashSet<>(aliases.stream()
                .filter(alias -> Typed.textOrNull(alias) != null)
                .map(alias -> named(alias, "gang.aliases"))
                .toList()));
        if (aliases.size() > MOST_ALIASES) throw new RuleViolation("gang.aliases", 3, 120);
        if (crime == null) throw new RuleViolation("gang.crime.none");
        districts = Set.copyOf(districts);
        if (districts.isEmpty() || districts.size() > MOST_DISTRICTS)
            throw new RuleViolation("gang.districts", MOST_DISTRICTS);
        words = Typed.textOrNull(words) == null
                ? null
                : NamesNoSource.require(Typed.within(words, 3, 400, "gang.words"));
    }

    private static String named(String typed, String refusal) {
        String name = Typed.bare(Typed.within(typed, 3, 120, refusal)).replace('\n', ' ');
        if (Typed.countLetters(name) < 3) throw new RuleViolation(refusal, 3, 120);
        return NamesNoSource.require(name);
    }

    @Override
    public String auditDetail() {
        return crime + ", " + source.kind() + ", " + source.handling();
    }
}
