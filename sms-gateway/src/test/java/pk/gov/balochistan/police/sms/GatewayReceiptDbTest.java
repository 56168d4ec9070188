package pk.gov.balochistan.police.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.db.testing.TestDatabases;
import pk.gov.balochistan.police.sms.coding.DeliveryReports.IdForm;
import pk.gov.balochistan.police.sms.standin.Behaviour.ReceiptShape;

/** Delivery receipts as real centres send them: cases 7, 8 and 9 of the gateway's table. */
class GatewayReceiptDbTest {
    private static final String CITIZEN = "923001234567";
    private static final String DELIVERED = "select count(*) from outgoing_sms where state = 'DELIVERED'";
    private static final String ORPHANS = "select count(*) from orphan_receipt where matched_at is null";

    @TempDir
    Path data;

    @Test
    void receiptsBeforeTheAnswerDoubledAndOutOfOrderAreAppliedOnce() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            // One at a time: side by side the last might be written down first, and what is final stands.
            trial.centre
                    .behaviour()
                    .deliverWindow(1)
                    .receipts(ReceiptShape.USUAL, 2, 1, 2, 5)
                    .receiptsAfter(Duration.ZERO, true);
            trial.ask(CITIZEN, "HELP");
            GatewayTrial.await("delivered", () -> trial.sql(DELIVERED) == 1);
            GatewayTrial.pause(500);
            assertEquals(1, trial.sql(DELIVERED));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ReceiptShape.class,
            names = {"TEXT_ONLY", "PARAMETERS_ONLY", "PAYLOAD", "ODD_WORDS"})
    void idsInHexHereAndPaddedDecimalThereAreMatchedByTheLinksProfile(ReceiptShape shape) throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = hexAndDecimal(database)) {
            trial.centre
                    .behaviour()
                    .ids(n -> Long.toHexString(n + 0xABCDEFL), n -> String.format("%012d", n + 0xABCDEFL))
                    .receipts(shape, 2);
            trial.start();
            trial.ask(CITIZEN, "HELP");
            GatewayTrial.await("delivered", () -> trial.sql(DELIVERED) == 1);
        }
    }

    private GatewayTrial hexAndDecimal(TestDatabase database) throws IOException {
        return new GatewayTrial(database, data, link -> link.with(IdForm.HEX, IdForm.DECIMAL));
    }

    @ParameterizedTest
    @EnumSource(
            value = ReceiptShape.class,
            names = {"UNKNOWN_ID", "GARBLED"})
    void aReceiptOfNobodyIsAcknowledgedKeptAndCounted(ReceiptShape shape) throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            trial.centre.behaviour().receipts(shape, 2);
            trial.ask(CITIZEN, "HELP");
            GatewayTrial.await("orphan", () -> trial.sql(ORPHANS) == 1);
            GatewayTrial.pause(1500);
            assertEquals(1, trial.sql("select count(*) from orphan_receipt"));
            assertTrue(trial.metrics().contains("gateway_orphan_receipts_total 1\n"), trial.metrics());
        }
    }
}
