package pk.gov.balochistan.police.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.intake.Filed;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.ChangedMeanwhile;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;
import pk.gov.balochistan.police.tracking.Tracking;
import pk.gov.balochistan.police.tracking.WebCaller;

/** What the entity itself refuses, whoever asks. */
class ComplaintVerbsDbTest {
    @TempDir
    Path data;

    @EveryEngine
    void theWholeWayFromReceiptToAnswerStaysOnTheTimeline(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            Filed filed = unit.inTransaction(em ->
                    ComplaintDatabase.of(em, data).intake().file(Some.complaint("slackness", Some.STATION), "citizen"));
            unit.perform(em -> {
                Complaint complaint = found(ComplaintDatabase.of(em, data), filed);
                complaint.take(BeltNumber.parse("B-1"), step(null));
                complaint.addStep(new Step("user:x", ComplaintDatabase.CLOCK.instant(), "Diary called for.", false));
                ComplaintDatabase.of(em, data).answer(complaint, step("The report was registered."));
            });
            unit.perform(em -> {
                Complaint complaint = found(ComplaintDatabase.of(em, data), filed);
                assertEquals(ComplaintStatus.RESOLVED, complaint.status());
                assertEquals(
                        "[FILED, ROUTED, TAKEN, STEP, RESOLVED]",
                        complaint.timeline().stream()
                                .map(ComplaintEvent::kind)
                                .toList()
                                .toString());
                assertThrows(RuleViolation.class, () -> complaint.addStep(step("more")));
            });
        }
    }

    @EveryEngine
    void anAnswerIsSomethingThatTheCitizenCanRead(TestDatabase database) {
        with(database, "property_dispute", complaint -> {
            complaint.take(BeltNumber.parse("B-1"), step(null));
            for (String note : Arrays.asList(null, "x", "Settled. ", "Done 12345678 ?!", "\u200b\u200c".repeat(9))) {
                RuleViolation refusal = assertThrows(
                        RuleViolation.class, () -> complaint.lastWord().resolve(null, step(note)));
                assertEquals("complaint.refusal.answerShort", refusal.key());
                assertEquals(ComplaintStatus.IN_PROGRESS, complaint.status());
            }
        });
    }

    @EveryEngine
    void tortureInCustodyCannotBeResolvedByThePolice(TestDatabase database) {
        with(database, "torture_custody", complaint -> {
            complaint.take(BeltNumber.parse("B-1"), step(null));
            RuleViolation refusal =
                    assertThrows(RuleViolation.class, () -> complaint.lastWord().resolve(null, step("No marks seen.")));
            assertEquals("complaint.refusal.mustBeReferred", refusal.key());
            assertFalse(complaint.mayBecome(ComplaintStatus.RESOLVED));
            complaint.referOutside(step("FIA Quetta, diary 12."));
            assertEquals(ComplaintStatus.REFERRED_OUTSIDE, complaint.status());
        });
    }

    @EveryEngine
    void triageTalksNoCaseOutOfItsSealOrItsReferral(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                Filed filed = core.intake().file(Some.complaint("torture_custody", Some.STATION), "citizen");
                em.flush();
                Complaint complaint = found(core, filed);
                RuleViolation refusal =
                        assertThrows(RuleViolation.class, () -> triaged(core, complaint, "misbehaviour"));
                assertEquals("complaint.refusal.triaged", refusal.key());
            });
        }
    }

    @EveryEngine
    void triageSealsWhatTurnsOutToBeSealedAndKeepsTheRungThatWasNamed(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                Accused dpo = new Accused(Role.Level.DISTRICT, null, null);
                Filed filed = core.intake().file(Some.complaint("other", null, dpo), "citizen");
                em.flush();
                Complaint complaint = found(core, filed);
                triaged(core, complaint, "domestic_violence");
                em.flush();
                assertTrue(complaint.responsibility().isSealed());
                assertTrue(complaint.complainant().wantsNeutralWords());
                for (Role below : List.of(Role.DPO, Role.GENDER_DESK))
                    assertThrows(RuleViolation.class, () -> core.complaints()
                            .require(filed.number(), core.scope(below, "district-quetta")));
                assertEquals(
                        filed.number(),
                        core.complaints()
                                .require(filed.number(), core.scope(Role.RPO, "range-quetta"))
                                .number());
            });
        }
    }

    @EveryEngine
    void aSealedCaseOpensByItsCodeAndNotByThePhoneThatOthersKnow(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            Filed filed = unit.inTransaction(em -> ComplaintDatabase.of(em, data)
                    .intake()
                    .file(Some.complaint("domestic_violence", Some.STATION), "citizen"));
            unit.perform(em -> {
                Tracking tracking = ComplaintDatabase.of(em, data).tracking();
                assertFalse(tracking.byWeb(filed.number(), new WebCaller("4567", "device", "1.1.1.1"))
                        .orElseThrow()
                        .isInFull());
                assertFalse(tracking.bySms(filed.number(), Some.phone())
                        .orElseThrow()
                        .isInFull());
                assertTrue(tracking.byWeb(filed.number(), new WebCaller(filed.returnCode(), "device", "1.1.1.1"))
                        .orElseThrow()
                        .isInFull());
            });
        }
    }

    @EveryEngine
    void anOfficerOfTheStationComplainedOfCannotBeGivenTheCase(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                Officer there = core.officer("ST-1", "SI", Some.STATION, null);
                Officer elsewhere = core.officer("ST-2", "SI", "station-quetta-city", null);
                Officer neighbour = core.officer("ST-3", "SI", "station-quetta-keechi-baig", null);
                Filed filed = core.intake().file(Some.complaint("slackness", Some.STATION), "citizen");
                em.flush();
                Complaint complaint = found(core, filed);
                assertRefused("complaint.refusal.officerOfStation", complaint, there, core);
                assertRefused("complaint.refusal.officerElsewhere", complaint, elsewhere, core);
                complaint.assignTo(neighbour, core.place("station-quetta-keechi-baig"), step(null));
                assertEquals(neighbour.belt(), complaint.responsibility().assignedTo());
            });
        }
    }

    @EveryEngine
    void aStepByOneWhoHasNotSeenTheLatestIsRefused(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            Filed filed = unit.inTransaction(em ->
                    ComplaintDatabase.of(em, data).intake().file(Some.complaint("slackness", Some.STATION), "citizen"));
            int seen = unit.inTransaction(
                    em -> found(ComplaintDatabase.of(em, data), filed).version());
            unit.perform(em -> found(ComplaintDatabase.of(em, data), filed).addStep(step("One was faster.")));
            unit.perform(em -> assertThrows(ChangedMeanwhile.class, () -> found(ComplaintDatabase.of(em, data), filed)
                    .requireSeen(seen)));
        }
    }

    @EveryEngine
    void theSecondFactOpensTheRestAndAWrongOneDoesNot(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            Filed filed = unit.inTransaction(em ->
                    ComplaintDatabase.of(em, data).intake().file(Some.complaint("slackness", Some.STATION), "citizen"));
            unit.perform(em -> {
                Tracking tracking = ComplaintDatabase.of(em, data).tracking();
                assertFalse(tracking.byWeb(filed.number(), new WebCaller(null, "device", "1.1.1.1"))
                        .orElseThrow()
                        .isInFull());
                assertFalse(tracking.byWeb(filed.number(), new WebCaller("0000", "device", "1.1.1.1"))
                        .orElseThrow()
                        .isInFull());
                assertTrue(tracking.byWeb(filed.number(), new WebCaller("4567", "device", "1.1.1.1"))
                        .orElseThrow()
                        .isInFull());
                assertTrue(tracking.bySms(filed.number(), Some.phone())
                        .orElseThrow()
                        .isInFull());
            });
        }
    }

    private void with(TestDatabase database, String category, Consumer<Complaint> check) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                Filed filed = core.intake().file(Some.complaint(category, Some.STATION), "citizen");
                em.flush();
                check.accept(found(core, filed));
            });
        }
    }

    private static void triaged(ComplaintDatabase core, Complaint complaint, String category) {
        ComplaintCategory kind = new Categories(core.em()).require(category);
        complaint.triage(
                kind,
                core.place(Some.STATION),
                core.routing()
                        .route(
                                kind,
                                complaint.filedAt(),
                                core.place(Some.STATION),
                                List.of(),
                                complaint.responsibility().accusedRung()),
                step(null));
    }

    private static void assertRefused(String key, Complaint complaint, Officer officer, ComplaintDatabase core) {
        RuleViolation refusal = assertThrows(
                RuleViolation.class,
                () -> complaint.assignTo(
                        officer,
                        new Places(core.em(), ComplaintDatabase.CLOCK)
                                .find(officer.placeId())
                                .orElseThrow(),
                        step(null)));
        assertEquals(key, refusal.key());
    }

    private static Complaint found(ComplaintDatabase core, Filed filed) {
        return core.complaints().find(filed.number()).orElseThrow();
    }

    private static Step step(String note) {
        return new Step("user:x", ComplaintDatabase.CLOCK.instant(), note, true);
    }
}
