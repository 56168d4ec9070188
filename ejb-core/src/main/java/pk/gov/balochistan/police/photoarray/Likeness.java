package pk.gov.balochistan.police.photoarray;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import pk.gov.balochistan.police.description.EntryKind;
import pk.gov.balochistan.police.description.Feature;
import pk.gov.balochistan.police.description.LookKeys;
import pk.gov.balochistan.police.description.Trait;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * By what fillers are like a suspect: of the same sex, of about the same age, and of as many codes of the looks as may be.
 *
 * @param sex the code
 * @param bornYear the year of birth
 * @param codes all codes of the looks with that of the sex
 */
record Likeness(String sex, int bornYear, Set<String> codes) {
    /** Between whom a witness tells the ages apart. Source: ours, docs/decisions/0039. */
    static final int MOST_YEARS_APART = 8;

    /** @param keys by which the suspect's record is found @throws RuleViolation arrays.suspect.sex, arrays.suspect.born where the description does not say it */
    static Likeness of(Set<String> keys) {
        String sex = sexIn(keys);
        if (sex == null) throw new RuleViolation("arrays.suspect.sex");
        Integer born = bornIn(keys);
        if (born == null) throw new RuleViolation("arrays.suspect.born");
        Set<String> codes = new TreeSet<>(Arrays.stream(Trait.values())
                .filter(trait -> trait.feature().kind() == EntryKind.LOOKS)
                .map(Trait::name)
                .filter(keys::contains)
                .toList());
        return new Likeness(sex, born, codes);
    }

    private static String sexIn(Set<String> keys) {
        return Feature.SEX.traits().stream()
                .map(Trait::name)
                .filter(keys::contains)
                .findFirst()
                .orElse(null);
    }

    private static Integer bornIn(Set<String> keys) {
        return keys.stream()
                .flatMap(key -> LookKeys.bornYear(key).stream())
                .findFirst()
                .orElse(null);
    }

    /** The keys of every year of birth that is near enough. */
    List<String> yearKeys() {
        return IntStream.rangeClosed(bornYear - MOST_YEARS_APART, bornYear + MOST_YEARS_APART)
                .mapToObj(LookKeys::born)
                .toList();
    }

    /** @param keys by which a filler's record is found @throws RuleViolation arrays.filler.sex, arrays.filler.age; also where the description does not say it */
    void requireAlike(Set<String> keys) {
        if (!sex.equals(sexIn(keys))) throw new RuleViolation("arrays.filler.sex");
        Integer born = bornIn(keys);
        if (born == null || Math.abs(born - bornYear) > MOST_YEARS_APART)
            throw new RuleViolation("arrays.filler.age", MOST_YEARS_APART);
    }
}
