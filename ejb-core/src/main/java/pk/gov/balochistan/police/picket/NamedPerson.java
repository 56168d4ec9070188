package pk.gov.balochistan.police.picket;

import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Sought;
import pk.gov.balochistan.police.shared.Typed;

/**
 * A person without a card, as the officer hears the names: both are needed, since by one alone too many are meant.
 *
 * @param name three letters at least, 120 characters at most @param father likewise
 * @throws RuleViolation hotlist.check.name, hotlist.check.father
 */
public record NamedPerson(String name, String father) implements Sought {
    private static final int LONGEST = 120;

    public NamedPerson {
        name = named(name, "hotlist.check.name");
        father = named(father, "hotlist.check.father");
    }

    private static String named(String typed, String refusal) {
        String name = Typed.textOrNull(typed);
        if (Typed.countLetters(name) < 3 || name.length() > LONGEST) throw new RuleViolation(refusal, LONGEST);
        return name;
    }

    @Override
    public String sought() {
        return Typed.folded(name) + " / " + Typed.folded(father);
    }
}
