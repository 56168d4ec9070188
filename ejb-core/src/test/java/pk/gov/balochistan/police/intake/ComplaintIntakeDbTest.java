package pk.gov.balochistan.police.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.shared.BeltNumber;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** What becomes of an officer's number that nobody wears. */
class ComplaintIntakeDbTest {
    private static final Accused UNKNOWN = new Accused(null, new BeltNumber("ZZ-99"), "Tall, with a grey beard");

    @TempDir
    Path data;

    @EveryEngine
    void aDeskIsToldOfAnUnknownNumberAndNothingIsFiled(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RuleViolation refusal = assertThrows(
                    RuleViolation.class,
                    () -> unit.perform(em -> intake(em).file(complaint(UNKNOWN), "user:desk.kuchlak")));
            assertEquals("refusal.officer.unknown", refusal.key());
            assertEquals(
                    0,
                    unit.<Number>inTransaction(em -> (Number) em.createNativeQuery("select count(*) from complaint")
                                    .getSingleResult())
                            .intValue());
        }
    }

    @EveryEngine
    void whereItCannotBeTakenBackTheNumberStaysInWordsAndIsNotLost(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> intake(em).file(complaint(UNKNOWN), "citizen", false));
            List<?> described =
                    unit.inTransaction(em -> em.createNativeQuery("select described from complaint_subject order by id")
                            .getResultList());
            assertEquals(List.of("ZZ-99", "Tall, with a grey beard"), described);
        }
    }

    private ComplaintIntake intake(EntityManager em) {
        return ComplaintDatabase.of(em, data).intake();
    }

    private static NewComplaint complaint(Accused accused) {
        return Some.complaint("misbehaviour", Some.STATION, accused);
    }
}
