package pk.gov.balochistan.police.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.shared.KeyRing;

/** The 24 kinds of tampering of SECURITY.md by SQL as the owner of the schema, each at 20 places, on both engines. */
class AuditTamperingDbTest {
    private static final int ROWS = 170;
    /** Both ends, their neighbours, and between them. */
    private static final int[] PLACES = {
        1, 2, 3, 4, 20, 41, 57, 83, 99, 100, 101, 110, 126, 137, 148, 155, 161, 168, 169, 170
    };

    @TempDir
    Path folder;

    /** What someone does to the trail. */
    private interface Tampering {
        void at(Forger forger, int seq) throws SQLException;
    }

    @EveryEngine
    void everyKindIsFoundOnceCopied(TestDatabase database) throws SQLException {
        Map<String, Integer> foundByTheCopyAlone = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        try (SealedTrail trail = new SealedTrail(database, folder);
                Forger forger = new Forger(database, trail.keys, KeyRing.of(folder.resolve("other")))) {
            trail.write(ROWS);
            trail.sealAll();
            forger.remember();
            assertTrue(
                    verify(trail).isSound(), () -> "untouched: " + verify(trail).findings());
            for (Map.Entry<String, Tampering> kind : kinds().entrySet()) {
                for (int place : PLACES) {
                    forger.restore();
                    kind.getValue().at(forger, place);
                    List<Finding> findings = verify(trail).findings();
                    if (findings.isEmpty()) missed.add(kind.getKey() + " at " + place);
                    boolean byCopyAlone =
                            findings.stream().allMatch(f -> f.kind().isByCopy());
                    foundByTheCopyAlone.merge(kind.getKey(), byCopyAlone ? 1 : 0, Integer::sum);
                }
            }
        }
        int tried = foundByTheCopyAlone.size() * PLACES.length;
        System.out.println(database.engine() + ": " + missed.size() + " of " + tried + " missed; of each kind's "
                + PLACES.length + " found by the copy alone: " + foundByTheCopyAlone);
        assertEquals(480, tried);
        assertEquals(List.of(), missed);
    }

    @EveryEngine
    void twoThousandUntouchedRowsRaiseNoAlarm(TestDatabase database) {
        try (SealedTrail trail = new SealedTrail(database, folder)) {
            trail.write(2000);
            assertTrue(verify(trail).isSound(), "before sealing");
            for (int turn = 0; turn < 5; turn++) {
                trail.seal("one");
                VerificationReport report = verify(trail);
                assertTrue(report.isSound(), () -> "turn: " + report.findings());
            }
            VerificationReport report = verify(trail);
            assertEquals(2000, report.rows());
            assertEquals(2000, report.copied());
            assertEquals(
                    100,
                    new AuditVerification(trail.unit.entityManager(), trail.keys, trail.copy)
                            .latest(100)
                            .rows());
        }
    }

    @EveryEngine
    void aStoreThatWasEmptiedIsFoundHoweverShortTheTrail(TestDatabase database) {
        try (SealedTrail trail = new SealedTrail(database, folder)) {
            AuditCopy emptied = new AuditCopy(folder.resolve("emptied"), SealedTrail.NOON);
            trail.write(3);
            trail.seal("one");
            assertEquals(List.of(), verify(trail, emptied).findings(), "linked in one turn, and not copied yet");
            trail.write(3);
            trail.unit.perform(em -> trail.sealer(em, "one", Clock.offset(SealedTrail.NOON, Duration.ofMinutes(3)))
                    .sealSome());
            assertEquals(List.of(), verify(trail).findings());
            Finding found = verify(trail, emptied).findings().get(0);
            assertEquals(FindingKind.COPY_BEHIND, found.kind());
        }
    }

    /** The window, said aloud: until the sealer's next turn a stolen key, or the owner's rights, leave no trace. */
    @EveryEngine
    void whatHappensBeforeTheNextTurnOfTheSealerIsNotSeen(TestDatabase database) throws SQLException {
        try (SealedTrail trail = new SealedTrail(database, folder);
                Forger forger = new Forger(database, trail.keys, trail.keys)) {
            trail.write(10);
            forger.sql("delete from audit_pending where entry_id = (select max(id) from audit_entry)");
            forger.sql("delete from audit_entry where id = (select max(id) from audit_entry)");
            trail.sealAll();
            assertEquals(List.of(), verify(trail).findings());
        }
    }

