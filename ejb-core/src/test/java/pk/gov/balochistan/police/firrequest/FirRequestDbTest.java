package pk.gov.balochistan.police.firrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.firrequest.FirWorld.CIRCLE;
import static pk.gov.balochistan.police.firrequest.FirWorld.DIVISION;
import static pk.gov.balochistan.police.firrequest.FirWorld.assertRefused;
import static pk.gov.balochistan.police.firrequest.FirWorld.fir;
import static pk.gov.balochistan.police.firrequest.FirWorld.hours;
import static pk.gov.balochistan.police.firrequest.FirWorld.theft;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.NotPermitted;
import pk.gov.balochistan.police.testing.Some;

/** To which post a request for an FIR goes, what that post may answer, and that nobody has to ask for the review. */
class FirRequestDbTest {
    @TempDir
    Path data;

    @EveryEngine
    void itGoesToTheStationAndWhereTheCaseIsKeptFromItToTheFirstPostAbove(TestDatabase database) {
        try (FirWorld cases = new FirWorld(database, data)) {
            assertEquals(Role.SHO, cases.read(cases.askedOfStation(), FirRequest::role));
            TrackingNumber about = cases.asked("non_registration_fir", Role.SDPO, CIRCLE);
            assertEquals(Role.SDPO, cases.read(about, FirRequest::role));
            TrackingNumber sealed = cases.asked("domestic_violence", Role.GENDER_DESK, "district-quetta");
            assertEquals(Role.DPO, cases.read(sealed, FirRequest::role));
            assertEquals(List.of("complaint.sms.neutral"), cases.texts(sealed), "in neutral words");
        }
    }

    @EveryEngine
    void anFirOfAnEarlierDayIsNotAboutThisMatter(TestDatabase database) {
        try (FirWorld cases = new FirWorld(database, data)) {
            TrackingNumber number = cases.file(Some.onDay("crime_report_walkin", LocalDate.parse("2026-11-19")));
            cases.order(Role.SHO, Some.STATION, 1, number, (desk, seen) -> desk.ask(number, seen, FirWorld.theft()));
            FirAnswer earlier = new FirAnswer("1/2026", LocalDate.parse("2026-11-18"), Some.STATION, List.of());
            assertRefused(
                    "firRequest.refusal.beforeOccurrence",
                    () -> cases.order(
                            Role.SHO,
                            Some.STATION,
                            2,
                            number,
                            (desk, seen) -> desk.makeStatement(number, seen, earlier, FirWorld.WORDS)));
            cases.register(number, 3, "12/2026");
        }
    }

    @EveryEngine
    void whatIsAskedTwiceOrEndedOrNotThePolicesIsRefused(TestDatabase database) {
        try (FirWorld cases = new FirWorld(database, data)) {
            TrackingNumber open = cases.askedOfStation();
            assertRefused("firRequest.refusal.open", () -> ask(cases, open, Role.SHO, Some.STATION));
            TrackingNumber outside = cases.file("torture_custody");
            assertRefused("firRequest.refusal.outside", () -> ask(cases, outside, Role.CITY_SP, DIVISION));
            TrackingNumber ended = cases.file("crime_report_walkin");
            cases.end(ended);
            assertRefused("firRequest.refusal.closed", () -> ask(cases, ended, Role.SHO, Some.STATION));
            TrackingNumber nowhere = cases.file(Some.complaint("crime_report_walkin", null));
            assertRefused("firRequest.refusal.place", () -> ask(cases, nowhere, Role.PROVINCE, "balochistan"));
            TrackingNumber others = cases.file("crime_report_walkin");
            assertThrows(NotPermitted.class, () -> ask(cases, others, Role.DPO, "district-quetta"), "it only looks on");
            ask(cases, others, Role.SDPO, CIRCLE);
        }
    }

    private static void ask(FirWorld cases, TrackingNumber number, Role role, String place) {
        cases.order(role, place, 1, number, (desk, seen) -> desk.ask(number, seen, theft()));
    }

    @EveryEngine
    void oneNumberOfAStationAndYearIsRegisteredOnceAndElseTheComplaintIsAStatementInIt(TestDatabase database) {
        try (FirWorld cases = new FirWorld(database, data)) {
            TrackingNumber first = cases.askedOfStation();
            assertRefused("firRequest.refusal.date", () -> cases.register(first, 2, "12/2025"));
            cases.register(first, 2, "12/2026");
            assertEquals(FirState.REGISTERED, cases.state(first));
            assertEquals(List.of("firRequest.sms.ASKED", "firRequest.sms.REGISTERED"), cases.texts(first));
            assertRefused("firRequest.refusal.answered", () -> cases.decline(first, 3));
            assertRefused("firRequest.refusal.registered", () -> ask(cases, first, Role.SHO, Some.STATION));

            TrackingNumber second = cases.askedOfStation();
            assertRefused("firRequest.refusal.taken", () -> cases.register(second, 2, "12 / 2026"));
            cases.order(
                    Role.SHO,
                    Some.STATION,
                    2,
                    second,
                    (desk, seen) -> desk.makeStatement(second, seen, fir("12/2026"), null));
            assertEquals(FirState.STATEMENT, cases.state(second));
            assertEquals("12/2026", cases.read(second, r -> r.fir().number().printed()), "the number is kept");
            assertRefused("firRequest.refusal.registered", () -> ask(cases, second, Role.SHO, Some.STATION));
            assertEquals(1, cases.times(second, EventKind.FIR_STATEMENT));
        }
    }

