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
        // What cannot be seen, such as marks of direction, is no reason.
        purpose = Typed.within(purpose, 10, 300, "refusal.reason.purpose");
        caseReference = Typed.within(caseReference, 3, 60, "refusal.reason.caseReference");
    }

    @Override
    public String toString() {
        return purpose + " [" + caseReference + "]";
    }
}
