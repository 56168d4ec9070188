package pk.gov.balochistan.police.picket;

import java.util.List;

/** What a check came to, and what is told of it at once. */
record Looked(List<CheckLine> lines, CheckResult result) {
    /** Of a question that the program itself answers. */
    static Looked of(List<CheckLine> lines) {
        boolean isPossible = lines.stream().anyMatch(CheckLine::isPossible);
        return new Looked(
                lines, lines.isEmpty() ? CheckResult.NOTHING : isPossible ? CheckResult.POSSIBLE : CheckResult.FOUND);
    }
}
