package pk.gov.balochistan.police.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.escalation.Clocked.hours;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Role.Level;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.messaging.OutgoingSms;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.tracking.Tracked;

/** Who answers for a case when a promise was missed, and who hears of it. Contact within 8 hours, answer within 336. */
class EscalationDbTest {
    private static final String ESCALATED = "AuditEntry x where x.action = 'CLOCK:escalate'";

    @TempDir
    Path data;

    @EveryEngine
    void anAnswerThatIsLateGoesUpWhenTheTimeOfTheRuleHasEnded(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            TrackingNumber number = cases.contacted(cases.file(Some.complaint("property_dispute", Some.STATION)));
            cases.seeTo(hours(336));
            cases.seeTo(hours(336 + 24).minusSeconds(1));
            assertEquals(Role.SHO, cases.answering(number));
            cases.seeTo(hours(336 + 24));
            cases.seeTo(hours(336 + 24));
            assertEquals(Role.SDPO, cases.answering(number));
            assertEquals(
                    List.of(EventKind.FILED, EventKind.ROUTED, EventKind.CONTACTED, EventKind.ESCALATED),
                    cases.timeline(number));
            assertEquals(1, cases.count(ESCALATED + " and x.actor = 'system:clock' and x.reason = 'any'"));
            assertEquals(1, cases.count("OutgoingSms x where x.textKey = 'complaint.sms.missed.ANSWER'"));
        }
    }

    @EveryEngine
    void itClimbsFromTheStationToTheInspectorGeneralAndNoFurther(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            TrackingNumber number = cases.contacted(cases.file(Some.complaint("property_dispute", Some.STATION)));
            List<Role> answered = new ArrayList<>(List.of(cases.answering(number)));
            for (int hour = 336; hour < 336 + 24 * 20; hour++) {
                cases.seeTo(hours(hour));
                Role now = cases.answering(number);
                if (answered.get(answered.size() - 1) != now) answered.add(now);
            }
            assertEquals(
                    List.of(
                            Role.SHO,
                            Role.SDPO,
                            Role.CITY_SP,
                            Role.DPO,
                            Role.RPO,
                            Role.ADDITIONAL_IG,
                            Role.INSPECTOR_GENERAL),
                    answered);
            assertEquals(6, cases.times(number, EventKind.ESCALATED));
            assertEquals(1, cases.times(number, EventKind.NOBODY_ABOVE));
            assertNull(cases.read(number, complaint -> complaint.promise().nextClockAt()));
            assertEquals(7, cases.count(ESCALATED));
        }
    }

    @EveryEngine
    void whomNobodySpokeToGoesUpBeforeTheAnswerIsDueAndRestsOnceSomebodyDid(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            TrackingNumber number = cases.file(Some.complaint("slackness", Some.STATION));
            cases.seeTo(hours(8 + 16).minusSeconds(1));
            assertEquals(Role.SDPO, cases.answering(number));
            cases.seeTo(hours(8 + 16));
            assertEquals(Role.CITY_SP, cases.answering(number));
            assertEquals(1, cases.count("OutgoingSms x where x.textKey = 'complaint.sms.missed.CONTACT'"));
            cases.change(number, complaint -> complaint.contacted(new Step("user:x", hours(30), null, false)));
            cases.seeTo(hours(335));
            assertEquals(Role.CITY_SP, cases.answering(number));
            cases.seeTo(hours(336 + 24));
            assertEquals(Role.DPO, cases.answering(number));
        }
    }

    @EveryEngine
    void whomNobodyCanSpeakToWaitsForTheAnswerAlone(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            TrackingNumber number = cases.file(Some.anonymous("slackness", Some.STATION));
            assertEquals(
                    false, cases.read(number, complaint -> complaint.promise().isContactPromised()));
            assertEquals(
                    false, cases.read(number, complaint -> complaint.promise().isContactMissed(hours(10_000))));
            cases.seeTo(hours(335));
            assertEquals(Role.SDPO, cases.answering(number));
            cases.seeTo(hours(336 + 24));
            assertEquals(Role.CITY_SP, cases.answering(number));
        }
    }

    @EveryEngine
    void whatIsAnsweredInTimeNeverGoesUp(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            TrackingNumber number = cases.contacted(cases.file(Some.complaint("slackness", Some.STATION)));
            cases.change(number, complaint -> complaint.take(BeltNumber.parse("B-1"), step(2)));
            cases.answer(number, step(300));
            cases.seeTo(hours(10_000));
            assertEquals(Role.SDPO, cases.answering(number));
            assertEquals(0, cases.times(number, EventKind.ESCALATED));
        }
    }

    @EveryEngine
    void whoeverWorksOnACaseGoesOnUnderTheSuperior(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            TrackingNumber number = cases.contacted(cases.file(Some.complaint("property_dispute", Some.STATION)));
            cases.change(number, complaint -> complaint.take(BeltNumber.parse("B-1"), step(2)));
            cases.seeTo(hours(336 + 24));
            assertEquals(
                    BeltNumber.parse("B-1"),
                    cases.read(number, complaint -> complaint.responsibility().assignedTo()));
            cases.answer(number, step(336 + 25));
        }
    }

    @EveryEngine
    void anOfficerWhoIsNamedIsPassedByWhateverTheRankHasBecome(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            cases.unit.perform(
                    em -> ComplaintDatabase.of(em, data).officer("DSP-1", "DSP", "circle-quetta-sariab", null));
            Accused dsp = new Accused(null, BeltNumber.parse("DSP-1"), null);
            TrackingNumber number = cases.contacted(cases.file(Some.complaint("misbehaviour", Some.STATION, dsp)));
            assertEquals(Role.CITY_SP, cases.answering(number));
            cases.unit.perform(em -> em.createNativeQuery(
                            "update officer set rank_code = 'SSP', place_id = (select id from place where code = 'district-quetta')"
                                    + " where belt_number = 'DSP-1'")
                    .executeUpdate());
            cases.seeTo(hours(336 + 24));
            assertEquals(Role.RPO, cases.answering(number), "not the district of which that officer is now the head");
        }
    }

    @EveryEngine
    void aComplaintAboutAnAdditionalInspectorGeneralGoesToTheInspectorGeneral(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            cases.unit.perform(em -> ComplaintDatabase.of(em, data).officer("ADD-1", "AddlIG", "balochistan", null));
            Accused named = new Accused(null, BeltNumber.parse("ADD-1"), null);
            Accused regional = new Accused(Level.RANGE, null, null);
            for (Accused accused : List.of(named, regional)) {
                TrackingNumber number =
                        cases.contacted(cases.file(Some.complaint("misbehaviour", Some.STATION, accused)));
                assertEquals(Role.PROVINCE, cases.answering(number));
                cases.seeTo(hours(336 + 72));
                assertEquals(Role.INSPECTOR_GENERAL, cases.answering(number));
            }
        }
    }

    @EveryEngine
    void whoWantsNoTextsGetsNone(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            TrackingNumber number = cases.contacted(cases.file(Some.complaint("slackness", Some.STATION)));
            cases.unit.perform(em ->
                    em.createNativeQuery("update complaint set may_text = 0").executeUpdate());
            cases.seeTo(hours(336 + 24));
            assertEquals(1, cases.times(number, EventKind.ESCALATED));
            assertEquals(0, cases.count("OutgoingSms x"));
        }
    }

    @EveryEngine
    void officeHoursAndHolidaysCountWhereTheRuleSaysSo(TestDatabase database) throws SQLException {
        // Traffic: filed on Friday 20 November at eleven; answer by Friday 27 November at eleven, and 16 office hours
        // more.
        try (Clocked cases = new Clocked(database, data);
                Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            TrackingNumber traffic = cases.contacted(cases.file(Some.complaint("traffic", Some.STATION)));
            TrackingNumber dispute = cases.contacted(cases.file(Some.complaint("non_cognizable", Some.STATION)));
            statement.execute(
                    "insert into public_holiday (code, name_en, name_ur, holiday_year, holiday_month, holiday_day,"
                            + " confidence, entered_by) values ('moon', 'Moon', 'چاند', 2026, 11, 30, 'high', 'test')");
            cases.seeTo(hours(168 + 24));
            assertEquals(Role.SDPO, cases.answering(dispute), "a day is a day");
            Instant wednesday = Instant.parse("2026-12-02T06:00:00Z");
            cases.seeTo(wednesday.minusSeconds(1));
            assertEquals(Role.TRAFFIC_SP, cases.answering(traffic));
            cases.seeTo(wednesday);
            assertEquals(Role.DPO, cases.answering(traffic));
        }
    }

    @EveryEngine
    void theSheetNamesTheRuleAndTheCitizenReadsWhatWasMissed(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            TrackingNumber number = cases.contacted(cases.file(Some.complaint("slackness", Some.STATION)));
            cases.seeTo(hours(336 + 24));
            ComplaintEvent last = cases.read(number, Complaint::timeline).get(3);
            assertTrue(last.isPublic());
            assertEquals(
                    "There was no answer by the promised date. A higher post answers for it now:"
                            + " Superintendent, city division.",
                    last.sentence(Language.ENGLISH));
            assertTrue(
                    last.rule(Language.ENGLISH).startsWith("Rule for every complaint: after 24 hours"),
                    last.rule(Language.ENGLISH));
            assertTrue(last.rule(Language.URDU).contains("24 گھنٹے"), last.rule(Language.URDU));
        }
    }

    @EveryEngine
    void whoTracksTheCaseReadsThatTheContactWasMissedAndWhoAnswers(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            TrackingNumber number = cases.file(Some.complaint("slackness", Some.STATION));
            cases.unit.perform(
                    em -> em.createNativeQuery("update complaint set contact_due_at = ?1, next_clock_at = ?2")
                            .setParameter(1, hours(-20).atOffset(ZoneOffset.UTC))
                            .setParameter(2, hours(-20).atOffset(ZoneOffset.UTC))
                            .executeUpdate());
            cases.seeTo(hours(0));
            Tracked.Details details = cases.unit.inTransaction(em -> ComplaintDatabase.of(em, data)
                    .tracking()
                    .bySms(number, Some.phone())
                    .orElseThrow()
                    .details());
            assertTrue(details.contactMissed());
            assertFalse(details.promiseMissed());
            assertTrue(details.escalated());
            assertEquals(Role.CITY_SP, details.post().role());
        }
    }

    @EveryEngine
    void aPostThatComesToAnswerLateHasTheTimeOfItsRule(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            TrackingNumber number = cases.contacted(cases.file(Some.complaint("slackness", Some.STATION)));
            cases.seeTo(hours(1000));
            assertEquals(Role.CITY_SP, cases.answering(number), "one rung, however late the turn came");
            cases.seeTo(hours(1000 + 24).minusSeconds(1));
            assertEquals(Role.CITY_SP, cases.answering(number));
            cases.seeTo(hours(1000 + 24));
            assertEquals(Role.DPO, cases.answering(number));
        }
    }

    @EveryEngine
    void aTextThatGoesOutNamesThePostAndNoPerson(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            TrackingNumber number = cases.contacted(cases.file(Some.complaint("slackness", Some.STATION)));
            cases.seeTo(hours(336 + 24));
            String body =
                    cases.unit.inTransaction(em -> em.createQuery("select x from OutgoingSms x", OutgoingSms.class)
                            .getSingleResult()
                            .body(ComplaintDatabase.of(em, data).keys()));
            assertEquals(
                    "Complaint " + number.printed()
                            + ": the answer promised by 04-12-2026 is late. SP now answers for it."
                            + " Send this number to follow it.",
                    body);
        }
    }

    private static Step step(int hour) {
        return new Step("user:x", hours(hour), "The report was registered.", true);
    }
}
