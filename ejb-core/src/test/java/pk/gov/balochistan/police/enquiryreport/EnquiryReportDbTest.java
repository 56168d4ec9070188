package pk.gov.balochistan.police.enquiryreport;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.enquiryreport.EnquiryWorld.CIRCLE;
import static pk.gov.balochistan.police.enquiryreport.EnquiryWorld.DAY;
import static pk.gov.balochistan.police.enquiryreport.EnquiryWorld.DIVISION;
import static pk.gov.balochistan.police.enquiryreport.EnquiryWorld.NOW;
import static pk.gov.balochistan.police.enquiryreport.EnquiryWorld.TERMS;
import static pk.gov.balochistan.police.enquiryreport.EnquiryWorld.TODAY;
import static pk.gov.balochistan.police.enquiryreport.EnquiryWorld.WHY;
import static pk.gov.balochistan.police.enquiryreport.EnquiryWorld.refused;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.casework.AnswerProposed;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.ComplaintSubject;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.draft.FormDrafts;
import pk.gov.balochistan.police.enquiryreport.EnquiryList.Pile;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.shared.NotPermitted;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Who orders an enquiry, writes its report and answers it; what becomes of what is late; and what stands before an answer. */
class EnquiryReportDbTest {
    @TempDir
    Path data;

    @EveryEngine
    void whatASuperiorReturnedIsWrittenAnewAndEveryVersionStaysAndNoCitizenReadsOfIt(TestDatabase database) {
        in(database, "slackness", world -> {
            world.order();
            refused("caseEnquiry.refusal.open", world::order);
            world.submit(world.officer());
            refused("caseEnquiry.refusal.notNow", () -> world.submit(world.officer()));
            EnquiryReportDesk sdpo = world.sdpo();
            refused("caseEnquiry.refusal.why", () -> giveBack(world, sdpo, " "));
        });
        in(database, "slackness", world -> {
            world.order();
            world.submit(world.officer());
            giveBack(world, world.sdpo(), WHY);
            world.submit(world.officer());
            assertTrue(world.sdpo().enquiriesInto(world.number()).mayAnswer());
            world.sdpo().acceptReport(world.number(), world.complaint.version(), null);
            world.core.em().flush();
            OpenedEnquiry.Round round =
                    world.officer().enquiriesInto(world.number()).rounds().get(0);
            assertEquals(EnquiryState.ACCEPTED, round.enquiry().state());
            assertEquals(
                    List.of("2 ACCEPTED null 1 1", "1 RETURNED " + WHY + " 1 1"),
                    round.versions().stream()
                            .map(version -> version.report().seq() + " "
                                    + version.report().answer() + " "
                                    + version.report().answeredWhy() + " "
                                    + version.done().size() + " "
                                    + version.findings().size())
                            .toList());
            List<ComplaintEvent> told = world.complaint.timeline().stream()
                    .filter(event -> event.kind().name().startsWith("ENQUIRY_"))
                    .toList();
            assertEquals(5, told.size());
            assertFalse(told.stream().anyMatch(ComplaintEvent::isPublic));
        });
    }

    @EveryEngine
    void noOfficerOfTheStationAndNobodyUnderWhoeverIsNamedWritesOfThePolice(TestDatabase database) {
        in(database, "slackness", world -> {
            world.order();
            assertTrue(world.officer().enquiriesInto(world.number()).mayWrite());
            refused("refusal.notFound", () -> world.head("user:sho", Role.SHO, Some.STATION)
                    .writeReport(world.number()));
            // Posted to the station complained of since the case was given.
            Officer there = world.core.officer("EQ-2", "SI", Some.STATION, null);
            world.complaint.take(there.belt(), new Step("user:x", NOW, null, true));
            world.core.em().flush();
            EnquiryReportDesk ofStation = world.desk(
                    EnquiryWorld.caller("user:eq2", world.core.scope(Role.STATION_OFFICER, Some.STATION), there), NOW);
            assertFalse(ofStation.enquiriesInto(world.number()).mayWrite());
            assertThrows(NotPermitted.class, () -> world.submit(ofStation));
            assertThrows(NotPermitted.class, () -> ofStation.keepReportDraft(world.number(), Map.of("terms", "x")));
            // Named since the case was given, or under whoever was.
            Officer named = world.core.officer("EQ-3", "DSP", CIRCLE, null);
            Officer under = world.core.officer("EQ-4", "SI", CIRCLE, named);
            world.core.em().persist(new ComplaintSubject(world.complaint, named.id(), null));
            world.core
                    .em()
                    .createNativeQuery("update complaint set assigned_to = 'EQ-4'")
                    .executeUpdate();
            world.core.em().flush();
            world.core.em().clear();
            EnquiryReportDesk subordinate = world.desk(
                    EnquiryWorld.caller("user:eq4", world.core.scope(Role.STATION_OFFICER, CIRCLE), under), NOW);
            assertThrows(NotPermitted.class, () -> world.submit(subordinate));
        });
    }

