package pk.gov.balochistan.police.gang;

import java.time.LocalDate;
import pk.gov.balochistan.police.grading.NamesNoSource;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;
import pk.gov.balochistan.police.shared.Typed;

/** That a gang is no more, or never was. @param on the day on which it ended; null for today @param why 5 to 300 characters */
public record GangEnding(Kind kind, LocalDate on, String why) implements Detailed {
    /** Which of the two. */
    public enum Kind implements TextKey {
        DISBANDED,
        /** It never was: whoever was entered as a member is struck with it. */
        MISTAKEN;

        @Override
        public String textKey() {
            return "gang.ending." + name();
        }
    }

    /** @throws RuleViolation gang.ending.none, gang.ending.why, grading.names */
    public GangEnding {
        if (kind == null) throw new RuleViolation("gang.ending.none");
        why = NamesNoSource.require(Typed.within(why, 5, 300, "gang.ending.why"));
    }

    @Override
    public String auditDetail() {
        return kind.name();
    }
}
