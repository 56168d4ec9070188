package pk.gov.balochistan.police.picket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.askedfinger.AskedFingers;
import pk.gov.balochistan.police.askedfinger.FingerGround;
import pk.gov.balochistan.police.askedfinger.NewFinger;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.ProposedChange;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.examination.Conclusion;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.examination.PrintComparisons;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.hotlist.Instruction;
import pk.gov.balochistan.police.hotlist.SomeEntry;
import pk.gov.balochistan.police.identification.PrintSearches;
import pk.gov.balochistan.police.identification.RecordOffice;
import pk.gov.balochistan.police.inventedprint.Impression;
import pk.gov.balochistan.police.inventedprint.InventedFinger;
import pk.gov.balochistan.police.merging.NewMerge;
import pk.gov.balochistan.police.merging.RecordMerges;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.Policies;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.policy.SomePolicy;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.testing.Some;

/** A finger from a picket: compared with those who are looked for alone, decided by two examiners, and then gone. */
class PicketFingerDbTest {
    private static final Clock CLOCK = Clock.fixed(SomeEntry.NOON, ZoneOffset.UTC);
    private static final InventedFinger THUMB = InventedFinger.of(1_001);
    private static final byte[] AT_THE_PICKET = Impression.of(THUMB, 8).png();
    private static final PrintTemplate ON_RECORD =
            PrintTemplate.extract(Impression.of(THUMB, 5).png(), 500);

    @TempDir
    Path data;

