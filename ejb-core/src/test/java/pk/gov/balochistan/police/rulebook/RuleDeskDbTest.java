package pk.gov.balochistan.police.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.rulebook.Province.DAY;
import static pk.gov.balochistan.police.rulebook.Province.FIRST;
import static pk.gov.balochistan.police.rulebook.Province.NOW;
import static pk.gov.balochistan.police.rulebook.Province.SECOND;
import static pk.gov.balochistan.police.rulebook.Province.WHY;
import static pk.gov.balochistan.police.rulebook.Province.at;
import static pk.gov.balochistan.police.rulebook.Province.rule;
import static pk.gov.balochistan.police.rulebook.Province.terms;

import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.DualControl.Decision;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintRouting;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.db.Schema;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.db.testing.TestDatabases;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.grievance.KindRule;
import pk.gov.balochistan.police.grievance.KindTerms;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Officers of the province order the rules of a kind of complaint, two for each, and cannot order away what protects people. */
class RuleDeskDbTest {
    private static final KindTerms DISTRICT = terms(Role.DPO, 4, 100);

    /** Midnight in Pakistan, when the day of the rule begins. */
    private static final Instant BEGIN = at("2026-11-24T19:00:00Z");

    @TempDir
    Path data;

    @EveryEngine
    void aRuleHoldsForWhatIsFiledFromItsDayOnInBothProgramsAndMovesNoPromise(TestDatabase database) {
        try (Province province = new Province(database, data);
                Unit gateway = Unit.as(database.gateway())) {
            Long before = province.file("slackness", Some.STATION, Accused.NOBODY, NOW);
            Long unsorted = province.file("other", Some.STATION, Accused.NOBODY, NOW);
            province.order(rule("slackness", DISTRICT));
            Long eve = province.file("slackness", Some.STATION, Accused.NOBODY, BEGIN.minusSeconds(1));
            Long web = province.file("slackness", Some.STATION, Accused.NOBODY, BEGIN);
            Long text = gateway.inTransaction(
                    em -> province.file(em, "slackness", Some.STATION, Accused.NOBODY, BEGIN.plusSeconds(60)));
            assertEquals("SDPO 8 336", promised(province, before), "what was promised stays");
            assertEquals("SDPO 8 336", promised(province, eve));
            assertEquals("DPO 4 100", promised(province, web));
            assertEquals("DPO 4 100", promised(province, text));
            province.unit.perform(em -> triage(ComplaintDatabase.of(em, data), em.find(Complaint.class, unsorted)));
            assertEquals("SDPO 8 336", promised(province, unsorted), "it was filed before that day");
        }
    }

    private static void triage(ComplaintDatabase core, Complaint complaint) {
        ComplaintCategory kind = new Categories(core.em()).require("slackness");
        Place place = core.place(Some.STATION);
        ComplaintRouting.Route route = core.routing().route(kind, complaint.filedAt(), place, List.of(), null);
        complaint.triage(kind, place, route, new Step("user:x", BEGIN, null, true));
    }

    private static String promised(Province province, Long complaint) {
        return province.read(
                complaint,
                filed -> filed.responsibility().role() + " "
                        + hours(filed, filed.promise().contactDueAt()) + " "
                        + hours(filed, filed.promise().dueAt()));
    }

    private static long hours(Complaint filed, Instant due) {
        return Duration.between(filed.filedAt(), due).toHours();
    }

    @EveryEngine
    void onePersonProposesAndAnotherDecides(TestDatabase database) {
        try (Province province = new Province(database, data)) {
            province.propose(FIRST, rule("slackness", DISTRICT));
            RuleNumber first = province.waiting("slackness");
            assertEquals(false, province.ask(FIRST, NOW, desk -> desk.about("slackness")
                    .isYours()));
            assertEquals(true, province.ask(SECOND, NOW, desk -> desk.about("slackness")
                    .isYours()));
            province.refused("audit.control.own", FIRST, NOW, desk -> desk.confirm(first));
            province.refused("rulebook.waiting", SECOND, NOW, desk -> desk.propose(rule("slackness", DISTRICT)));
            province.refused(
                    "refusal.notFound", SECOND, NOW, desk -> desk.confirm(new RuleNumber("other", first.number())));
            province.refused("rulebook.why.short", SECOND, NOW, desk -> desk.decline(first, " no "));
            province.act(SECOND, NOW, desk -> desk.decline(first, "Let us wait for the new circles."));
            province.refused("audit.control.decided", SECOND, NOW, desk -> desk.confirm(first));
            province.order(rule("slackness", DISTRICT));
            province.refused("rulebook.same", FIRST, NOW, desk -> desk.propose(rule("slackness", DISTRICT)));
            List<KindRule> history =
                    province.ask(FIRST, NOW, desk -> desk.about("slackness").history());
            assertEquals(
                    List.of("user:OPS-2 CONFIRMED null", "user:OPS-2 REFUSED Let us wait for the new circles."),
                    history.stream()
                            .map(rule -> rule.control().decidedBy() + " "
                                    + rule.control().decision() + " " + rule.decidedWhy())
                            .toList());
            assertEquals(List.of(WHY, WHY), history.stream().map(KindRule::why).toList());
        }
    }

