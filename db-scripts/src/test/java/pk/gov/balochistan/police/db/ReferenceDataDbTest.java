package pk.gov.balochistan.police.db;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;

class ReferenceDataDbTest {
    @EveryEngine
    void thePlacesOfTheProvinceStand(TestDatabase database) throws Exception {
        assertEquals(
                List.of(
                        "CIRCLE 46",
                        "CITY_DIVISION 4",
                        "DISTRICT 39",
                        "KHIDMAT_MARKAZ 1",
                        "PROVINCE 1",
                        "RANGE 9",
                        "STATION 64",
                        "UNIT 2"),
                read(database, "select concat(concat(kind, ' '), count(*)) from place group by kind order by kind"));
    }

    @EveryEngine
    void aPathHoldsTheIdsFromTheProvinceDown(TestDatabase database) throws Exception {
        assertEquals(
                List.of(),
                read(
                        database,
                        "select p.code from place p join place a on a.id = p.parent_id where p.path <>"
                                + " concat(concat(a.path, p.id), '/')"));
        assertEquals(
                List.of("balochistan"),
                read(database, "select code from place where parent_id is null and path = concat(id, '/')"));
    }

    @EveryEngine
    void aSplitDistrictIsLinkedToTheOneItCameFrom(TestDatabase database) throws Exception {
        assertEquals(
                List.of(
                        "district-dera-bugti",
                        "district-jaffarabad",
                        "district-kech",
                        "district-lasbela",
                        "district-pishin"),
                read(
                        database,
                        "select f.code from place_link l join place f on f.id = l.from_place_id join place t on t.id ="
                                + " l.to_place_id where l.kind = 'SPLIT' and l.effective_on = t.valid_from order by"
                                + " f.code"));
    }

    @EveryEngine
    void aComplaintAboutThePoliceNeverStartsAtTheStation(TestDatabase database) throws Exception {
        assertEquals(
                List.of("CITY_SP", "DPO", "SDPO"),
                read(
                        database,
                        "select distinct first_level from complaint_category where about_police = 1 order by"
                                + " first_level"));
    }

    @EveryEngine
    void custodyTortureIsMarkedForReferralOutsideThePolice(TestDatabase database) throws Exception {
        assertEquals(
                List.of("torture_custody"),
                read(database, "select code from complaint_category where refer_outside = 1"));
    }

    @EveryEngine
    void deathAndRapeInCustodyAreNamedBesideTorture(TestDatabase database) throws Exception {
        assertEquals(
                List.of("Torture, abuse, death or rape in custody / دوران حراست تشدد، بدسلوکی، موت یا جنسی زیادتی"),
                read(
                        database,
                        "select concat(concat(name_en, ' / '), name_ur) from complaint_category where refer_outside"
                                + " = 1"));
    }

    /** A crime is reported on the web, by text and at the front desk alike. */
    @EveryEngine
    void noKindIsCalledByTheWayItCameIn(TestDatabase database) throws Exception {
        assertEquals(
                List.of(), read(database, "select name_en from complaint_category where lower(name_en) like '%desk%'"));
    }

    @EveryEngine
    void whatIsSealedNamesItsPostsAndNoStation(TestDatabase database) throws Exception {
        assertEquals(
                List.of(
                        "child_protection: GENDER_DESK DPO",
                        "domestic_violence: GENDER_DESK DPO",
                        "harassment: GENDER_DESK DPO",
                        "torture_custody: CITY_SP DPO RPO ADDITIONAL_IG PROVINCE INSPECTOR_GENERAL"),
                read(
                        database,
                        "select concat(concat(code, ': '), sealed_to) from complaint_category where sealed_to is not"
                                + " null order by code"));
    }

    @EveryEngine
    void aRuleOfEscalationIsNamedByItsKindAndItsPost(TestDatabase database) throws Exception {
        assertEquals(
                List.of("any", "any.ADDITIONAL_IG", "any.PROVINCE", "any.RPO"),
                read(database, "select code from escalation_rule where category_code is null order by code"));
        assertEquals(
                List.of("hotel_tenant", "service_delay", "traffic"),
                read(database, "select code from escalation_rule where office_hours_only = 1 order by code"));
    }

    @EveryEngine
    void holidaysThatFollowTheMoonAreLeftToTheProvince(TestDatabase database) throws Exception {
        assertEquals(
                List.of("high 5", "medium 2"),
                read(
                        database,
                        "select concat(concat(confidence, ' '), count(*)) from public_holiday where holiday_year is"
                                + " null group by confidence order by confidence"));
        assertEquals(List.of(), read(database, "select code from public_holiday where holiday_year is not null"));
    }

    @EveryEngine
    void ranksRiseFromConstableToInspectorGeneral(TestDatabase database) throws Exception {
        List<String> ranks = read(database, "select code from rank_scale order by seniority");
        assertEquals(List.of("PC", "IGP", "12"), List.of(ranks.get(0), ranks.get(11), "" + ranks.size()));
    }

    @EveryEngine
    void everyOffenceKeepsItsConfidence(TestDatabase database) throws Exception {
        assertEquals(
                List.of("high 57", "low 27", "medium 81"),
                read(
                        database,
                        "select concat(concat(confidence, ' '), count(*)) from offence group by confidence order by"
                                + " confidence"));
        assertEquals(List.of("ppc-302"), read(database, "select code from offence where section = '302'"));
    }

    /** Names and kinds are ours until the prisons department has said so. */
    @EveryEngine
    void everyPrisonOfTheProvinceIsYetToBeConfirmed(TestDatabase database) throws Exception {
        assertEquals(
                List.of("CENTRAL low 5", "DISTRICT low 6", "OUTSIDE high 1"),
                read(
                        database,
                        "select concat(concat(concat(kind, ' '), confidence), concat(' ', count(*))) from prison group"
                                + " by kind, confidence order by kind"));
        assertEquals(List.of("other"), read(database, "select code from prison where kind = 'OUTSIDE'"));
    }

    @EveryEngine
    void whatTheAdministratorMovedStaysWhereItIs(TestDatabase database) throws Exception {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update place set valid_to = date '2026-07-01' where code = 'district-quetta'");
        }
        new Schema(database.owner(), pk.gov.balochistan.police.db.testing.TestDatabases.keys()).migrate();
        assertEquals(
                List.of("2026"),
                read(database, "select extract(year from valid_to) from place where code = 'district-quetta'"));
    }

    /** Else a policy that nobody reviewed would hold for ever. */
    @EveryEngine
    void noReleaseRenewsTheInterimPolicyOfAFunction(TestDatabase database) throws Exception {
        String policies = "select concat(concat(function_code, ' '), extract(day from review_by)) from use_policy"
                + " where is_interim = 1 and decided_person is null";
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update use_policy set review_by = date '2026-11-03'");
        }
        new Schema(database.owner(), pk.gov.balochistan.police.db.testing.TestDatabases.keys()).migrate();
        assertEquals(List.of("HOTLIST_CHECK 3"), read(database, policies));
    }

    private static List<String> read(TestDatabase database, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
