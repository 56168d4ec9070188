package pk.gov.balochistan.police.finding;

import java.util.List;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What an officer proposes: that the complaint is not borne out.
 *
 * @param reasons as the citizen reads them, 30 letters at least
 * @param evidence at least one entry, at most twenty
 */
public record NewFinding(String reasons, List<Evidence> evidence) {
    private static final int FEWEST_LETTERS = 30;
    private static final int LONGEST = 1500;
    private static final int MOST_EVIDENCE = 20;
    private static final int LONGEST_EVIDENCE = 500;

    /** One thing that it rests on. @param description read by officers alone, 5 letters at least */
    public record Evidence(EvidenceKind kind, String description) {
        private static final int FEWEST = 5;

        /** @throws RuleViolation finding.refusal.evidence */
        public Evidence {
            description = Typed.textOrNull(description);
            if (kind == null || Typed.countLetters(description) < FEWEST || description.length() > LONGEST_EVIDENCE)
                throw new RuleViolation("finding.refusal.evidence", FEWEST, LONGEST_EVIDENCE);
        }
    }

    /** @throws RuleViolation finding.refusal.reasons, finding.refusal.noEvidence */
    public NewFinding {
        reasons = Typed.textOrNull(reasons);
        evidence = List.copyOf(evidence);
        if (Typed.countLetters(reasons) < FEWEST_LETTERS || reasons.length() > LONGEST)
            throw new RuleViolation("finding.refusal.reasons", FEWEST_LETTERS, LONGEST);
        if (evidence.isEmpty() || evidence.size() > MOST_EVIDENCE)
            throw new RuleViolation("finding.refusal.noEvidence", MOST_EVIDENCE);
    }

    /** What the citizen reads: the reasons, and the kinds of evidence in the language of the complaint. */
    String told(Language language) {
        String kinds = evidence.stream()
                .map(Evidence::kind)
                .distinct()
                .map(kind -> Texts.text(kind.textKey(), language))
                .collect(Collectors.joining(language == Language.URDU ? "، " : ", "));
        return reasons + "\n" + Texts.text("finding.basedOn", language, kinds);
    }
}