    @EveryEngine
    void aFingerIsComparedWithThoseWhoAreLookedForAlone(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            permit(office, null);
            onRecord(office);
            CheckAnswer nobody = send(office);
            assertEquals(CheckResult.NOTHING, nobody.check().result(), "he is on record, and nobody looks for him");
            assertEquals("0", one(office, "select count(*) from asked_finger where destroyed_at is null"));

            RecordNumber wanted = onRecord(office);
            warrant(office, wanted);
            CheckAnswer answer = send(office);
            assertEquals(CheckResult.EXAMINED, answer.check().result());
            assertEquals(List.of(), answer.lines(), "a score is no answer");
            assertNull(answer.record());
            assertEquals(
                    List.of(wanted.digits()),
                    texts(
                            office,
                            "select r.record_number from print_candidate c join criminal_record r"
                                    + " on r.id = c.record_id"));
            assertEquals("1", one(office, "select count(*) from asked_finger where destroyed_at is null"));
            assertEquals(
                    List.of("FINGER NOTHING", "FINGER EXAMINED"),
                    texts(office, "select question || ' ' || result from hotlist_check order by id"));
        }
    }

    @EveryEngine
    void whoeverAnEntryOfTheHotlistNamesByCnicIsLookedFor(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            permit(office, null);
            RecordNumber listed = office.unit.inTransaction(em -> {
                CriminalRecord record = SomeRecord.with(
                        Some.cnic(), CourtOutcome.CONVICTED, false, new Places(em, CLOCK).require(Some.STATION));
                new CriminalRecords(em).add(record);
                return record.number();
            });
            office.set(listed, ON_RECORD);
            assertEquals(CheckResult.NOTHING, send(office).check().result());
            SomeEntry.enter(office.unit, SomeEntry.wanted(Some.cnic()));

            String reference = send(office).check().reference();
            identify(office);

            FingerAnswer told = answer(office, reference);
            assertEquals(FingerAnswer.State.IDENTIFIED, told.state());
            assertEquals(Instruction.DETAIN, told.lines().get(0).instruction());
            assertEquals(SomeEntry.PHONE, told.lines().get(0).contact());
            assertNull(told.lines().get(0).like(), "what to do, and no name");
            answer(office, reference);
            assertEquals("1", one(office, "select count(*) from hotlist_hit"), "the owner hears of it once");
        }
    }

    /** Two records of one man: the warrant stands in one, and his prints in the other. */
    @EveryEngine
    void printsOfAJoinedRecordAreCompared(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            permit(office, null);
            RecordNumber withPrints = onRecord(office);
            RecordNumber wanted = office.record("ppc-302", CourtOutcome.UNDER_TRIAL);
            warrant(office, wanted);
            assertEquals(CheckResult.NOTHING, send(office).check().result());
            join(office, withPrints, wanted);
            String reference = send(office).check().reference();
            identify(office);
            assertEquals("W-17/2026", answer(office, reference).lines().get(0).order());
        }
    }

    private static void join(RecordOffice office, RecordNumber number, RecordNumber into) {
        NewMerge join = new NewMerge(NewMerge.Kind.JOIN, NewMerge.Basis.STATEMENT, "The names are alike");
        office.unit.perform(em -> {
            CriminalRecords records = new CriminalRecords(em);
            new RecordMerges(em)
                    .propose(records.require(number), records.require(into), join, SomeRecord.FIRST, SomeRecord.NOW);
        });
        office.unit.perform(em -> {
            RecordMerges merges = new RecordMerges(em);
            CriminalRecord record = new CriminalRecords(em).require(number);
            merges.confirm(merges.waiting(record).orElseThrow(), SomeRecord.SECOND, SomeRecord.NOW);
        });
    }

    @EveryEngine
    void nothingIsToldBeforeTwoExaminersHaveDecided(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            permit(office, null);
            RecordNumber wanted = onRecord(office);
            warrant(office, wanted);
            String reference = send(office).check().reference();
            assertEquals(FingerAnswer.State.WAITING, answer(office, reference).state());
            office.conclude(RecordOffice.ONE, comparison(office), Conclusion.IDENTIFIED);
            assertEquals(FingerAnswer.State.WAITING, answer(office, reference).state(), "one alone decides nothing");
            office.conclude(RecordOffice.TWO, comparison(office), Conclusion.IDENTIFIED);
            FingerAnswer told = answer(office, reference);
            assertEquals("W-17/2026", told.lines().get(0).order());
            assertEquals(
                    "CONFIRMED", one(office, "select outcome from policy_run where function_code = 'PRINT_CHECK'"));

            RecordOffice.refused("refusal.notFound", () -> as(office, "Q-8", desk -> desk.answerOf(reference)));

            withdraw(office, wanted);
            assertEquals(
                    FingerAnswer.State.OVER, answer(office, reference).state(), "what was recalled is told no more");
            assertEquals(CheckResult.NOTHING, send(office).check().result(), "nor compared");
        }
    }

    @EveryEngine
    void aFingerThatIsNobodysGoesAtOnce(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            permit(office, null);
            warrant(office, onRecord(office));
            String reference = send(office).check().reference();
            ExaminationNumber comparison = comparison(office);
            assertEquals(
                    Finger.RIGHT_THUMB,
                    office.sheet(RecordOffice.ONE, comparison).pair().sought().finger());
            office.conclude(RecordOffice.ONE, comparison, Conclusion.EXCLUDED);
            office.conclude(RecordOffice.TWO, comparison, Conclusion.EXCLUDED);
            assertEquals(
                    FingerAnswer.State.NOT_IDENTIFIED, answer(office, reference).state());
            assertEquals("0", one(office, "select count(*) from asked_finger where sealed_image is not null"));
            assertNull(office.sheet(RecordOffice.ONE, comparison).pair());
        }
    }

    @EveryEngine
    void aFingerThatNobodyDecidesGoesAfterThirtyDays(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            permit(office, null);
            warrant(office, onRecord(office));
            String reference = send(office).check().reference();
            assertEquals(0, destroyAfter(office, 29));
            assertEquals(
                    1,
                    office.comparing(RecordOffice.ONE, desk -> desk.listWaiting())
                            .size());
            assertEquals(1, destroyAfter(office, 31));
            assertEquals(0, destroyAfter(office, 31));
            assertEquals(
                    0,
                    office.comparing(RecordOffice.ONE, desk -> desk.listWaiting())
                            .size());
            RecordOffice.refused(
                    "prints.comparison.gone",
                    () -> office.conclude(RecordOffice.ONE, comparison(office), Conclusion.IDENTIFIED));
            assertEquals(
                    FingerAnswer.State.NOT_IDENTIFIED, answer(office, reference).state());
        }
    }

    /** What two examiners concluded counts as long as the print on record does, whatever else the person is looked for. */
    @EveryEngine
    void whatRestsOnAPrintThatWasWithdrawnIsToldNoMore(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            permit(office, null);
            RecordNumber wanted = onRecord(office);
            warrant(office, wanted);
            String reference = send(office).check().reference();
            identify(office);
            assertEquals(
                    FingerAnswer.State.IDENTIFIED, answer(office, reference).state());
            office.unit.perform(em -> new PrintSets(em, office.keys)
                    .withdraw(
                            new CriminalRecords(em).require(wanted).id(),
                            1,
                            "Taken on the wrong ground",
                            SomeRecord.FIRST,
                            SomeRecord.NOW));
            FingerAnswer told = answer(office, reference);
            assertEquals(FingerAnswer.State.OVER, told.state());
            assertEquals(List.of(), told.lines());
        }
    }

    @EveryEngine
    void aFingerThatWasIdentifiedStaysAsLongAsThePrintItRestsOn(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            permit(office, null);
            RecordNumber wanted = onRecord(office);
            warrant(office, wanted);
            send(office);
            identify(office);
            assertEquals(0, destroyAfter(office, 400));
            office.acquit(wanted);
            assertEquals(1, destroyAfter(office, 31));
        }
    }

    @EveryEngine
    void withoutAPolicyNothingIsComparedAndNothingKept(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            warrant(office, onRecord(office));
            CheckAnswer answer = send(office);
            assertEquals("policy.refused.none", answer.refusal().key());
            assertEquals(CheckResult.NO_POLICY, answer.check().result());
            assertEquals("0", one(office, "select count(*) from asked_finger"));
            assertEquals("1", one(office, "select count(*) from hotlist_check"), "that it was asked stays");
        }
    }

    /** A province that wants fewer comparisons says from which score on; below it nothing goes to examiners. */
    @EveryEngine
    void belowTheThresholdOfThePolicyNothingIsPutBeforeExaminers(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            permit(office, BigDecimal.valueOf(5_000));
            warrant(office, onRecord(office));
            assertEquals(CheckResult.NOTHING, send(office).check().result());
            assertEquals("0", one(office, "select count(*) from print_comparison"));
            assertEquals("0", one(office, "select count(*) from asked_finger where sealed_image is not null"));
            assertEquals("0", one(office, "select results from policy_run"));
        }
    }

    /** As fast as an officer can check cards: who sends more reads the list out. */
    @EveryEngine
    void aFingerCountsAsACheck(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            permit(office, null);
            as(office, "Q-7", desk -> {
                for (int i = 0; i < LoggedChecks.PER_HOUR; i++) desk.byCnic(Some.cnic(), PicketTrial.PURPOSE);
                return null;
            });
            assertEquals("hotlist.check.limit", send(office).refusal().key());
        }
    }

    private static void permit(RecordOffice office, BigDecimal threshold) {
        office.unit.perform(em -> SomePolicy.inForce(em, AutomatedFunction.PRINT_CHECK, threshold, CLOCK));
    }

    private static RecordNumber onRecord(RecordOffice office) {
        RecordNumber number = office.record("ppc-302", CourtOutcome.UNDER_TRIAL);
        office.set(number, ON_RECORD);
        return number;
    }

    private static void warrant(RecordOffice office, RecordNumber number) {
        office.unit.perform(em -> new CriminalRecords(em)
                .require(number)
                .markWanted(1, SomeRecord.warrant(), SomeRecord.FIRST, SomeRecord.NOW));
    }

    private static void withdraw(RecordOffice office, RecordNumber number) {
        office.unit.perform(em -> {
            CriminalRecord record = new CriminalRecords(em).require(number);
            int seq = record.propose(
                            1, SomeRecord.order(ProposedChange.Kind.WITHDRAW_NOTICE), SomeRecord.FIRST, SomeRecord.NOW)
                    .seq();
            record.confirm(seq, SomeRecord.SECOND, SomeRecord.NOW);
        });
    }

    private CheckAnswer send(RecordOffice office) {
        NewFinger finger = new NewFinger(Finger.RIGHT_THUMB, FingerGround.ARRESTED, AT_THE_PICKET, 500);
        return as(office, "Q-7", desk -> desk.byFinger(finger, PicketTrial.PURPOSE));
    }

    private FingerAnswer answer(RecordOffice office, String reference) {
        return as(office, "Q-7", desk -> desk.answerOf(reference));
    }

    private <T> T as(RecordOffice office, String belt, Function<PicketDesk, T> act) {
        return office.unit.inTransaction(em -> act.apply(desk(em, office, belt)));
    }

    private static PicketDesk desk(EntityManager em, RecordOffice office, String belt) {
        Caller caller = SomeEntry.caller(em, belt, Role.STATION_OFFICER, Some.STATION);
        PicketDesk desk = new PicketDesk();
        desk.check = new HotlistCheck(em, office.keys, CLOCK);
        desk.fingers = new FingerCheck(
                em,
                new AskedFingers(em, office.keys),
                new PrintSearches(em, new PrintSets(em, office.keys), new Policies(em, CLOCK), office.index),
                new PrintComparisons(em, new PolicyRuns(em)),
                desk.check,
                CLOCK);
        desk.checks = new LoggedChecks(em);
        desk.records = new CriminalRecords(em);
        desk.runs = new PolicyRuns(em);
        desk.callers = () -> caller;
        desk.keys = office.keys;
        desk.clock = CLOCK;
        return desk;
    }

    private static int destroyAfter(RecordOffice office, int days) {
        return office.unit.inTransaction(
                em -> PicketFingers.destroySome(em, SomeEntry.NOON.plus(Duration.ofDays(days))));
    }

    private static void identify(RecordOffice office) {
        office.conclude(RecordOffice.ONE, comparison(office), Conclusion.IDENTIFIED);
        office.conclude(RecordOffice.TWO, comparison(office), Conclusion.IDENTIFIED);
    }

    /** The only one. */
    private static ExaminationNumber comparison(RecordOffice office) {
        return ExaminationNumber.parse(one(office, "select comparison_number from print_comparison"));
    }

    private static String one(RecordOffice office, String query) {
        List<String> rows = texts(office, query);
        assertTrue(rows.size() == 1, rows.toString());
        return rows.get(0);
    }

    private static List<String> texts(RecordOffice office, String query) {
        return office.unit.inTransaction(em -> {
            List<?> rows = em.createNativeQuery(query).getResultList();
            return rows.stream().map(row -> String.valueOf(row).strip()).toList();
        });
    }
}
