package pk.gov.balochistan.police.recordsearch;

import static pk.gov.balochistan.police.identifier.PersonDetails.LONGEST_NAME;

import java.util.List;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Sought;
import pk.gov.balochistan.police.shared.Typed;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/**
 * A name that somebody looks for, in Urdu or Roman letters.
 *
 * @param name at least three letters, at most 120 characters
 * @param father at most 120 characters; null where not known
 * @throws RuleViolation record.name.short, record.name.father, refusal.person.name, refusal.direction
 */
public record NameQuestion(String name, String father) implements Sought, ShowsPersons {
    public NameQuestion {
        name = Typed.withinOrNull(name, 1, LONGEST_NAME, "refusal.person.name");
        if (Typed.countLetters(name) < 3) throw new RuleViolation("record.name.short");
        father = Typed.withinOrNull(father, 3, LONGEST_NAME, "record.name.father");
        if (father != null && Typed.countLetters(father) < 3)
            throw new RuleViolation("record.name.father", 3, LONGEST_NAME);
    }

    @Override
    public List<PersonDetails> personsShown() {
        return List.of(new PersonDetails(name, father, null, null, null));
    }

    @Override
    public String sought() {
        return Typed.folded(name);
    }
}
