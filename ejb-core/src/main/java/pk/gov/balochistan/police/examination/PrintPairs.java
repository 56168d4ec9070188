package pk.gov.balochistan.police.examination;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import pk.gov.balochistan.police.examination.PrintPair.MatchedPoint;
import pk.gov.balochistan.police.fingerprint.Candidate;
import pk.gov.balochistan.police.fingerprint.Comparison;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.Minutiae;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.fingerprint.Probe;
import pk.gov.balochistan.police.latent.Lift;
import pk.gov.balochistan.police.latent.Lifts;
import pk.gov.balochistan.police.latent.Marking;
import pk.gov.balochistan.police.latent.Marks;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.printtaking.TakenPrint;
import pk.gov.balochistan.police.shared.RuleViolation;

/** The two prints of a candidate side by side, as long as both are kept. */
@Dependent
public class PrintPairs {
    private final PrintSets sets;
    private final Lifts lifts;

    @Inject
    public PrintPairs(PrintSets sets, Lifts lifts) {
        this.sets = sets;
        this.lifts = lifts;
    }

    /** Whether no taken print was withdrawn. */
    public boolean isKept(PrintCandidate candidate) {
        return sets.findSearched(candidate.printId()).isPresent()
                && (candidate.markingId() != null
                        || sets.findSearched(candidate.probePrintId()).isPresent());
    }

    /** The prints of one place side by side. @throws RuleViolation prints.comparison.gone where one was withdrawn */
    public PrintPair pair(ExaminationNumber number, PrintCandidate candidate) {
        TakenPrint other = shown(candidate.printId());
        if (candidate.markingId() == null) {
            TakenPrint sought = shown(candidate.probePrintId());
            return new PrintPair(
                    number,
                    side(sought),
                    side(other),
                    matched(sets.template(sought), sought.dpi(), other),
                    List.of(sought.id(), other.id()));
        }
        Marking marking = lifts.marking(candidate.markingId());
        PrintPair.Side lift = new PrintPair.Side(
                Finger.UNKNOWN, lifts.png(marking), marking.dpi(), Marks.of(lifts.template(marking), marking.dpi()));
        return new PrintPair(
                number,
                lift,
                side(other),
                matched(lifts.template(marking), marking.dpi(), other),
                List.of(marking.id(), other.id()));
    }

    /** Compared anew, by the matcher of this release: the search keeps places and scores alone. */
    private List<MatchedPoint> matched(PrintTemplate sought, int dpi, TakenPrint print) {
        Minutiae here = sought.minutiae();
        Minutiae there = sets.template(print).minutiae();
        Candidate candidate = new Candidate();
        candidate.open(there);
        return new Comparison(new Probe(here))
                .matched(candidate).stream()
                        .map(pair -> new MatchedPoint(
                                pixels(here.x(pair.probe()), dpi),
                                pixels(here.y(pair.probe()), dpi),
                                pixels(there.x(pair.candidate()), print.dpi()),
                                pixels(there.y(pair.candidate()), print.dpi())))
                        .sorted(Comparator.comparingInt(MatchedPoint::soughtY).thenComparingInt(MatchedPoint::soughtX))
                        .toList();
    }

    private static int pixels(int ofTemplate, int dpi) {
        return Marks.pixels(ofTemplate, dpi);
    }

    /** The trace that a place was found for; null where it was a taken print. */
    ExaminationReport.ComparedLift lift(PrintCandidate candidate) {
        if (candidate.liftId() == null) return null;
        Lift lift = lifts.lift(candidate.liftId());
        return new ExaminationReport.ComparedLift(lift.caseReference(), lift.exhibit(), lift.foundAt());
    }

    private PrintPair.Side side(TakenPrint print) {
        return new PrintPair.Side(
                print.finger(), sets.png(print), print.dpi(), Marks.of(sets.template(print), print.dpi()));
    }

    private TakenPrint shown(long print) {
        return sets.findSearched(print).orElseThrow(() -> new RuleViolation("prints.comparison.gone"));
    }
}
