package pk.gov.balochistan.police.picket;

import java.util.List;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.TextKey;

/**
 * What examiners made of a finger that an officer asked about.
 *
 * @param check as it was logged
 * @param lines what to do, once two examiners identified the finger and the person is still looked for; else empty. Never a name
 */
public record FingerAnswer(LoggedCheck check, State state, List<CheckLine> lines) implements Recorded, Detailed {
    /** How it stands. */
    public enum State implements TextKey {
        /** Examiners have yet to decide. */
        WAITING,
        /** Two examiners decided that it is the finger of a person who is looked for. */
        IDENTIFIED,
        /** It was that of a person who is looked for no more, or the print that this rested on was withdrawn. */
        OVER,
        /** Examiners did not identify it with any of those it was compared with. */
        NOT_IDENTIFIED;

        @Override
        public String textKey() {
            return "finger.state." + name();
        }
    }

    public FingerAnswer {
        lines = List.copyOf(lines);
    }

    @Override
    public String auditTarget() {
        return check.auditTarget();
    }

    @Override
    public String auditDetail() {
        return state.name();
    }
}
