package pk.gov.balochistan.police.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.closing.ClosedBy;
import pk.gov.balochistan.police.db.DatabaseAccess;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.latent.LiftState;

class LoadDemoDbTest {
    @TempDir
    Path data;

    @EveryEngine
    void fillsAnEmptyDatabaseOnceAndSendsNoTexts(TestDatabase database) {
        DatabaseAccess portal = database.portal();
        try (CoreUnit core = CoreUnit.on(portal.url(), portal.user(), portal.password(), data)) {
            assertTrue(LoadDemo.load(core, Clock.systemUTC()));
            long complaints = count(core, "Complaint e");
            assertTrue(complaints >= 400, "complaints " + complaints);
            assertTrue(count(core, "UserAccount e") >= 20);
            assertEquals(0, count(core, "OutgoingSms e"));
            assertTrue(count(core, "Complaint e where e.promise.timesEscalated > 0") > 20, "some went up");
            assertTrue(count(core, "Complaint e where e.closing.closedBy = " + ClosedBy.class.getName() + ".CITIZEN")
                    > 20);
            assertTrue(
                    count(core, "Complaint e where e.closing.closedBy = " + ClosedBy.class.getName() + ".NOBODY") > 10);
            assertTrue(count(core, "Complaint e where e.closing.timesReopened > 0") > 2, "some were opened again");
            assertTrue(count(core, "Complaint e where e.closing.timesAppealed > 0") > 1, "some appealed");
            assertTrue(count(core, "FirRequest e where e.fir.serial > 0") > 3, "some led to an FIR");
            assertTrue(count(core, "FirReview e where e.open = true") > 1, "some wait for a superior");

            assertEquals(2, count(core, "CaseTransfer e"), "two stations would hand a case over");
            assertTrue(count(core, "EnquiryReport e") > 3, "some enquiries have a report");

            assertTrue(count(core, "CitizenMessage e where e.readAt is null") > 3, "some words wait to be read");

            assertEquals(
                    12,
                    count(
                            core,
                            "PrintSet e where e.state = pk.gov.balochistan.police.lawfultaking.LawfulSet.State.COMPLETE"));
            assertEquals(
                    14,
                    count(
                            core,
                            "PhotoSet e where e.state = pk.gov.balochistan.police.lawfultaking.LawfulSet.State.COMPLETE"));
            assertEquals(24, count(core, "DiaryDay e where e.closedAt is not null"), "six days of four stations");
            assertEquals(0, count(core, "DiaryDay e where e.closedAt is null"), "today is to be opened");
            assertEquals(2, count(core, "DiaryDraft e where e.entry is null"), "two drafts wait");
            assertEquals(16, count(core, "PhotoSet e"), "one is to be destroyed, one was sealed");
            assertEquals(
                    1, count(core, "PrintComparison e where e.conclusion is null"), "two examiners are waited for");
            for (LiftState state : LiftState.values())
                assertEquals(
                        state == LiftState.OPEN ? 2 : 1,
                        count(core, "Lift e where e.state = " + LiftState.class.getName() + "." + state),
                        "a trace, and one of another scene");

            String nobodys = "Complaint e where e.responsibility.role <> " + Role.class.getName() + ".EXTERNAL_BODY"
                    + " and e.placeId = e.responsibility.placeId and e.responsibility.placeId = (select p.id from Place p"
                    + " where p.code = 'balochistan') and not exists (select g from AccountGrant g where"
                    + " g.role = e.responsibility.role and g.placeId = e.responsibility.placeId)";
            assertTrue(count(core, "Complaint e where e.placeId = e.responsibility.placeId") > 5, "some name no place");
            assertEquals(0, count(core, nobodys), "what names no place has somebody who gives it one");

            assertFalse(LoadDemo.load(core, Clock.systemUTC()));
            assertEquals(complaints, count(core, "Complaint e"));
        }
    }

    private static long count(CoreUnit core, String from) {
        return core.inTransaction(
                em -> em.createQuery("select count(e) from " + from, Long.class).getSingleResult());
    }
}
