package pk.gov.balochistan.police.trail;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import pk.gov.balochistan.police.audit.AuditNote;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.lease.Leases;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.testing.Unit;

/** A trail as the programs write it, with its keys and its second store in a folder of the test's own. */
final class SealedTrail implements AutoCloseable {
    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T07:00:00Z"), ZoneOffset.UTC);

    final Unit unit;
    final KeyRing keys;
    final AuditCopy copy;

    SealedTrail(TestDatabase database, Path folder) {
        unit = Unit.on(database);
        keys = KeyRing.of(folder.resolve("data"));
        copy = new AuditCopy(folder.resolve("copy"), NOON);
    }

    void write(int rows) {
        unit.perform(em -> {
            AuditTrail trail = new AuditTrail(em, keys, NOON);
            for (int i = 0; i < rows; i++) {
                AuditNote note = new AuditNote(
                        "complaint:48210937552" + i % 10, i % 7 == 0 ? "Theft \"case\" \\ چوری" : null, null);
                trail.addUnflushed(Caller.system("test"), "COMPLAINT_READ:view", Outcome.OK, note);
            }
        });
    }

    int seal(String holder) {
        return unit.inTransaction(em -> sealer(em, holder).sealSome());
    }

    /** Until nothing is left to link or copy. */
    void sealAll() {
        while (seal("one") > 0) {
            // The next turn copies what this one linked.
        }
    }

    AuditSealer sealer(EntityManager em, String holder) {
        return sealer(em, holder, NOON);
    }

    AuditSealer sealer(EntityManager em, String holder, Clock clock) {
        return new AuditSealer(em, keys, clock, copy, new Leases(em), holder);
    }

    long count(String entity) {
        return unit.entityManager()
                .createQuery("select count(x) from " + entity + " x", Long.class)
                .getSingleResult();
    }

    @Override
    public void close() {
        unit.close();
    }
}
