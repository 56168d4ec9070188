package pk.gov.balochistan.police.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.ProposedChange;
import pk.gov.balochistan.police.criminalrecord.RecordAnswer;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.description.Descriptions;
import pk.gov.balochistan.police.description.EntryKind;
import pk.gov.balochistan.police.description.NewEntry;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.merging.NewMerge;
import pk.gov.balochistan.police.merging.RecordMerges;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.personname.NameIndex;
import pk.gov.balochistan.police.personname.NamedRegister;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** What a person says is wrong shows as disputed at once, and two who did not enter it answer it in writing. Source: issue 4, gaps.csv. */
class CorrectionDeskDbTest {
    /** The officer who entered the record, by another account. */
    private static final Caller ENTERED = examiner("CRO-1", "cro.other");

    private static final Caller TWO = examiner("CRO-2", "cro.two");
    private static final Caller THREE = examiner("CRO-3", "cro.three");
    private static final Caller FOUR = examiner("CRO-4", "cro.four");
    private static final Caller TWO_AGAIN = examiner("CRO-2", "cro.second");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String ANSWER = "The court's register at Quetta was compared with the entry.";
    private static final Cnic OTHER = new Cnic("5440012345671");

    @TempDir
    Path data;

    private Unit unit;
    private KeyRing keys;
    private Instant now;

    private static Caller examiner(String belt, String account) {
        List<HeldPost> posts = List.of(new HeldPost(Role.CRO_EXAMINER, 1L, "1/"));
        return new Caller("user:" + account, "web", 1L, BeltNumber.parse(belt), Set.of(), posts);
    }

    private void on(TestDatabase database, Runnable story) {
        keys = KeyRing.of(data);
        now = SomeRecord.NOW;
        try (Unit opened = Unit.on(database)) {
            unit = opened;
            unit.perform(em -> {
                em.createNativeQuery(
                                "insert into officer (id, belt_number, name_en, name_ur, rank_code, place_id) values"
                                        + " (9000002, 'CRO-1', 'Zarak Khan', 'زرک خان', (select min(code) from rank_scale),"
                                        + " (select min(id) from place))")
                        .executeUpdate();
                em.createNativeQuery(
                                "insert into user_account (id, username, belt_number, name_en, name_ur, password_hash,"
                                        + " state, used_at, created_at, created_by) values (9000001, 'cro.one', 'CRO-1',"
                                        + " 'Zarak Khan', 'زرک خان', 'x', 'ACTIVE', current_timestamp,"
                                        + " current_timestamp, 'test')")
                        .executeUpdate();
            });
            story.run();
        }
    }

