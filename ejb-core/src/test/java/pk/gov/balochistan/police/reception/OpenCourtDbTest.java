package pk.gov.balochistan.police.reception;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.grievance.ContactWish;
import pk.gov.balochistan.police.grievance.KnownCategories;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.organisation.KnownPlaces;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** The sheet of a session of open court: what the clerk lodged, what the posts may see, and what stands on no paper. */
class OpenCourtDbTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-19");
    private static final String CLERK = "user:desk.kuchlak";
    private static final String MARKAZ = "khidmat-quetta-kuchlak";
    private static final String ABOUT_STATION = "slackness";
    private static final String ORDINARY = "property_dispute";
    private static final String SEALED = "domestic_violence";

    @TempDir
    Path data;

    @EveryEngine
    void aSessionIsHeldByAPostOfItsPlaceOrOfOneAbove(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                assertEquals("district-quetta", presiding(core, Some.STATION, Role.DPO));
                assertEquals("balochistan", presiding(core, Some.STATION, Role.INSPECTOR_GENERAL));
                assertEquals("district-quetta", presiding(core, "district-quetta", Role.DPO));
                assertRefused("reception.refusal.presiding", () -> open(core, "district-quetta", Role.SHO));
                assertRefused("refusal.place.unknown", () -> open(core, "nowhere", Role.DPO));
            });
        }
    }

    @EveryEngine
    void theSheetHoldsWhatItsClerkLodgedAndOpensToNoOther(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                OpenCourt court = open(core, Some.STATION, Role.DPO);
                OpenCourt other = open(core, Some.STATION, Role.DPO);
                TrackingNumber first = lodge(core, court, ORDINARY, Accused.NOBODY);
                TrackingNumber second = lodge(core, court, ABOUT_STATION, Accused.NOBODY);
                lodge(core, other, ORDINARY, Accused.NOBODY);
                ReceptionDesk own =
                        desk(core, CLERK, core.scope(Role.FRONT_DESK, MARKAZ).posts());
                assertEquals(List.of(first, second), numbers(own.ownSheet(court.code())));
                Complaint complaint = core.complaints().find(first).orElseThrow();
                assertEquals(
                        DAY, core.receptions().find(complaint).orElseThrow().receivedOn(), "the day of the session");
                assertTrue(own.ownCourt(court.code()).isPresent());

                ReceptionDesk stranger = desk(
                        core,
                        "user:desk.other",
                        core.scope(Role.FRONT_DESK, MARKAZ).posts());
                assertTrue(stranger.ownCourt(court.code()).isEmpty());
                assertRefused("refusal.notFound", () -> stranger.ownSheet(court.code()));
                assertRefused("reception.refusal.court", () -> core.receptions()
                        .add(complaint, NewReception.inCourt(court.code()), "user:desk.other"));
            });
        }
    }

    /** The sheet lies on a table: whose matter is sealed stands on it by the number alone. */
    @EveryEngine
    void aSealedMatterStandsOnTheSheetWithoutNameAndKind(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                OpenCourt court = open(core, Some.STATION, Role.DPO);
                lodge(core, court, SEALED, Accused.NOBODY);
                lodge(core, court, ORDINARY, Accused.NOBODY);
                List<CourtLine> lines = desk(
                                core, CLERK, core.scope(Role.FRONT_DESK, MARKAZ).posts())
                        .ownSheet(court.code())
                        .lines();
                assertEquals(
                        "null null / Gul Muhammad property_dispute",
                        lines.get(0).complainantName() + " " + lines.get(0).categoryCode() + " / "
                                + lines.get(1).complainantName() + " "
                                + lines.get(1).categoryCode());
            });
        }
    }

    /** What is about the clerk's own station or command, or names the clerk or a superior, is on no paper that they could ask for. */
    @EveryEngine
    void whatIsAboutTheClerksOwnCommandIsNotOnTheClerksSheet(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                Officer superior = core.officer("SP-1", "SP", "division-quetta-sariab", null);
                Officer clerk = core.officer("HC-1", "HC", Some.STATION, superior);
                em.flush();
                OpenCourt court = open(core, Some.STATION, Role.DPO);
                lodge(core, court, ABOUT_STATION, Accused.NOBODY);
                TrackingNumber ordinary = lodge(core, court, ORDINARY, Accused.NOBODY);
                TrackingNumber named = lodge(core, court, ORDINARY, new Accused(null, BeltNumber.parse("SP-1"), null));
                Set<Long> chain = Set.of(clerk.id(), superior.id());
                List<HeldPost> station =
                        core.scope(Role.FRONT_DESK, Some.STATION).posts();
                List<HeldPost> elsewhere =
                        core.scope(Role.FRONT_DESK, "district-pishin").posts();
                assertEquals(
                        List.of(ordinary), numbers(desk(core, CLERK, station).ownSheet(court.code())));
                assertTrue(numbers(desk(core, CLERK, elsewhere).ownSheet(court.code()))
                        .contains(named));
                assertFalse(numbers(desk(core, CLERK, elsewhere, chain).ownSheet(court.code()))
                        .contains(named));
            });
        }
    }

    @EveryEngine
    void postsSeeOfASessionWhatTheySeeAnyway(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                Officer head = core.officer("DPO-1", "SSP", "district-quetta", null);
                Officer reader = core.officer("DPO-2", "IP", "district-quetta", head);
                em.flush();
                OpenCourt court = open(core, Some.STATION, Role.DPO);
                TrackingNumber station = lodge(core, court, ABOUT_STATION, Accused.NOBODY);
                TrackingNumber sealed = lodge(core, court, SEALED, Accused.NOBODY);
                TrackingNumber named =
                        lodge(core, court, ABOUT_STATION, new Accused(null, BeltNumber.parse("DPO-1"), null));
                assertEquals(List.of(station), seen(core, court, Role.SDPO, "circle-quetta-sariab", Set.of()));
                assertEquals(
                        List.of(station, sealed), seen(core, court, Role.DPO, "district-quetta", Set.of(head.id())));
                assertEquals(
                        List.of(station, sealed),
                        seen(core, court, Role.DPO, "district-quetta", Set.of(reader.id(), head.id())));
                assertEquals(List.of(station, named), seen(core, court, Role.PROVINCE, "balochistan", Set.of()));
                assertRefused("refusal.notFound", () -> seen(core, court, Role.SHO, Some.STATION, Set.of()));
                assertRefused("refusal.notFound", () -> desk(
                                core,
                                "user:sho",
                                core.scope(Role.SHO, Some.STATION).posts())
                        .received(station));
                ReceptionDesk sdpo = desk(
                        core,
                        "user:sdpo",
                        core.scope(Role.SDPO, "circle-quetta-sariab").posts());
                assertEquals(
                        court.code(),
                        sdpo.received(station).orElseThrow().court().court().code());
            });
        }
    }

    private static List<TrackingNumber> seen(
            ComplaintDatabase core, OpenCourt court, Role role, String place, Set<Long> chain) {
        return numbers(desk(core, "user:reader", core.scope(role, place).posts(), chain)
                .sheet(court.code()));
    }

    private static List<TrackingNumber> numbers(CourtSheet sheet) {
        return sheet.shown().stream().map(CourtLine::number).toList();
    }

    private static String presiding(ComplaintDatabase core, String place, Role role) {
        return core.courts().held(open(core, place, role)).presiding().place().code();
    }

    private static OpenCourt open(ComplaintDatabase core, String place, Role role) {
        OpenCourt court = core.courts()
                .open(new NewOpenCourt(DAY, place, "Town hall", role), CLERK, ComplaintDatabase.CLOCK.instant());
        core.em().flush();
        return court;
    }

    private static TrackingNumber lodge(ComplaintDatabase core, OpenCourt court, String kind, Accused accused) {
        NewComplaint told = new NewComplaint(
                Some.key(),
                Channel.OPEN_COURT,
                Language.ENGLISH,
                kind,
                Some.STATION,
                null,
                null,
                "It has gone on for a month.",
                false,
                Some.person(),
                ContactWish.NONE,
                accused);
        TrackingNumber number = core.intake().file(told, CLERK).number();
        core.receptions().add(core.complaints().find(number).orElseThrow(), NewReception.inCourt(court.code()), CLERK);
        core.em().flush();
        return number;
    }

    private static ReceptionDesk desk(ComplaintDatabase core, String actor, List<HeldPost> posts) {
        return desk(core, actor, posts, Set.of());
    }

    private static ReceptionDesk desk(ComplaintDatabase core, String actor, List<HeldPost> posts, Set<Long> chain) {
        ReceptionDesk desk = new ReceptionDesk();
        desk.courts = core.courts();
        desk.receptions = core.receptions();
        desk.complaints = core.complaints();
        desk.places = new Places(core.em(), ComplaintDatabase.CLOCK);
        desk.knownPlaces = new KnownPlaces(desk.places);
        desk.knownCategories = new KnownCategories(new Categories(core.em()));
        desk.callers = () -> new Caller(actor, "web", 1L, null, chain, posts);
        desk.clock = ComplaintDatabase.CLOCK;
        return desk;
    }

    private static void assertRefused(String key, Runnable order) {
        assertEquals(key, assertThrows(RuleViolation.class, order::run).key());
    }
}
