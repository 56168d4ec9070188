package pk.gov.balochistan.police.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.rulebook.Province.DAY;
import static pk.gov.balochistan.police.rulebook.Province.FIRST;
import static pk.gov.balochistan.police.rulebook.Province.NOW;
import static pk.gov.balochistan.police.rulebook.Province.at;
import static pk.gov.balochistan.police.rulebook.Province.terms;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Role.Level;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.ManyComplaints;
import pk.gov.balochistan.police.testing.SentQueries;
import pk.gov.balochistan.police.testing.Some;

/** What a rule would have meant is reckoned before it is stored, from the last weeks of its kind and no further. */
class RulePreviewDbTest {
    private static final String PISHIN = "station-pishin";

    @TempDir
    Path data;

    @EveryEngine
    void itCountsWhatWouldHaveGoneToAnotherPostByDistrict(TestDatabase database) {
        try (Province province = new Province(database, data)) {
            province.unit.perform(
                    em -> ComplaintDatabase.of(em, data).officer("PV-1", "SP", "division-quetta-sariab", null));
            Accused inWords = new Accused(null, null, "The one with the grey beard");
            Accused sdpo = new Accused(Level.CIRCLE, null, null);
            Accused superintendent = new Accused(null, BeltNumber.parse("PV-1"), null);
            for (Accused whom : List.of(Accused.NOBODY, Accused.NOBODY, inWords, sdpo, superintendent))
                province.file("slackness", Some.STATION, whom, NOW.minus(Duration.ofDays(3)));
            province.file("slackness", PISHIN, Accused.NOBODY, NOW.minus(Duration.ofDays(89)));
            province.file("slackness", PISHIN, Accused.NOBODY, NOW.minus(Duration.ofDays(91)));
            province.file("misbehaviour", PISHIN, Accused.NOBODY, NOW.minus(Duration.ofDays(3)));
            RulePreview preview = preview(province, "slackness", Role.DPO, 8, 336);
            assertEquals(6, preview.cases());
            assertEquals(0, preview.unreckoned());
            assertEquals(
                    List.of(
                            "district-quetta SDPO DPO 3",
                            "district-pishin SDPO DPO 1",
                            "district-quetta CITY_SP DPO 1"),
                    preview.moved().stream()
                            .map(line -> line.district().code() + " " + line.before() + " " + line.after() + " "
                                    + line.cases())
                            .toList(),
                    "the one that names the superintendent goes to the DPO in any case");
            assertEquals(
                    List.of(), preview(province, "slackness", Role.SDPO, 4, 100).moved());
        }
    }

    /** Somebody of the station, who is named in words alone, is not to read it: it goes to the circle by any rule. */
    @EveryEngine
    void whatNamesSomebodyInWordsIsReckonedAboveTheStation(TestDatabase database) {
        try (Province province = new Province(database, data)) {
            Accused inWords = new Accused(null, null, "The one with the grey beard");
            for (Accused whom : List.of(Accused.NOBODY, inWords))
                province.file("property_dispute", Some.STATION, whom, NOW.minus(Duration.ofDays(3)));
            assertEquals(
                    List.of("SHO SDPO 1"),
                    preview(province, "property_dispute", Role.SDPO, 8, 336).moved().stream()
                            .map(line -> line.before() + " " + line.after() + " " + line.cases())
                            .toList());
        }
    }

    /** Where somebody was complained of in a matter of the home, nobody reads off a list of districts. */
    @EveryEngine
    void ofASealedKindNoDistrictIsTold(TestDatabase database) {
        try (Province province = new Province(database, data)) {
            for (String place : List.of(Some.STATION, PISHIN))
                province.file("harassment", place, Accused.NOBODY, NOW.minus(Duration.ofDays(3)));
            assertEquals(
                    List.of("balochistan GENDER_DESK DPO 2"),
                    preview(province, "harassment", Role.DPO, 1, 72).moved().stream()
                            .map(line -> line.district().code() + " " + line.before() + " " + line.after() + " "
                                    + line.cases())
                            .toList());
        }
    }

    @EveryEngine
    void itCountsWhatIsLateByTheHoursThatHoldAndByThoseThatAreThoughtOf(TestDatabase database) {
        try (Province province = new Province(database, data)) {
            Long answered = province.file("traffic", Some.STATION, Accused.NOBODY, NOW.minus(Duration.ofHours(300)));
            Long spokenTo = province.file("traffic", Some.STATION, Accused.NOBODY, NOW.minus(Duration.ofHours(30)));
            province.file("traffic", Some.STATION, Accused.NOBODY, NOW.minus(Duration.ofHours(5)));
            province.unit.perform(em -> {
                em.createNativeQuery(
                                "update complaint set status = 'REFERRED_OUTSIDE', is_open = 0, next_clock_at = null,"
                                        + " contacted_at = filed_at + interval '1' hour, ended_at = filed_at + interval '4' day"
                                        + " where id = " + answered)
                        .executeUpdate();
                em.createNativeQuery("update complaint set contacted_at = filed_at + interval '6' hour where id = "
                                + spokenTo)
                        .executeUpdate();
            });
            RulePreview preview = preview(province, "traffic", Role.TRAFFIC_SP, 4, 72);
            assertEquals(new RulePreview.Late(0, 0), preview.before(), "8 and 168 hours");
            assertEquals(new RulePreview.Late(2, 1), preview.after());
            assertEquals(at("2026-11-25T05:00:00Z"), preview.filedAt());
            assertEquals(at("2026-11-28T05:00:00Z"), preview.answerDue());
            assertEquals(
                    new RulePreview.Late(3, 2),
                    preview(province, "traffic", Role.TRAFFIC_SP, 0, 29).after());
        }
    }

    /** Of six thousand rows a fortieth is of the kind, and a seventh of those of the last ninety days. */
    @EveryEngine
    void itReadsTheLastWeeksOfItsKindAndNothingElse(TestDatabase database) throws SQLException {
        ManyComplaints.load(database, 6_000);
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update complaint set category_code = 'traffic' where mod(id, 40) = 3");
        }
        ManyComplaints.analyse(database);
        try (Province province = new Province(database, data)) {
            SentQueries sent = SentQueries.of(province.unit.entityManager(), "complaint");
            RulePreview preview = preview(province, "traffic", Role.DPO, 4, 72);
            assertTrue(preview.cases() > 10 && preview.cases() < 40, preview.cases() + " of late");
            assertEquals(preview.cases(), preview.movedCases());
            assertEquals(5, sent.count(), "two by whom they are about, one that lists, two of hours");
            for (int query = 0; query < sent.count(); query++) {
                SentQueries.Explained explained = sent.explain(query, database);
                assertTrue(explained.rowsRead() <= 3 * preview.cases(), explained.rowsRead() + ": " + explained.plan());
            }
        }
    }

    private static RulePreview preview(Province province, String kind, Role first, int contact, int answer) {
        DraftRule draft = new DraftRule(kind, terms(first, contact, answer), DAY);
        return province.ask(FIRST, NOW, desk -> desk.preview(draft));
    }
}
