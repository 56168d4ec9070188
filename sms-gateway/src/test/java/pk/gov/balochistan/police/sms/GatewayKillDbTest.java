package pk.gov.balochistan.police.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.db.testing.TestDatabases;
import pk.gov.balochistan.police.sms.bench.GatewayProgram;
import pk.gov.balochistan.police.sms.standin.Pdu;
import pk.gov.balochistan.police.sms.standin.SmsCentre;
import pk.gov.balochistan.police.sms.standin.Submitted;
import pk.gov.balochistan.police.testing.Unit;

/** The program is killed (kill -9), or told to stop, under 50 texts a second: cases 2 and 22 of the gateway's table. */
class GatewayKillDbTest {
    private static final int TEXTS = 300;
    private static final int KILLS = 2;
    private static final int WINDOW = 10;
    private static final String OPEN =
            "select (select count(*) from incoming_sms where state in ('NEW', 'WAITING_PARTS'))"
                    + " + (select count(*) from outgoing_sms where state in ('QUEUED', 'SENDING', 'UNCONFIRMED'))";

    private static final String UNSETTLED =
            "select count(*) from outgoing_sms where state in ('SENDING', 'UNCONFIRMED')";

    /** How Java ends on SIGTERM, whatever its hooks do. */
    private static final int TOLD_TO_STOP = 143;

    @TempDir
    Path data;

    private Process start(TestDatabase database, SmsCentre centre) throws IOException {
        return GatewayProgram.start(database.gateway(), centre.port(), WINDOW, data);
    }

    @Test
    void afterAKillNothingIsLostOrLeftPending() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                SmsCentre centre = new SmsCentre(0, GatewayProgram.SYSTEM_ID, GatewayProgram.SECRET);
                Unit unit = Unit.as(database.owner())) {
            centre.behaviour().redeliver(Duration.ofSeconds(2), Duration.ofMillis(200));
            Process gateway = start(database, centre);
            try {
                GatewayTrial.await("bound", () -> centre.boundSessions() == 1);
                for (int i = 0; i < TEXTS; i++) {
                    centre.text("92300" + (3_000_000 + i), GatewayProgram.CODE, "HELP");
                    TimeUnit.MILLISECONDS.sleep(20);
                    if (i == 100 || i == 200) {
                        gateway.destroyForcibly().waitFor();
                        gateway = start(database, centre);
                    }
                }
                GatewayTrial.await("all answered", () -> phones(centre).size() == TEXTS);
                GatewayTrial.await("nothing pending", () -> count(unit, OPEN) == 0);
                assertEquals(TEXTS, count(unit, "select count(*) from incoming_sms"));
                assertEquals(TEXTS, count(unit, "select count(*) from audit_entry where channel = 'sms'"));
                int doubled = centre.submitted().size() - TEXTS;
                assertTrue(doubled <= KILLS * WINDOW, doubled + " went out twice");
            } finally {
                gateway.destroy();
                gateway.waitFor(30, TimeUnit.SECONDS);
            }
        }
    }

    /** Case 22: what it has taken is answered, what it has not taken comes again, and the centre is told goodbye. */
    @Test
    void toldToStopUnderLoadItUnbindsFinishesAndLosesNothing() throws Exception {
        int texts = 150;
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                SmsCentre centre = new SmsCentre(0, GatewayProgram.SYSTEM_ID, GatewayProgram.SECRET);
                Unit unit = Unit.as(database.owner())) {
            centre.behaviour().redeliver(Duration.ofSeconds(2), Duration.ofMillis(200));
            Process gateway = start(database, centre);
            try {
                GatewayTrial.await("bound", () -> centre.boundSessions() == 1);
                for (int i = 0; i < texts; i++) {
                    centre.text("92300" + (4_000_000 + i), GatewayProgram.CODE, "HELP");
                    TimeUnit.MILLISECONDS.sleep(20);
                    if (i == 100) {
                        gateway.destroy(); // SIGTERM
                        assertTrue(gateway.waitFor(30, TimeUnit.SECONDS), "it ends by itself");
                        assertEquals(TOLD_TO_STOP, gateway.exitValue());
                        assertEquals(1, unbinds(centre));
                        assertEquals(0, count(unit, UNSETTLED), "no submit is left without its outcome");
                        gateway = start(database, centre);
                    }
                }
                GatewayTrial.await("all answered", () -> phones(centre).size() == texts);
                GatewayTrial.await("nothing pending", () -> count(unit, OPEN) == 0);
                assertEquals(texts, count(unit, "select count(*) from incoming_sms"));
                assertEquals(texts, centre.submitted().size(), "none went out twice");
            } finally {
                gateway.destroy();
                gateway.waitFor(30, TimeUnit.SECONDS);
            }
        }
    }

    private static long unbinds(SmsCentre centre) {
        return centre.wire().stream()
                .filter(seen -> seen.fromGateway() && seen.pdu().id() == Pdu.UNBIND)
                .count();
    }

    private static Set<String> phones(SmsCentre centre) {
        Set<String> phones = new HashSet<>();
        centre.submitted().stream().map(Submitted::to).forEach(phones::add);
        return phones;
    }

    private static long count(Unit unit, String query) {
        return unit.inTransaction(em -> ((Number) em.createNativeQuery(query).getSingleResult()).longValue());
    }
}
