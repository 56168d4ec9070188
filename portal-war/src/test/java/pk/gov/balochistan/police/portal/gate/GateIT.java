package pk.gov.balochistan.police.portal.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.portal.testing.PortalServer;

/**
 * The gate, transactions and the trail as the container runs them: what survives a rollback, what stands or falls together.
 * The built portal is served with one more desk in it.
 */
class GateIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static PortalServer portal;

    @BeforeAll
    static void serve() throws SQLException, IOException {
        portal = new PortalServer(portalWithTrialDesk());
    }

    @AfterAll
    static void stop() throws SQLException {
        portal.close();
    }

    @Test
    void whatWasDoneAndItsRowAreCommittedTogether() throws Exception {
        assertEquals("done", ask("change", "officer", "G-1"));
        assertEquals(1, officers("G-1"));
        assertEquals(List.of("OK"), outcomes("COMPLAINT_WORK:change", "G-1"));
    }

    @Test
    void whatWasDoneAndItsRowFallTogether() throws Exception {
        assertEquals("done", ask("changeAndUndo", "officer", "G-2"));
        assertEquals(0, officers("G-2"));
        assertEquals(List.of(), outcomes("COMPLAINT_WORK:change", "G-2"));
    }

    @Test
    void aRefusalReachesTheCallerAsItIsAndItsRowSurvives() throws Exception {
        assertEquals("RuleViolation", ask("refuse", "officer", "G-3"));
        assertEquals(0, officers("G-3"));
        assertEquals(List.of("REFUSED refusal.officer.unknown"), outcomes("COMPLAINT_WORK:refuse", "G-3"));
    }

    @Test
    void aFaultLeavesItsRowAndNothingElse() throws Exception {
        assertEquals("EJBException", ask("fail", "officer", "G-4"));
        assertEquals(0, officers("G-4"));
        assertEquals(List.of("FAILED IllegalStateException"), outcomes("COMPLAINT_WORK:fail", "G-4"));
    }

    @Test
    void whoeverMayNotIsStoppedBeforeTheDeskAndWrittenDown() throws Exception {
        assertEquals("NotPermitted", ask("change", "citizen", "G-5"));
        assertEquals(0, officers("G-5"));
        assertEquals(List.of("DENIED"), outcomes("COMPLAINT_WORK:change", "G-5"));
    }

    @Test
    void whoeverComesLateIsToldSo() throws Exception {
        ask("change", "officer", "G-6");
        assertEquals("ChangedMeanwhile", ask("comeLate", "officer", "G-6"));
        assertEquals(List.of("REFUSED changedMeanwhile"), outcomes("COMPLAINT_WORK:comeLate", "G-6"));
    }

    @Test
    void whoeverWritesASecondTimeWhatIsOneAloneIsToldThatItIsThere()
            throws IOException, InterruptedException, SQLException {
        ask("change", "officer", "G-11");
        assertEquals("ChangedMeanwhile", ask("change", "officer", "G-11"));
        assertEquals(1, officers("G-11"));
        assertEquals(List.of("OK", "REFUSED changedMeanwhile"), outcomes("COMPLAINT_WORK:change", "G-11"));
    }

    @Test
    void withoutAnAuditRowNothingIsShownAndNothingChanges() throws Exception {
        ask("change", "officer", "G-7");
        assertEquals("Trial", ask("see", "officer", "G-7"));
        asOwner("revoke insert on audit_entry from portal_app");
        try {
            assertEquals("EJBException", ask("see", "officer", "G-7"));
            assertEquals("EJBException", ask("change", "officer", "G-8"));
            assertEquals(0, officers("G-8"));
        } finally {
            asOwner("grant insert on audit_entry to portal_app");
        }
    }

    /** And it is over by itself once the sealer can work again. */
    @Test
    void whileTooManyRowsWaitForTheSealerNobodysDataAreShown() throws Exception {
        ask("change", "officer", "G-9");
        assertEquals("Trial", ask("read", "officer", "G-9"));
        asOwner("revoke insert on audit_seal from portal_app");
        try {
            asOwner("insert into audit_pending (entry_id) select -x from system_range(1, 5001)");
            waitUntil("ShownToNobody", "G-9");
            assertTrue(outcomes("COMPLAINT_READ:read", "G-9").contains("REFUSED audit.backlog"));
            assertEquals("Trial", ask("see", "officer", "G-9"));
            assertEquals("DOWN", ask("health", "citizen", "G-9"));
        } finally {
            asOwner("delete from audit_pending where entry_id < 0");
            asOwner("grant insert on audit_seal to portal_app");
        }
        waitUntil("Trial", "G-9");
        assertEquals("UP", ask("health", "citizen", "G-9"));
    }

    @Test
    void theSealerRunsInThePortal() throws Exception {
        ask("change", "officer", "G-10");
        long until = System.nanoTime() + 20_000_000_000L;
        while (count("select count(*) from audit_pending where entry_id > 0") > 0 && System.nanoTime() < until) {
            Thread.sleep(200);
        }
        assertEquals(0, count("select count(*) from audit_pending where entry_id > 0"));
        assertTrue(count("select count(*) from audit_seal") > 0);
    }

    @Test
    void whatIsOldIsRemovedInThePortal() throws Exception {
        asOwner("insert into form_draft (token_mac, form, saved_at, sealed_content)"
                + " values ('old', 'complaint', timestamp '2020-01-01 00:00:00', x'00')");
        asOwner("insert into throttle (counter_key, window_start, hits)"
                + " values ('old', timestamp '2020-01-01 00:00:00', 1)");
        // The process that is killed had its turn at its start, and its lease would outlive it by a minute.
        asOwner("update work_lease set leased_until = timestamp '2020-01-01 00:00:00' where name like 'old-%'");
        portal.restart();
        String old = "select (select count(*) from form_draft where token_mac like 'old%')"
                + " + (select count(*) from throttle where counter_key = 'old') from dual";
        long until = System.nanoTime() + 20_000_000_000L;
        while (count(old) > 0 && System.nanoTime() < until) Thread.sleep(200);
        assertEquals(0, count(old));
    }

    private static void waitUntil(String answer, String belt) throws Exception {
        long until = System.nanoTime() + 20_000_000_000L;
        while (!ask("read", "officer", belt).equals(answer) && System.nanoTime() < until) {
            Thread.sleep(500);
        }
        assertEquals(answer, ask("read", "officer", belt));
    }

    private static String ask(String what, String as, String belt) throws IOException, InterruptedException {
        URI address = URI.create(portal.address("/gate-trial?do=" + what + "&as=" + as + "&belt=" + belt));
        HttpResponse<String> answer =
                HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    private static long officers(String belt) throws SQLException {
        return count("select count(*) from officer where belt_number = '" + belt + "'");
    }

    private static long count(String query) throws SQLException {
        try (Connection owner = portal.database().open();
                Statement sql = owner.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Outcome and detail of the rows that name the officer, oldest first. */
    private static List<String> outcomes(String action, String belt) throws SQLException {
        List<String> outcomes = new ArrayList<>();
        try (Connection owner = portal.database().open();
                PreparedStatement sql = owner.prepareStatement(
                        "select outcome, detail from audit_entry where action = ? and target = ? order by at, id")) {
            sql.setString(1, action);
            sql.setString(2, "officer:" + belt);
            ResultSet rows = sql.executeQuery();
            while (rows.next()) {
                outcomes.add(rows.getString(1) + (rows.getString(2) == null ? "" : " " + rows.getString(2)));
            }
        }
        return outcomes;
    }

    private static void asOwner(String statement) throws SQLException {
        try (Connection owner = portal.database().open();
                Statement sql = owner.createStatement()) {
            sql.execute(statement);
        }
    }

    private static Path portalWithTrialDesk() throws IOException {
        Path target = Path.of(System.getProperty("portal.target", "target"));
        Path built = Path.of(System.getProperty("portal.exploded", "target/portal"));
        Path served = target.resolve("gate-trial");
        copy(built, served);
        String folder = GateIT.class.getPackageName().replace('.', '/');
        Path classes = served.resolve("WEB-INF/classes").resolve(folder);
        copy(target.resolve("test-classes").resolve(folder), classes);
        // The test itself needs JUnit, which the server has not.
        Files.deleteIfExists(classes.resolve("GateIT.class"));
        return served;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copied = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(copied);
                else Files.copy(file, copied, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
