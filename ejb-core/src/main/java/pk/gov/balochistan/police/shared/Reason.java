package pk.gov.balochistan.police.shared;

/**
 * Why a person's record is opened, as the officer states it, with the reference of the case. Written on the audit row.
 * Source: DOMAIN.md 11, reason and purpose for each search.
 *
 * @param purpose what for, 10 to 300 characters
 * @param caseReference FIR, complaint or diary number, 3 to 60 characters
 * @param justification the whole of it, which is asked for now and then: on whose order, what for and what becomes of it; 60 to 1000
 *     characters of which 40 are letters, or null
 */
public record Reason(String purpose, String caseReference, String justification) {
    private static final int LEAST_WHOLE = 60;
    private static final int MOST_WHOLE = 1000;
    private static final int LEAST_LETTERS = 40;
    private static final int LEAST_DIFFERENT = 8;

    /** Without the whole of it. */
    public Reason(String purpose, String caseReference) {
        this(purpose, caseReference, null);
    }

    public Reason {
        purpose = purpose(purpose);
        caseReference = caseReference(caseReference);
        if (Typed.textOrNull(justification) == null) justification = null;
        else justification = Typed.within(justification, LEAST_WHOLE, MOST_WHOLE, "refusal.reason.justification");
        if (justification != null && !isWritten(justification))
            throw new RuleViolation("refusal.reason.justification", LEAST_WHOLE, MOST_WHOLE);
    }

    /** What for, as it is kept: what cannot be seen, such as marks of direction, is no reason. @throws RuleViolation refusal.reason.purpose */
    public static String purpose(String typed) {
        return Typed.within(typed, 10, 300, "refusal.reason.purpose");
    }

    /** The reference as it is kept. @throws RuleViolation refusal.reason.caseReference */
    public static String caseReference(String typed) {
        return Typed.within(typed, 3, 60, "refusal.reason.caseReference");
    }

    /** Whether it is words: signs and one letter held down are none. */
    private static boolean isWritten(String text) {
        long different = text.codePoints()
                .filter(Character::isLetter)
                .map(Character::toLowerCase)
                .distinct()
                .count();
        return Typed.countLetters(text) >= LEAST_LETTERS && different >= LEAST_DIFFERENT;
    }

    @Override
    public String toString() {
        return purpose + " [" + caseReference + "]";
    }
}