    /** A record with a warrant, entered by cro.one. */
    private RecordNumber entered(Cnic cnic) {
        return unit.inTransaction(em -> {
            CriminalRecord record = SomeRecord.with(
                    cnic, CourtOutcome.UNDER_TRIAL, false, new Places(em, clock()).require(Some.STATION));
            record.markWanted(1, SomeRecord.warrant(), SomeRecord.FIRST, now);
            new CriminalRecords(em).add(record);
            return record.number();
        });
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private CorrectionDesk desk(EntityManager em, Caller caller) {
        CorrectionDesk desk = new CorrectionDesk();
        desk.requests = new CorrectionRequests(em);
        desk.records = new CriminalRecords(em);
        desk.offences = new Offences(em);
        desk.places = new Places(em, clock());
        desk.accounts = new UserAccounts(em, keys);
        desk.outbox = new Outbox(em, keys, clock());
        desk.callers = () -> caller;
        desk.clock = clock();
        return desk;
    }

    private <T> T ask(Caller caller, Function<CorrectionDesk, T> question) {
        return unit.inTransaction(em -> question.apply(desk(em, caller)));
    }

    private void act(Caller caller, Consumer<CorrectionDesk> order) {
        unit.perform(em -> order.accept(desk(em, caller)));
    }

    private <T> T of(RecordNumber number, Function<CriminalRecord, T> question) {
        return unit.inTransaction(em -> question.apply(new CriminalRecords(em).require(number)));
    }

    /** Changes the record by two examiners, a minute later. */
    private void change(RecordNumber number, ProposedChange change) {
        now = now.plusSeconds(60);
        unit.perform(em -> new CriminalRecords(em).require(number).propose(1, change, SomeRecord.FIRST, now));
        int seq = of(number, record -> record.changes().size());
        unit.perform(em -> new CriminalRecords(em).require(number).confirm(seq, SomeRecord.SECOND, now));
    }

    private static Applicant self() {
        return new Applicant(
                Applicant.Kind.SELF, null, "CNIC and the court's order", Some.phone(), null, Language.ENGLISH);
    }

    private static NewCorrection about(CorrectionGround ground, int entry) {
        return new NewCorrection(ground, entry, "It was my cousin, not me.", null, self(), TODAY.minusDays(2));
    }

    private CorrectionNumber received(RecordNumber record, CorrectionGround ground, int entry) {
        return ask(TWO, desk -> desk.receive(record, about(ground, entry))).number();
    }

    private void propose(Caller caller, CorrectionNumber number, CorrectionFinding finding) {
        act(caller, desk -> desk.propose(number, new NewAnswer(finding, ANSWER)));
    }

    private static void refused(String key, Runnable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act::run).key());
    }

    @EveryEngine
    void theEntryShowsAsDisputedUntilItIsAnsweredAndThePersonIsToldInNeutralWords(TestDatabase database) {
        on(database, () -> {
            RecordNumber record = entered(Some.cnic());
            CorrectionNumber one = received(record, CorrectionGround.NOT_MINE, 1);
            CorrectionNumber two = received(record, CorrectionGround.OUTCOME, 1);
            assertEquals(TODAY.minusDays(2), of(record, r -> r.entry(1).disputedSince()));
            assertNull(of(record, CriminalRecord::disputedSince));
            CorrectionRow row = ask(THREE, CorrectionDesk::listOpen).get(0);
            assertEquals(TODAY.plusDays(28), row.dueOn());
            assertFalse(row.isOverdue(TODAY.plusDays(28)));
            assertTrue(row.isOverdue(TODAY.plusDays(29)));
            change(record, SomeRecord.order(ProposedChange.Kind.STRIKE));
            for (CorrectionNumber each : List.of(one, two)) {
                propose(TWO, each, CorrectionFinding.UPHELD);
                assertTrue(of(record, r -> r.entry(1).disputedSince()) != null, "while another request stands");
                act(THREE, desk -> desk.sign(each));
            }
            assertNull(of(record, r -> r.entry(1).disputedSince()));
            assertEquals(2, ask(THREE, CorrectionDesk::listAnswered).size());
            assertEquals(List.of(), ask(THREE, CorrectionDesk::listOpen));
            List<?> texts = unit.inTransaction(em ->
                    em.createNativeQuery("select text_key from outgoing_sms").getResultList());
            assertEquals(List.of("correction.text.answered", "correction.text.answered"), texts);
            refused("correction.answered", () -> propose(TWO, one, CorrectionFinding.REFUSED));
        });
    }

    @EveryEngine
    @Tag("T5")
    void twoAnswerWhoDidNotEnterItAndTheSecondIsAnotherPerson(TestDatabase database) {
        on(database, () -> {
            RecordNumber record = entered(Some.cnic());
            for (int entry : List.of(0, 1)) {
                CorrectionGround ground = entry == 0 ? CorrectionGround.DETAILS : CorrectionGround.OUTCOME;
                CorrectionNumber number = received(record, ground, entry);
                refused("correction.own", () -> propose(ENTERED, number, CorrectionFinding.REFUSED));
                assertTrue(ask(ENTERED, desk -> desk.open(number)).enteredIt());
                propose(TWO, number, CorrectionFinding.REFUSED);
                refused("correction.answer.waiting", () -> propose(THREE, number, CorrectionFinding.REFUSED));
                refused("audit.control.own", () -> act(TWO_AGAIN, desk -> desk.sign(number)));
                refused("correction.own", () -> act(ENTERED, desk -> desk.sign(number)));
                refused("correction.own", () -> act(ENTERED, desk -> desk.giveBack(number, "It is mine and right")));
                assertFalse(ask(TWO_AGAIN, desk -> desk.open(number)).maySign());
                assertTrue(ask(THREE, desk -> desk.open(number)).maySign());
                act(THREE, desk -> desk.giveBack(number, "Ask the court first"));
                assertTrue(ask(TWO, desk -> desk.open(number)).mayAnswer());
                propose(TWO, number, CorrectionFinding.REFUSED);
                act(THREE, desk -> desk.sign(number));
                assertEquals(
                        2,
                        ask(TWO, desk -> desk.open(number)).request().answers().size());
            }
        });
    }

    @EveryEngine
    void nobodyIsToldThatSomethingWasCorrectedThatWasNot(TestDatabase database) {
        on(database, () -> {
            RecordNumber record = entered(Some.cnic());
            change(record, SomeRecord.to(CourtOutcome.CONVICTED));
            now = now.plusSeconds(60);
            CorrectionNumber entry = received(record, CorrectionGround.OUTCOME, 1);
            CorrectionNumber details = received(record, CorrectionGround.DETAILS, 0);
            refused("correction.answer.unchanged", () -> propose(FOUR, entry, CorrectionFinding.UPHELD));
            refused("correction.answer.unchanged", () -> propose(FOUR, entry, CorrectionFinding.PARTLY));
            change(record, SomeRecord.to(CourtOutcome.ACQUITTED));
            propose(FOUR, entry, CorrectionFinding.UPHELD);
            refused("correction.answer.unchanged", () -> propose(FOUR, details, CorrectionFinding.UPHELD));
            unit.perform(em -> new Descriptions(em)
                    .add(
                            new CriminalRecords(em).require(record).id(),
                            new NewEntry(EntryKind.ALIAS, Set.of(), "Naseer Jan", null, null, null, TODAY, null),
                            null,
                            Signatory.of(THREE),
                            now));
            propose(FOUR, details, CorrectionFinding.PARTLY);
            assertEquals(
                    List.of(CourtOutcome.ACQUITTED),
                    ask(THREE, desk -> desk.open(entry)).changes().stream()
                            .map(change -> change.outcome())
                            .toList());
        });
    }

    @EveryEngine
    void whatStandsAsBeforeWasNotCorrectedAndWhoMadeItHasNoPart(TestDatabase database) {
        on(database, () -> {
            RecordNumber record = entered(Some.cnic());
            unit.perform(
                    em -> SomeRecord.desk(em, keys, TWO).propose(record, 1, SomeRecord.to(CourtOutcome.CONVICTED)));
            unit.perform(em -> SomeRecord.desk(em, keys, THREE).confirm(record, 1));
            now = now.plusSeconds(60);
            CorrectionNumber number = received(record, CorrectionGround.OUTCOME, 1);
            refused("correction.own", () -> propose(TWO_AGAIN, number, CorrectionFinding.REFUSED));
            refused("correction.own", () -> propose(THREE, number, CorrectionFinding.REFUSED));
            change(record, SomeRecord.order(ProposedChange.Kind.STRIKE));
            propose(FOUR, number, CorrectionFinding.UPHELD);
            change(record, SomeRecord.order(ProposedChange.Kind.RESTORE));
            refused("correction.answer.unchanged", () -> act(examiner("CRO-5", "cro.five"), desk -> desk.sign(number)));
        });
    }

    @EveryEngine
    void theSameRequestSentTwiceIsOneAndPartingRecordsIsAChange(TestDatabase database) {
        on(database, () -> {
            RecordNumber record = entered(Some.cnic());
            RecordNumber other = entered(OTHER);
            NewMerge join = new NewMerge(NewMerge.Kind.JOIN, NewMerge.Basis.PAPERS, "Two cards of one man");
            NewMerge part = new NewMerge(NewMerge.Kind.PART, NewMerge.Basis.PRINTS, "The prints are of two men");
            merged(record, other, join);
            now = now.plusSeconds(60);
            CorrectionNumber number = received(record, CorrectionGround.DETAILS, 0);
            refused("correction.twice", () -> received(record, CorrectionGround.DETAILS, 0));
            refused("correction.answer.unchanged", () -> propose(TWO, number, CorrectionFinding.UPHELD));
            now = now.plusSeconds(60);
            merged(record, other, part);
            propose(TWO, number, CorrectionFinding.UPHELD);
        });
    }

    private void merged(RecordNumber record, RecordNumber other, NewMerge merge) {
        unit.perform(em -> {
            RecordMerges merges = new RecordMerges(em);
            CriminalRecords records = new CriminalRecords(em);
            merges.propose(records.require(record), records.require(other), merge, SomeRecord.FIRST, now);
        });
        unit.perform(em -> {
            RecordMerges merges = new RecordMerges(em);
            CriminalRecord joined = new CriminalRecords(em).require(record);
            merges.confirm(merges.waiting(joined).orElseThrow(), SomeRecord.SECOND, now);
        });
    }

    @EveryEngine
    void aStruckEntryIsToldToNobodyAndItsWarrantEnds(TestDatabase database) {
        on(database, () -> {
            RecordNumber record = entered(Some.cnic());
            assertEquals(RecordAnswer.WANTED, of(record, CriminalRecord::answer));
            change(record, SomeRecord.order(ProposedChange.Kind.STRIKE));
            assertEquals(RecordAnswer.NO_RECORD, of(record, CriminalRecord::answer));
            assertEquals(false, of(record, r -> r.isOpenTo(false)));
            refused(
                    "record.notice.struck",
                    () -> unit.perform(em -> new CriminalRecords(em)
                            .require(record)
                            .markWanted(1, SomeRecord.warrant(), SomeRecord.FIRST, now)));
            change(record, SomeRecord.order(ProposedChange.Kind.RESTORE));
            assertEquals(RecordAnswer.RECORD, of(record, CriminalRecord::answer), "the warrant stays withdrawn");
        });
    }

    @EveryEngine
    void correctedDetailsAreFoundTheFormerAreNotAndBothAreKept(TestDatabase database) {
        on(database, () -> {
            RecordNumber record = entered(Some.cnic());
            entered(OTHER);
            refused(
                    "record.change.same",
                    () -> correct(record, new PersonDetails("Naseer Ahmed", null, null, null, null)));
            refused("record.cnic.taken", () -> correct(record, new PersonDetails(null, null, OTHER, null, null)));
            correct(record, new PersonDetails("Shahbaz Marri", null, null, null, null));
            assertEquals("Naseer Ahmed", of(record, r -> r.person().name()), "until a second examiner confirms it");
            int seq = of(record, r -> r.changes().size());
            unit.perform(em -> SomeRecord.desk(em, keys, THREE).confirm(record, seq));
            assertEquals("Shahbaz Marri", of(record, r -> r.person().name()));
            assertEquals("Bashir Ahmed", of(record, r -> r.person().father()), "what was not filled in stays");
            assertEquals("Naseer Ahmed", of(record, r -> r.change(seq).former().name()));
            assertEquals(List.of(of(record, CriminalRecord::id)), named("Shahbaz Marri"));
            assertFalse(named("Naseer Ahmed").contains(of(record, CriminalRecord::id)));
        });
    }

    private void correct(RecordNumber record, PersonDetails better) {
        ProposedChange change =
                new ProposedChange(ProposedChange.Kind.IDENTITY, null, SomeRecord.DAY, null, "CNIC card seen", better);
        unit.perform(em -> SomeRecord.desk(em, keys, TWO).propose(record, CriminalRecord.PERSON, change));
    }

    private List<Long> named(String name) {
        return unit.inTransaction(em -> new NameIndex(em)
                .find(NamedRegister.CRIMINAL_RECORD, name, null, 50)
                .owners());
    }

    @EveryEngine
    void whatIsReceivedIsAboutSomethingThatIsThere(TestDatabase database) {
        on(database, () -> {
            RecordNumber record = entered(Some.cnic());
            refused("correction.entry.none", () -> about(CorrectionGround.NOT_MINE, 0));
            refused("correction.entry.none", () -> about(CorrectionGround.DETAILS, 1));
            refused("refusal.notFound", () -> received(record, CorrectionGround.NOT_MINE, 2));
            for (int ago : List.of(-1, 91)) {
                NewCorrection odd = new NewCorrection(
                        CorrectionGround.OUTCOME, 1, "The court acquitted me.", null, self(), TODAY.minusDays(ago));
                refused("correction.received.when", () -> act(TWO, desk -> desk.receive(record, odd)));
            }
            refused(
                    "correction.applicant.name",
                    () -> new Applicant(Applicant.Kind.COUNSEL, " ", "Power of attorney", null, null, Language.URDU));
        });
    }

    @EveryEngine
    @Tag("T5")
    void theDatabaseItselfRefusesAnAnswerByOne(TestDatabase database) {
        on(database, () -> {
            CorrectionNumber number = received(entered(Some.cnic()), CorrectionGround.OUTCOME, 1);
            propose(TWO, number, CorrectionFinding.REFUSED);
            for (String forged : List.of(
                    "update correction_answer set decision = 'CONFIRMED'",
                    "update correction_answer set decision = 'CONFIRMED', decided_at = proposed_at, decided_by ="
                            + " proposed_by, decided_person = proposed_person",
                    "update correction_answer set live_request_id = null",
                    "update correction_answer set decision = 'REFUSED', live_request_id = null, decided_at = proposed_at,"
                            + " decided_by = 'user:2', decided_person = 'officer:CRO-9'",
                    "update correction_request set state = 'ANSWERED'",
                    "update correction_request set offence_seq = 7",
                    "update record_change set kind = 'IDENTITY'")) {
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
