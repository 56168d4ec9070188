package pk.gov.balochistan.police.printtaking;

import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.LiveScanner;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * A finger as it is entered into a set.
 *
 * @param state that it is taken, or why not
 * @param kind null unless taken
 * @param content the image's file; null unless taken
 * @param dpi dots per inch; null where the image says it
 * @param scanner from which it came live; null for a file
 * @throws RuleViolation prints.finger.none, prints.kind.none
 */
public record NewPrint(
        Finger finger, FingerState state, ImpressionKind kind, byte[] content, Integer dpi, LiveScanner scanner)
        implements Detailed {
    public NewPrint {
        if (finger == null || finger == Finger.UNKNOWN || state == null) throw new RuleViolation("prints.finger.none");
        if (state == FingerState.TAKEN && kind == null) throw new RuleViolation("prints.kind.none");
    }

    @Override
    public String auditDetail() {
        return finger + " " + state + (scanner == null ? "" : " live " + scanner.printed());
    }
}
