package pk.gov.balochistan.police.reception;

import java.time.LocalDate;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What a clerk writes down of how a complaint came.
 *
 * @param receivedOn the day on which a letter or an e-mail came; null for whatever else
 * @param reference the sender's own number, at most 80 characters, or null
 * @param court the session of open court, or null
 * @param source who received it before it was taken over, or null
 */
public record NewReception(LocalDate receivedOn, String reference, CourtCode court, ImportSource source) {
    /** Of somebody at the desk or on the telephone: there is nothing to write down. */
    public static final NewReception ON_THE_SPOT = new NewReception(null, null, null, null);

    private static final int LONGEST_REFERENCE = 80;

    public NewReception {
        reference = Typed.textOrNull(reference);
        if (reference != null && reference.length() > LONGEST_REFERENCE)
            throw new RuleViolation("reception.refusal.reference", LONGEST_REFERENCE);
    }

    public static NewReception inWriting(LocalDate receivedOn, String reference) {
        return new NewReception(receivedOn, reference, null, null);
    }

    public static NewReception inCourt(CourtCode court) {
        return new NewReception(null, null, court, null);
    }

    public static NewReception imported(LocalDate receivedOn, String reference, ImportSource source) {
        return new NewReception(receivedOn, reference, null, source);
    }

    /**
     * The day on which it was received.
     *
     * @throws RuleViolation reception.refusal.day for none, reception.refusal.future, reception.refusal.old for one over a year back
     */
    public static LocalDate requireDay(LocalDate day, LocalDate today) {
        if (day == null) throw new RuleViolation("reception.refusal.day");
        if (day.isAfter(today)) throw new RuleViolation("reception.refusal.future");
        if (day.isBefore(today.minusYears(1))) throw new RuleViolation("reception.refusal.old");
        return day;
    }
}
