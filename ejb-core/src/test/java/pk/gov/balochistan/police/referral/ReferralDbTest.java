package pk.gov.balochistan.police.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.NotPermitted;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;

/** What went outside the police by mistake comes back by a post above; what the law gives outside stays there. */
class ReferralDbTest {
    private static final Instant FILED = ComplaintDatabase.CLOCK.instant();
    private static final String DISTRICT = "district-quetta";
    private static final String RANGE = "range-quetta";
    private static final String WHY = "The land office has no hand in this: it is a matter for the police.";
    private static final String HEAD = "user:DPO";
    private static final int LEFT = 10;
    private static final int BACK = 58;

    @TempDir
    Path data;

    @EveryEngine
    void aPostAboveTakesItBackWithAReasonThatTheCitizenReads(TestDatabase database) {
        ComplaintDatabase.in(database, data, core -> {
            Complaint complaint = referred(core);
            assertThrows(NotPermitted.class, () -> takeBack(core, Role.DPO, DISTRICT, complaint, WHY));
            assertRefused("refusal.notFound", () -> takeBack(core, Role.SDPO, "circle-quetta-sariab", complaint, WHY));
            assertFalse(look(core, Role.DPO, DISTRICT, complaint));
            assertTrue(look(core, Role.RPO, RANGE, complaint));
            assertRefused("complaint.refusal.answerShort", () -> takeBack(core, Role.RPO, RANGE, complaint, "No."));
        });
        ComplaintDatabase.in(database, data, core -> {
            Complaint complaint = referred(core);
            takeBack(core, Role.RPO, RANGE, complaint, WHY);
            assertEquals(ComplaintStatus.REOPENED, complaint.status());
            assertEquals(Role.DPO, complaint.responsibility().role(), "the post that sent it away answers");
            assertNull(complaint.responsibility().assignedTo());
            List<ComplaintEvent> last = complaint.timeline();
            assertEquals(EventKind.REFERRED, last.get(last.size() - 2).kind());
            assertEquals(EventKind.REFERRAL_UNDONE, last.get(last.size() - 1).kind());
            assertEquals(WHY, last.get(last.size() - 1).note());
            assertTrue(last.get(last.size() - 1).isPublic());
            assertEquals(List.of("complaint.sms.REFERRAL_UNDONE"), core.texts(complaint));
            assertRefused("complaint.refusal.notReferred", () -> takeBack(core, Role.RPO, RANGE, complaint, WHY));
        });
    }

    @EveryEngine
    void whoReferredItDoesNotTakeItBackFromAHigherPostEither(TestDatabase database) {
        ComplaintDatabase.in(database, data, core -> {
            Complaint complaint = referred(core);
            ReferralDesk desk = desk(core, HEAD, Role.RPO, RANGE, BACK);
            assertThrows(NotPermitted.class, () -> desk.takeBack(complaint.number(), complaint.version(), WHY));
        });
    }

    /** Death, rape and torture in custody are the other body's, whoever asks. */
    @EveryEngine
    void whatTheLawGivesOutsideIsNeverTakenBack(TestDatabase database) {
        ComplaintDatabase.in(database, data, core -> {
            Complaint complaint = core.filed("torture_custody");
            complaint.take(BeltNumber.parse("SP-1"), step(1, null));
            complaint.referOutside(step(LEFT, "FIA Quetta, diary 12."));
            core.em().flush();
            for (Role above : List.of(Role.RPO, Role.INSPECTOR_GENERAL)) {
                String place = above == Role.RPO ? RANGE : "balochistan";
                assertFalse(look(core, above, place, complaint));
                assertRefused("complaint.refusal.referredByLaw", () -> takeBack(core, above, place, complaint, WHY));
            }
        });
    }

    @EveryEngine
    void theTimeThatItWasAwayIsNobodysAndNoNewPromiseBegins(TestDatabase database) {
        ComplaintDatabase.in(database, data, core -> {
            Complaint complaint = referred(core);
            Instant due = complaint.promise().dueAt();
            takeBack(core, Role.RPO, RANGE, complaint, WHY);
            Duration away = Duration.ofHours(BACK - LEFT);
            assertEquals(due.plus(away), complaint.promise().dueAt());
            assertFalse(complaint.promise().isAnswerMissed(FILED.plus(Duration.ofHours(BACK))));
            assertFalse(complaint
                    .promise()
                    .nextClockAt()
                    .isAfter(complaint.promise().dueAt()));
            assertTrue(complaint.promise().nextClockAt().isAfter(FILED.plus(Duration.ofHours(BACK))));
        });
    }

    @EveryEngine
    void whatWasMissedBeforeItLeftIsLookedAtAtOnce(TestDatabase database) {
        ComplaintDatabase.in(database, data, core -> {
            Complaint complaint = core.filed(Some.complaint("property_dispute", DISTRICT));
            complaint.take(BeltNumber.parse("SP-1"), step(1, null));
            int late =
                    (int) Duration.between(FILED, complaint.promise().dueAt()).toHours() + 5;
            complaint.referOutside(step(late, "Deputy Commissioner, diary 7."));
            core.em().flush();
            Instant back = FILED.plus(Duration.ofHours(late + 30));
            desk(core, "user:RPO", Role.RPO, RANGE, late + 30).takeBack(complaint.number(), complaint.version(), WHY);
            assertEquals(back, complaint.promise().nextClockAt());
            assertTrue(complaint.promise().isAnswerMissed(back));
        });
    }

    private static Complaint referred(ComplaintDatabase core) {
        Complaint complaint = core.filed(Some.complaint("property_dispute", DISTRICT));
        complaint.take(BeltNumber.parse("SP-1"), step(1, null));
        complaint.referOutside(step(LEFT, "Deputy Commissioner, diary 7."));
        core.em().flush();
        return complaint;
    }

    private static Step step(int hours, String note) {
        return new Step(HEAD, FILED.plus(Duration.ofHours(hours)), note, true);
    }

    private static boolean look(ComplaintDatabase core, Role role, String place, Complaint complaint) {
        return desk(core, "user:" + role, role, place, BACK)
                .referralOf(complaint.number())
                .mayTakeBack();
    }

    private static void takeBack(ComplaintDatabase core, Role role, String place, Complaint complaint, String why) {
        desk(core, "user:" + role + "2", role, place, BACK).takeBack(complaint.number(), complaint.version(), why);
    }

    private static void assertRefused(String key, Runnable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act::run).key());
    }

    private static ReferralDesk desk(ComplaintDatabase core, String actor, Role role, String place, int hours) {
        core.em().flush();
        Clock then = Clock.fixed(FILED.plus(Duration.ofHours(hours)), ZoneOffset.UTC);
        ReferralDesk desk = new ReferralDesk();
        desk.complaints = core.complaints();
        desk.notices = new ComplaintNotices(new Outbox(core.em(), core.keys(), then), core.keys());
        desk.places = new Places(core.em(), then);
        Caller caller = new Caller(
                actor, "web", 1L, null, Set.of(), core.scope(role, place).posts());
        desk.callers = () -> caller;
        desk.clock = then;
        return desk;
    }
}
