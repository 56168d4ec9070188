package pk.gov.balochistan.police.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.shared.ChangedMeanwhile;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Shown;
import pk.gov.balochistan.police.shared.Sought;
import pk.gov.balochistan.police.testing.Unit;

/** How the trail names what a call was about. */
class GateDbTest {
    private static final Caller AUDITOR =
            new Caller("user:dsp.audit", "web", 1L, null, Set.of(), List.of(new HeldPost(Role.AUDITOR, 1, "/1/")));

    private static final Caller EXAMINER =
            new Caller("user:cro", "web", 1L, null, Set.of(), List.of(new HeldPost(Role.CRO_EXAMINER, 1, "/1/")));

    @TempDir
    Path folder;

    private static final ViewWatch UNWATCHED = new ViewWatch() {
        @Override
        public Consumer<List<Object>> look(Caller caller, String action, String target, Reason why) {
            return told -> {};
        }

        @Override
        public void seen(Caller caller, String action, String target, List<Object> told) {
            // Another test's matter.
        }
    };

    /** A search as the trail names it, and whom it looks for. */
    record Search(String auditTarget, String sought) implements Recorded, Sought {}

    record Row(String auditTarget) implements Recorded {}

    record Ordered(String auditDetail) implements Detailed {}

    record Report(String auditDetail, List<Row> shown) implements Detailed, Shown {}

    record Found(String auditTarget, String auditDetail) implements Recorded, Detailed {}

    static class Desk {
        @Permit(Permission.AUDIT_READ)
        public Optional<Found> find() {
            throw new AssertionError("the container's part is played by the test");
        }

        @Permit(Permission.AUDIT_READ)
        public List<Row> list() {
            throw new AssertionError("the container's part is played by the test");
        }

        @Permit(Permission.CRIMINAL_RECORD_READ)
        public String open(Row row, Reason reason) {
            throw new AssertionError("the container's part is played by the test: " + row + reason);
        }

        @Permit(Permission.AUDIT_READ)
        public void look(Search search) {
            throw new AssertionError("the container's part is played by the test: " + search);
        }
    }

    @EveryEngine
    void aPersonLookedForIsNamedByPseudonymBehindTheSearch(TestDatabase database) {
        KeyRing keys = KeyRing.of(folder);
        String person = "sought#" + keys.pseudonym("sought", "03001234567");
        try (Unit unit = Unit.on(database)) {
            assertEquals("audit:number " + person, targetOf(unit, keys, new Search("audit:number", "03001234567")));
            assertEquals("audit:all", targetOf(unit, keys, new Search("audit:all", null)));
        }
    }

    @EveryEngine
    void aListNamesAllItsRowsInAsManyRowsOfTheTrailAsHoldThem(TestDatabase database) {
        List<Row> rows = IntStream.range(0, 500)
                .mapToObj(i -> new Row("complaint:" + (100_000_000_000L + i)))
                .toList();
        try (Unit unit = Unit.on(database)) {
            List<String> details = unit.inTransaction(em -> {
                ask(em, KeyRing.of(folder), call("list", rows));
                return em.createQuery("select e.detail from AuditEntry e order by e.id", String.class)
                        .getResultList();
            });
            assertTrue(details.stream().allMatch(detail -> detail.startsWith("rows=500 ")), details.toString());
            assertEquals(
                    rows.stream()
                            .map(row -> row.auditTarget().substring("complaint:".length()))
                            .toList(),
                    details.stream()
                            .flatMap(detail -> Stream.of(
                                    detail.substring("rows=500 ".length()).split(",")))
                            .toList());
        }
    }

