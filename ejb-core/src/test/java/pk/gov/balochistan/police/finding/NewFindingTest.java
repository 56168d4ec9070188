package pk.gov.balochistan.police.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What a finding must say. */
class NewFindingTest {
    private static final String REASONS = "The shop was open that day and both neighbours say so.";

    @Test
    void withoutReasonsOrEvidenceNothingIsProposed() {
        refused("finding.refusal.reasons", () -> new NewFinding("It is a lie.", List.of(statement())));
        refused("finding.refusal.noEvidence", () -> new NewFinding(REASONS, List.of()));
        refused("finding.refusal.evidence", () -> new NewFinding.Evidence(EvidenceKind.STATEMENT, " - "));
        refused("finding.refusal.evidence", () -> new NewFinding.Evidence(null, "The diary of that day"));
    }

    @Test
    void theCitizenIsToldTheReasonsAndTheKindsOfEvidenceAndNotWhoGaveIt() {
        NewFinding finding = new NewFinding(
                REASONS,
                List.of(
                        statement(),
                        statement(),
                        new NewFinding.Evidence(EvidenceKind.DOCUMENT, "The bill of the shop")));
        assertEquals(REASONS + "\nIt rests on: statement, document.", finding.told(Language.ENGLISH));
    }

    private static NewFinding.Evidence statement() {
        return new NewFinding.Evidence(EvidenceKind.STATEMENT, "Jan Muhammad, neighbour");
    }

    private static void refused(String key, Runnable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act::run).key());
    }
}
