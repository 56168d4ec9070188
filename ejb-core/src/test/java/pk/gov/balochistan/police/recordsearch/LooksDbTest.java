package pk.gov.balochistan.police.recordsearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
import pk.gov.balochistan.police.description.EntryKind;
import pk.gov.balochistan.police.description.Feature;
import pk.gov.balochistan.police.description.NewEntry;
import pk.gov.balochistan.police.description.NewStrike;
import pk.gov.balochistan.police.description.Trait;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.Policies;
import pk.gov.balochistan.police.policy.RunOutcome;
import pk.gov.balochistan.police.policy.SaidOutcome;
import pk.gov.balochistan.police.policy.SwitchOff;
import pk.gov.balochistan.police.policy.SwitchOrder;
import pk.gov.balochistan.police.profile.Profiles;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.Lives;
import pk.gov.balochistan.police.testing.SentQueries;
import pk.gov.balochistan.police.testing.Unit;

/** Who is found by looks, by whom, and that the counts are those of the lists. */
class LooksDbTest {
    private static final LooksQuestion THIN = LooksSearching.who(Trait.BUILD_THIN);

    @EveryEngine
    void eachCountIsThatOfTheListWhichItLeadsTo(TestDatabase database) {
        try (Unit unit = LooksSearching.inForce(database)) {
            convicted(unit, Trait.BUILD_THIN, Trait.SEX_MALE, Trait.MARK_SCAR, Trait.PART_CHEEK, Trait.TIME_NIGHT);
            convicted(unit, Trait.BUILD_THIN, Trait.SEX_MALE, Trait.MARK_SCAR, Trait.PART_HAND, Trait.TIME_DAY);
            convicted(unit, Trait.BUILD_THIN, Trait.SEX_FEMALE, Trait.MARK_BURN, Trait.PART_CHEEK, Trait.TIME_DAY);
            convicted(unit, Trait.BUILD_STOUT, Trait.SEX_MALE);
            unit.perform(em -> {
                CriminalRecord record = LooksSearching.record(em, SomeRecord.offence(CourtOutcome.CONVICTED, false));
                LooksSearching.add(
                        em, record, NewEntry.seen(EntryKind.LOOKS, null, 172, null, Trait.BUILD_THIN, Trait.SEX_MALE));
                LooksSearching.add(em, record, NewEntry.stated(EntryKind.BORN, "1990"));
                LooksSearching.add(
                        em, record, NewEntry.seen(EntryKind.MARK, null, null, null, Trait.MARK_SCAR, Trait.PART_HAND));
                LooksSearching.add(
                        em, record, NewEntry.seen(EntryKind.MARK, null, null, null, Trait.MARK_BURN, Trait.PART_CHEEK));
            });
            LooksAnswer thin = LooksSearching.ask(unit, RecordSearch.EXAMINER, THIN);
            assertEquals(4, thin.total());
            assertEquals(List.of("SEX_MALE 3", "SEX_FEMALE 1"), offered(thin, Feature.SEX));
            assertEquals(List.of("HEIGHT_MEDIUM 1", "HEIGHT_TALL 1"), offered(thin, Feature.HEIGHT));
            assertEquals(List.of("MARK_SCAR 3", "MARK_BURN 2"), offered(thin, Feature.MARK));
            assertEquals(List.of("PART_CHEEK 3", "PART_HAND 2"), offered(thin, Feature.PART));
            assertEquals(List.of("TIME_DAY 2", "TIME_NIGHT 1"), offered(thin, Feature.TIME));
            assertEquals(
                    List.of("FROM_35 1"),
                    thin.ages().stream().map(f -> f.name() + " " + f.count()).toList());
            everyCountHolds(unit, THIN, thin);
            LooksQuestion scar = LooksSearching.who(Trait.BUILD_THIN, Trait.MARK_SCAR);
            LooksAnswer scarred = LooksSearching.ask(unit, RecordSearch.EXAMINER, scar);
            assertEquals(List.of("PART_CHEEK 1", "PART_HAND 2"), offered(scarred, Feature.PART), "of one mark");
            everyCountHolds(unit, scar, scarred);
        }
    }

