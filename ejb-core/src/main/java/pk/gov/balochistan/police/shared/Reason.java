package pk.gov.balochistan.police.shared;

/**
 * Why a person's record is opened, as the officer states it, with the reference of the case. Written on the audit row.
 * Source: DOMAIN.md 11, reason and purpose for each search.
 *
 * @param purpose what for, 10 to 300 characters
 * @param caseReference FIR, complaint or diary number, 3 to 60 characters
 */
public record Reason(String purpose, String caseReference) {
    public Reason {
        purpose = Typed.textOrNull(purpose);
        caseReference = Typed.textOrNull(caseReference);
        // What cannot be seen, such as marks of direction, is no reason.
        if (Typed.line(purpose).length() < 10 || purpose.length() > 300) {
            throw new RuleViolation("refusal.reason.purpose");
        }
        if (Typed.line(caseReference).length() < 3 || caseReference.length() > 60) {
            throw new RuleViolation("refusal.reason.caseReference");
        }
    }

    @Override
    public String toString() {
        return purpose + " [" + caseReference + "]";
    }
}
