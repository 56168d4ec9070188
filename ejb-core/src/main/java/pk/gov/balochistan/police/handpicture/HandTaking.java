package pk.gov.balochistan.police.handpicture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.printtaking.FingerState;
import pk.gov.balochistan.police.printtaking.ImpressionKind;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Puts what was cut out of a picture into its set: what is good, and what somebody looked at. */
final class HandTaking {
    private final PrintSets sets;
    private final PrintSet set;
    private final Signatory by;
    private final Instant at;

    private HandTaking(PrintSets sets, PrintSet set, Signatory by, Instant at) {
        this.sets = sets;
        this.set = set;
        this.by = by;
        this.at = at;
    }

    static HandTaking of(PrintSets sets, PrintSet set, Signatory by, Instant at) {
        return new HandTaking(sets, set, by, at);
    }

    /** @return what came of each box, and of each finger that was said not to be there */
    List<FoundFinger> take(Optional<HandCut> cut, SaidOfBoxes said) {
        List<FoundFinger> outcomes = new ArrayList<>();
        cut.ifPresent(from -> from.found().forEach(found -> {
            boolean isKept = found.isGood() || said.isAccepted() && found.refusal() == null;
            if (isKept) take(from, found.box());
            outcomes.add(new FoundFinger(found.box(), found.quality(), found.refusal(), found.like(), isKept));
        }));
        said.untaken().forEach((finger, state) -> outcomes.add(mark(finger, state)));
        return List.copyOf(outcomes);
    }

    private void take(HandCut from, Box box) {
        from.prints().stream()
                .filter(print -> print.box().equals(box))
                .forEach(print -> sets.take(
                        set, box.finger(), box.kind(), print.image(), print.template(), print.from(), by, at));
    }

    private FoundFinger mark(Finger finger, FingerState state) {
        Box nowhere = new Box(ImpressionKind.ROLLED, finger, 0, 0, 0, 0);
        try {
            sets.mark(set, finger, state, by, at);
            return new FoundFinger(nowhere, null, null, null, true);
        } catch (RuleViolation refusal) {
            return new FoundFinger(nowhere, null, refusal, null, false);
        }
    }
}
