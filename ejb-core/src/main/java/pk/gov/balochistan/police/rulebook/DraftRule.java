package pk.gov.balochistan.police.rulebook;

import java.time.LocalDate;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.grievance.KindTerms;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * A rule for a kind of complaint that somebody thinks of, to see what it would mean.
 *
 * @param kind code of the kind
 * @param validFrom the first day in Pakistan on which complaints are filed under it
 * @throws RuleViolation refusal.notFound, rulebook.first.none, rulebook.day.none
 */
public record DraftRule(String kind, KindTerms terms, LocalDate validFrom) implements Recorded, Detailed {
    private static final int MOST_DIGITS = 4;

    public DraftRule {
        // The name of no kind could be longer, and the trail must hold it whole.
        if (kind == null || !kind.matches("[a-z_]{1,40}")) throw new RuleViolation("refusal.notFound");
        if (terms.first() == null) throw new RuleViolation("rulebook.first.none");
        if (validFrom == null) throw new RuleViolation("rulebook.day.none");
    }

    /**
     * The rule as it was typed, hours in digits of either script.
     *
     * @param contactAfter hours beyond the promised word, and {@code answerAfter} beyond the promised answer; both blank for as delivered
     * @throws RuleViolation rulebook.contact.number, rulebook.answer.number, rulebook.rise.number, rulebook.riseAnswer.number,
     *     rulebook.office.alone, and those of the rule itself
     */
    public static DraftRule typed(
            String kind,
            Role first,
            String contact,
            String answer,
            String contactAfter,
            String answerAfter,
            boolean officeHoursOnly,
            LocalDate validFrom) {
        KindTerms.Rise rise = null;
        if (Typed.line(contactAfter).isEmpty() && Typed.line(answerAfter).isEmpty()) {
            if (officeHoursOnly) throw new RuleViolation("rulebook.office.alone");
        } else {
            rise = new KindTerms.Rise(
                    hours(contactAfter, "rulebook.rise.number"),
                    hours(answerAfter, "rulebook.riseAnswer.number"),
                    officeHoursOnly);
        }
        KindTerms terms = new KindTerms(
                first, hours(contact, "rulebook.contact.number"), hours(answer, "rulebook.answer.number"), rise);
        return new DraftRule(kind, terms, validFrom);
    }

    private static int hours(String typed, String refusal) {
        String hours = Typed.line(typed);
        if (!hours.matches("\\d{1," + MOST_DIGITS + "}")) throw new RuleViolation(refusal);
        return Integer.parseInt(hours);
    }

    @Override
    public String auditTarget() {
        return "kind:" + kind;
    }

    @Override
    public String auditDetail() {
        String rise = terms.ownRise()
                .map(own -> " rise=" + own.contactAfterHours() + "/" + own.answerAfterHours()
                        + (own.officeHoursOnly() ? " office" : ""))
                .orElse("");
        return terms.first() + " " + terms.contactHours() + "/" + terms.answerHours() + rise + " from " + validFrom;
    }
}
