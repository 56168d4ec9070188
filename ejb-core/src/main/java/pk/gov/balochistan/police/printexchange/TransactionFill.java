package pk.gov.balochistan.police.printexchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pk.gov.balochistan.police.ansinist.FingerImage;
import pk.gov.balochistan.police.ansinist.Transaction;
import pk.gov.balochistan.police.ansinist.Untaken;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.printtaking.FingerState;
import pk.gov.balochistan.police.printtaking.ImpressionKind;
import pk.gov.balochistan.police.printtaking.PrintImage;
import pk.gov.balochistan.police.printtaking.PrintReading;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * Fills an open set from one transaction. A finger that the set has stays as it is. Of two images of one finger the rolled one is taken. What one finger is refused
 * for keeps no other from being taken.
 */
final class TransactionFill {
    /** Plain thumbs, which stand beside the rolled ones on a card. */
    private static final int PLAIN_RIGHT_THUMB = 11;

    private static final int PLAIN_LEFT_THUMB = 12;

    /** A rolled and a plain print: more of one finger are not unpacked, whatever a file has. */
    private static final int MOST_TRIED = 2;

    private final PrintReading reading;
    private final PrintSets sets;
    private final PrintSet set;
    private final Signatory by;
    private final Instant at;
    private final Map<Finger, Integer> tried = new EnumMap<>(Finger.class);
    private final Set<Finger> filled = EnumSet.noneOf(Finger.class);
    private final List<FingerOutcome> outcomes = new ArrayList<>();

    /** @param reading of this transaction alone */
    TransactionFill(PrintReading reading, PrintSets sets, PrintSet set, Signatory by, Instant at) {
        this.reading = reading;
        this.sets = sets;
        this.set = set;
        this.by = by;
        this.at = at;
    }

    /** @throws RuleViolation taking.closed */
    FilledSet fill(Transaction from) {
        if (!set.isOpen()) throw new RuleViolation("taking.closed");
        Set<Finger> known = EnumSet.noneOf(Finger.class);
        set.prints().forEach(print -> known.add(print.finger()));
        from.images().stream()
                .sorted(Comparator.comparingInt(TransactionFill::rolledFirst))
                .forEach(image -> take(image, from, known));
        from.untaken().forEach((position, why) -> mark(finger(position), why, known));
        outcomes.sort(Comparator.comparing(FingerOutcome::finger).thenComparing(FingerOutcome::kind));
        return new FilledSet(set.seq(), from.originator(), from.controlNumber(), List.copyOf(outcomes), from.others());
    }

    private static int rolledFirst(FingerImage image) {
        return Impressions.kind(image.impression())
                        .filter(kind -> kind == ImpressionKind.ROLLED)
                        .isPresent()
                ? 0
                : 1;
    }

    private void take(FingerImage image, Transaction from, Set<Finger> known) {
        Finger finger = finger(image.position());
        if (known.contains(finger)) {
            outcomes.add(FingerOutcome.of(finger, FingerOutcome.Kind.KNOWN));
            return;
        }
        if (filled.contains(finger)) {
            outcomes.add(FingerOutcome.of(finger, FingerOutcome.Kind.LEFT_OUT));
            return;
        }
        ImpressionKind kind;
        PrintImage print;
        PrintTemplate template;
        try {
            if (finger == Finger.UNKNOWN) throw new RuleViolation("nist.several", image.position());
            if (tried.merge(finger, 1, Integer::sum) > MOST_TRIED) throw new RuleViolation("nist.many", MOST_TRIED);
            if (from.untaken().containsKey(finger.number())) throw new RuleViolation("nist.contradicts");
            Optional<ImpressionKind> touched = Impressions.kind(image.impression());
            kind = touched.orElseThrow(() -> new RuleViolation("nist.impression"));
            print = reading.read(image.picture(), image.dpi());
            template = PrintTemplate.extract(print.png(), print.dpi());
        } catch (RuleViolation refusal) {
            outcomes.add(FingerOutcome.refused(finger, ofTransaction(refusal)));
            return;
        }
        sets.take(set, finger, kind, print, template, by, at);
        filled.add(finger);
        outcomes.add(FingerOutcome.of(finger, FingerOutcome.Kind.TAKEN));
    }

    /** Nobody chose an image that came in a transaction, or typed its scale. */
    private static RuleViolation ofTransaction(RuleViolation refusal) {
        return switch (refusal.key()) {
            case "prints.image.dpi" -> new RuleViolation("nist.dpi");
            case "prints.image.dpiOther" -> new RuleViolation("nist.dpiOther");
            case "image.kind" -> new RuleViolation("nist.compression");
            default -> refusal;
        };
    }

    private void mark(Finger finger, Untaken why, Set<Finger> known) {
        if (known.contains(finger)) {
            outcomes.add(FingerOutcome.of(finger, FingerOutcome.Kind.KNOWN));
            return;
        }
        // An image of it was refused already.
        if (outcomes.stream().anyMatch(outcome -> outcome.finger() == finger)) return;
        sets.mark(set, finger, why == Untaken.AMPUTATED ? FingerState.MISSING : FingerState.BANDAGED, by, at);
        outcomes.add(FingerOutcome.of(finger, FingerOutcome.Kind.MARKED));
    }

    private static Finger finger(int position) {
        if (position == PLAIN_RIGHT_THUMB) return Finger.RIGHT_THUMB;
        if (position == PLAIN_LEFT_THUMB) return Finger.LEFT_THUMB;
        return position >= 1 && position <= Finger.LEFT_LITTLE.number() ? Finger.values()[position] : Finger.UNKNOWN;
    }
}
