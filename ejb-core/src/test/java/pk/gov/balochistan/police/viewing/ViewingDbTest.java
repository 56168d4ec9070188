package pk.gov.balochistan.police.viewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Who looked at whom, and who looks at that. */
class ViewingDbTest {
    private static final Instant NOON = Instant.parse("2026-11-29T07:00:00Z");
    private static final String WHOLE =
            "The SHO of Sariab asked for it in writing, diary 14, to learn whether the suspect is on bail elsewhere.";
    private static final Caller EXAMINER = caller("CRO-1", Role.CRO_EXAMINER);
    private static final Caller AUDITOR = caller("AUD-1", Role.AUDITOR);
    private static final Cnic OTHER = new Cnic("5440199999991");

    @TempDir
    Path folder;

    private Instant now = NOON;

    private static class Shown implements ShowsPersons {
        private final PersonDetails person;

        Shown(PersonDetails person) {
            this.person = person;
        }

        @Override
        public List<PersonDetails> personsShown() {
            return List.of(person);
        }
    }

    @EveryEngine
    void everyTenthLookUpOfAnOfficerAsksForTheWholeJustification(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            for (int i = 0; i < 9; i++) look(unit, EXAMINER, "criminal-record:" + i);
            refused("refusal.reason.full", () -> look(unit, EXAMINER, "criminal-record:10"));
            boolean isDue = unit.inTransaction(em -> desk(em, EXAMINER).isFullDue());
            assertTrue(isDue);
            look(unit, caller("CRO-2", Role.CRO_EXAMINER), "criminal-record:10");
            look(unit, EXAMINER, "criminal-record:10", new Reason("A suspect of the robbery", "FIR 12/2026", WHOLE));
            for (int i = 11; i < 20; i++) look(unit, EXAMINER, "criminal-record:" + i);
            refused("refusal.reason.full", () -> look(unit, EXAMINER, "criminal-record:20"));
        }
    }

    /** A page asks anew whenever it is drawn. */
    @EveryEngine
    void theSameForTheSameReasonWithinAShiftIsOneLookUp(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            for (int i = 0; i < 30; i++) look(unit, EXAMINER, "criminal-record:1");
            look(unit, EXAMINER, "criminal-record:1", new Reason("Another matter of the same", "FIR 13/2026"));
            look(unit, caller("CRO-2", Role.CRO_EXAMINER), "criminal-record:1");
            now = NOON.plus(Duration.ofHours(7));
            look(unit, EXAMINER, "criminal-record:1");
            now = NOON.plus(Duration.ofMinutes(8 * 60 + 1));
            look(unit, EXAMINER, "criminal-record:1");
            long kept = unit.inTransaction(em -> new PersonViews(em).count(NOON.minusSeconds(1)));
            assertEquals(4, kept);
        }
    }

    @EveryEngine
    void ownAndCloseAndWatchedPersonsAndOwnNamesGoToTheAuditor(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> em.createNativeQuery(
                            "insert into user_account (id, username, name_en, name_ur, password_hash, state,"
                                    + " used_at, created_at, created_by) values (9000001, 'cro.one', 'Zarak Khan Mengal',"
                                    + " 'زرک خان مینگل', 'x', 'ACTIVE', current_timestamp, current_timestamp, 'test')")
                    .executeUpdate());
            unit.perform(em -> desk(em, EXAMINER).declareClose(Some.cnic(), Relation.SIBLING));
            unit.perform(em -> desk(em, EXAMINER).declareClose(OTHER, Relation.SELF));
            unit.perform(em -> concerns(em, AUDITOR).watch(Some.cnic(), "A witness under protection"));
            refused(
                    "viewing.watch.already",
                    () -> unit.perform(em -> desk(em, EXAMINER).declareClose(Some.cnic(), Relation.CHILD)));
            show(unit, EXAMINER, new PersonDetails("Bashir Ahmed", null, Some.cnic(), null, null));
            show(unit, EXAMINER, new PersonDetails("Bashir Ahmed", null, OTHER, null, null));
            show(unit, EXAMINER, new PersonDetails("زرک خان مینگل", null, null, null, null));
            show(unit, EXAMINER, new PersonDetails("Khan", null, null, null, null));
            show(unit, caller("CRO-2", Role.CRO_EXAMINER), new PersonDetails("B", null, Some.cnic(), null, null));
            show(unit, caller("CRO-2", Role.CRO_EXAMINER), new PersonDetails("B", null, OTHER, null, null));
            assertEquals(
                    List.of("CLOSE CRO-1", "PROMINENT CRO-1", "OWN_RECORD CRO-1", "OWN_NAME CRO-1", "PROMINENT CRO-2"),
                    raised(unit));
            WatchedPerson watched = unit.inTransaction(
                            em -> concerns(em, AUDITOR).listWatched())
                    .get(0);
            unit.perform(em -> concerns(em, AUDITOR).endWatch(new WatchNumber(watched.id()), "The trial is over"));
            show(unit, caller("CRO-2", Role.CRO_EXAMINER), new PersonDetails("B", null, Some.cnic(), null, null));
            assertEquals(5, raised(unit).size());
        }
    }

    /** A decided comparison, a number found by its CNIC, an entry of the hotlist. */
    @EveryEngine
    void whatIsShownWithoutAReasonIsKeptAndRaisedToo(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> concerns(em, AUDITOR).watch(OTHER, "A witness under protection"));
            seen(unit, "comparison:1", List.of(List.of(), "nobody"));
            assertEquals(List.of(), kept(unit));
            PersonDetails watched = new PersonDetails("B", null, OTHER, null, null);
            for (int i = 0; i < 2; i++) seen(unit, "comparison:1", List.of("asked", new Shown(watched)));
            seen(unit, "hotlist:2", List.of(List.of(new Shown(watched), new Shown(watched))));
            assertEquals(List.of("comparison:1 NOT_ASKED", "hotlist:2 NOT_ASKED"), kept(unit));
            assertEquals(List.of("PROMINENT CRO-1", "PROMINENT CRO-1"), raised(unit), "one of each");
            Shown forThisCase = new Shown(watched) {
                @Override
                public Reason shownFor() {
                    return new Reason("A suspect of the robbery", "FIR 12/2026");
                }
            };
            seen(unit, "comparison:3", List.of(forThisCase));
            assertEquals("comparison:3 A suspect of the robbery", kept(unit).get(2));
            for (int i = 4; i < 20; i++) seen(unit, "hotlist:" + i, List.of(new Shown(watched)));
            boolean isDue = unit.inTransaction(em -> desk(em, EXAMINER).isFullDue());
            assertFalse(isDue, "what asked for no reason counts for no tenth");
        }
    }

    /** A chart names many at once. */
    @EveryEngine
    void whoeverIsShownBesideWasLookedAtOnceAShift(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            List<String> beside =
                    IntStream.range(1, 22).mapToObj(i -> "criminal-record:" + i).toList();
            Shown chart = new Shown(new PersonDetails("B", null, OTHER, null, null)) {
                @Override
                public List<String> shownBeside() {
                    return beside;
                }
            };
            Reason reason = new Reason("A suspect of the robbery", "FIR 12/2026");
            look(unit, EXAMINER, "criminal-record:1");
            for (int i = 0; i < 2; i++)
                unit.perform(em -> watch(em)
                        .look(EXAMINER, "X:open", "criminal-record:0", reason)
                        .accept(List.of(chart)));
            assertEquals(22, kept(unit).size(), "each once, and not whoever was looked at before");
            assertEquals("criminal-record:2 NOT_ASKED", kept(unit).get(2));
            assertEquals(List.of("VOLUME CRO-1"), raised(unit));
            boolean isDue = unit.inTransaction(em -> desk(em, EXAMINER).isFullDue());
            assertFalse(isDue, "it was one reason");
        }
    }

    /** A sheet that is tried tells of each of its persons who is on record. */
    @EveryEngine
    void whomASheetMeetsIsCountedLikeALookUp(TestDatabase database) {
        List<String> met =
                IntStream.range(0, 1_200).mapToObj(i -> "criminal-record:" + i).toList();
        try (Unit unit = Unit.on(database)) {
            Shown sheet = new Shown(new PersonDetails("B", null, OTHER, null, null)) {
                @Override
                public List<String> shownBeside() {
                    return met;
                }
            };
            for (int i = 0; i < 2; i++) seen(unit, null, List.of(sheet));
            List<?> kept = kept(unit);
            assertEquals(
                    met.stream().map(target -> target + " NOT_ASKED").toList(),
                    kept.stream().filter(row -> !row.equals("X:open NOT_ASKED")).toList());
            assertEquals(List.of("VOLUME CRO-1"), raised(unit));
        }
    }

    private void seen(Unit unit, String target, List<Object> told) {
        unit.perform(em -> watch(em).seen(EXAMINER, "X:open", target, told));
    }

    private static List<?> kept(Unit unit) {
        return unit.inTransaction(em -> em.createQuery(
                        "select concat(v.target, ' ', v.purpose) from PersonView v order by v.id", String.class)
                .getResultList());
    }

    /** Else one script buries the list. */
    @EveryEngine
    void oneOpenConcernOfAKindIsRaisedAboutTheSame(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> concerns(em, AUDITOR).watch(OTHER, "A witness under protection"));
            PersonDetails watched = new PersonDetails("B", null, OTHER, null, null);
            for (int i = 0; i < 5; i++) {
                Reason another = new Reason("A suspect of robbery number " + i, "FIR 12/2026", WHOLE);
                unit.perform(em -> watch(em)
                        .look(EXAMINER, "X:open", "criminal-record:1", another)
                        .accept(List.of(new Shown(watched))));
            }
            assertEquals(List.of("PROMINENT CRO-1"), raised(unit));
            ConcernNumber number = new ConcernNumber(list(unit, false).get(0).row());
            ClosedConcern proper = new ClosedConcern(ViewFinding.PROPER, "Diary 14 of Sariab asks for it");
            unit.perform(em -> concerns(em, AUDITOR).close(number, proper));
            show(unit, EXAMINER, watched);
            assertEquals(List.of("PROMINENT CRO-1"), raised(unit), "after it was looked into it is new");
        }
    }

    @EveryEngine
    void farMoreThanUsualIsSaidOnceADay(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            // Two a day for four weeks: twenty are not yet far more, whatever came before.
            before(unit, EXAMINER, 56, Duration.ofHours(12));
            look(unit, EXAMINER, 0, 20);
            assertEquals(List.of(), raised(unit));
            look(unit, EXAMINER, 20, 23);
            assertEquals(List.of("VOLUME CRO-1"), raised(unit));
            // Somebody whose work it is: forty a day.
            Caller busy = caller("CRO-2", Role.CRO_EXAMINER);
            before(unit, busy, 28 * 40, Duration.ofMinutes(36));
            look(unit, busy, 0, 45);
            assertEquals(1, raised(unit).size());
        }
    }

    @EveryEngine
    void anAuditorDrawsAndClosesWhatAnotherLookedUp(TestDatabase database) {
        Caller both = caller("CRO-1", Role.AUDITOR);
        try (Unit unit = Unit.on(database)) {
            look(unit, EXAMINER, "criminal-record:1");
            now = NOON.plusSeconds(60);
            assertEquals(0, draw(unit, both), "nobody draws one's own");
            assertEquals(1, draw(unit, AUDITOR));
            assertEquals(0, draw(unit, AUDITOR), "what was drawn is not drawn again, nor counted");
            List<ConcernRow> open = list(unit, false);
            assertEquals(1, open.size());
            ConcernNumber number = new ConcernNumber(open.get(0).row());
            ClosedConcern proper = new ClosedConcern(ViewFinding.PROPER, "Diary 14 of Sariab asks for it");
            refused(
                    "viewing.close.own",
                    () -> unit.perform(em -> concerns(em, both).close(number, proper)));
            unit.perform(em -> concerns(em, AUDITOR).close(number, proper));
            refused(
                    "viewing.close.said",
                    () -> unit.perform(em -> concerns(em, AUDITOR).close(number, proper)));
            assertEquals(List.of(), list(unit, false));
            assertEquals(ViewFinding.PROPER, list(unit, true).get(0).finding());
            refused("viewing.close.words", () -> new ClosedConcern(ViewFinding.PROPER, "fine"));
        }
    }

    /** What no code lets through, the table does not either. */
    @EveryEngine
    void theTableRefusesWhatTheCodeDoes(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            look(unit, EXAMINER, "criminal-record:1");
            now = NOON.plusSeconds(60);
            draw(unit, AUDITOR);
            for (String forged : List.of(
                    "update person_view set purpose = 'something else altogether'",
                    "delete from person_view",
                    "update view_concern set viewer = 'officer:X-1'",
                    "update view_concern set open_kind = null, finding = 'PROPER', words = 'fine', closed_at ="
                            + " current_timestamp, closed_by = 'user:x', closed_person = viewer",
                    "update view_concern set open_kind = null")) {
                assertThrows(
                        PersistenceException.class,
                        () -> unit.perform(em -> em.createNativeQuery(forged).executeUpdate()),
                        forged);
            }
        }
    }

    private void look(Unit unit, Caller caller, int from, int until) {
        for (int i = from; i < until; i++)
            look(unit, caller, "criminal-record:" + i, new Reason("A suspect of the robbery", "FIR 12/2026", WHOLE));
    }

    /** Look-ups of the days before, evenly apart, the last of them two days ago. */
    private static void before(Unit unit, Caller caller, int times, Duration apart) {
        unit.perform(em -> {
            for (int i = 0; i < times; i++)
                em.persist(new PersonView(
                        Signatory.of(caller),
                        "X:open",
                        "criminal-record:9",
                        new Reason("A suspect of the robbery", "FIR 11/2026"),
                        NOON.minus(Duration.ofHours(25)).minus(apart.multipliedBy(i))));
        });
    }

    private void show(Unit unit, Caller caller, PersonDetails person) {
        now = now.plusSeconds(3600);
        unit.perform(em -> watch(em)
                .look(caller, "X:open", "criminal-record:1", new Reason("A suspect of the robbery", "FIR 12/2026"))
                .accept(List.of(new Shown(person))));
    }

    private void look(Unit unit, Caller caller, String target) {
        look(unit, caller, target, new Reason("A suspect of the robbery", "FIR 12/2026"));
    }

    private void look(Unit unit, Caller caller, String target, Reason reason) {
        unit.perform(em -> watch(em).look(caller, "X:open", target, reason).accept(List.of()));
    }

    private ViewingWatch watch(EntityManager em) {
        KeyRing keys = KeyRing.of(folder);
        return new ViewingWatch(
                new PersonViews(em),
                new ViewConcerns(em),
                new WatchedPersons(em, keys),
                new UserAccounts(em, keys),
                clock());
    }

    private ViewingDesk desk(EntityManager em, Caller caller) {
        ViewingDesk desk = new ViewingDesk();
        desk.views = new PersonViews(em);
        desk.keys = KeyRing.of(folder);
        desk.watched = new WatchedPersons(em, desk.keys);
        desk.callers = () -> caller;
        desk.clock = clock();
        return desk;
    }

    private ConcernDesk concerns(EntityManager em, Caller caller) {
        ConcernDesk desk = new ConcernDesk();
        desk.views = new PersonViews(em);
        desk.concerns = new ViewConcerns(em);
        desk.keys = KeyRing.of(folder);
        desk.watched = new WatchedPersons(em, desk.keys);
        desk.callers = () -> caller;
        desk.clock = clock();
        return desk;
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private int draw(Unit unit, Caller auditor) {
        return unit.inTransaction(em -> concerns(em, auditor).draw());
    }

    private List<ConcernRow> list(Unit unit, boolean closed) {
        return unit.inTransaction(em -> concerns(em, AUDITOR).list(new ConcernFilter(null, closed, 0)));
    }

    private List<String> raised(Unit unit) {
        Function<ConcernRow, String> line =
                row -> row.kind() + " " + row.actor().substring("user:".length());
        return list(unit, false).stream().map(line).toList();
    }

    private static void refused(String key, Runnable order) {
        assertEquals(key, assertThrows(RuleViolation.class, order::run).key());
    }

    private static Caller caller(String belt, Role role) {
        long account = belt.equals("CRO-1") ? 9_000_001L : 9_000_002L;
        BeltNumber number = BeltNumber.parse(belt);
        return new Caller("user:" + belt, "web", account, number, Set.of(), List.of(new HeldPost(role, 1L, "1/")));
    }
}
