package pk.gov.balochistan.police.recordsearch;

import pk.gov.balochistan.police.description.NumberKind;
import pk.gov.balochistan.police.description.PersonNumber;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Sought;

/** A phone, paper or vehicle whose owner somebody looks for on record. */
public record NumberQuestion(PersonNumber number) implements Sought, Detailed {
    /** @throws RuleViolation description.number.kind, refusal.phone.malformed, refusal.plate.malformed, description.number.paper */
    public static NumberQuestion typed(NumberKind kind, String number) {
        return new NumberQuestion(PersonNumber.parse(kind, number));
    }

    @Override
    public String sought() {
        return number.plain();
    }

    /** The kind, and never the number. */
    @Override
    public String auditDetail() {
        return number.kind().name();
    }
}
