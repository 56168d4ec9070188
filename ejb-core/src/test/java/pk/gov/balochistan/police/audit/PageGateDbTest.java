package pk.gov.balochistan.police.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.NotPermitted;
import pk.gov.balochistan.police.testing.Unit;

class PageGateDbTest {
    private static final Caller AUDITOR =
            new Caller("user:dsp.audit", "web", 1L, null, Set.of(), List.of(new HeldPost(Role.AUDITOR, 1, "/1/")));

    @TempDir
    Path folder;

    @EveryEngine
    void whoMayNotOpenAPageIsWrittenDownAndWhoMayIsNot(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                gate(em, AUDITOR).require(Permission.AUDIT_READ, "/admin/audit");
                assertEquals(List.of(), rows(em));
                assertThrows(NotPermitted.class, () -> gate(em, AUDITOR)
                        .require(Permission.CRIMINAL_RECORD_WRITE, "/criminalrecord/enter"));
                assertThrows(NotPermitted.class, () -> gate(em, Caller.citizen("web"))
                        .require(Permission.ACCOUNT_OWN, "/officer/home"));
                assertEquals(
                        List.of(
                                "user:dsp.audit CRIMINAL_RECORD_WRITE:page DENIED /criminalrecord/enter",
                                "citizen ACCOUNT_OWN:page DENIED /officer/home"),
                        rows(em));
            });
        }
    }

    private PageGate gate(EntityManager em, Caller caller) {
        PageGate gate = new PageGate();
        gate.callers = () -> caller;
        gate.trail = new AuditTrail(em, KeyRing.of(folder), Clock.systemUTC());
        gate.ownTransaction = new OwnTransaction();
        return gate;
    }

    private static List<String> rows(EntityManager em) {
        return em.createQuery(
                        "select e.actor, e.action, e.outcome, e.detail from AuditEntry e where e.target is null"
                                + " order by e.id",
                        Object[].class)
                .getResultStream()
                .map(row -> row[0] + " " + row[1] + " " + row[2] + " " + row[3])
                .toList();
    }
}
