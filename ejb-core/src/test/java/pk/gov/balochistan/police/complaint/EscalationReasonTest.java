package pk.gov.balochistan.police.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

class EscalationReasonTest {
    /** The code is for the trail; an officer who reads the sheet reads what the rule is for. */
    @ParameterizedTest
    @CsvSource({
        "any, Rule for every complaint",
        "any.RPO, Rule for every complaint with that post",
        "crime_report_walkin, Rule for this kind of complaint",
        "anything.SDPO, Rule for this kind of complaint with that post"
    })
    void aRuleIsCalledByWhatItIsFor(String code, String words) {
        String about = new EscalationReason(Missed.ANSWER, code, 4, false).about(Role.DPO);
        List<String> shown = EscalationReason.inWords(List.of(about.split(" ")));
        assertEquals(words, Texts.text(shown.get(2), Language.ENGLISH));
        assertEquals("4", shown.get(3), "the rest as it was");
    }

    /** As a script that moves cases may write it. */
    @ParameterizedTest
    @CsvSource({"ESCALATED,", "ESCALATED, role.DPO", "NOBODY_ABOVE,"})
    void withoutItsReasonTheStepIsToldInBareWords(EventKind kind, String named) {
        Step step = new Step("system:trial", Instant.parse("2026-11-20T06:00:00Z"), null, false);
        ComplaintEvent event = new ComplaintEvent(new Complaint(), 1, step, kind, named);
        for (Language language : List.of(Language.ENGLISH, Language.URDU)) {
            assertEquals(Texts.text(kind.textKey() + "_BARE", language), event.sentence(language));
            assertNull(event.rule(language));
        }
    }
}
