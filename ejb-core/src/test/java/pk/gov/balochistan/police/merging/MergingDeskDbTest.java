package pk.gov.balochistan.police.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.OpenedRecord;
import pk.gov.balochistan.police.criminalrecord.RecordAnswer;
import pk.gov.balochistan.police.criminalrecord.RecordHit;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.examination.Identifications;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.Policies;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.policy.SomePolicy;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Records of one person are joined and parted by two, answer together while they are joined, and lose nothing by it. Source: issue 4, SECURITY.md T5. */
class MergingDeskDbTest {
    private static final Caller ONE = caller("CRO-1", "cro.one", Role.CRO_EXAMINER);
    private static final Caller ONE_AGAIN = caller("CRO-1", "cro.other", Role.CRO_EXAMINER);
    private static final Caller TWO = caller("CRO-2", "cro.two", Role.CRO_EXAMINER);
    private static final Caller READER = caller("B-7", "officer.seven", Role.SHO);
    private static final Cnic OTHER = new Cnic("5440012345671");
    private static final Cnic THIRD = new Cnic("5440012345681");
    private static final Reason REASON = new Reason("Whether it is one person", "Diary 14");

    @TempDir
    Path data;

    private Unit unit;
    private KeyRing keys;

    private static Caller caller(String belt, String account, Role role) {
        List<HeldPost> posts = List.of(new HeldPost(role, 1L, "1/"));
        return new Caller("user:" + account, "web", 1L, BeltNumber.parse(belt), Set.of(), posts);
    }

    private void on(TestDatabase database, Runnable story) {
        keys = KeyRing.of(data);
        try (Unit opened = Unit.on(database)) {
            unit = opened;
            story.run();
        }
    }

    private static Clock clock() {
        return Clock.fixed(SomeRecord.NOW, ZoneOffset.UTC);
    }

    private RecordNumber entered(Cnic cnic, CourtOutcome outcome) {
        return unit.inTransaction(em -> {
            CriminalRecord record =
                    SomeRecord.with(cnic, outcome, false, new Places(em, clock()).require(Some.STATION));
            new CriminalRecords(em).add(record);
            return record.number();
        });
    }

    private MergingDesk desk(EntityManager em, Caller caller) {
        MergingDesk desk = new MergingDesk();
        desk.records = new CriminalRecords(em);
        desk.merges = new RecordMerges(em);
        desk.identifications = new Identifications(em);
        desk.policies = new Policies(em, clock());
        desk.runs = new PolicyRuns(em);
        desk.callers = () -> caller;
        desk.clock = clock();
        return desk;
    }

    private <T> T ask(Caller caller, Function<MergingDesk, T> question) {
        return unit.inTransaction(em -> question.apply(desk(em, caller)));
    }

    private void act(Caller caller, Consumer<MergingDesk> order) {
        unit.perform(em -> order.accept(desk(em, caller)));
    }

    private static NewMerge merge(NewMerge.Kind kind) {
        return new NewMerge(kind, NewMerge.Basis.PAPERS, "Two CNIC cards with one photograph");
    }

    private void propose(Caller caller, RecordNumber record, RecordNumber into) {
        act(caller, desk -> desk.propose(record, into, merge(NewMerge.Kind.JOIN)));
    }

    private void joined(RecordNumber record, RecordNumber into) {
        propose(ONE, record, into);
        act(TWO, desk -> desk.confirm(record));
    }

