package pk.gov.balochistan.police.destruction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
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
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.handpicture.HandPictures;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.inventedprint.FillerPrint;
import pk.gov.balochistan.police.keeping.NewKeeping;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.lawfultaking.Ground;
import pk.gov.balochistan.police.lawfultaking.Standing;
import pk.gov.balochistan.police.lawfultaking.Taking;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.phototaking.PhotoSets;
import pk.gov.balochistan.police.printtaking.FingerState;
import pk.gov.balochistan.police.printtaking.ImpressionKind;
import pk.gov.balochistan.police.printtaking.PrintImage;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Prints of whoever was cleared are destroyed by two persons unless a court directs otherwise, and nothing of them stays. Source: issue 4. */
class DestructionDeskDbTest {
    private static final Caller ONE = examiner("CRO-1", "cro.one");
    private static final Caller TWO = examiner("CRO-2", "cro.two");
    private static final Caller ONE_AGAIN = examiner("CRO-1", "cro.other");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final NewKeeping DIRECTION = new NewKeeping("Sessions Judge Quetta", "Crl. 9/2026", TODAY, null);
    private static final String WHY = "The State appealed in time.";

    @TempDir
    Path data;

    private Unit unit;
    private KeyRing keys;
    private Instant now = SomeRecord.NOW;

    private static Caller examiner(String belt, String account) {
        List<HeldPost> posts = List.of(new HeldPost(Role.CRO_EXAMINER, 1L, "1/"));
        return new Caller("user:" + account, "web", 1L, BeltNumber.parse(belt), Set.of(), posts);
    }

    private void on(TestDatabase database, Runnable story) {
        keys = KeyRing.of(data);
        now = SomeRecord.NOW;
        try (Unit opened = Unit.on(database)) {
            unit = opened;
            story.run();
        }
    }

    /** A record with a complete set of two fingers on its only entry. */
    private RecordNumber taken() {
        return unit.inTransaction(em -> {
            CriminalRecord record = SomeRecord.with(
                    null, CourtOutcome.UNDER_TRIAL, false, new Places(em, clock()).require(Some.STATION));
            new CriminalRecords(em).add(record);
            em.flush();
            PrintSets sets = new PrintSets(em, keys);
            Ground ground = new Ground(Standing.ARRESTED, 1, null, null, null);
            PrintSet set = sets.begin(record.id(), ground, Signatory.of(ONE), now);
            em.flush();
            for (Finger finger : List.of(Finger.RIGHT_THUMB, Finger.LEFT_INDEX)) {
                PrintTemplate template = PrintTemplate.of(FillerPrint.of(finger.ordinal()));
                PrintImage image = new PrintImage("PNG".getBytes(), 500);
                sets.take(set, finger, ImpressionKind.ROLLED, image, template, Signatory.of(ONE), now);
            }
            sets.mark(set, Finger.LEFT_LITTLE, FingerState.MISSING, Signatory.of(ONE), now);
            sets.complete(set, false, now);
            return record.number();
        });
    }

    private void become(RecordNumber number, CourtOutcome outcome) {
        change(number, SomeRecord.to(outcome));
    }

    private void change(RecordNumber number, ProposedChange change) {
        unit.perform(em -> SomeRecord.desk(em, keys, ONE).propose(number, 1, change));
        int seq = unit.inTransaction(
                em -> new CriminalRecords(em).require(number).changes().size());
        unit.perform(em -> SomeRecord.desk(em, keys, TWO).confirm(number, seq));
    }