    @EveryEngine
    void theReportOfAPostIsAnsweredByTheNextAndNobodyAnswersTheirOwn(TestDatabase database) {
        in(database, "slackness", world -> {
            world.submit(world.sdpo());
            assertEquals(Role.CITY_SP, world.enquiry().answeringRole());
            assertThrows(NotPermitted.class, () -> accept(world, world.sdpo()));
            assertThrows(NotPermitted.class, () -> accept(world, world.head("user:dpo", Role.DPO, "district-quetta")));
            // The same person under another account's post is still the same person.
            EnquiryReportDesk self = world.head("user:sdpo", Role.CITY_SP, DIVISION);
            assertFalse(self.enquiriesInto(world.number()).mayAnswer());
            refused("audit.control.own", () -> accept(world, self));
        });
        in(database, "slackness", world -> {
            refused("caseEnquiry.refusal.dayToCome", () -> world.officer()
                    .submitReport(
                            world.number(), world.complaint.version(), TERMS, EnquiryWorld.report(TODAY.plusDays(1))));
            world.submit(world.officer());
            assertEquals(Role.SDPO, world.enquiry().answeringRole(), "the post that gave the case");
            assertFalse(world.enquiry().isOrdered());
            accept(world, world.sdpo());
        });
    }

    @EveryEngine
    void whereNoPostMayHearTheCaseTheReportStandsAsItWasWritten(TestDatabase database) {
        in(database, "domestic_violence", world -> {
            world.core
                    .em()
                    .createNativeQuery("update complaint set responsible_role = 'DPO'")
                    .executeUpdate();
            world.core.em().clear();
            world.submit(world.head("user:dpo", Role.DPO, "district-quetta"));
            assertEquals(EnquiryState.ACCEPTED, world.enquiry().state());
            assertNull(world.enquiry().answeringRole());
        });
    }

    @EveryEngine
    void onlyThePostThatGaveTheCaseOrOneAboveOrdersAnEnquiryByADayToCome(TestDatabase database) {
        in(database, "slackness", world -> {
            assertFalse(world.officer().enquiriesInto(world.number()).mayOrder());
            EnquiryReportDesk whoHasIt = world.desk(
                    EnquiryWorld.caller("user:eq1", world.core.scope(Role.SDPO, CIRCLE), world.officer), NOW);
            assertThrows(NotPermitted.class, () -> order(world, whoHasIt, DAY), "nobody orders what is their own work");
            refused("refusal.notFound", () -> order(world, world.head("user:sho", Role.SHO, Some.STATION), DAY));
            refused("caseEnquiry.refusal.day", () -> order(world, world.sdpo(), TODAY));
            refused("caseEnquiry.refusal.terms", () -> world.sdpo()
                    .orderEnquiry(world.number(), world.complaint.version(), "Find out", DAY));
            order(world, world.citySp(), DAY);
            assertEquals(Role.CITY_SP, world.enquiry().answeringRole());
            assertFalse(world.sdpo().enquiriesInto(world.number()).mayOrder(), "one at a time");
        });
    }

    @EveryEngine
    void whatIsLateGoesUpRungByRungAndWhatTheCaseOutlivedLapses(TestDatabase database) {
        in(database, "slackness", world -> {
            world.order();
            CaseEnquiry enquiry = world.enquiry();
            EnquiryClocks clocks = new EnquiryClocks(world.core.keys(), ComplaintDatabase.CLOCK);
            Instant due = enquiry.dueAt();
            assertEquals(List.of(), clocks.listDue(world.core.em(), due.minusSeconds(1), 9));
            assertEquals(Role.CITY_SP, late(world, clocks, due));
            assertEquals(List.of(), clocks.listDue(world.core.em(), due.plusSeconds(1), 9), "its own time");
            assertEquals(Role.DPO, late(world, clocks, due.plus(Duration.ofHours(72))));
            assertEquals(2, enquiry.timesLate());
            assertEquals(EnquiryState.ORDERED, enquiry.state());
            assertTrue(world.officer().enquiriesInto(world.number()).mayWrite(), "whoever enquires goes on");
            assertEquals(1, world.citySp().listEnquiries(Pile.LATE, 0).rows().size());
            world.complaint.take(world.officer.belt(), new Step("user:x", NOW, null, true));
            world.core.answer(world.complaint, new Step("user:x", NOW, "Both sides were heard.", true));
            clocks.seeTo(world.core.em(), due.plus(Duration.ofDays(9)), List.of(enquiry.id()));
            world.core.em().flush();
            assertEquals(EnquiryState.LAPSED, enquiry.state());
        });
    }

