package pk.gov.balochistan.police.printtaking;

import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.fingerprint.Candidate;
import pk.gov.balochistan.police.fingerprint.Comparison;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.fingerprint.Probe;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Whether the fingers of a set stand in the right boxes: no finger twice, and none that stood in another box of an earlier set. */
public final class SequenceCheck {
    /** Of two different fingers one pair in some ten thousand scores as much; of one finger three pairs in four. Source: FINGERPRINTS.md. */
    private static final double DOUBTFUL = 40;

    /** A print under the finger that was said. */
    public record Boxed(Finger finger, PrintTemplate template) {}

    private SequenceCheck() {}

    /** The first doubt: prints.sequence.twice or prints.sequence.exchanged with both fingers; empty where there is none. */
    public static Optional<RuleViolation> doubt(List<Boxed> own, List<Boxed> earlier) {
        Candidate candidate = new Candidate();
        for (int i = 0; i < own.size(); i++) {
            Comparison comparison =
                    new Comparison(new Probe(own.get(i).template().minutiae()));
            Boxed print = own.get(i);
            Optional<RuleViolation> doubt = alike(
                            comparison, candidate, print, own.subList(i + 1, own.size()), "prints.sequence.twice")
                    .or(() -> alike(comparison, candidate, print, earlier, "prints.sequence.exchanged"));
            if (doubt.isPresent()) return doubt;
        }
        return Optional.empty();
    }

    /**
     * Which other finger a print looks like, more than like its own: the likest one; empty where it looks like none.
     *
     * @param others prints under their fingers, those of its own finger too
     */
    public static Optional<Finger> otherFinger(Boxed print, List<Boxed> others) {
        Candidate candidate = new Candidate();
        Comparison comparison = new Comparison(new Probe(print.template().minutiae()));
        double most = 0;
        Finger likest = print.finger();
        for (Boxed other : others) {
            candidate.open(other.template().minutiae());
            double score = comparison.score(candidate);
            if (score <= most) continue;
            most = score;
            likest = other.finger();
        }
        return most >= DOUBTFUL && likest != print.finger() ? Optional.of(likest) : Optional.empty();
    }

    private static Optional<RuleViolation> alike(
            Comparison comparison, Candidate candidate, Boxed print, List<Boxed> others, String refusal) {
        for (Boxed other : others) {
            if (other.finger() == print.finger()) continue;
            candidate.open(other.template().minutiae());
            if (comparison.score(candidate) >= DOUBTFUL)
                return Optional.of(new RuleViolation(refusal, print.finger(), other.finger()));
        }
        return Optional.empty();
    }
}
