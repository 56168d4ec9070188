package pk.gov.balochistan.police.portal.shared.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.shared.RuleViolation;

class StatedReasonTest {
    private static final String PURPOSE = "Compared with a witness";
    private static final String REFERENCE = "FIR 12/2026";

    /** Whatever is refused of a field: that it is short, or that a sign in it turns the words after it. */
    @ParameterizedTest
    @CsvSource({
        "reason:purpose, refusal.reason.purpose, Short, ",
        "reason:purpose, refusal.direction, 'Compared \u202ewith a witness', ",
        "reason:reference, refusal.direction, , 'FIR \u202e12/2026'"
    })
    void aRefusalStandsBesideItsField(String field, String key, String purpose, String reference) {
        StatedReason stated = new StatedReason();
        stated.setPurpose(purpose == null ? PURPOSE : purpose);
        stated.setCaseReference(reference == null ? REFERENCE : reference);
        RuleViolation refusal = assertThrows(RuleViolation.class, stated::reason);
        assertEquals(key, refusal.key());
        assertEquals(field, StatedReason.field("reason", refusal));
    }
}