    private static void refused(String key, Runnable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act::run).key());
    }

    private RecordAnswer answer(Cnic cnic) {
        return unit.inTransaction(em -> {
            CriminalRecords records = new CriminalRecords(em);
            return RecordAnswer.of(records.ofPerson(records.find(cnic).orElseThrow()));
        });
    }

    private List<RecordHit> hits(Cnic cnic, Caller caller) {
        return unit.inTransaction(em -> SomeRecord.desk(em, keys, caller).find(cnic));
    }

    private OpenedRecord opened(RecordNumber number, Caller caller) {
        return unit.inTransaction(em -> {
            OpenedRecord opened = SomeRecord.desk(em, keys, caller).open(number, REASON);
            opened.others().forEach(opened::offences);
            return opened;
        });
    }

    @EveryEngine
    void joinedRecordsAnswerTogetherByOneNumberAndPartedEachForItselfAgain(TestDatabase database) {
        on(database, () -> {
            RecordNumber kept = entered(Some.cnic(), CourtOutcome.ACQUITTED);
            RecordNumber other = entered(OTHER, CourtOutcome.CONVICTED);
            assertEquals(RecordAnswer.NO_RECORD, answer(Some.cnic()));
            propose(ONE, other, kept);
            assertEquals(RecordAnswer.NO_RECORD, answer(Some.cnic()), "nothing before a second person");
            act(TWO, desk -> desk.confirm(other));
            assertEquals(RecordAnswer.RECORD, answer(Some.cnic()));
            assertEquals(RecordAnswer.RECORD, answer(OTHER));
            assertEquals(List.of(new RecordHit(kept, OTHER)), hits(OTHER, READER), "the number that is the person's");
            assertEquals(List.of(new RecordHit(kept, Some.cnic())), hits(Some.cnic(), READER));
            OpenedRecord seen = opened(kept, READER);
            assertEquals(other, seen.record().number(), "of an acquittal alone not even the name is shown");
            assertEquals(1, seen.offences().size());
            assertEquals(1, seen.personsShown().size());
            assertEquals(List.of(), seen.others());
            OpenedRecord whole = opened(kept, ONE);
            assertEquals(other, whole.others().get(0).number());
            assertEquals("with [" + other.digits() + "]", whole.auditDetail());
            assertEquals(2, opened(other, ONE).ofPerson().size());
            act(TWO, desk -> desk.propose(other, null, merge(NewMerge.Kind.PART)));
            refused("audit.control.own", () -> act(TWO, desk -> desk.confirm(other)));
            act(ONE, desk -> desk.confirm(other));
            assertEquals(RecordAnswer.NO_RECORD, answer(Some.cnic()));
            assertEquals(RecordAnswer.RECORD, answer(OTHER));
            assertEquals(List.of(), hits(Some.cnic(), READER));
            assertEquals(2, ask(ONE, desk -> desk.open(other, REASON)).merges().size(), "both steps are kept");
        });
    }

    @EveryEngine
    void whatIsClosedInOneIsShownToNobodyForTheOthersSake(TestDatabase database) {
        on(database, () -> {
            RecordNumber kept = entered(Some.cnic(), CourtOutcome.CONVICTED);
            RecordNumber other = entered(OTHER, CourtOutcome.ACQUITTED);
            joined(other, kept);
            OpenedRecord seen = opened(kept, READER);
            assertEquals(List.of(), seen.others());
            assertEquals(1, seen.personsShown().size(), "not even a name");
            assertEquals(null, seen.auditDetail());
            assertEquals(1, opened(kept, ONE).others().size());
        });
    }

    @EveryEngine
    @Tag("T5")
    void twoPersonsDecideWhicheverTheirAccounts(TestDatabase database) {
        on(database, () -> {
            RecordNumber kept = entered(Some.cnic(), CourtOutcome.CONVICTED);
            RecordNumber other = entered(OTHER, CourtOutcome.CONVICTED);
            propose(ONE, other, kept);
            refused("merging.waiting", () -> propose(TWO, other, kept));
            refused("audit.control.own", () -> act(ONE_AGAIN, desk -> desk.confirm(other)));
            assertFalse(ask(ONE_AGAIN, desk -> desk.open(other, REASON)).maySign());
            assertTrue(ask(TWO, desk -> desk.open(other, REASON)).maySign());
            assertEquals(1, ask(TWO, MergingDesk::listWaiting).size());
            act(TWO, desk -> desk.refuse(other, "The photographs are of two men"));
            refused("merging.none", () -> act(TWO, desk -> desk.confirm(other)));
            assertEquals(1, opened(kept, ONE).ofPerson().size());
            propose(TWO, other, kept);
            act(ONE, desk -> desk.confirm(other));
        });
    }

    @EveryEngine
    void aPersonHasOneNumber(TestDatabase database) {
        on(database, () -> {
            RecordNumber kept = entered(Some.cnic(), CourtOutcome.CONVICTED);
            RecordNumber other = entered(OTHER, CourtOutcome.CONVICTED);
            RecordNumber third = entered(THIRD, CourtOutcome.CONVICTED);
            refused("merging.self", () -> propose(ONE, kept, kept));
            refused("merging.into", () -> propose(ONE, kept, null));
            refused("merging.notJoined", () -> act(ONE, desk -> desk.propose(kept, null, merge(NewMerge.Kind.PART))));
            propose(ONE, third, other);
            joined(other, kept);
            refused("merging.joined", () -> act(TWO, desk -> desk.confirm(third)));
            refused("merging.joined", () -> propose(ONE, other, third));
            refused("merging.hasOthers", () -> propose(ONE, kept, third));
            act(TWO, desk -> desk.refuse(third, "The other is joined already"));
            joined(third, kept);
            assertEquals(3, opened(third, ONE).ofPerson().size());
            assertEquals(kept, opened(third, ONE).kept().number());
        });
    }

    @EveryEngine
    void namesAreComparedUnderAPolicyAndDrawingThePageAnewIsNoFurtherRun(TestDatabase database) {
        on(database, () -> {
            RecordNumber one = entered(Some.cnic(), CourtOutcome.CONVICTED);
            RecordNumber other = entered(OTHER, CourtOutcome.CONVICTED);
            MergingSheet without = ask(ONE, desk -> desk.open(one, REASON));
            assertEquals("policy.refused.none", without.noPolicy().key());
            assertEquals(List.of(), without.likely());
            unit.perform(em -> SomePolicy.inForce(em, AutomatedFunction.NAME_MATCH, null, clock()));
            for (int i = 0; i < 2; i++) {
                MergingSheet sheet = ask(ONE, desk -> desk.open(one, REASON));
                assertEquals(other, sheet.likely().get(0).number());
                assertFalse(sheet.likely().get(0).byPrints());
                assertEquals("beside [" + other.digits() + "]", sheet.auditDetail());
            }
            assertEquals(
                    1L,
                    ((Number) unit.inTransaction(em -> em.createNativeQuery("select count(*) from policy_run")
                                    .getSingleResult()))
                            .longValue());
            joined(other, one);
            assertEquals(List.of(), ask(ONE, desk -> desk.open(one, REASON)).likely(), "what is joined is not likely");
        });
    }

    @EveryEngine
    @Tag("T5")
    void theDatabaseItselfRefusesAJoiningByOne(TestDatabase database) {
        on(database, () -> {
            RecordNumber kept = entered(Some.cnic(), CourtOutcome.CONVICTED);
            propose(ONE, entered(OTHER, CourtOutcome.CONVICTED), kept);
            for (String forged : List.of(
                    "update record_merge set decision = 'CONFIRMED', waiting_record_id = null",
                    "update record_merge set decision = 'CONFIRMED', waiting_record_id = null, decided_at = proposed_at,"
                            + " decided_by = proposed_by, decided_person = proposed_person",
                    "update record_merge set waiting_record_id = null",
                    "update record_merge set into_record_id = record_id",
                    "update criminal_record set merged_into_id = (select min(into_record_id) from record_merge)",
                    "update criminal_record set merge_kind = 'JOIN', merge_decision = 'CONFIRMED', merge_id = (select"
                            + " min(id) from record_merge), merged_into_id = (select min(into_record_id) from"
                            + " record_merge) where id = (select min(record_id) from record_merge)",
                    "update criminal_record set merge_kind = 'JOIN', merge_id = (select min(id) from record_merge),"
                            + " merged_into_id = (select min(record_id) from record_merge)")) {
                assertThrows(SQLException.class, () -> run(forged, database), forged);
            }
        });
    }

    private static void run(String order, TestDatabase database) throws SQLException {
        try (Connection owner = database.open();
                Statement statement = owner.createStatement()) {
            if (statement.executeUpdate(order) == 0) throw new SQLException("nothing to forge");
        }
    }
}
