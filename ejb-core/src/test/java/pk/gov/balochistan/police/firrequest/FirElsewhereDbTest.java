package pk.gov.balochistan.police.firrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.firrequest.FirWorld.CIRCLE;
import static pk.gov.balochistan.police.firrequest.FirWorld.WORDS;
import static pk.gov.balochistan.police.firrequest.FirWorld.assertRefused;
import static pk.gov.balochistan.police.firrequest.FirWorld.hours;

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

/** The FIR of another station, named as that of the matter, is a refusal in other words: a superior looks at it unasked. */
class FirElsewhereDbTest {
    @TempDir
    Path data;

    @EveryEngine
    void aSuperiorLooksUnaskedWhetherItIsTheSameMatterAndTheCitizenHearsHowToObject(TestDatabase database) {
        try (FirWorld cases = new FirWorld(database, data)) {
            TrackingNumber number = cases.askedOfStation();
            name(cases, number, 2);
            assertEquals(FirState.ELSEWHERE, cases.state(number));
            assertEquals(List.of(Role.SDPO), cases.reviewers(number));
            assertEquals(List.of("firRequest.sms.ASKED", "firRequest.sms.ELSEWHERE"), cases.texts(number));
            assertRefused("complaint.refusal.firAwaited", () -> cases.end(number));
            assertRefused("firRequest.refusal.answered", () -> name(cases, number, 3));
            assertRefused("firRequest.refusal.answered", () -> cases.decline(number, 3));
            assertThrows(NotPermitted.class, () -> uphold(cases, Role.SHO, Some.STATION, number, 3));
            uphold(cases, Role.SDPO, CIRCLE, number, 4);
            assertEquals(FirState.STATEMENT, cases.state(number));
            assertFalse(cases.read(number, FirRequest::isOpen));
            assertEquals(1, cases.times(number, EventKind.FIR_STATEMENT));
            assertEquals("firRequest.sms.STATEMENT", cases.texts(number).get(2));
        }
    }

    @EveryEngine
    void theSuperiorMayDirectAnFirOfTheStationsOwnAndNoOtherIsThenNamed(TestDatabase database) {
        try (FirWorld cases = new FirWorld(database, data)) {
            TrackingNumber number = cases.askedOfStation();
            name(cases, number, 2);
            cases.direct(Role.SDPO, CIRCLE, number, 3);
            assertEquals(FirState.DIRECTED, cases.state(number));
            assertNull(cases.read(number, FirRequest::fir), "what was named is no FIR of this complaint");
            assertRefused("firRequest.refusal.directed", () -> name(cases, number, 4));
            assertRefused(
                    "firRequest.refusal.otherStation",
                    () -> cases.order(
                            Role.SHO,
                            Some.STATION,
                            4,
                            number,
                            (desk, seen) -> desk.register(number, seen, elsewhere(), null)));
            cases.register(number, 5, "14/2026");
            assertEquals(FirState.REGISTERED, cases.state(number));
        }
    }

    @EveryEngine
    void whatIsNotLookedAtInItsTimeGoesToTheNextSuperior(TestDatabase database) {
        try (FirWorld cases = new FirWorld(database, data)) {
            TrackingNumber number = cases.askedOfStation();
            name(cases, number, 2);
            cases.seeTo(hours(2 + 24));
            assertEquals(List.of(Role.SDPO, Role.CITY_SP), cases.reviewers(number));
            assertEquals(FirState.ELSEWHERE, cases.state(number));
            assertEquals(0, cases.times(number, EventKind.FIR_MISSED), "the station did answer");
            assertTrue(cases.read(number, FirRequest::isOpen));
        }
    }

    private static void name(FirWorld cases, TrackingNumber number, long hours) {
        cases.order(
                Role.SHO,
                Some.STATION,
                hours,
                number,
                (desk, seen) -> assertEquals(
                        FirState.ELSEWHERE,
                        desk.makeStatement(number, seen, elsewhere(), WORDS),
                        "proposed, and so says the page"));
    }

    private static void uphold(FirWorld cases, Role role, String place, TrackingNumber number, long hours) {
        cases.order(role, place, hours, number, (desk, seen) -> desk.uphold(number, seen, WORDS));
    }

    private static FirAnswer elsewhere() {
        return new FirAnswer("31/2026", LocalDate.parse("2026-11-20"), "station-quetta-city", List.of("ppc-379"));
    }
}