    @EveryEngine
    void aListSaysWhatWasAskedBeforeWhatItShowed(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            List<Object[]> rows = unit.inTransaction(em -> {
                ask(em, KeyRing.of(folder), call("list", List.of(new Row("complaint:7")), new Found("find:1", "TALL")));
                return em.createQuery("select e.target, e.detail from AuditEntry e order by e.id", Object[].class)
                        .getResultList();
            });
            assertEquals(Arrays.asList("find:1", "TALL rows=1 7"), Arrays.asList(rows.get(0)));
        }
    }

    @EveryEngine
    void whatWasFoundSaysInItsRowHowItWasAndWhatWasNotSaysNothing(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            List<Object[]> rows = unit.inTransaction(em -> {
                ask(em, KeyRing.of(folder), call("find", Optional.of(new Found("complaint:1", "PHONE"))));
                ask(em, KeyRing.of(folder), call("find", Optional.empty()));
                return em.createQuery("select e.target, e.detail from AuditEntry e order by e.id", Object[].class)
                        .getResultList();
            });
            assertEquals(Arrays.asList("complaint:1", "PHONE"), Arrays.asList(rows.get(0)));
            assertEquals(Arrays.asList(null, null), Arrays.asList(rows.get(1)));
        }
    }

    @EveryEngine
    void anActOnTwoThingsNamesBothAndWhatItMade(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            List<Object[]> rows = unit.inTransaction(em -> {
                ask(em, KeyRing.of(folder), call("look", new Row("print:9"), new Row("record:1"), new Row("record:2")));
                ask(em, KeyRing.of(folder), call("look", new Row("record:1"), new Row("record:1")));
                Ordered order = new Ordered("IN_ONE_CASE");
                ask(em, KeyRing.of(folder), call("look", null, new Row("record:1"), new Row("record:2"), order));
                return em.createQuery("select e.target, e.detail from AuditEntry e order by e.id", Object[].class)
                        .getResultList();
            });
            assertEquals(Arrays.asList("record:1", "record:2 print:9"), Arrays.asList(rows.get(0)));
            assertEquals(Arrays.asList("record:1", null), Arrays.asList(rows.get(1)));
            assertEquals(Arrays.asList("record:1", "record:2 IN_ONE_CASE"), Arrays.asList(rows.get(2)));
        }
    }

    /** A sheet that was tried says what came of it and whom it met. */
    @EveryEngine
    void aReportThatShowsRowsSaysWhatItCameToAndNamesThem(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            List<Object[]> rows = unit.inTransaction(em -> {
                ask(em, KeyRing.of(folder), call("find", new Report("lines=3", List.of(new Row("record:7")))));
                return em.createQuery("select e.target, e.detail from AuditEntry e", Object[].class)
                        .getResultList();
            });
            assertEquals(Arrays.asList(null, "lines=3 rows=1 7"), Arrays.asList(rows.get(0)));
        }
    }

    /** Whatever desk it is: nobody can forget to ask. */
    @EveryEngine
    void whoLooksAtAPersonForAReasonIsSeenToLook(TestDatabase database) {
        List<String> seen = new ArrayList<>();
        Reason reason = new Reason("A suspect of the robbery", "FIR 12/2026");
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                Gate gate = gate(em, KeyRing.of(folder), EXAMINER);
                gate.watch = new ViewWatch() {
                    @Override
                    public Consumer<List<Object>> look(Caller caller, String action, String target, Reason why) {
                        seen.add(action + " " + target + " " + why);
                        return told -> seen.add(told.toString());
                    }

                    @Override
                    public void seen(Caller caller, String action, String target, List<Object> told) {
                        seen.add(action + " " + target + " without: " + told);
                    }
                };
                pass(gate, call("open", "the record", new Row("record:1"), reason));
                pass(gate, call("open", "the record", new Row("record:1")));
            });
            assertEquals(
                    List.of(
                            "CRIMINAL_RECORD_READ:open record:1 " + reason,
                            "[Row[auditTarget=record:1], " + reason + ", the record]",
                            "CRIMINAL_RECORD_READ:open record:1 without: [Row[auditTarget=record:1], the record]"),
                    seen);
        }
    }

    /** Of two who write the same at once one is late; that is no fault of ours, and no incident. */
    @EveryEngine
    void whoeverWritesWhatAnotherWroteFirstIsToldThatSomethingChanged(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            List<Object[]> written = unit.inTransaction(em -> {
                Gate gate = gate(em, KeyRing.of(folder), EXAMINER);
                PersistenceException taken = new PersistenceException(new SQLException("duplicate key", "23505"));
                InvocationContext call = call("open", taken, new Row("record:1"));
                assertThrows(ChangedMeanwhile.class, () -> pass(gate, call));
                return em.createQuery("select e.outcome, e.detail from AuditEntry e", Object[].class)
                        .getResultList();
            });
            assertEquals(List.of(Outcome.REFUSED, "changedMeanwhile"), List.of(written.get(0)));
        }
    }

    /** Such as that a CNIC which is to be entered is on record already. */
    @EveryEngine
    void whatARefusalTellsOfAPersonIsSeenToBeTold(TestDatabase database) {
        List<String> seen = new ArrayList<>();
        try (Unit unit = Unit.on(database)) {
            List<Object[]> written = unit.inTransaction(em -> {
                Gate gate = gate(em, KeyRing.of(folder), EXAMINER);
                gate.watch = new ViewWatch() {
                    @Override
                    public Consumer<List<Object>> look(Caller caller, String action, String target, Reason why) {
                        throw new AssertionError("no reason was said");
                    }

                    @Override
                    public void seen(Caller caller, String action, String target, List<Object> told) {
                        seen.add(action + " " + target + " " + told);
                    }
                };
                InvocationContext call = call("open", new Met(), new Row("record:new"));
                assertThrows(Met.class, () -> pass(gate, call));
                return em.createQuery("select e.target, e.detail from AuditEntry e", Object[].class)
                        .getResultList();
            });
            assertEquals(List.of("CRIMINAL_RECORD_READ:open record:7 [met]"), seen);
            assertEquals(List.of("record:7", "record.cnic.taken"), List.of(written.get(0)));
        }
    }

    static class Met extends RuleViolation implements Recorded {
        Met() {
            super("record.cnic.taken");
        }

        @Override
        public String auditTarget() {
            return "record:7";
        }

        @Override
        public String toString() {
            return "met";
        }
    }

    @EveryEngine
    void whatTheWatchRefusesIsNotShownAndWrittenDown(TestDatabase database) {
        Reason reason = new Reason("A suspect of the robbery", "FIR 12/2026");
        try (Unit unit = Unit.on(database)) {
            List<String> written = unit.inTransaction(em -> {
                Gate gate = gate(em, KeyRing.of(folder), EXAMINER);
                gate.watch = new ViewWatch() {
                    @Override
                    public Consumer<List<Object>> look(Caller caller, String action, String target, Reason why) {
                        throw new RuleViolation("refusal.reason.full", 10);
                    }

                    @Override
                    public void seen(Caller caller, String action, String target, List<Object> told) {
                        throw new AssertionError("a reason was said");
                    }
                };
                assertThrows(
                        RuleViolation.class, () -> pass(gate, call("open", "the record", new Row("record:1"), reason)));
                return em.createQuery("select e.outcome, e.detail from AuditEntry e", Object[].class)
                        .getResultStream()
                        .map(Arrays::toString)
                        .toList();
            });
            assertEquals(List.of("[REFUSED, refusal.reason.full]"), written);
        }
    }

    /** A database says of a full disk that a row is kept, and loses it. */
    @EveryEngine
    void whileTheDiskIsAllButFullNobodyIsShown(TestDatabase database) {
        Reason reason = new Reason("A suspect of the robbery", "FIR 12/2026");
        AtomicLong free = new AtomicLong(AuditBacklog.LEAST_FREE - 1);
        AtomicLong nanos = new AtomicLong();
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                Gate gate = gate(em, KeyRing.of(folder), EXAMINER);
                gate.backlog = new AuditBacklog(AuditBacklog.MOST_UNSEALED, nanos::get, free::get);
                InvocationContext call = call("open", "the record", new Row("record:1"), reason);
                assertEquals(
                        "audit.backlog",
                        assertThrows(RuleViolation.class, () -> pass(gate, call))
                                .key());
                free.incrementAndGet();
                nanos.addAndGet(4_000_000_000L);
                pass(gate, call);
            });
        }
    }

    private static String targetOf(Unit unit, KeyRing keys, Search search) {
        return unit.inTransaction(em -> {
            ask(em, keys, call("look", null, search));
            return em.createQuery("select e.target from AuditEntry e order by e.id desc", String.class)
                    .setMaxResults(1)
                    .getSingleResult();
        });
    }

    private static void ask(EntityManager em, KeyRing keys, InvocationContext call) {
        pass(gate(em, keys, AUDITOR), call);
    }

    private static Gate gate(EntityManager em, KeyRing keys, Caller caller) {
        Gate gate = new Gate();
        gate.callers = () -> caller;
        gate.trail = new AuditTrail(em, keys, Clock.systemUTC());
        gate.backlog = new AuditBacklog();
        gate.watch = UNWATCHED;
        gate.ownTransaction = new OwnTransaction();
        gate.em = em;
        return gate;
    }

    private static void pass(Gate gate, InvocationContext call) {
        try {
            gate.ask(call);
        } catch (RuleViolation refusal) {
            throw refusal;
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static InvocationContext call(String order, Object answer, Object... parameters) {
        Method called = Stream.of(Desk.class.getMethods())
                .filter(method -> method.getName().equals(order))
                .findFirst()
                .orElseThrow();
        return (InvocationContext) Proxy.newProxyInstance(
                GateDbTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getMethod" -> called;
                    case "getParameters" -> parameters;
                    case "proceed" -> given(answer);
                    default -> null;
                });
    }

    private static Object given(Object answer) {
        if (answer instanceof RuntimeException thrown) throw thrown;
        return answer;
    }
}