    @EveryEngine
    void onlyAnAcceptedReportLetsThePoliceAnswerWhatItsKindAsksOneFor(TestDatabase database) {
        in(database, "misbehaviour", world -> {
            ReportBeforeAnswer before = new ReportBeforeAnswer(world.enquiries());
            AnswerProposed answer = new AnswerProposed(world.complaint);
            assertTrue(world.officer().enquiriesInto(world.number()).isMissing());
            world.submit(world.officer());
            refused("caseEnquiry.refusal.required", () -> before.ask(answer));
            accept(world, world.sdpo());
            world.core.em().flush();
            assertDoesNotThrow(() -> before.ask(answer));
        });
        in(
                database,
                "slackness",
                world -> assertDoesNotThrow(
                        () -> new ReportBeforeAnswer(world.enquiries()).ask(new AnswerProposed(world.complaint))));
    }

    @EveryEngine
    void aDraftIsKeptForWeeksForItsOfficerAloneAndEndsWithTheReport(TestDatabase database) {
        in(database, "slackness", world -> {
            Map<String, String> typed = Map.of("otherSide", "Not heard yet");
            world.officer().keepReportDraft(world.number(), typed);
            world.core.em().flush();
            FormDrafts drafts = new FormDrafts(world.core.em(), world.core.keys(), ComplaintDatabase.CLOCK);
            assertEquals(0, drafts.removeOld(NOW.plus(Duration.ofDays(40)), 10));
            assertEquals(typed, world.officer().writeReport(world.number()).draft());
            assertEquals(Map.of(), world.sdpo().writeReport(world.number()).draft());
            world.submit(world.officer());
            assertEquals(Map.of(), world.officer().writeReport(world.number()).draft());
            world.officer().keepReportDraft(world.number(), typed);
            world.core.em().flush();
            assertEquals(1, drafts.removeOld(NOW.plus(Duration.ofDays(61)), 10));
        });
    }

    @EveryEngine
    void thePilesHoldWhatTheReaderMaySeeAlone(TestDatabase database) {
        in(database, "slackness", world -> {
            world.order();
            assertEquals(Set.of(Pile.TO_WRITE), piles(world.sdpo()));
            assertEquals(Set.of(), piles(world.head("user:sho", Role.SHO, Some.STATION)));
            assertEquals(Set.of(Pile.TO_WRITE), piles(world.officer()));
            world.submit(world.officer());
            assertEquals(Set.of(Pile.TO_ANSWER), piles(world.sdpo()));
            accept(world, world.sdpo());
            world.core.em().flush();
            assertEquals(Set.of(Pile.ACCEPTED), piles(world.sdpo()));
        });
    }

    private static Set<Pile> piles(EnquiryReportDesk desk) {
        Map<Pile, Integer> counts = desk.listEnquiries(Pile.TO_WRITE, 0).counts();
        return Set.of(Pile.values()).stream()
                .filter(pile -> {
                    assertEquals(
                            counts.get(pile), desk.listEnquiries(pile, 0).rows().size());
                    return counts.get(pile) > 0;
                })
                .collect(Collectors.toSet());
    }

    private static void order(EnquiryWorld world, EnquiryReportDesk desk, LocalDate day) {
        desk.orderEnquiry(world.number(), world.complaint.version(), TERMS, day);
        world.core.em().flush();
    }

    private static void accept(EnquiryWorld world, EnquiryReportDesk desk) {
        desk.acceptReport(world.number(), world.complaint.version(), null);
    }

    private static void giveBack(EnquiryWorld world, EnquiryReportDesk desk, String why) {
        desk.returnReport(world.number(), world.complaint.version(), why, DAY);
        world.core.em().flush();
    }

    /** Sees to what is due. @return who answers then */
    private static Role late(EnquiryWorld world, EnquiryClocks clocks, Instant now) {
        List<Long> due = clocks.listDue(world.core.em(), now, 9);
        assertEquals(1, due.size());
        clocks.seeTo(world.core.em(), now, due);
        world.core.em().flush();
        return world.enquiry().answeringRole();
    }

    private void in(TestDatabase database, String category, Consumer<EnquiryWorld> work) {
        try (Unit unit = Unit.on(database)) {
            in(unit, category, work);
        }
    }

    /** What is done in it is undone, so that the next world of the test begins as this one did. */
    private void in(Unit unit, String category, Consumer<EnquiryWorld> work) {
        try {
            unit.perform(em -> {
                work.accept(EnquiryWorld.given(ComplaintDatabase.of(em, data), category));
                em.flush();
                throw new Undone();
            });
        } catch (Undone asMeant) {
            // It was done without a fault.
        }
    }

    private static final class Undone extends RuntimeException {}
}
