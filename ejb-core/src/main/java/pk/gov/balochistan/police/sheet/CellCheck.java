package pk.gov.balochistan.police.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import pk.gov.balochistan.police.shared.RuleViolation;

/** The problems of one line: every cell that is wrong is told, not the first alone. Not for more than one thread. */
public final class CellCheck {
    private final List<LineProblem> problems = new ArrayList<>();

    /** What the rule makes of the cell; null where it refuses it, which is noted. */
    public <T> T of(SheetColumn column, Supplier<T> rule) {
        try {
            return rule.get();
        } catch (RuleViolation refusal) {
            add(column, refusal);
            return null;
        }
    }

    public void add(SheetColumn column, RuleViolation refusal) {
        problems.add(new LineProblem(column, refusal));
    }

    public boolean isRight() {
        return problems.isEmpty();
    }

    public List<LineProblem> problems() {
        return List.copyOf(problems);
    }
}