    private static void everyCountHolds(Unit unit, LooksQuestion question, LooksAnswer answer) {
        Stream.concat(answer.facets().values().stream().flatMap(List::stream), answer.ages().stream())
                .forEach(facet -> {
                    LooksAnswer next =
                            LooksSearching.ask(unit, RecordSearch.EXAMINER, LooksSearching.narrowed(question, facet));
                    assertEquals(facet.count(), next.total(), facet::name);
                    assertEquals(next.total(), next.hits().size(), facet::name);
                });
    }

    /** The rule of an entry and the same rule in the words of the query, over all that an entry may be. */
    @EveryEngine
    void whoMayNotOpenARecordCountsItNowhere(TestDatabase database) {
        try (Unit unit = LooksSearching.inForce(database)) {
            List<RecordNumber> all = new ArrayList<>();
            for (CourtOutcome outcome : CourtOutcome.values())
                for (boolean juvenile : new boolean[] {false, true})
                    all.add(LooksSearching.enter(
                            unit, SomeRecord.offence(outcome, juvenile), Trait.BUILD_THIN, Trait.TIME_NIGHT));
            RecordNumber sealed = convicted(unit, Trait.BUILD_THIN, Trait.HAIR_BALD);
            unit.perform(em -> SomeRecord.seal(new CriminalRecords(em).require(sealed), 1));
            List<RecordNumber> open = unit.inTransaction(em -> all.stream()
                    .filter(number -> new CriminalRecords(em).require(number).isOpenTo(false))
                    .sorted((one, other) -> one.digits().compareTo(other.digits()))
                    .toList());
            LooksAnswer officer = LooksSearching.ask(unit, RecordSearch.OFFICER, THIN);
            assertEquals(open, officer.hits().stream().map(LooksHit::number).toList(), "by number, which says nothing");
            assertEquals(open.size(), officer.total());
            assertEquals(List.of(), offered(officer, Feature.HAIR_STYLE), "of the sealed one not even a count");
            assertFalse(officer.facets().containsKey(Feature.TIME), "nor how it was done");
            refused(
                    "looks.methods",
                    () -> LooksSearching.begin(unit, RecordSearch.OFFICER, LooksSearching.who(Trait.TIME_NIGHT)));
            LooksAnswer examiner = LooksSearching.ask(unit, RecordSearch.EXAMINER, THIN);
            assertEquals(all.size() + 1, examiner.total());
            assertEquals(Looks.PAGE, examiner.hits().size());
            assertFalse(examiner.isLastPage());
        }
    }

