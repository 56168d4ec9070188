package pk.gov.balochistan.police.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.Sought;
import pk.gov.balochistan.police.testing.Unit;

/** How the trail names what a call was about. */
class GateDbTest {
    private static final Caller AUDITOR =
            new Caller("user:dsp.audit", "web", 1L, null, Set.of(), List.of(new HeldPost(Role.AUDITOR, 1, "/1/")));

    @TempDir
    Path folder;

    /** A search as the trail names it, and whom it looks for. */
    record Search(String auditTarget, String sought) implements Recorded, Sought {}

    static class Desk {
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

    private static String targetOf(Unit unit, KeyRing keys, Search search) {
        return unit.inTransaction(em -> {
            Gate gate = new Gate();
            gate.callers = () -> AUDITOR;
            gate.trail = new AuditTrail(em, keys, Clock.systemUTC());
            gate.em = em;
            try {
                gate.ask(call(search));
            } catch (Exception fault) {
                throw new IllegalStateException(fault);
            }
            return em.createQuery("select e.target from AuditEntry e order by e.id desc", String.class)
                    .setMaxResults(1)
                    .getSingleResult();
        });
    }

    private static InvocationContext call(Search search) throws NoSuchMethodException {
        Method look = Desk.class.getMethod("look", Search.class);
        return (InvocationContext) Proxy.newProxyInstance(
                GateDbTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getMethod" -> look;
                    case "getParameters" -> new Object[] {search};
                    default -> null;
                });
    }
}