    private RecordNumber cleared() {
        RecordNumber number = taken();
        become(number, CourtOutcome.ACQUITTED);
        return number;
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private DestructionDesk desk(EntityManager em, Caller caller) {
        DestructionDesk desk = new DestructionDesk();
        desk.records = new CriminalRecords(em);
        desk.sets = sets(em, new PrintSets(em, keys));
        desk.destructions = new Destructions(em, desk.sets);
        desk.offences = new Offences(em);
        desk.places = new Places(em, clock());
        desk.accounts = new UserAccounts(em, keys);
        desk.callers = () -> caller;
        desk.clock = clock();
        return desk;
    }

    private FallenSets sets(EntityManager em, PrintSets prints) {
        return new FallenSets(em, prints, new HandPictures(em, keys), new PhotoSets(em, keys));
    }

    private <T> T ask(Caller caller, Function<DestructionDesk, T> question) {
        return unit.inTransaction(em -> question.apply(desk(em, caller)));
    }

    private void act(Caller caller, Consumer<DestructionDesk> order) {
        unit.perform(em -> order.accept(desk(em, caller)));
    }

    private CertificateNumber proposed(RecordNumber number) {
        return ask(ONE, desk -> desk.propose(number, Taking.PRINTS, 1)).number();
    }

    private static void refused(String key, Runnable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act::run).key());
    }

    @EveryEngine
    @Tag("T5")
    void twoPersonsDestroyAndNothingOfThePrintsStays(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = cleared();
            RecordNumber kept = taken();
            CertificateNumber certificate = proposed(number);
            refused("audit.control.own", () -> act(ONE, desk -> desk.confirm(certificate)));
            refused("audit.control.own", () -> act(ONE_AGAIN, desk -> desk.confirm(certificate)));
            refused("refusal.notFound", () -> ask(TWO, desk -> desk.certificate(certificate)));
            assertTrue(ask(TWO, desk -> desk.open(number, Taking.PRINTS, 1)).mayDecide());
            assertFalse(ask(ONE, desk -> desk.open(number, Taking.PRINTS, 1)).mayDecide());
            DoneDestruction done = ask(TWO, desk -> desk.confirm(certificate));
            assertEquals(number.auditTarget() + " set 1", done.auditDetail(), "what a copy put back does not know");
            assertEquals(
                    List.of(
                            "DESTROYED null null null null",
                            "DESTROYED null null null null",
                            "MISSING null null null null"),
                    rows(
                            "select p.state, p.minutiae, p.kind, p.sealed_template, p.template_version from taken_print p"
                                    + " join print_set s on s.id = p.set_id join criminal_record r on r.id = s.record_id where"
                                    + " r.record_number = '" + number.digits() + "' order by p.id",
                            database));
            assertEquals(List.of("2"), rows("select count(*) from print_picture", database), "those of another record");
            Certificate paper = ask(TWO, desk -> desk.certificate(certificate));
            assertEquals(List.of(Finger.RIGHT_THUMB, Finger.LEFT_INDEX), paper.things());
            assertEquals("Naseer Ahmed", paper.name());
            assertEquals(number.auditTarget() + " set 1", paper.auditDetail());
            assertEquals(CourtOutcome.ACQUITTED, paper.destruction().outcome());
            assertEquals(2, paper.destruction().things());
            refused("audit.control.decided", () -> act(TWO, desk -> desk.confirm(certificate)));
            refused("prints.destroy.notWithdrawn", () -> act(ONE, desk -> desk.propose(number, Taking.PRINTS, 1)));
            refused("refusal.notFound", () -> act(ONE, desk -> desk.propose(kept, Taking.PRINTS, 1)));
            assertEquals(1, ask(ONE, DestructionDesk::listDone).size());
            assertEquals(List.of(), ask(ONE, DestructionDesk::listDue));
        });
    }

    private static List<String> rows(String query, TestDatabase database) {
        try (Connection owner = database.open();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new java.util.ArrayList<>();
            while (rows.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++)
                    row.append(i > 1 ? " " : "").append(rows.getObject(i));
                found.add(row.toString());
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @EveryEngine
    void onlyWhatEndedWithoutAConvictionIsDestroyedAndItIsAskedAgainAtTheEnd(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = cleared();
            CertificateNumber certificate = proposed(number);
            assertEquals(certificate, ask(TWO, DestructionDesk::listDue).get(0).certificate());
            become(number, CourtOutcome.UNDER_TRIAL);
            refused("prints.destroy.groundStands", () -> act(TWO, desk -> desk.confirm(certificate)));
            assertEquals(List.of(), ask(TWO, DestructionDesk::listDue), "an appeal is heard");
            become(number, CourtOutcome.ACQUITTED);
            act(TWO, desk -> desk.confirm(certificate));
            assertNotNull(ask(TWO, desk -> desk.open(number, Taking.PRINTS, 1)).done());
        });
    }

    @EveryEngine
    void aSealedEntryLeavesTheSearchAndIsNotDestroyed(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = taken();
            become(number, CourtOutcome.CONVICTED);
            refused("refusal.notFound", () -> ask(ONE, desk -> desk.open(number, Taking.PRINTS, 1)));
            change(number, SomeRecord.order(ProposedChange.Kind.SEAL));
            DestructionSheet sheet = ask(ONE, desk -> desk.open(number, Taking.PRINTS, 1));
            assertEquals(PrintSet.State.WITHDRAWN, sheet.set().state());
            assertEquals("SEALED", sheet.set().withdrawnWhy());
            assertFalse(sheet.mayPropose());
            refused("prints.destroy.groundStands", () -> act(ONE, desk -> desk.propose(number, Taking.PRINTS, 1)));
            assertEquals(List.of(), ask(ONE, DestructionDesk::listDue));
        });
    }

    @EveryEngine
    void aDirectionOfACourtKeepsThemUntilItEnds(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = cleared();
            CertificateNumber certificate = proposed(number);
            NewKeeping tomorrow = new NewKeeping("Sessions Judge Quetta", "Crl. 9/2026", TODAY.plusDays(1), null);
            refused("taking.order.future", () -> act(ONE, desk -> desk.keep(number, Taking.PRINTS, 1, tomorrow)));
            NewKeeping over = new NewKeeping("DM Quetta", "7", TODAY.minusDays(9), TODAY.minusDays(1));
            refused("prints.keep.over", () -> act(ONE, desk -> desk.keep(number, Taking.PRINTS, 1, over)));
            act(ONE, desk -> desk.keep(number, Taking.PRINTS, 1, DIRECTION));
            refused("prints.keep.already", () -> act(TWO, desk -> desk.keep(number, Taking.PRINTS, 1, DIRECTION)));
            refused("prints.destroy.kept", () -> act(TWO, desk -> desk.confirm(certificate)));
            assertNotNull(ask(ONE, DestructionDesk::listDue).get(0).keptSince());
            refused("prints.destroy.why", () -> act(TWO, desk -> desk.lift(number, Taking.PRINTS, 1, "over")));
            act(TWO, desk -> desk.lift(number, Taking.PRINTS, 1, WHY));
            refused("prints.keep.none", () -> act(TWO, desk -> desk.lift(number, Taking.PRINTS, 1, WHY)));
            act(ONE, desk -> desk.keep(number, Taking.PRINTS, 1, new NewKeeping("DM Quetta", "8", TODAY, TODAY)));
            refused("prints.destroy.kept", () -> act(TWO, desk -> desk.confirm(certificate)));
            now = now.plusSeconds(24 * 3600);
            act(
                    ONE,
                    desk -> desk.keep(
                            number, Taking.PRINTS, 1, new NewKeeping("DM Quetta", "9", TODAY, TODAY.plusDays(1))));
            now = now.plusSeconds(24 * 3600);
            act(TWO, desk -> desk.confirm(certificate));
            assertNotNull(ask(TWO, desk -> desk.open(number, Taking.PRINTS, 1)).done());
        });
    }

    @EveryEngine
    void aRefusalSaysWhyAndMayBeFollowedByAnotherProposal(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = cleared();
            CertificateNumber first = proposed(number);
            refused("prints.destroy.proposed", () -> act(TWO, desk -> desk.propose(number, Taking.PRINTS, 1)));
            refused("audit.control.own", () -> act(ONE, desk -> desk.refuse(first, WHY)));
            refused("prints.destroy.why", () -> act(TWO, desk -> desk.refuse(first, "no")));
            act(TWO, desk -> desk.refuse(first, WHY));
            assertNull(ask(ONE, DestructionDesk::listDue).get(0).certificate());
            CertificateNumber second =
                    ask(TWO, desk -> desk.propose(number, Taking.PRINTS, 1)).number();
            act(ONE, desk -> desk.confirm(second));
            assertEquals(
                    List.of("true null", "false " + WHY),
                    ask(ONE, desk -> desk.open(number, Taking.PRINTS, 1)).rounds().stream()
                            .map(round -> round.isDone() + " " + round.refusedWhy())
                            .toList());
        });
    }

    /** Of a direction and a destruction at one moment one fails, whichever comes second. */
    @EveryEngine
    void aDirectionAndADestructionAtOneMomentExcludeEachOther(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = cleared();
            CertificateNumber certificate = proposed(number);
            assertThrows(
                    OptimisticLockException.class,
                    () -> unit.perform(em -> {
                        DestructionDesk desk = desk(em, TWO);
                        desk.sets = sets(em, new PrintSets(em, keys) {
                            @Override
                            public void lock(PrintSet set) {
                                meanwhile(() -> act(ONE, other -> other.keep(number, Taking.PRINTS, 1, DIRECTION)));
                                super.lock(set);
                            }
                        });
                        desk.destructions = new Destructions(em, desk.sets);
                        desk.confirm(certificate);
                    }));
            assertEquals(List.of("2"), rows("select count(*) from print_picture", database), "they are there still");
        });
    }

    private static void meanwhile(Runnable other) {
        Thread thread = new Thread(other);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @EveryEngine
    @Tag("T5")
    void theDatabaseItselfRefusesADestructionByOne(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = cleared();
            proposed(number);
            for (String forged : List.of(
                    "update print_set set state = 'DESTROYED'",
                    "update print_set set destruction_id = (select min(d.id) from print_destruction d)",
                    "update print_destruction set decision = 'CONFIRMED'",
                    "update print_destruction set decision = 'CONFIRMED', decided_at = proposed_at, decided_by ="
                            + " proposed_by, decided_person = proposed_person",
                    "update print_destruction set decision = 'REFUSED', live_set_id = null, decided_at = proposed_at,"
                            + " decided_by = 'user:2', decided_person = 'officer:CRO-2'",
                    "update print_destruction set live_set_id = null")) {
                assertThrows(SQLException.class, () -> run(forged, database), forged);
            }
        });
    }

    private static void run(String order, TestDatabase database) throws SQLException {
        try (Connection owner = database.open();
                Statement statement = owner.createStatement()) {
            statement.executeUpdate(order);
        }
    }
}
