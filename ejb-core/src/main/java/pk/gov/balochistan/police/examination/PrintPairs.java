package pk.gov.balochistan.police.examination;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import pk.gov.balochistan.police.fingerprint.Finger;
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
            return new PrintPair(number, side(sought), side(other), List.of(sought.id(), other.id()));
        }
        Marking marking = lifts.marking(candidate.markingId());
        PrintPair.Side lift = new PrintPair.Side(
                Finger.UNKNOWN, lifts.png(marking), marking.dpi(), Marks.of(lifts.template(marking), marking.dpi()));
        return new PrintPair(number, lift, side(other), List.of(marking.id(), other.id()));
    }

    private PrintPair.Side side(TakenPrint print) {
        return new PrintPair.Side(
                print.finger(), sets.png(print), print.dpi(), Marks.of(sets.template(print), print.dpi()));
    }

    private TakenPrint shown(long print) {
        return sets.findSearched(print).orElseThrow(() -> new RuleViolation("prints.comparison.gone"));
    }
}
