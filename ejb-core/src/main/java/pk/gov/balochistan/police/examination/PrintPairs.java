package pk.gov.balochistan.police.examination;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import pk.gov.balochistan.police.askedfinger.AskedFinger;
import pk.gov.balochistan.police.askedfinger.AskedFingers;
import pk.gov.balochistan.police.examination.PrintPair.MatchedPoint;
import pk.gov.balochistan.police.fingerprint.Candidate;
import pk.gov.balochistan.police.fingerprint.Comparison;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.Minutiae;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.fingerprint.Probe;
import pk.gov.balochistan.police.latent.Lifts;
import pk.gov.balochistan.police.latent.Marking;
import pk.gov.balochistan.police.latent.Marks;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.printtaking.TakenPrint;
import pk.gov.balochistan.police.shared.RuleViolation;

/** The two prints of a candidate side by side, as long as both are kept; in the place of either may stand a lift. */
@Dependent
public class PrintPairs {
    private final PrintSets sets;
    private final Lifts lifts;
    private final AskedFingers asked;

    @Inject
    public PrintPairs(PrintSets sets, Lifts lifts, AskedFingers asked) {
        this.sets = sets;
        this.lifts = lifts;
        this.asked = asked;
    }

    /** One of the two, with what the matcher compares of it and the number of its row. */
    private record Shown(PrintPair.Side side, Minutiae minutiae, long row) {}

    /** Whether no taken print was withdrawn, and no finger from a picket destroyed. */
    public boolean isKept(PrintCandidate candidate) {
        Long finger = candidate.askedFingerId();
        if (finger != null && asked.find(finger).isEmpty()) return false;
        return Stream.of(candidate.printId(), candidate.probePrintId())
                .filter(Objects::nonNull)
                .allMatch(print -> sets.findSearched(print).isPresent());
    }

    /** The prints of one place side by side. @throws RuleViolation prints.comparison.gone where one was withdrawn */
    public PrintPair pair(ExaminationNumber number, PrintCandidate candidate) {
        Shown sought = candidate.askedFingerId() == null
                ? shown(candidate.soughtMarkingId(), candidate.probePrintId())
                : shown(asked.requireKept(candidate.askedFingerId()));
        Shown found = shown(candidate.foundMarkingId(), candidate.printId());
        return new PrintPair(
                number, sought.side(), found.side(), matched(sought, found), List.of(sought.row(), found.row()));
    }

    private Shown shown(Long marking, Long print) {
        return marking == null ? shown(print) : shown(lifts.marking(marking));
    }

    private Shown shown(long print) {
        TakenPrint taken = sets.findSearched(print).orElseThrow(() -> new RuleViolation("prints.comparison.gone"));
        return shown(taken.finger(), sets.png(taken), taken.dpi(), sets.template(taken), taken.id());
    }

    private Shown shown(AskedFinger finger) {
        return shown(finger.finger(), asked.png(finger), finger.dpi(), asked.template(finger), finger.id());
    }

    private Shown shown(Marking marking) {
        return shown(Finger.UNKNOWN, lifts.png(marking), marking.dpi(), lifts.template(marking), marking.id());
    }

    private static Shown shown(Finger finger, byte[] png, int dpi, PrintTemplate template, long row) {
        return new Shown(new PrintPair.Side(finger, png, dpi, Marks.of(template, dpi)), template.minutiae(), row);
    }

    /** Compared anew, by the matcher of this release: the search keeps places and scores alone. */
    private static List<MatchedPoint> matched(Shown sought, Shown found) {
        Minutiae here = sought.minutiae();
        Minutiae there = found.minutiae();
        Candidate candidate = new Candidate();
        candidate.open(there);
        return new Comparison(new Probe(here))
                .matched(candidate).stream()
                        .map(pair -> new MatchedPoint(
                                pixels(here.x(pair.probe()), sought),
                                pixels(here.y(pair.probe()), sought),
                                pixels(there.x(pair.candidate()), found),
                                pixels(there.y(pair.candidate()), found)))
                        .sorted(Comparator.comparingInt(MatchedPoint::soughtY).thenComparingInt(MatchedPoint::soughtX))
                        .toList();
    }

    private static int pixels(int ofTemplate, Shown in) {
        return Marks.pixels(ofTemplate, in.side().dpi());
    }

    /** The trace that a place was found for; null where it was a taken print. */
    ExaminationReport.ComparedLift lift(PrintCandidate candidate) {
        if (candidate.soughtLiftId() == null) return null;
        return ExaminationReport.ComparedLift.of(lifts.lift(candidate.soughtLiftId()));
    }
}
