package pk.gov.balochistan.police.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.shared.RuleViolation;

class DraftRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @CsvSource({
        "8, 336, '', '', false, DPO 8/336 from 2026-12-01",
        "' ۸ ', ۳۳۶, 16, ۲۴, true, DPO 8/336 rise=16/24 office from 2026-12-01",
        "'', 336, '', '', false, rulebook.contact.number",
        "8, two weeks, '', '', false, rulebook.answer.number",
        "8, 99999, '', '', false, rulebook.answer.number",
        "8, 336, 16, '', false, rulebook.riseAnswer.number",
        "8, 336, '', 24, false, rulebook.rise.number",
        "8, 336, -1, 24, false, rulebook.rise.number",
        "8, 336, '', '', true, rulebook.office.alone"
    })
    void hoursAreReadInEitherScriptAndWhatIsNoneIsRefusedByItsField(
            String contact, String answer, String after, String afterAnswer, boolean office, String meaning) {
        assertEquals(meaning, meaning(contact, answer, after, afterAnswer, office));
    }

    private static String meaning(String contact, String answer, String after, String afterAnswer, boolean office) {
        try {
            return DraftRule.typed("slackness", Role.DPO, contact, answer, after, afterAnswer, office, DAY)
                    .auditDetail();
        } catch (RuleViolation refusal) {
            return refusal.key();
        }
    }

    @ParameterizedTest
    @CsvSource({"Slackness", "slack ness", "''"})
    void aKindThatCannotBeIsNotFound(String kind) {
        RuleViolation refusal = assertThrows(
                RuleViolation.class, () -> DraftRule.typed(kind, Role.DPO, "8", "336", null, null, false, DAY));
        assertEquals("refusal.notFound", refusal.key());
    }
}
