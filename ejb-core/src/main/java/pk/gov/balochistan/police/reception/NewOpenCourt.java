package pk.gov.balochistan.police.reception;

import java.time.LocalDate;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What a clerk says of a session before its first complaint.
 *
 * @param placeCode station or district where it is held
 * @param hall where people meet, such as a school or a mosque, at most 120 characters
 * @param presiding the post that holds it, one of the ladder of command
 */
public record NewOpenCourt(LocalDate heldOn, String placeCode, String hall, Role presiding) {
    private static final int LONGEST_HALL = 120;
    private static final int DAYS_BACK = 30;

    public NewOpenCourt {
        hall = requireHall(hall);
        if (presiding == null || !presiding.isOnLadder()) throw new RuleViolation("reception.refusal.presiding");
    }

    /** @throws RuleViolation reception.refusal.hall for none and for one that is too long */
    public static String requireHall(String typed) {
        String hall = Typed.textOrNull(typed);
        if (hall == null || hall.length() > LONGEST_HALL)
            throw new RuleViolation("reception.refusal.hall", LONGEST_HALL);
        return hall;
    }

    /**
     * The day of the session: what is told there is written down on the day or soon after.
     *
     * @throws RuleViolation reception.refusal.day for none, reception.refusal.future, reception.refusal.courtOld
     */
    public static LocalDate requireDay(LocalDate day, LocalDate today) {
        if (day != null && day.isBefore(today.minusDays(DAYS_BACK)))
            throw new RuleViolation("reception.refusal.courtOld", DAYS_BACK);
        return NewReception.requireDay(day, today);
    }
}
