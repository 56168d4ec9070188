package pk.gov.balochistan.police.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.AuditNote;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.testing.Some;

/** What an auditor finds, on both engines. */
class AuditRowsDbTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    @EveryEngine
    void pagesHoldEachRowOnce(TestDatabase database) {
        try (SealedTrail trail = new SealedTrail(database, folder)) {
            trail.write(60);
            Set<Long> seen = new HashSet<>();
            for (int page = 0; page < 3; page++) {
                AuditPage rows = rows(trail).list(AuditFilter.ALL, page, 25);
                rows.rows().forEach(row -> assertTrue(seen.add(row.entryId())));
                assertEquals(page < 2, rows.hasNext());
            }
            assertEquals(60, seen.size());
        }
    }

    /** As it is printed on a paper, too. */
    @EveryEngine
    void aCriminalRecordIsFoundByItsNumber(TestDatabase database) {
        try (SealedTrail trail = new SealedTrail(database, folder)) {
            trail.unit.perform(em -> {
                AuditNote record = AuditNote.of("criminal-record:4821093753");
                new AuditTrail(em, trail.keys, SealedTrail.NOON)
                        .add(Caller.citizen("web"), "CRIMINAL_RECORD_READ:open", Outcome.DENIED, record);
            });
            for (String number : List.of("48210-93753", "4821093753", "criminal-record:4821093753"))
                assertEquals(1, count(trail, new AuditFilter(null, null, number, null, null, null)), number);
        }
    }

    /** So do a comparison and whatever else the record office gives a number. */
    @EveryEngine
    void aComparisonIsFoundByItsNumber(TestDatabase database) {
        try (SealedTrail trail = new SealedTrail(database, folder)) {
            trail.unit.perform(em -> {
                AuditTrail rows = new AuditTrail(em, trail.keys, SealedTrail.NOON);
                for (String target : List.of("print:4821093753", "run:1b4e28ba-2fa1-11d2-883f-016123456789"))
                    rows.add(Caller.citizen("web"), "PRINT_EXAMINE:withdraw", Outcome.OK, AuditNote.of(target));
            });
            for (String number : List.of(
                    "48210-93753", "4821093753", "print:4821093753", "run:1b4e28ba-2fa1-11d2-883f-016123456789"))
                assertEquals(1, count(trail, new AuditFilter(null, null, number, null, null, null)), number);
            assertEquals(0, count(trail, new AuditFilter(null, null, "lift:4821093753", null, null, null)));
        }
    }

    @EveryEngine
    void eachPartOfTheFilterNarrows(TestDatabase database) {
        try (SealedTrail trail = new SealedTrail(database, folder)) {
            trail.write(3);
            trail.unit.perform(em -> {
                AuditTrail rows = new AuditTrail(em, trail.keys, SealedTrail.NOON);
                AuditNote note = AuditNote.of(rows.pseudonymOfCnic("5440112345671"));
                rows.add(Caller.citizen("web"), "CRIMINAL_RECORD_READ:open", Outcome.DENIED, note);
            });
            assertEquals(1, count(trail, new AuditFilter("citizen", null, null, null, null, null)));
            assertEquals(
                    1, count(trail, new AuditFilter(null, Permission.CRIMINAL_RECORD_READ, null, null, null, null)));
            assertEquals(1, count(trail, new AuditFilter(null, null, "54401-1234567-1", null, null, null)));
            assertEquals(1, count(trail, new AuditFilter(null, null, "54401 1234567 1", null, null, null)));
            assertEquals(1, count(trail, new AuditFilter(null, null, "4821 0937 5522", null, null, null)));
            assertEquals(3, count(trail, new AuditFilter(null, null, null, Outcome.OK, null, null)));
            assertEquals(4, count(trail, new AuditFilter(null, null, null, null, DAY, DAY)));
            assertEquals(0, count(trail, new AuditFilter(null, null, null, null, DAY.plusDays(1), null)));
            assertEquals(0, count(trail, new AuditFilter(null, null, null, null, null, DAY.minusDays(1))));
        }
    }

    /** T3: an auditor has many phones to hand, and that a sealed case exists is itself sealed. */
    @EveryEngine
    void noPhoneIsTiedToACaseFromEitherSide(TestDatabase database) {
        try (SealedTrail trail = new SealedTrail(database, folder)) {
            Caller phone = Caller.texter(Some.phone(), trail.keys);
            trail.unit.perform(em -> {
                AuditTrail rows = new AuditTrail(em, trail.keys, SealedTrail.NOON);
                AuditNote note = AuditNote.of("complaint:482109375522");
                rows.add(phone, "SMS_COMPLAIN", Outcome.OK, note);
                rows.add(phone, "CRIMINAL_RECORD_SMS:ask", Outcome.OK, AuditNote.of("enquiry:7"));
                rows.add(Caller.citizen("web"), "CITIZEN_TRACK:track", Outcome.OK, note);
            });
            AuditFilter byPhone = new AuditFilter(phone.actor(), null, null, null, null, null);
            assertEquals(
                    List.of("enquiry:7", "complaint:…"),
                    rows(trail).list(byPhone, 0, 25).rows().stream()
                            .map(AuditRow::target)
                            .toList());
            AuditFilter byCase = new AuditFilter(null, null, "4821 0937 5522", null, null, null);
            assertEquals(
                    List.of("citizen"),
                    rows(trail).list(byCase, 0, 25).rows().stream()
                            .map(AuditRow::actor)
                            .toList());
        }
    }

    private static AuditRows rows(SealedTrail trail) {
        EntityManager em = trail.unit.entityManager();
        return new AuditRows(em, new AuditTrail(em, trail.keys, SealedTrail.NOON));
    }

    private static int count(SealedTrail trail, AuditFilter filter) {
        List<AuditRow> rows = rows(trail).list(filter, 0, 25).rows();
        return rows.size();
    }
}
