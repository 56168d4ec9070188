package pk.gov.balochistan.police.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.firrequest.DeclineReason;
import pk.gov.balochistan.police.firrequest.FirRequests;
import pk.gov.balochistan.police.firrequest.FirState;
import pk.gov.balochistan.police.firrequest.FirStories;
import pk.gov.balochistan.police.firrequest.FirStory;
import pk.gov.balochistan.police.firrequest.FirWorld;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** What the complainant reads and prints of a request for an FIR, and who does not. */
class FirSummaryDbTest {
    @TempDir
    Path data;

    @EveryEngine
    void theCitizenReadsWhyNoFirWasRegisteredAndWhoReviewsItByWhen(TestDatabase database) {
        try (FirWorld cases = new FirWorld(database, data);
                Unit unit = Unit.on(database)) {
            TrackingNumber number = cases.askedOfStation();
            cases.decline(number, 2);
            unit.perform(em -> {
                addInternalNote(em, number);
                FirStory story =
                        desk(em).track(number, by("4567")).orElseThrow().fir();
                assertEquals(FirState.DECLINED, story.state());
                assertEquals(DeclineReason.CIVIL, story.reason());
                assertEquals(Role.SHO, story.post().role());
                assertEquals(Role.SDPO, story.awaited().post().role());
                assertEquals(
                        FirWorld.FILED.plusSeconds(26 * 3600), story.awaited().dueAt());
                assertTrue(story.isPetitionOpen());
                assertNull(desk(em).track(number, by("9999")).orElseThrow().fir(), "not without the second fact");
            });
        }
    }

    @EveryEngine
    void theSheetToPrintHoldsTheOwnReportAndNothingInternalAndOpensToTheSecondFactAlone(TestDatabase database) {
        try (FirWorld cases = new FirWorld(database, data);
                Unit unit = Unit.on(database)) {
            TrackingNumber number = cases.askedOfStation();
            cases.decline(number, 2);
            unit.perform(em -> {
                addInternalNote(em, number);
                Summarised wrong = desk(em).summarise(number, by("9999"));
                assertTrue(wrong.summary().isEmpty());
                assertEquals("WRONG", wrong.auditDetail());
                Summarised right = desk(em).summarise(number, by("4567"));
                assertEquals("PHONE", right.auditDetail());
                assertEquals(number.auditTarget(), right.auditTarget());
                CaseSummary sheet = right.summary().orElseThrow();
                assertEquals(Some.person().name(), sheet.petitioner());
                assertEquals("My report of the theft was not written down.", sheet.description());
                assertTrue(sheet.tracked().details().timeline().stream().allMatch(ComplaintEvent::isPublic));
            });
        }
    }

    @EveryEngine
    void ofWhoGaveNoNameTheSheetNamesNobody(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                var filed = ComplaintDatabase.of(em, data)
                        .intake()
                        .file(Some.anonymous("crime_report_walkin", Some.STATION), "citizen");
                em.flush();
                CaseSummary sheet = desk(em).summarise(filed.number(), by(filed.returnCode()))
                        .summary()
                        .orElseThrow();
                assertNull(sheet.petitioner());
            });
        }
    }

    private void addInternalNote(EntityManager em, TrackingNumber number) {
        ComplaintDatabase.of(em, data)
                .complaints()
                .find(number)
                .orElseThrow()
                .addStep(new Step("user:x", FirWorld.FILED, "The informant is watched.", false));
        em.flush();
    }

    private static WebCaller by(String fact) {
        return new WebCaller(fact, "device", "10.0.0.1");
    }

    private TrackingDesk desk(EntityManager em) {
        Places places = new Places(em, ComplaintDatabase.CLOCK);
        TrackingDesk desk = new TrackingDesk();
        desk.tracking = ComplaintDatabase.of(em, data).tracking();
        desk.firs = new FirStories(new FirRequests(em), places);
        desk.summaries = new CaseSummaries(new Categories(em), places);
        return desk;
    }
}
