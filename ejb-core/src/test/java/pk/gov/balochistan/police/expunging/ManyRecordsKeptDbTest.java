package pk.gov.balochistan.police.expunging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.expunging.ExpungeOffice.ONE;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.CheckDigit;
import pk.gov.balochistan.police.testing.Lives;
import pk.gov.balochistan.police.testing.SentQueries;

/** Among very many records those that nothing keeps are found by the index of their day, whatever else is asked of each. */
class ManyRecordsKeptDbTest {
    private static final long FIRST = 9_000_000L;
    private static final int RECORDS = 20_000;
    private static final int DUE = 200;

    /** Every table that is asked what keeps a record. */
    private static final List<String> TABLES = List.of("criminal_record", "recorded_offence");

    @TempDir
    Path data;

    @EveryEngine
    void aPageOfThoseThatNothingKeepsReadsFewRows(TestDatabase database) throws SQLException {
        try (ExpungeOffice office = new ExpungeOffice(database, data)) {
            office.record(CourtOutcome.ACQUITTED);
            fill(database);
            EntityManager em = office.unit.entityManager();
            List<SentQueries> sent =
                    TABLES.stream().map(table -> SentQueries.of(em, table)).toList();
            List<DueRecord> due = office.desk(em, ONE).listDue(0);
            assertEquals(RecordExpunctions.PAGE + 1, due.size(), "a page and one more");
            for (SentQueries queries : sent) {
                for (int i = 0; i < queries.count(); i++) {
                    SentQueries.Explained query = queries.explain(i, database);
                    assertTrue(query.rowsRead() < 3_000, () -> query.rowsRead() + " rows read:\n" + query.plan());
                }
            }
            assertTrue(sent.get(0).count() > 0);
        }
    }

    /** All convicted of the same; the terms of some are over, of the others not. */
    private static void fill(TestDatabase database) throws SQLException {
        try (Connection owner = database.owner().open()) {
            Lives.begin(owner, FIRST, RECORDS);
            try (PreparedStatement records = owner.prepareStatement(
                            "insert into criminal_record (id, life_id, record_number, name, entered_at, entered_by, changed_at,"
                                    + " retain_until, retain_class, retain_edition) select ?, ?, ?, name, entered_at, entered_by,"
                                    + " changed_at, cast(? as date), retain_class, retain_edition from criminal_record"
                                    + " where id < 9000000 fetch first 1 rows only");
                    PreparedStatement entries = owner.prepareStatement(
                            "insert into recorded_offence (id, record_id, seq, offence_code, fir_reference, fir_key, place_id,"
                                    + " occurred_on, outcome, outcome_on, court, juvenile, sealed, entered_at, entered_by, version)"
                                    + " select ?, ?, 1, offence_code, fir_reference, fir_key, place_id, occurred_on, outcome,"
                                    + " outcome_on, court, juvenile, sealed, entered_at, entered_by, 1 from recorded_offence"
                                    + " where id < 9000000 fetch first 1 rows only")) {
                for (int i = 0; i < RECORDS; i++) {
                    String digits = "9" + String.format("%08d", i);
                    records.setLong(1, FIRST + i);
                    records.setLong(2, FIRST + i);
                    records.setString(3, digits + CheckDigit.of(digits));
                    records.setString(4, i % (RECORDS / DUE) == 0 ? "2030-01-01" : "2060-01-01");
                    records.addBatch();
                    entries.setLong(1, FIRST + 100_000 + i);
                    entries.setLong(2, FIRST + i);
                    entries.addBatch();
                }
                records.executeBatch();
                entries.executeBatch();
            }
            owner.createStatement().execute("analyze");
        }
    }
}
