package pk.gov.balochistan.police.recordsearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.PolicyRun;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.policy.RunOutcome;
import pk.gov.balochistan.police.policy.SaidOutcome;
import pk.gov.balochistan.police.recordsearch.NameHit.Likeness;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.SentQueries;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Who is found by name, by whom, and on what conditions. */
class RecordSearchDbTest {

    @EveryEngine
    void aNameIsFoundHoweverItWasSpeltTheLikestFirst(TestDatabase database) {
        try (Unit unit = RecordSearch.inForce(database)) {
            enter(unit, "Sanaullah Baloch", "Abdul Karim", CourtOutcome.CONVICTED);
            enter(unit, "ثناء اللہ", "عبدالکریم", CourtOutcome.CONVICTED);
            enter(unit, "Sana Ullah", "Jan Muhammad", CourtOutcome.CONVICTED);
            enter(unit, "Saadullah", "Abdul Karim", CourtOutcome.CONVICTED);
            NameAnswer answer =
                    RecordSearch.ask(unit, RecordSearch.EXAMINER, new NameQuestion("Sanaulla", "Abdulkareem"));
            assertEquals(
                    List.of("Sanaullah Baloch", "ثناء اللہ"),
                    answer.hits().stream().map(NameHit::name).toList(),
                    "not who has another name, nor another father");
            assertEquals(2, answer.personsShown().size(), "the watch sees whom it shows");
            assertEquals(Likeness.SAME, answer.hits().get(0).likeness());
            assertTrue(answer.isAll());
            assertTrue(answer.isWhole());
        }
    }

    /** Acquitted, and so told to nobody but the Criminal Record Office. */
    @EveryEngine
    void whoMayNotOpenARecordDoesNotLearnThatItIsThere(TestDatabase database) {
        try (Unit unit = RecordSearch.inForce(database)) {
            enter(unit, "Naseer Ahmed", null, CourtOutcome.ACQUITTED);
            NameQuestion question = new NameQuestion("نصیر احمد", null);
            assertEquals(
                    1,
                    RecordSearch.ask(unit, RecordSearch.EXAMINER, question)
                            .hits()
                            .size());
            assertEquals(
                    List.of(),
                    RecordSearch.ask(unit, RecordSearch.OFFICER, question).hits());
            assertEquals(
                    List.of(1, 0),
                    numbers(
                            unit,
                            "select r.results from policy_run r where function_code = 'NAME_MATCH' order by r.id"));
        }
    }

    @EveryEngine
    void withoutAPolicyOrAReasonNobodyIsLookedFor(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            enter(unit, "Naseer Ahmed", null, CourtOutcome.CONVICTED);
            NameQuestion question = new NameQuestion("Naseer Ahmed", null);
            refused("policy.refused.none", () -> RecordSearch.ask(unit, RecordSearch.EXAMINER, question));
            RecordSearch.approve(unit);
            refused(
                    "refusal.reason.purpose",
                    () -> unit.perform(
                            em -> RecordSearch.desk(em, RecordSearch.EXAMINER).findByName(question, null)));
            refused("record.name.short", () -> new NameQuestion("Al", null));
            refused("record.name.father", () -> new NameQuestion("Ali Khan", "A"));
            assertEquals(List.of(0), numbers(unit, "select count(*) from policy_run"));
        }
    }

    @EveryEngine
    void whoeverAskedSaysWhetherItWasThePerson(TestDatabase database) {
        try (Unit unit = RecordSearch.inForce(database)) {
            enter(unit, "Naseer Ahmed", null, CourtOutcome.CONVICTED);
            String reference = RecordSearch.ask(unit, RecordSearch.EXAMINER, new NameQuestion("Naseer Ahmed", null))
                    .reference();
            RecordSearch.ask(unit, RecordSearch.EXAMINER, new NameQuestion("Shah Nawaz", null));
            SaidOutcome wrong = new SaidOutcome(reference, RunOutcome.REFUTED);
            Caller other = RecordSearch.caller("CRO-2", Role.CRO_EXAMINER);
            refused("policy.outcome.none", () -> RecordSearch.say(unit, other, wrong));
            RecordSearch.say(unit, RecordSearch.EXAMINER, new SaidOutcome(reference, RunOutcome.UNDECIDED));
            assertEquals(List.of(reference), undecided(unit, RecordSearch.EXAMINER), "what found nobody asks nothing");
            assertEquals(List.of(), undecided(unit, other));
            RecordSearch.say(unit, RecordSearch.EXAMINER, wrong);
            assertEquals(List.of(), undecided(unit, RecordSearch.EXAMINER));
            refused("policy.outcome.said", () -> RecordSearch.say(unit, RecordSearch.EXAMINER, wrong));
            PolicyRun run = unit.inTransaction(em -> new PolicyRuns(em)
                    .find(AutomatedFunction.NAME_MATCH, reference)
                    .orElseThrow());
            assertEquals(RunOutcome.REFUTED, run.outcome());
        }
    }

    /** As after an upgrade, or where the rule of spelling was bettered. */
    @EveryEngine
    void olderRecordsAreMadeReadyAndUntilThenTheAnswerSaysSo(TestDatabase database) {
        try (Unit unit = RecordSearch.inForce(database)) {
            enter(unit, "Naseer Ahmed", "Bashir Ahmed", CourtOutcome.CONVICTED);
            enter(unit, "Zia ul Haq", null, CourtOutcome.CONVICTED);
            unit.perform(em -> {
                em.createNativeQuery("update criminal_record set name_edition = 0")
                        .executeUpdate();
                em.createNativeQuery("delete from name_key where key_text like 'Nz%'")
                        .executeUpdate();
            });
            NameQuestion question = new NameQuestion("ضیاءالحق", null);
            NameAnswer before = RecordSearch.ask(unit, RecordSearch.EXAMINER, question);
            assertFalse(before.isWhole());
            assertEquals(1, named(unit, 1));
            assertEquals(1, named(unit, 200));
            assertEquals(0, named(unit, 200));
            NameAnswer after = RecordSearch.ask(unit, RecordSearch.EXAMINER, question);
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
        try (Unit unit = RecordSearch.inForce(database)) {
            enter(unit, "Gwahram Rindani", "Chakar", CourtOutcome.CONVICTED);
            others(database, 4000, 8);
            SentQueries sent = SentQueries.of(unit.entityManager(), "name_key");
            int before = sent.count();
            NameAnswer rare = RecordSearch.ask(unit, RecordSearch.EXAMINER, new NameQuestion("گواہرام رندانی", "چاکر"));
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

    private static List<String> undecided(Unit unit, Caller caller) {
        return RecordSearch.undecided(unit, caller, AutomatedFunction.NAME_MATCH);
    }

    private static RecordNumber enter(Unit unit, String name, String father, CourtOutcome outcome) {
        return unit.inTransaction(em -> {
            CriminalRecord record = new CriminalRecord(
                    RecordNumber.random(),
                    new PersonDetails(name, father, null, null, null),
                    RecordSearch.ONE,
                    RecordSearch.NOON);
            record.addOffence(
                    SomeRecord.offence(outcome, false),
                    new Places(em, RecordSearch.CLOCK).require(Some.STATION),
                    RecordSearch.ONE,
                    RecordSearch.NOON);
            new CriminalRecords(em).add(record);
            return record.number();
        });
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
