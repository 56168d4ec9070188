package pk.gov.balochistan.police.fir;

import java.util.HashSet;
import java.util.List;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What an FIR will say, each part by its own rule. Source: Form 24.5(1).
 *
 * @param occurrence when and where
 * @param byState whether an officer reports for the State
 * @param informant with name, and residence unless it is the State; father's or husband's name
 * @param otherPaper what shows who it is where there is no CNIC, 3 to 120 characters; null for none
 * @param description of the offence, 5 to 1900 characters
 * @param property that was taken, at most 1900 characters; null for none
 * @param steps taken, 3 to 1900 characters
 * @param delay why it is written down late, 5 to 1900 characters; null where it is not
 * @param statusReason why it is registered where no section is surely cognizable, 5 to 900 characters; null where one is
 * @param narrative 20 to 20,000 characters
 * @param sections codes of offences, one to twelve, none twice
 * @param mayText whether the informant, whose phone is known, agreed to a text
 * @throws RuleViolation firBook.phone, firBook.informant, firBook.residence, firBook.paper, firBook.description, firBook.property, firBook.steps, firBook.delay, firBook.statusReason,
 *     firBook.narrative, firBook.sections
 */
public record NewFir(
        FirOccurrence occurrence,
        boolean byState,
        PersonDetails informant,
        String otherPaper,
        String description,
        String property,
        String steps,
        String delay,
        String statusReason,
        String narrative,
        ReadOver readOver,
        List<String> sections,
        boolean mayText) {
    /** Letters of a narrative. */
    public static final int LONGEST_NARRATIVE = 20_000;

    private static final int MOST_SECTIONS = 12;

    public NewFir {
        if (informant.name() == null || Typed.countLetters(informant.name()) < 3)
            throw new RuleViolation("firBook.informant");
        if (!byState && (informant.address() == null || informant.address().length() < 3))
            throw new RuleViolation("firBook.residence");
        if (mayText && informant.phone() == null) throw new RuleViolation("firBook.phone");
        otherPaper = Typed.withinOrNull(otherPaper, 3, 120, "firBook.paper");
        description = Typed.within(description, 5, 1900, "firBook.description");
        property = Typed.withinOrNull(property, 1, 1900, "firBook.property");
        steps = Typed.within(steps, 3, 1900, "firBook.steps");
        delay = Typed.withinOrNull(delay, 5, 1900, "firBook.delay");
        statusReason = Typed.withinOrNull(statusReason, 5, 900, "firBook.statusReason");
        narrative = Typed.within(narrative, 20, LONGEST_NARRATIVE, "firBook.narrative");
        sections = List.copyOf(sections);
        boolean isOnce = new HashSet<>(sections).size() == sections.size();
        if (sections.isEmpty() || sections.size() > MOST_SECTIONS || !isOnce)
            throw new RuleViolation("firBook.sections", 1, MOST_SECTIONS);
    }
}