    @EveryEngine
    void withoutAPolicyOrAReasonOfOnesOwnNobodyIsLookedFor(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            refused("policy.refused.none", () -> LooksSearching.begin(unit, RecordSearch.EXAMINER, THIN));
            refused("looks.nothing", () -> LooksSearching.who(Trait.SIDE_LEFT));
        }
        try (Unit unit = LooksSearching.inForce(database)) {
            convicted(unit, Trait.BUILD_THIN);
            refused(
                    "refusal.reason.purpose",
                    () -> unit.perform(em -> LooksSearching.desk(em, RecordSearch.EXAMINER, RecordSearch.CLOCK)
                            .begin(THIN, null)));
            LooksSearch search = LooksSearching.begin(unit, RecordSearch.EXAMINER, THIN);
            Caller other = RecordSearch.caller("CRO-2", Role.CRO_EXAMINER);
            refused("refusal.notFound", () -> LooksSearching.look(unit, other, search, THIN, 0));
            Clock late = Clock.offset(RecordSearch.CLOCK, LooksDesk.GOOD_FOR.plus(Duration.ofMinutes(1)));
            refused(
                    "looks.over",
                    () -> unit.perform(em ->
                            LooksSearching.desk(em, RecordSearch.EXAMINER, late).look(search, THIN, 0)));
            unit.perform(em -> new Policies(em, RecordSearch.CLOCK)
                    .add(new SwitchOff(
                            new SwitchOrder(AutomatedFunction.LOOKS_SEARCH, "Too many were stopped for their looks."),
                            RecordSearch.ONE,
                            RecordSearch.NOON)));
            refused("policy.refused.off", () -> LooksSearching.look(unit, RecordSearch.EXAMINER, search, THIN, 0));
        }
    }

    @EveryEngine
    void whoeverAskedSaysOnceWhetherItWasThePerson(TestDatabase database) {
        try (Unit unit = LooksSearching.inForce(database)) {
            convicted(unit, Trait.BUILD_THIN);
            LooksSearch search = LooksSearching.begin(unit, RecordSearch.EXAMINER, THIN);
            SaidOutcome wrong = new SaidOutcome(search.reference(), RunOutcome.REFUTED);
            refused("policy.outcome.noHit", () -> say(unit, wrong));
            LooksSearching.look(
                    unit, RecordSearch.EXAMINER, search, LooksSearching.who(Trait.BUILD_THIN, Trait.HAIR_BALD), 0);
            LooksSearching.look(unit, RecordSearch.EXAMINER, search, THIN, 0);
            LooksSearching.look(unit, RecordSearch.EXAMINER, search, THIN, 0);
            assertEquals(List.of(search.reference()), undecided(unit), "one search, however often it was narrowed");
            say(unit, wrong);
            assertEquals(List.of(), undecided(unit));
            refused("policy.outcome.said", () -> say(unit, wrong));
        }
    }

    @EveryEngine
    void anAliasIsFoundUntilItIsStruckAndTheListSaysSo(TestDatabase database) {
        try (Unit unit = RecordSearch.inForce(database)) {
            RecordNumber number = convicted(unit);
            describe(unit, number, NewEntry.stated(EntryKind.ALIAS, "Ustad Gwahram"));
            NameQuestion alias = new NameQuestion("گواہرام", null);
            NameQuestion name = new NameQuestion("نصیر احمد", null);
            assertEquals(List.of(true), byAlias(unit, alias));
            assertEquals(List.of(false), byAlias(unit, name));
            unit.perform(em -> em.createNativeQuery("update criminal_record set name_edition = 0")
                    .executeUpdate());
            unit.perform(em -> new CriminalRecords(em).nameSome(10));
            assertEquals(List.of(true), byAlias(unit, alias), "under a new rule of spelling too");
            unit.perform(em -> new Profiles(em, RecordSearch.CLOCK)
                    .strike(
                            new CriminalRecords(em).require(number),
                            new NewStrike(1, "He was never called so"),
                            RecordSearch.ONE,
                            RecordSearch.NOON));
            assertEquals(List.of(), byAlias(unit, alias));
            assertEquals(List.of(false), byAlias(unit, name));
        }
    }

    /** Each of 2,000 persons has some eight codes, and each rare one about fifty: those rows are read and what they lead to, not the tables. */
    @EveryEngine
    void amongVeryManyOnlyWhatIsAskedIsRead(TestDatabase database) throws SQLException {
        try (Unit unit = LooksSearching.inForce(database)) {
            RecordNumber rare = convicted(unit, Trait.BUILD_THIN, Trait.EYES_ONE, Trait.GAIT_STICK);
            others(database, 2000);
            LooksQuestion question = LooksSearching.who(Trait.EYES_ONE, Trait.GAIT_STICK);
            LooksSearch search = LooksSearching.begin(unit, RecordSearch.OFFICER, question);
            SentQueries counted = SentQueries.of(unit.entityManager(), "criminal_record");
            SentQueries keys = SentQueries.of(unit.entityManager(), "look_key");
            LooksAnswer answer = LooksSearching.look(unit, RecordSearch.OFFICER, search, question, 0);
            assertEquals(
                    List.of(rare), answer.hits().stream().map(LooksHit::number).toList());
            SentQueries.Explained count = counted.explain(0, database);
            assertTrue(count.rowsRead() <= 6 * 52, count::plan);
            SentQueries.Explained list = counted.explainLast(database);
            assertTrue(list.rowsRead() <= 6 * 52, list::plan);
            SentQueries.Explained facets = keys.explain(1, database);
            assertTrue(facets.rowsRead() <= 15 * 52, facets::plan);
            LooksAnswer many = LooksSearching.ask(unit, RecordSearch.EXAMINER, LooksSearching.who(Trait.SEX_MALE));
            assertTrue(many.isTooMany());
            assertEquals(List.of(), many.hits(), "nobody is listed for being a man");
        }
    }

    /** Persons who look otherwise, as a register of some years holds them. */
    private static void others(TestDatabase database, int persons) throws SQLException {
        try (Connection owner = database.owner().open();
                PreparedStatement record = owner.prepareStatement("insert into criminal_record (id, life_id,"
                        + " record_number, name, entered_at, entered_by, changed_at) select ?, ?, ?, name, entered_at, entered_by, changed_at"
                        + " from criminal_record where id < 9000000 fetch first 1 rows only");
                PreparedStatement key =
                        owner.prepareStatement("insert into look_key (key_text, record_id) values (?, ?)")) {
            Lives.begin(owner, 9_000_000L, persons);
            for (int person = 0; person < persons; person++) {
                long id = 9_000_000L + person;
                record.setLong(1, id);
                record.setLong(2, id);
                record.setString(3, String.format("9%09d", person));
                record.addBatch();
                List<String> keys = new ArrayList<>(List.of("SEX_MALE", "BORN_" + (1950 + person % 50)));
                if (person % 40 == 0) keys.add(Trait.EYES_ONE.name());
                if (person % 40 == 1) keys.add(Trait.GAIT_STICK.name());
                Stream.of(
                                Feature.BUILD,
                                Feature.COMPLEXION,
                                Feature.FACE,
                                Feature.BEARD,
                                Feature.LANGUAGE,
                                Feature.HAND)
                        .forEach(feature -> keys.add(feature.traits()
                                .get((int) (id % feature.traits().size()))
                                .name()));
                for (String text : keys) {
                    key.setString(1, text);
                    key.setLong(2, id);
                    key.addBatch();
                }
            }
            record.executeBatch();
            key.executeBatch();
            if (database.engine() == Engine.POSTGRESQL) owner.createStatement().execute("analyze");
        }
    }

    private static RecordNumber convicted(Unit unit, Trait... traits) {
        return LooksSearching.enter(unit, SomeRecord.offence(CourtOutcome.CONVICTED, false), traits);
    }

    private static void describe(Unit unit, RecordNumber number, NewEntry entry) {
        unit.perform(em -> LooksSearching.add(em, new CriminalRecords(em).require(number), entry));
    }

    private static List<String> offered(LooksAnswer answer, Feature feature) {
        return answer.facets().get(feature).stream()
                .map(facet -> facet.name() + " " + facet.count())
                .toList();
    }

    private static List<Boolean> byAlias(Unit unit, NameQuestion question) {
        return RecordSearch.ask(unit, RecordSearch.EXAMINER, question).hits().stream()
                .map(NameHit::isByAlias)
                .toList();
    }

    private static List<String> undecided(Unit unit) {
        return RecordSearch.undecided(unit, RecordSearch.EXAMINER, AutomatedFunction.LOOKS_SEARCH);
    }

    private static void say(Unit unit, SaidOutcome said) {
        RecordSearch.say(unit, RecordSearch.EXAMINER, said);
    }

    private static void refused(String key, Runnable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act::run).key());
    }
}
