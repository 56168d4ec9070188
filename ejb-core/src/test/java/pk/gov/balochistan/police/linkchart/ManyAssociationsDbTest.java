package pk.gov.balochistan.police.linkchart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import pk.gov.balochistan.police.association.AssociationKind;
import pk.gov.balochistan.police.association.Associations;
import pk.gov.balochistan.police.association.CoAccusedOffers;
import pk.gov.balochistan.police.association.SomeAssociation;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.gang.GangQuestion;
import pk.gov.balochistan.police.gang.Gangs;
import pk.gov.balochistan.police.identifier.CheckDigit;
import pk.gov.balochistan.police.testing.Lives;
import pk.gov.balochistan.police.testing.SentQueries;
import pk.gov.balochistan.police.testing.Unit;

/** A chart reads the rows of whom it is of, however many others there are. */
class ManyAssociationsDbTest {
    private static final int PERSONS = 20_000;
    private static final int ASSOCIATIONS = 40_000;
    private static final int GANGS = 1_000;
    private static final List<String> TABLES = List.of("association", "criminal_record", "recorded_offence", "gang");
    private static final long FIRST = 9_000_000L;

    @EveryEngine
    void amongFortyThousandOnlyThoseOfThePersonAreRead(TestDatabase database) throws SQLException {
        try (Unit unit = Unit.on(database)) {
            RecordNumber one = SomeAssociation.entered(unit, 1, "31/2001", CourtOutcome.CONVICTED);
            RecordNumber other = SomeAssociation.entered(unit, 2, "31/2001", CourtOutcome.CONVICTED);
            SomeAssociation.linked(
                    unit, one, other, SomeAssociation.of(AssociationKind.CO_ACCUSED, SomeAssociation.fir("31/2001")));
            others(database);
            for (boolean examiner : List.of(false, true)) {
                readsAtMost(400, database, em -> {
                    CriminalRecord record = new CriminalRecords(em).require(one);
                    LinkChart chart =
                            new LinkCharts(em, SomeAssociation.clock()).of(List.of(record), record, 2, examiner);
                    assertEquals(1, chart.shown().size());
                });
                // One of the many has two on either side.
                readsAtMost(400, database, em -> {
                    List<Long> mine = List.of(FIRST + 1);
                    assertEquals(
                            4,
                            new Associations(em, SomeAssociation.clock())
                                    .ofPersons(mine, examiner)
                                    .size());
                });
                readsAtMost(
                        15 * (Gangs.PAGE + 1),
                        database,
                        em -> assertEquals(
                                Gangs.PAGE + 1,
                                new Gangs(em, SomeAssociation.clock())
                                        .list(new GangQuestion(null, null, 0), examiner)
                                        .size()));
            }
            readsAtMost(200, database, em -> {
                CriminalRecord record = new CriminalRecords(em).require(one);
                assertEquals(0, new CoAccusedOffers(em).of(List.of(record)).size());
            });
        }
    }

    private static void readsAtMost(int rows, TestDatabase database, Consumer<EntityManager> act) throws SQLException {
        try (Unit unit = Unit.on(database)) {
            List<SentQueries> sent = TABLES.stream()
                    .map(table -> SentQueries.of(unit.entityManager(), table))
                    .toList();
            unit.perform(act);
            assertTrue(sent.stream().anyMatch(queries -> queries.count() > 0));
            for (SentQueries queries : sent) {
                for (int i = 0; i < queries.count(); i++) {
                    SentQueries.Explained query = queries.explain(i, database);
                    assertTrue(query.rowsRead() <= rows, () -> query.rowsRead() + " rows read:\n" + query.plan());
                }
            }
        }
    }

