package pk.gov.balochistan.police.photoarray;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import pk.gov.balochistan.police.description.EntryKind;
import pk.gov.balochistan.police.description.LookKeys;
import pk.gov.balochistan.police.description.Trait;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * By what fillers are like a suspect: of the same sex, of about the same age, and of as many codes of the looks as may be.
 *
 * @param bornYear the year of birth
 * @param codes all codes of the looks with that of the sex
 */
record Likeness(Trait sex, int bornYear, Set<String> codes) {
    /** Between whom a witness tells the ages apart. Source: ours, docs/decisions/0039. */
    static final int MOST_YEARS_APART = 8;

    /** @param keys by which the suspect's record is found @throws RuleViolation arrays.suspect.sex, arrays.suspect.born where the description does not say it */
    static Likeness of(Set<String> keys) {
        Trait sex = LookKeys.sex(keys).orElseThrow(() -> new RuleViolation("arrays.suspect.sex"));
        int born = LookKeys.bornYear(keys).orElseThrow(() -> new RuleViolation("arrays.suspect.born"));
        Set<String> codes = new TreeSet<>(Arrays.stream(Trait.values())
                .filter(trait -> trait.feature().kind() == EntryKind.LOOKS)
                .map(Trait::name)
                .filter(keys::contains)
                .toList());
        return new Likeness(sex, born, codes);
    }

    /** The keys of every year of birth that is near enough. */
    List<String> yearKeys() {
        return IntStream.rangeClosed(bornYear - MOST_YEARS_APART, bornYear + MOST_YEARS_APART)
                .mapToObj(LookKeys::born)
                .toList();
    }

    /** @param keys by which a filler's record is found @throws RuleViolation arrays.filler.sex, arrays.filler.age; also where the description does not say it */
    void requireAlike(Set<String> keys) {
        if (!LookKeys.sex(keys).equals(Optional.of(sex))) throw new RuleViolation("arrays.filler.sex");
        boolean isOfAge = LookKeys.bornYear(keys)
                .map(born -> Math.abs(born - bornYear) <= MOST_YEARS_APART)
                .orElse(false);
        if (!isOfAge) throw new RuleViolation("arrays.filler.age", MOST_YEARS_APART);
    }
}