    /** Whoever confirms on the day itself would change what was promised that morning. */
    @EveryEngine
    void aRuleBeginsOnADayToComeAndWhatNobodyDecidedBeforeLapses(TestDatabase database) {
        try (Province province = new Province(database, data)) {
            for (String day : List.of("2026-11-20", "2026-11-19")) {
                DraftRule late = new DraftRule("slackness", DISTRICT, LocalDate.parse(day));
                province.refused("rulebook.day.past", FIRST, NOW, desk -> desk.preview(late));
            }
            DraftRule far = new DraftRule("slackness", DISTRICT, DAY.plusYears(1));
            province.refused("rulebook.day.far", FIRST, NOW, desk -> desk.propose(new NewRule(far, WHY)));
            province.propose(FIRST, rule("slackness", DISTRICT));
            RuleNumber waiting = province.waiting("slackness");
            province.refused("rulebook.day.come", SECOND, BEGIN, desk -> desk.confirm(waiting));
            KindSheet sheet = province.ask(SECOND, BEGIN, desk -> desk.about("slackness"));
            assertTrue(sheet.line().waiting().isEmpty());
            assertEquals(Decision.LAPSED, sheet.history().get(0).control().decision());
            assertEquals(
                    List.of("kind:slackness rule " + waiting.number()),
                    province.unit.inTransaction(em -> em.createQuery(
                                    "select concat(concat(a.target, ' '), a.detail) from AuditEntry a"
                                            + " where a.action = 'COMPLAINT_RULES:lapse'",
                                    String.class)
                            .getResultList()));
        }
    }

    @EveryEngine
    void whatProtectsPeopleIsRefusedWithItsReason(TestDatabase database) {
        try (Province province = new Province(database, data)) {
            refuse(province, "rulebook.first.police", "slackness", terms(Role.SHO, 8, 336));
            refuse(province, "rulebook.first.police", "other", terms(Role.GENDER_DESK, 8, 336));
            refuse(province, "rulebook.first.seal", "harassment", terms(Role.SDPO, 1, 72));
            refuse(province, "rulebook.first.seal", "torture_custody", terms(Role.SDPO, 1, 24));
            refuse(province, "rulebook.first.none", "traffic", terms(Role.INSPECTOR_GENERAL, 8, 168));
            refuse(province, "rulebook.contact.liberty", "illegal_detention", terms(Role.CITY_SP, 2, 24));
            refuse(province, "rulebook.answer.liberty", "torture_custody", terms(Role.CITY_SP, 1, 25));
            refuse(province, "rulebook.contact.order", "traffic", terms(Role.TRAFFIC_SP, 9, 8));
            refuse(province, "rulebook.contact.range", "traffic", terms(Role.TRAFFIC_SP, 73, 168));
            refuse(province, "rulebook.answer.range", "traffic", terms(Role.TRAFFIC_SP, 8, 721));
            refuse(
                    province,
                    "rulebook.riseAnswer.liberty",
                    "illegal_detention",
                    rising(Role.CITY_SP, 1, 24, 4, 5, false));
            refuse(province, "rulebook.office.liberty", "illegal_detention", rising(Role.CITY_SP, 1, 24, 4, 4, true));
            province.order(rule("illegal_detention", rising(Role.SDPO, 1, 12, 1, 2, false)));
        }
    }

    private static KindTerms rising(Role first, int contact, int answer, int after, int afterAnswer, boolean office) {
        return new KindTerms(first, contact, answer, new KindTerms.Rise(after, afterAnswer, office));
    }

