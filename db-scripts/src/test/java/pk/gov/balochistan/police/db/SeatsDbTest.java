package pk.gov.balochistan.police.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Complaints that lay with a desk that nobody holds, on a database that had them before the rule of seats. */
class SeatsDbTest {
    private static final String SEAL = "',DPO,GENDER_DESK,'";

    @ParameterizedTest
    @EnumSource(
            value = Engine.class,
            names = {"H2", "POSTGRESQL"})
    void whatNamedNoDistrictGoesToTheCentralOfficeAndIsLookedAt(Engine engine) throws Exception {
        try (OldDatabase before = new OldDatabase(engine, "12")) {
            before.statement().execute("update place set kind = 'PROVINCE'");
            before.statement()
                    .execute("insert into place (id, kind, code, name_en, name_ur, path, valid_from, confidence)"
                            + " values (2, 'DISTRICT', 'y', 'y', 'y', '1/2/', date '2026-01-01', 'x')");
            before.add(1, "RECEIVED", at("'GENDER_DESK'", 1, SEAL));
            before.add(2, "RECEIVED", at("'TRAFFIC_SP'", 1, "null"));
            before.add(3, "RECEIVED", at("'GENDER_DESK'", 2, SEAL));
            before.bringToLatest();
            try (ResultSet row = row(before, 1)) {
                assertEquals("PROVINCE", row.getString(1));
                assertEquals(",DPO,GENDER_DESK,PROVINCE,INSPECTOR_GENERAL,", row.getString(2));
                assertNotNull(row.getTimestamp(3), "its clock had been stopped, as nobody stood above");
            }
            try (ResultSet row = row(before, 2)) {
                assertEquals("PROVINCE", row.getString(1));
                assertNull(row.getString(2), "it was never sealed");
            }
            try (ResultSet row = row(before, 3)) {
                assertEquals("GENDER_DESK", row.getString(1));
                assertEquals(",DPO,GENDER_DESK,", row.getString(2));
            }
        }
    }

    private static Map<String, String> at(String role, int place, String seal) {
        return Map.of("responsible_role", role, "responsible_place_id", Integer.toString(place), "sealed_to", seal);
    }

    private static ResultSet row(OldDatabase complaints, int id) throws SQLException {
        ResultSet row = complaints
                .statement()
                .executeQuery("select responsible_role, sealed_to, next_clock_at from complaint where id = " + id);
        assertTrue(row.next());
        return row;
    }
}
