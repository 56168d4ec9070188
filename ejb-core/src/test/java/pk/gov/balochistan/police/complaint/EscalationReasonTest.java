package pk.gov.balochistan.police.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
