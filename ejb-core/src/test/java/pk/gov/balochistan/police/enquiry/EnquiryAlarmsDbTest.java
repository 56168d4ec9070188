package pk.gov.balochistan.police.enquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.policy.PolicyRuns;

/** An alarm about enquiries by text reaches whoever supervises the officer, and nobody else. Source: SMS.md, rule 5. */
class EnquiryAlarmsDbTest {
    @TempDir
    Path data;

    @EveryEngine
    @Tag("T2")
    void theHeadsAboveTheOfficerAreShownAsManyAsTheirListHolds(TestDatabase database) {
        try (EnquiryTrial trial = new EnquiryTrial(database, data)) {
            List<String> codes = trial.issueCodes();
            trial.ask(codes.get(0));
            assertSeen(trial, 0, Role.DPO, "district-quetta");
            for (int i = 1; i < 4; i++) trial.ask(codes.get(i));
            assertSeen(trial, 2, Role.DPO, "district-quetta");
            assertSeen(trial, 2, Role.RPO, "range-quetta");
            assertSeen(trial, 2, Role.INSPECTOR_GENERAL, "balochistan");
            assertSeen(trial, 0, Role.RPO, "range-zhob");
            for (int i = 0; i < 3; i++) trial.ask("00000000");
            assertSeen(trial, 3, Role.DPO, "district-quetta");
            assertEquals(3, (long) trial.gateway.inTransaction(
                    em -> new Enquiries(em).countFreshAlarms(trial.clock().instant())));
        }
    }

    @EveryEngine
    void afterSevenDaysItIsInTheListOfAllAlarmsAlone(TestDatabase database) {
        try (EnquiryTrial trial = new EnquiryTrial(database, data)) {
            for (int i = 0; i < 3; i++) trial.ask("00000000");
            assertSeen(trial, 1, Role.DPO, "district-quetta");
            trial.pass(Duration.ofDays(7));
            assertSeen(trial, 0, Role.DPO, "district-quetta");
            trial.portal.perform(em -> {
                EnquiryDesk desk = desk(trial, em, Role.DPO, "district-quetta");
                assertEquals(1, desk.listEnquiries(EnquiryChoice.ALARMS).size());
                assertEquals(3, desk.listEnquiries(EnquiryChoice.ALL).size());
            });
        }
    }

    private static void assertSeen(EnquiryTrial trial, int alarms, Role role, String place) {
        trial.portal.perform(em -> {
            EnquiryDesk desk = desk(trial, em, role, place);
            assertEquals(alarms, desk.countFreshAlarms(), role + " " + place);
            assertEquals(alarms, desk.listEnquiries(EnquiryChoice.FRESH_ALARMS).size());
        });
    }

    private static EnquiryDesk desk(EnquiryTrial trial, EntityManager em, Role role, String place) {
        Place seat = new Places(em, trial.clock()).require(place);
        Caller head =
                new Caller("user:head", "web", 1L, null, Set.of(), List.of(new HeldPost(role, seat.id(), seat.path())));
        return new EnquiryDesk(
                new EnquiryPermits(em), new Enquiries(em), new PolicyRuns(em), () -> head, trial.keys, trial.clock());
    }
}