    @EveryEngine
    void aRowForgedBeforeItIsSealedIsFoundByItsSignature(TestDatabase database) throws SQLException {
        try (SealedTrail trail = new SealedTrail(database, folder);
                Forger forger = new Forger(database, trail.keys, trail.keys)) {
            trail.write(10);
            forger.sql("update audit_entry set actor = 'user:nobody' where id = (select max(id) from audit_entry)");
            assertEquals(
                    FindingKind.ROW_ALTERED, verify(trail).findings().get(0).kind());
            trail.sealAll();
            assertEquals(
                    FindingKind.ROW_ALTERED, verify(trail).findings().get(0).kind());
        }
    }

    @EveryEngine
    void afterAnOldBackupTheChainGoesOnAndTheLossStaysSeen(TestDatabase database) throws SQLException {
        try (SealedTrail trail = new SealedTrail(database, folder);
                Forger forger = new Forger(database, trail.keys, trail.keys)) {
            trail.write(30);
            trail.sealAll();
            forger.remember();
            trail.write(20);
            trail.sealAll();
            forger.restore();
            trail.write(5);
            trail.sealAll();
            assertEquals(
                    List.of(new Finding(FindingKind.LINK_MISSING, 31, 50, 0)),
                    verify(trail).findings());
            assertEquals(55, trail.copy.head().seq());
        }
    }

    private static VerificationReport verify(SealedTrail trail) {
        return verify(trail, trail.copy);
    }

    private static VerificationReport verify(SealedTrail trail, AuditCopy copy) {
        return new AuditVerification(trail.unit.entityManager(), trail.keys, copy).everything();
    }

    /** 0 to 19: a different number for each place, for what is done to the end of the trail. */
    private static int placeOf(int seq) {
        return Arrays.binarySearch(PLACES, seq);
    }

    private static Map<String, Tampering> kinds() {
        Map<String, Tampering> kinds = new TreeMap<>();
        kinds.put("01 time", (f, n) -> f.edit(n, "at = at + interval '1' hour"));
        kinds.put("02 actor", (f, n) -> f.edit(n, "actor = 'user:somebody'"));
        kinds.put("03 action", (f, n) -> f.edit(n, "action = 'ACCOUNT_OWN:look'"));
        kinds.put("04 target", (f, n) -> f.edit(n, "target = 'complaint:000000000000'"));
        kinds.put("05 reason", (f, n) -> f.edit(n, "reason = 'another reason'"));
        kinds.put("06 body", (f, n) -> f.edit(n, "detail = 'rows=1'"));
        kinds.put("07 sequence number", (f, n) -> f.sql("update audit_seal set seq = 100000 where seq = " + n));
        kinds.put("08 hash", (f, n) -> f.edit(n, "mac = '" + "ab".repeat(32) + "'"));
        kinds.put("09 delete", Forger::delete);
        kinds.put("10 delete, numbers closed", (f, n) -> {
            f.delete(n);
            f.closeNumbers(n);
        });
        kinds.put("11 insert forged", (f, n) -> f.insertForged(n));
        kinds.put("12 copy a row", (f, n) -> f.copy(n));
        kinds.put("13 swap two", (f, n) -> f.swap(n, n == 1 ? 2 : n - 1));
        kinds.put("14 cut off some 50", (f, n) -> f.cutOff(ROWS - 40 - placeOf(n)));
        kinds.put("15 cut off some 130", (f, n) -> f.cutOff(ROWS - 120 - placeOf(n)));
        kinds.put("16 cut off all, or all but one", (f, n) -> f.leaveOnly(n == 1 ? 0 : n));
        kinds.put("17 edit, rebuild without key", (f, n) -> {
            f.edit(n, "actor = 'user:somebody'");
            f.rebuild(n, false);
        });
        kinds.put("18 delete, rebuild without key", (f, n) -> {
            f.delete(n);
            f.closeNumbers(n);
            f.rebuild(1, false);
        });
        kinds.put("19 edit, rebuild with key", (f, n) -> {
            f.edit(n, "actor = 'user:somebody'");
            f.rebuild(n, true);
        });
        kinds.put("20 old backup", (f, n) -> f.cutOff(n - 1));
        kinds.put("21 fork from old backup", (f, n) -> {
            f.edit(n, "actor = 'user:somebody'");
            f.rebuild(n, true);
            f.cutOff(Math.max(n, ROWS - 10));
        });
        kinds.put("22 rewrite all with key", (f, n) -> {
            f.edit(n, "actor = 'user:somebody'");
            f.sql("update audit_seal set sealed_at = sealed_at + interval '1' minute");
            f.rebuild(1, true);
        });
        kinds.put("23 edit last with key", (f, n) -> {
            f.edit(ROWS, "detail = 'edit " + n + "'");
            f.rebuild(ROWS, true);
        });
        kinds.put("24 drop the last few", (f, n) -> f.cutOff(ROWS - 1 - placeOf(n)));
        return kinds;
    }
}
