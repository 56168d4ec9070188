package pk.gov.balochistan.police.photoarray;

import java.util.List;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * An array as it is to be sealed: the suspect's photograph and those of persons who look like the suspect.
 *
 * @param fillers rows of the sets whose front photographs were picked, in any order
 * @throws RuleViolation arrays.fillers.few, arrays.fillers.many, arrays.fillers.twice
 */
public record NewArray(ArrayGround ground, List<Long> fillers) implements Detailed {
    /** Beside the suspect's: one in six is the least of which a choice says something. Source: ours, docs/decisions/0039. */
    public static final int LEAST_FILLERS = 5;

    /** More are no longer looked at one by one. */
    public static final int MOST_FILLERS = 9;

    public NewArray {
        fillers = List.copyOf(fillers);
        if (fillers.size() < LEAST_FILLERS) throw new RuleViolation("arrays.fillers.few", LEAST_FILLERS);
        if (fillers.size() > MOST_FILLERS) throw new RuleViolation("arrays.fillers.many", MOST_FILLERS);
        if (fillers.stream().distinct().count() < fillers.size()) throw new RuleViolation("arrays.fillers.twice");
    }

    @Override
    public String auditDetail() {
        return ground.auditDetail() + ", " + (fillers.size() + 1) + " photographs";
    }
}
