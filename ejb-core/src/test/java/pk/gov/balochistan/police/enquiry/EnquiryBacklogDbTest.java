package pk.gov.balochistan.police.enquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.AuditBacklog;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;

/** No record is told by text while the trail of who asked cannot be sealed. */
class EnquiryBacklogDbTest {
    @TempDir
    Path data;

    @EveryEngine
    void whileTooManyRowsWaitForTheSealerNoRecordIsTold(TestDatabase database) throws SQLException {
        try (EnquiryTrial trial = new EnquiryTrial(database, data)) {
            List<String> codes = trial.issueCodes();
            assertTrue(trial.ask(codes.get(0)).contains("NO RECORD"));
            letRowsWait(database, AuditBacklog.MOST_UNSEALED + 1);
            trial.ask(codes.get(1));
            assertEquals(1, trial.count(EnquiryResult.NO_RECORD));
            assertEquals(1, trial.count(EnquiryResult.STOPPED));
        }
    }

    private static void letRowsWait(TestDatabase database, int rows) throws SQLException {
        try (Connection owner = database.open();
                PreparedStatement row = owner.prepareStatement("insert into audit_pending (entry_id) values (?)")) {
            for (int i = 1; i <= rows; i++) {
                row.setLong(1, -i);
                row.addBatch();
            }
            row.executeBatch();
        }
    }
}
