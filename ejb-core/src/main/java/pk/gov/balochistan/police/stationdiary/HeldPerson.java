package pk.gov.balochistan.police.stationdiary;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * Somebody in the lock-up when the day is opened. Source: Police Rules 22.48: the first entry names each with offence and hour of arrest.
 *
 * @param name 2 to 120 characters
 * @param offence section or words, 2 to 200 characters
 * @param arrestedAt to the minute
 */
public record HeldPerson(String name, String offence, Instant arrestedAt) {
    /** @throws RuleViolation diary.custody.name, diary.custody.offence, diary.custody.hour; refusal.direction */
    public HeldPerson {
        name = Typed.within(name, 2, 120, "diary.custody.name");
        offence = Typed.within(offence, 2, 200, "diary.custody.offence");
        if (arrestedAt == null) throw new RuleViolation("diary.custody.hour");
        arrestedAt = arrestedAt.truncatedTo(ChronoUnit.MINUTES);
    }
}
