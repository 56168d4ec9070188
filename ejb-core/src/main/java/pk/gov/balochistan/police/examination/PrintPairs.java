package pk.gov.balochistan.police.examination;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.printtaking.TakenPrint;
import pk.gov.balochistan.police.shared.RuleViolation;

/** The two prints of a candidate side by side, as long as both are kept. */
@Dependent
public class PrintPairs {
    private final PrintSets sets;

    @Inject
    public PrintPairs(PrintSets sets) {
        this.sets = sets;
    }

    /** Whether neither was withdrawn. */
    public boolean isKept(PrintCandidate candidate) {
        return sets.findSearched(candidate.printId()).isPresent()
                && sets.findSearched(candidate.probePrintId()).isPresent();
    }

    /** The prints of one place side by side. @throws RuleViolation prints.comparison.gone where one was withdrawn */
    public PrintPair pair(ExaminationNumber number, PrintCandidate candidate) {
        TakenPrint sought = shown(candidate.probePrintId());
        TakenPrint other = shown(candidate.printId());
        return new PrintPair(
                number,
                sought.finger(),
                sets.png(sought),
                other.finger(),
                sets.png(other),
                List.of(sought.id(), other.id()));
    }

    private TakenPrint shown(long print) {
        return sets.findSearched(print).orElseThrow(() -> new RuleViolation("prints.comparison.gone"));
    }
}