    private static void refuse(Province province, String key, String kind, KindTerms terms) {
        province.refused(key, FIRST, NOW, desk -> desk.propose(rule(kind, terms)));
    }

    /** Nor by whoever writes rows by hand with the portal's own rights. */
    @EveryEngine
    void theTableRefusesItToo(TestDatabase database) throws SQLException {
        List<String> taken = new ArrayList<>();
        try (Province province = new Province(database, data)) {
            List<ComplaintCategory> kinds = province.unit.inTransaction(em -> new Categories(em).list());
            for (ComplaintCategory kind : kinds) {
                KindTerms delivered = kind.delivered();
                if (kind.isAboutPolice()) tryRow(province, kind, with(delivered, Role.SHO, 0, 0), taken);
                if (kind.isSealed()) tryRow(province, kind, with(delivered, Role.SDPO, 0, 0), taken);
                if (!kind.isAboutLifeOrLiberty()) continue;
                tryRow(province, kind, with(delivered, delivered.first(), 1, 1), taken);
                tryRow(province, kind, with(delivered, delivered.first(), 0, 1), taken);
            }
            assertEquals(List.of(), taken);
            assertThrows(
                    PersistenceException.class,
                    () -> add(province, kinds.get(0), kinds.get(0).delivered(), Province.FIRST),
                    "confirmed by the person who proposed it");
            add(province, kinds.get(0), kinds.get(0).delivered(), Province.SECOND);
        }
    }

    private static KindTerms with(KindTerms delivered, Role first, int moreContact, int moreAnswer) {
        return terms(first, delivered.contactHours() + moreContact, delivered.answerHours() + moreAnswer);
    }

    private static void tryRow(Province province, ComplaintCategory kind, KindTerms terms, List<String> taken) {
        try {
            add(province, kind, terms, Province.SECOND);
            taken.add(kind.code() + " " + terms);
        } catch (PersistenceException refused) {
            // As it should be.
        }
    }

    private static void add(Province province, ComplaintCategory kind, KindTerms terms, String confirmed) {
        province.unit.perform(em -> {
            KindRule rule = new KindRule(
                    em.find(ComplaintCategory.class, kind.code()),
                    terms,
                    DAY,
                    WHY,
                    new Signatory("user:OPS-1", FIRST),
                    NOW);
            rule.confirm(new Signatory("user:OPS-9", confirmed.equals(FIRST) ? FIRST + " again" : confirmed), NOW);
            em.persist(rule);
            em.flush();
            if (confirmed.equals(FIRST))
                em.createNativeQuery("update kind_rule set decided_person = proposed_person")
                        .executeUpdate();
        });
    }

    /** What was delivered is loaded anew with each release; what the province ordered is another table. */
    @EveryEngine
    void aReleaseNeitherOverwritesAnOrderOfTheProvinceNorLosesIt(TestDatabase database) throws Exception {
        try (Province province = new Province(database, data)) {
            province.order(rule("slackness", DISTRICT));
            execute(database, "update complaint_category set resolve_within_hours = 1, first_level = 'RPO'");
            new Schema(database.owner(), TestDatabases.keys()).migrate();
            KindLine line =
                    province.ask(FIRST, BEGIN, desk -> desk.about("slackness").line());
            assertEquals(DISTRICT, line.terms());
            assertEquals(terms(Role.SDPO, 8, 336), line.kind().delivered(), "of the release");
            assertTrue(line.isUnlikeDelivered(), "the page says that the release would have it otherwise");
            KindLine other = province.ask(
                    FIRST, BEGIN, desk -> desk.about("misbehaviour").line());
            assertEquals(
                    terms(Role.SDPO, 8, 336), other.terms(), "what the province never touched follows the release");
        }
    }

    /** A release that shortens what protects people is not held up by an older order. */
    @EveryEngine
    void whereLibertyIsAtStakeTheShorterTimeHolds(TestDatabase database) throws Exception {
        try (Province province = new Province(database, data)) {
            province.order(rule("arrest_innocent", terms(Role.SDPO, 6, 60)));
            execute(database, "update complaint_category set contact_within_hours = 1 where code = 'arrest_innocent'");
            Long filed = province.file("arrest_innocent", Some.STATION, Accused.NOBODY, BEGIN);
            assertEquals("SDPO 1 60", promised(province, filed));
        }
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
