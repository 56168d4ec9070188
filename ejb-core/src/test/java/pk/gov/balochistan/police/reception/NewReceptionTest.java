package pk.gov.balochistan.police.reception;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What a clerk may say of the day on which something was received. */
class NewReceptionTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, taken, taken",
        "2026-10-21, taken, taken",
        "2026-10-20, taken, reception.refusal.courtOld",
        "2025-11-20, taken, reception.refusal.courtOld",
        "2025-11-19, reception.refusal.old, reception.refusal.courtOld",
        "2026-11-21, reception.refusal.future, reception.refusal.future",
        ", reception.refusal.day, reception.refusal.day"
    })
    void aDayIsNeitherToComeNorLongPast(LocalDate day, String letter, String session) {
        assertEquals(letter, outcome(() -> NewReception.requireDay(day, TODAY)));
        assertEquals(session, outcome(() -> NewOpenCourt.requireDay(day, TODAY)));
    }

    @Test
    void theSendersNumberAndTheHallFitTheirColumns() {
        assertEquals("taken", outcome(() -> NewReception.inWriting(TODAY, "x".repeat(80))));
        assertEquals("reception.refusal.reference", outcome(() -> NewReception.inWriting(TODAY, "x".repeat(81))));
        assertEquals("taken", outcome(() -> NewOpenCourt.requireHall("x".repeat(120))));
        assertEquals("reception.refusal.hall", outcome(() -> NewOpenCourt.requireHall("x".repeat(121))));
        assertEquals("reception.refusal.hall", outcome(() -> NewOpenCourt.requireHall(" ")));
    }

    @Test
    void aSessionIsHeldByAPostOfCommand() {
        assertEquals("taken", outcome(() -> new NewOpenCourt(TODAY, "x", "School", Role.DPO)));
        for (Role role : new Role[] {Role.FRONT_DESK, Role.GENDER_DESK, Role.EXTERNAL_BODY, null})
            assertEquals("reception.refusal.presiding", outcome(() -> new NewOpenCourt(TODAY, "x", "School", role)));
    }

    @Test
    void aSessionIsNamedByItsCodeAlone() {
        assertThrows(RuleViolation.class, () -> new CourtCode("1' or '1'='1"));
        assertThrows(RuleViolation.class, () -> new CourtCode(null));
        CourtCode code = CourtCode.random();
        assertEquals(code, new CourtCode(code.value()));
    }

    private static String outcome(Runnable rule) {
        try {
            rule.run();
            return "taken";
        } catch (RuleViolation refusal) {
            return refusal.key();
        }
    }
}
