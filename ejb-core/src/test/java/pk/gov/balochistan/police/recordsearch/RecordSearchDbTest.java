package pk.gov.balochistan.police.recordsearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.NewPolicy;
import pk.gov.balochistan.police.policy.Policies;
import pk.gov.balochistan.police.policy.PolicyRun;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.policy.PolicyTerms;
import pk.gov.balochistan.police.policy.RunOutcome;
import pk.gov.balochistan.police.policy.UsePolicy;
import pk.gov.balochistan.police.policy.Worded;
import pk.gov.balochistan.police.recordsearch.NameHit.Likeness;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.SentQueries;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Who is found by name, by whom, and on what conditions. */
class RecordSearchDbTest {
    private static final Instant NOON = Instant.parse("2026-11-29T07:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    private static final Reason REASON = new Reason("Named by a witness of the robbery", "FIR 12/2026 Sariab");
    private static final Caller EXAMINER = caller("CRO-1", Role.CRO_EXAMINER);
    private static final Caller OFFICER = caller("SP-1", Role.DPO);
    private static final Signatory ONE = new Signatory("user:one", "officer:HQ-1");
    private static final Signatory TWO = new Signatory("user:two", "officer:HQ-2");

    private static Caller caller(String belt, Role role) {
        BeltNumber number = BeltNumber.parse(belt);
        return new Caller("user:" + belt, "web", 1L, number, Set.of(), List.of(new HeldPost(role, 1L, "1/")));
    }

    @EveryEngine
    void aNameIsFoundHoweverItWasSpeltTheLikestFirst(TestDatabase database) {
        try (Unit unit = inForce(database)) {
            enter(unit, "Sanaullah Baloch", "Abdul Karim", CourtOutcome.CONVICTED);
            enter(unit, "ثناء اللہ", "عبدالکریم", CourtOutcome.CONVICTED);
            enter(unit, "Sana Ullah", "Jan Muhammad", CourtOutcome.CONVICTED);
            enter(unit, "Saadullah", "Abdul Karim", CourtOutcome.CONVICTED);
            NameAnswer answer = ask(unit, EXAMINER, new NameQuestion("Sanaulla", "Abdulkareem"));
            assertEquals(
                    List.of("Sanaullah Baloch", "ثناء اللہ"),
                    answer.hits().stream().map(NameHit::name).toList(),
                    "not who has another name, nor another father");
            assertEquals(Likeness.SAME, answer.hits().get(0).likeness());
            assertTrue(answer.isAll());
            assertTrue(answer.isWhole());
        }
    }

    /** Acquitted, and so told to nobody but the Criminal Record Office. */
    @EveryEngine
    void whoMayNotOpenARecordDoesNotLearnThatItIsThere(TestDatabase database) {
        try (Unit unit = inForce(database)) {
            enter(unit, "Naseer Ahmed", null, CourtOutcome.ACQUITTED);
            NameQuestion question = new NameQuestion("نصیر احمد", null);
            assertEquals(1, ask(unit, EXAMINER, question).hits().size());
            assertEquals(List.of(), ask(unit, OFFICER, question).hits());
            assertEquals(
                    List.of(1, 0),
                    numbers(unit, "select r.results from policy_run r where function_code = 'NAME_MATCH' order by r.id"));
        }
    }

    @EveryEngine
    void withoutAPolicyOrAReasonNobodyIsLookedFor(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            enter(unit, "Naseer Ahmed", null, CourtOutcome.CONVICTED);
            NameQuestion question = new NameQuestion("Naseer Ahmed", null);
            refused("policy.refused.none", () -> ask(unit, EXAMINER, question));
            approve(unit);
            refused(
                    "refusal.reason.purpose",
                    () -> unit.perform(em -> desk(em, EXAMINER).findByName(question, null)));
            refused("record.name.short", () -> new NameQuestion("Al", null));
            refused("record.name.father", () -> new NameQuestion("Ali Khan", "A"));
            assertEquals(List.of(0), numbers(unit, "select count(*) from policy_run"));
        }
    }

    @EveryEngine
    void whoeverAskedSaysWhetherItWasThePerson(TestDatabase database) {
        try (Unit unit = inForce(database)) {
            enter(unit, "Naseer Ahmed", null, CourtOutcome.CONVICTED);
            String reference =
                    ask(unit, EXAMINER, new NameQuestion("Naseer Ahmed", null)).reference();
            NameOutcome wrong = new NameOutcome(reference, RunOutcome.REFUTED);
            refused("refusal.notFound", () -> say(unit, caller("CRO-2", Role.CRO_EXAMINER), wrong));
            say(unit, EXAMINER, wrong);
            refused("policy.outcome.said", () -> say(unit, EXAMINER, wrong));
            PolicyRun run = unit.inTransaction(em ->
                    new PolicyRuns(em).find(AutomatedFunction.NAME_MATCH, reference).orElseThrow());
            assertEquals(RunOutcome.REFUTED, run.outcome());
        }
    }