    /** What a register of some years holds: everybody convicted of something and linked to four others, and a thousand gangs of three. */
    private static void others(TestDatabase database) throws SQLException {
        try (Connection owner = database.owner().open()) {
            Lives.begin(owner, FIRST, PERSONS);
            batch(
                    owner,
                    "insert into criminal_record (id, life_id, record_number, name, address, entered_at, entered_by, changed_at) select ?, ?, ?,"
                            + " name, rpad(address, 390, '.'), entered_at, entered_by, changed_at from criminal_record where id < 9000000 fetch first 1 rows only",
                    PERSONS,
                    (row, i) -> {
                        row.setLong(1, FIRST + i);
                        row.setLong(2, FIRST + i);
                        row.setString(3, number(9, i));
                    });
            batch(
                    owner,
                    "insert into recorded_offence (id, record_id, seq, offence_code, fir_reference, fir_key, place_id,"
                            + " occurred_on, outcome, outcome_on, court, juvenile, sealed, entered_at, entered_by, version)"
                            + " select ?, ?, 1, offence_code, ?, ?, place_id, occurred_on, outcome, outcome_on, court, juvenile,"
                            + " sealed, entered_at, entered_by, 1 from recorded_offence where id < 9000000 fetch first 1 rows only",
                    PERSONS,
                    (row, i) -> {
                        row.setLong(1, FIRST + 100_000 + i);
                        row.setLong(2, FIRST + i);
                        row.setString(3, (1 + i / 4) + "/2010");
                        row.setString(4, (1 + i / 4) + "/2010");
                    });
            batch(
                    owner,
                    "insert into gang (id, gang_number, name, name_folded, crime, source_kind, source_reference, source_grade,"
                            + " information_grade, handling, review_on, entered_at, entered_by, name_edition) select ?, ?, ?, ?,"
                            + " 'DACOITY', 'STATEMENT', 'Some', 'B', '1', 'READERS', review_on, entered_at, entered_by, 1 from"
                            + " association where id < 9000000 fetch first 1 rows only",
                    GANGS,
                    (row, i) -> {
                        row.setLong(1, FIRST + i);
                        row.setString(2, number(8, i));
                        row.setString(3, "Gang " + (10_000 + i));
                        row.setString(4, "gang " + (10_000 + i));
                    });
            batch(
                    owner,
                    "insert into association (id, association_number, kind, record_id, other_record_id, source_kind,"
                            + " source_reference, source_place_id, fir_key, source_grade, information_grade, handling, review_on,"
                            + " entered_at, entered_by) select ?, ?, kind, ?, ?, source_kind, source_reference, source_place_id, ?,"
                            + " source_grade, information_grade, handling, review_on, entered_at, entered_by from association"
                            + " where id < 9000000 fetch first 1 rows only",
                    ASSOCIATIONS,
                    (row, i) -> {
                        row.setLong(1, FIRST + i);
                        row.setString(2, number(7, i));
                        row.setLong(3, FIRST + i % PERSONS);
                        row.setLong(4, FIRST + (i % PERSONS + 1 + i / PERSONS) % PERSONS);
                        row.setString(5, (1 + i % PERSONS / 4) + "/2010");
                    });
            batch(
                    owner,
                    "insert into association (id, association_number, kind, record_id, gang_id, member_role, source_kind,"
                            + " source_reference, source_grade, information_grade, handling, review_on, entered_at, entered_by)"
                            + " select ?, ?, 'MEMBER', ?, ?, 'MEMBER', 'STATEMENT', 'Some', 'B', '1', 'READERS', review_on,"
                            + " entered_at, entered_by from association where id < 9000000 fetch first 1 rows only",
                    3 * GANGS,
                    (row, i) -> {
                        row.setLong(1, FIRST + 100_000 + i);
                        row.setString(2, number(6, i));
                        row.setLong(3, FIRST + i);
                        row.setLong(4, FIRST + i / 3);
                    });
            if (database.engine() == Engine.POSTGRESQL) owner.createStatement().execute("analyze");
        }
    }

    private static String number(int begins, int i) {
        String digits = begins + String.format("%08d", i);
        return digits + CheckDigit.of(digits);
    }

    /** One row of a batch. */
    private interface Filled {
        void with(PreparedStatement row, int i) throws SQLException;
    }

    private static void batch(Connection owner, String order, int rows, Filled filled) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(order)) {
            for (int i = 0; i < rows; i++) {
                filled.with(statement, i);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
