package pk.gov.balochistan.police.recordsearch;

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
 * @throws RuleViolation record.name.short, record.name.father, refusal.person.name
 */
public record NameQuestion(String name, String father) implements Sought, ShowsPersons {
    private static final int LONGEST = 120;

    public NameQuestion {
        name = Typed.textOrNull(name);
        father = Typed.textOrNull(father);
        if (Typed.countLetters(name) < 3) throw new RuleViolation("record.name.short");
        if (name.length() > LONGEST) throw new RuleViolation("refusal.person.name", LONGEST);
        if (father != null && (Typed.countLetters(father) < 3 || father.length() > LONGEST))
            throw new RuleViolation("record.name.father", LONGEST);
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