    /** As after an upgrade, or where the rule of spelling was bettered. */
    @EveryEngine
    void olderRecordsAreMadeReadyAndUntilThenTheAnswerSaysSo(TestDatabase database) {
        try (Unit unit = inForce(database)) {
            enter(unit, "Naseer Ahmed", "Bashir Ahmed", CourtOutcome.CONVICTED);
            enter(unit, "Zia ul Haq", null, CourtOutcome.CONVICTED);
            unit.perform(em -> {
                em.createNativeQuery("update criminal_record set name_edition = 0")
                        .executeUpdate();
                em.createNativeQuery("delete from name_key where key_text like 'Nz%'")
                        .executeUpdate();
            });
            NameQuestion question = new NameQuestion("ضیاءالحق", null);
            NameAnswer before = ask(unit, EXAMINER, question);
            assertFalse(before.isWhole());
            assertEquals(1, named(unit, 1));
            assertEquals(1, named(unit, 200));
            assertEquals(0, named(unit, 200));
            NameAnswer after = ask(unit, EXAMINER, question);
            assertTrue(after.isWhole());
            assertEquals("Zia ul Haq", after.hits().get(0).name());
        }
    }

    private static int named(Unit unit, int most) {
        return unit.inTransaction(em -> new CriminalRecords(em).nameSome(most));
    }

    /** Each of 4,000 persons has eight keys; a search reads those that it asks for, and the list says that it is not all. */
    @EveryEngine
    void amongVeryManyOnlyWhatSharesAKeyIsRead(TestDatabase database) throws SQLException {
        try (Unit unit = inForce(database)) {
            enter(unit, "Gwahram Rindani", "Chakar", CourtOutcome.CONVICTED);
            others(database, 4000, 8);
            SentQueries sent = SentQueries.of(unit.entityManager(), "name_key");
            int before = sent.count();
            NameAnswer rare = ask(unit, EXAMINER, new NameQuestion("گواہرام رندانی", "چاکر"));
            assertEquals("Gwahram Rindani", rare.hits().get(0).name());
            assertEquals(2, sent.count() - before, "what sounds the same, and slips");
            SentQueries.Explained alike = sent.explain(before, database);
            assertTrue(alike.rowsRead() <= 40, alike::plan);
        }
    }

    /** Keys of persons with other names, as a register of some years holds them. */
    private static void others(TestDatabase database, int persons, int keys) throws SQLException {
        try (Connection owner = database.owner().open();
                PreparedStatement insert = owner.prepareStatement(
                        "insert into name_key (register, key_text, owner_id) values ('CRIMINAL_RECORD', ?, ?)")) {
            for (int person = 0; person < persons; person++) {
                for (int key = 0; key < keys; key++) {
                    insert.setString(1, (key % 2 == 0 ? "Nq" : "Fq") + (person + key) % 700);
                    insert.setLong(2, 9_000_000L + person * 10L + key);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
            if (database.engine() == Engine.POSTGRESQL) owner.createStatement().execute("analyze name_key");
        }
    }

    private static Unit inForce(TestDatabase database) {
        Unit unit = Unit.on(database);
        approve(unit);
        return unit;
    }

    private static void approve(Unit unit) {
        Worded words = new Worded("For what and for what not.", "کس لیے اور کس لیے نہیں۔");
        PolicyTerms terms = new PolicyTerms(words, words, Role.ADDITIONAL_IG, null, words);
        LocalDate today = LocalDate.of(2026, 11, 29);
        NewPolicy policy = new NewPolicy(
                AutomatedFunction.NAME_MATCH, terms, today, today.plusDays(90), "The prosecutor has read it.");
        unit.perform(em -> {
            UsePolicy proposed = new UsePolicy(policy, 1, ONE, NOON);
            new Policies(em, CLOCK).add(proposed);
            proposed.approve(TWO, NOON);
        });
    }

    private static RecordNumber enter(Unit unit, String name, String father, CourtOutcome outcome) {
        return unit.inTransaction(em -> {
            CriminalRecord record = new CriminalRecord(
                    RecordNumber.random(), new PersonDetails(name, father, null, null, null), ONE, NOON);
            record.addOffence(
                    SomeRecord.offence(outcome, false), new Places(em, CLOCK).require(Some.STATION), ONE, NOON);
            new CriminalRecords(em).add(record);
            return record.number();
        });
    }

    private static NameAnswer ask(Unit unit, Caller caller, NameQuestion question) {
        return unit.inTransaction(em -> desk(em, caller).findByName(question, REASON));
    }

    private static void say(Unit unit, Caller caller, NameOutcome outcome) {
        unit.perform(em -> desk(em, caller).decide(outcome));
    }

    private static RecordSearchDesk desk(EntityManager em, Caller caller) {
        RecordSearchDesk desk = new RecordSearchDesk();
        desk.records = new CriminalRecords(em);
        desk.policies = new Policies(em, CLOCK);
        desk.runs = new PolicyRuns(em);
        desk.callers = () -> caller;
        desk.clock = CLOCK;
        return desk;
    }

    private static List<Integer> numbers(Unit unit, String query) {
        return unit.inTransaction(em -> {
            List<?> rows = em.createNativeQuery(query).getResultList();
            return rows.stream().map(row -> ((Number) row).intValue()).toList();
        });
    }

    private static void refused(String key, Runnable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act::run).key());
    }
}
