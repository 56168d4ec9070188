package pk.gov.balochistan.police.grievance;

import java.time.LocalDate;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What a citizen or the officer at the desk hands in.
 *
 * @param idempotencyKey random key of the form or hash of the text, 16 to 64 characters: the same key is the same complaint
 * @param language in which the case is written to: one of pages, Urdu in place of any other; a phone may have chosen another for its texts
 * @param categoryCode a code of complaint_category
 * @param placeCode station or district, or null: then it goes to the province's triage list
 * @param whereText where it happened, at most 400 characters, or null
 * @param occurredOn the day, or null
 * @param description what happened, at least 10 letters, at most 8,000 characters
 * @param complainant nobody when anonymous
 */
public record NewComplaint(
        String idempotencyKey,
        Channel channel,
        Language language,
        String categoryCode,
        String placeCode,
        String whereText,
        LocalDate occurredOn,
        String description,
        boolean anonymous,
        PersonDetails complainant,
        ContactWish contact,
        Accused accused) {
    public static final int LONGEST_DESCRIPTION = 8000;
    private static final int FEWEST_LETTERS = 10;

    public NewComplaint {
        description = Typed.textOrNull(description);
        whereText = Typed.textOrNull(whereText);
        placeCode = Typed.textOrNull(placeCode);
        language = language.ofPages();
        requireDescription(description);
        if (whereText != null && whereText.length() > 400) throw new RuleViolation("complaint.refusal.where", 400);
        if (idempotencyKey == null || idempotencyKey.length() < 16 || idempotencyKey.length() > 64) {
            throw new IllegalArgumentException("idempotency key of 16 to 64 characters");
        }
        requireContact(anonymous, complainant, contact);
    }

    /** Somebody must be able to read what happened. @throws RuleViolation complaint.refusal.tooShort, complaint.refusal.tooLong */
    public static void requireDescription(String typed) {
        String told = Typed.textOrNull(typed);
        if (Typed.countLetters(told) < FEWEST_LETTERS)
            throw new RuleViolation("complaint.refusal.tooShort", FEWEST_LETTERS);
        if (told.length() > LONGEST_DESCRIPTION)
            throw new RuleViolation("complaint.refusal.tooLong", LONGEST_DESCRIPTION);
    }

    private static void requireContact(boolean anonymous, PersonDetails complainant, ContactWish contact) {
        if (anonymous && (!complainant.isNobody() || contact.mayText())) {
            throw new RuleViolation("complaint.refusal.anonymousWithDetails");
        }
        if (!anonymous && complainant.phone() == null && complainant.name() == null) {
            throw new RuleViolation("complaint.refusal.whoAreYou");
        }
        if (contact.mayText() && complainant.phone() == null)
            throw new RuleViolation("complaint.refusal.noPhoneToText");
        if (contact.duressWord() != null && complainant.phone() == null)
            throw new RuleViolation("complaint.refusal.duressNoPhone");
    }
}
