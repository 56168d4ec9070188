package pk.gov.balochistan.police.portal.identification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.lawfultaking.Ground;
import pk.gov.balochistan.police.lawfultaking.Standing;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Where a refusal of a ground stands. */
class GroundFormTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void aRefusalStandsBesideTheFieldThatItIsAbout() {
        assertEquals("begin:standing", fieldOf(null, "Court", "1"));
        assertEquals("begin:court", fieldOf(Standing.ORDERED, "C", "1"));
        assertEquals("begin:orderNumber", fieldOf(Standing.ORDERED, "Sessions Court", ""));
        assertNull(GroundForm.field("begin", new RuleViolation("refusal.notFound")), "it is not of the ground");
    }

    @Test
    void aDirectionSignIsRefusedBesideTheFieldThatHoldsIt() {
        assertEquals("begin:court", fieldOf(Standing.ORDERED, "Court \u202eof Quetta", "1"));
        assertEquals("begin:orderNumber", fieldOf(Standing.ORDERED, "Sessions Court", "1\u202e"));
    }

    private static String fieldOf(Standing standing, String court, String number) {
        return GroundForm.field(
                "begin", assertThrows(RuleViolation.class, () -> new Ground(standing, 1, court, number, DAY)));
    }
}