    @EveryEngine
    void whatIsDeclinedIsReviewedUnaskedAndWhatIsDirectedCannotBeDeclinedAgain(TestDatabase database) {
        try (FirWorld cases = new FirWorld(database, data)) {
            TrackingNumber number = cases.askedOfStation();
            assertRefused(
                    "firRequest.refusal.words",
                    () -> cases.order(
                            Role.SHO,
                            Some.STATION,
                            2,
                            number,
                            (desk, seen) -> desk.decline(number, seen, DeclineReason.OTHER_AREA, " ")));
            cases.decline(number, 2);
            assertEquals(List.of(Role.SDPO), cases.reviewers(number));
            assertEquals(List.of("firRequest.sms.ASKED", "firRequest.sms.DECLINED"), cases.texts(number));
            assertThrows(NotPermitted.class, () -> cases.direct(Role.DPO, "district-quetta", number, 3));
            cases.direct(Role.SDPO, CIRCLE, number, 3);
            assertEquals(FirState.DIRECTED, cases.state(number));
            assertEquals(hours(27), cases.read(number, r -> r.reply().dueAt()), "with a new clock");
            assertRefused("firRequest.refusal.directed", () -> cases.decline(number, 4));
            cases.register(number, 5, "14/2026");
            assertEquals(FirState.REGISTERED, cases.state(number));
        }
    }

    @EveryEngine
    void whoDeclinedDoesNotReviewItThemselves(TestDatabase database) {
        try (FirWorld cases = new FirWorld(database, data)) {
            TrackingNumber number = cases.askedOfStation();
            cases.decline(number, 2);
            cases.unit.perform(em -> em.createQuery("update FirRequest r set r.reply.by = 'user:SDPO'")
                    .executeUpdate());
            assertRefused("firRequest.refusal.ownAnswer", () -> cases.direct(Role.SDPO, CIRCLE, number, 3));
        }
    }

    @EveryEngine
    void whatIsNotAnsweredInItsTimeGoesUpByItselfAndMissedAgainOneRungHigher(TestDatabase database) {
        try (FirWorld cases = new FirWorld(database, data)) {
            TrackingNumber number = cases.askedOfStation();
            cases.seeTo(hours(24));
            assertEquals(FirState.ASKED, cases.state(number), "its time has not ended");
            cases.seeTo(hours(25));
            cases.seeTo(hours(26));
            assertEquals(FirState.MISSED, cases.state(number));
            assertEquals(List.of(Role.SDPO), cases.reviewers(number));
            assertEquals(1, cases.times(number, EventKind.FIR_MISSED));
            assertEquals(List.of("firRequest.sms.ASKED", "firRequest.sms.MISSED"), cases.texts(number));
            assertEquals(1, cases.strikes(number));
            cases.direct(Role.SDPO, CIRCLE, number, 30);
            cases.seeTo(hours(54));
            assertEquals(List.of(Role.SDPO, Role.CITY_SP), cases.reviewers(number), "one rung up");
            cases.seeTo(hours(78));
            assertEquals(List.of(Role.SDPO, Role.CITY_SP, Role.DPO), cases.reviewers(number), "a reviewer was late");
            cases.register(number, 80, "15/2026");
            assertEquals(FirState.REGISTERED, cases.state(number), "late is better than never");
            assertTrue(cases.read(number, FirRequest::reviewOpen).isEmpty());
        }
    }

    @EveryEngine
    void aSealedCaseIsReviewedByNoPostThatItsSealDoesNotName(TestDatabase database) {
        try (FirWorld cases = new FirWorld(database, data)) {
            TrackingNumber number = cases.asked("domestic_violence", Role.GENDER_DESK, "district-quetta");
            cases.seeTo(hours(25));
            cases.seeTo(hours(100));
            assertEquals(List.of(), cases.reviewers(number));
            assertEquals(1, cases.times(number, EventKind.FIR_NO_REVIEW), "it is said once");
            assertTrue(cases.read(number, FirRequest::isOpen), "the head of the district may still register");
        }
    }

    @EveryEngine
    void afterAClockThatWentBackWhatBeganInTheFutureBeginsNow(TestDatabase database) {
        try (FirWorld cases = new FirWorld(database, data)) {
            TrackingNumber number = cases.file("crime_report_walkin");
            cases.order(Role.SHO, Some.STATION, 5000, number, (desk, seen) -> desk.ask(number, seen, theft()));
            cases.seeTo(hours(1));
            assertEquals(hours(25), cases.read(number, FirRequest::nextClockAt));
            cases.seeTo(hours(25));
            assertEquals(FirState.MISSED, cases.state(number));
        }
    }

    @EveryEngine
    void aCognizableReportShowsTheRequestFirst(TestDatabase database) {
        try (FirWorld cases = new FirWorld(database, data)) {
            TrackingNumber crime = cases.file("crime_report_walkin");
            TrackingNumber quarrel = cases.file("property_dispute");
            cases.unit.perform(em -> {
                FirRequestDesk station = cases.desk(em, Role.SHO, Some.STATION, 1);
                assertTrue(station.openRequest(crime).isFirstThing());
                assertFalse(station.openRequest(quarrel).isFirstThing());
                assertTrue(station.openRequest(quarrel).mayAsk());
                assertFalse(cases.desk(em, Role.DPO, "district-quetta", 1)
                        .openRequest(crime)
                        .isShown());
            });
        }
    }
}
