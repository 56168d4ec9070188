package pk.gov.balochistan.police.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.closing.ClosedBy;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.testing.Some;

/** An answer to which the citizen says nothing: closed in plain sight, and not before its day. */
class SilenceDbTest {
    private static final int ANSWERED = 20;
    private static final int WORD_DUE = ANSWERED + 7 * 24;

    @TempDir
    Path data;

    @EveryEngine
    void whatNobodyAnsweredInTheDaysOfTheRuleIsClosedWithoutTheCitizensWord(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            TrackingNumber number = answered(cases, "slackness");
            cases.seeTo(Clocked.hours(WORD_DUE - 1));
            assertEquals(ComplaintStatus.RESOLVED, cases.read(number, Complaint::status));
            cases.seeTo(Clocked.hours(WORD_DUE));
            cases.seeTo(Clocked.hours(WORD_DUE + 1000));
            assertEquals(ComplaintStatus.CLOSED, cases.read(number, Complaint::status));
            assertEquals(
                    ClosedBy.NOBODY,
                    cases.read(number, complaint -> complaint.closing().closedBy()));
            assertEquals(1, cases.times(number, EventKind.SILENT));
            assertEquals(0, cases.times(number, EventKind.ESCALATED));
            assertEquals(1, cases.count("OutgoingSms x where x.textKey = 'complaint.sms.SILENT'"));
            assertEquals(
                    1,
                    cases.count("AuditEntry x where x.action = 'CLOCK:close' and x.target = '" + number.auditTarget()
                            + "' and x.actor = 'system:clock'"));
            assertEquals(
                    Clocked.hours(ANSWERED),
                    cases.read(number, complaint -> complaint.promise().endedAt()),
                    "the police ended their part when they answered");
        }
    }

    @EveryEngine
    void ofASealedMatterTheSilenceIsToldInNeutralWords(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            answered(cases, "domestic_violence");
            cases.seeTo(Clocked.hours(WORD_DUE));
            assertEquals(0, cases.count("AuditEntry x where x.action = 'CLOCK:close'"), "it has three weeks");
            cases.seeTo(Clocked.hours(ANSWERED + 21 * 24));
            assertEquals(1, cases.count("AuditEntry x where x.action = 'CLOCK:close'"));
            assertEquals(0, cases.count("OutgoingSms x where x.textKey <> 'complaint.sms.neutral'"));
            assertEquals(1, cases.count("OutgoingSms x where x.textKey = 'complaint.sms.neutral'"));
        }
    }

    @EveryEngine
    void aClockThatWasPutOffOrSetRightClosesNothingBeforeItsDay(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            TrackingNumber number = answered(cases, "slackness");
            cases.unit.perform(em -> em.createNativeQuery(
                            "update complaint set next_clock_at = filed_at where tracking_number = ?1")
                    .setParameter(1, number.digits())
                    .executeUpdate());
            cases.seeTo(Clocked.hours(ANSWERED + 1));
            assertEquals(ComplaintStatus.RESOLVED, cases.read(number, Complaint::status));
            assertEquals(
                    Clocked.hours(WORD_DUE),
                    cases.read(number, complaint -> complaint.promise().nextClockAt()));
        }
    }

    @EveryEngine
    void whatIsOpenAgainGoesUpWhenItsNewPromiseIsMissed(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            TrackingNumber number = answered(cases, "slackness");
            cases.no(number, ANSWERED + 10);
            assertNotNull(cases.read(number, complaint -> complaint.promise().nextClockAt()));
            assertNull(cases.read(number, complaint -> complaint.promise().endedAt()));
            cases.seeTo(Clocked.hours(ANSWERED + 10 + 24 + 16));
            assertEquals(1, cases.times(number, EventKind.ESCALATED));
            assertEquals(ComplaintStatus.REOPENED, cases.read(number, Complaint::status));
        }
    }

    private static TrackingNumber answered(Clocked cases, String category) {
        TrackingNumber number = cases.contacted(cases.file(Some.complaint(category, Some.STATION)));
        cases.change(number, complaint -> complaint.take(BeltNumber.parse("B-1"), step(2, null)));
        cases.answer(number, step(ANSWERED, "The report was registered."));
        return number;
    }

    private static Step step(long hours, String note) {
        return new Step("user:x", Clocked.hours(hours), note, true);
    }
}
