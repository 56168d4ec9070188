package pk.gov.balochistan.police.portal.identification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.DatabaseAccess;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.db.testing.TestDatabases;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.fingerprint.SomePrints;
import pk.gov.balochistan.police.identification.RecordOffice;
import pk.gov.balochistan.police.identification.SearchedPrints;
import pk.gov.balochistan.police.inventedprint.FillerPrint;
import pk.gov.balochistan.police.latent.LiftNumber;
import pk.gov.balochistan.police.latent.Lifts;
import pk.gov.balochistan.police.latent.SomeLift;
import pk.gov.balochistan.police.latentsearch.LatentSearches;
import pk.gov.balochistan.police.latentsearch.LatentWork;
import pk.gov.balochistan.police.latentsearch.SearchPriority;
import pk.gov.balochistan.police.latentsearch.SearchedAmong;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.Policies;
import pk.gov.balochistan.police.policy.SomePolicy;
import pk.gov.balochistan.police.portal.testing.PortalProgram;
import pk.gov.balochistan.police.sms.bench.Programs;

/**
 * Three real portals over one database hold the prints together. A trace is searched while one of them is killed, while one is stopped, and after a print was
 * withdrawn: each list is that of one portal alone.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(300)
class PrintClusterIT {
    private static final Path TARGET = Path.of(System.getProperty("portal.target", "target"));
    private static final Clock CLOCK = Clock.systemUTC();
    private static final int RECORDS = 48;
    private static final int FINGERS = 3;

    /** Whose finger left the trace. */
    private static final int SOUGHT = 17;

    private static final List<PortalProgram> PORTALS = new ArrayList<>();
    private static final List<Integer> PORTS = new ArrayList<>();
    private static final List<RecordNumber> NUMBERS = new ArrayList<>();
    private static TestDatabase database;
    private static Server server;
    private static RecordOffice office;
    private static LiftNumber lift;
    private static List<String> alone;

    @BeforeAll
    static void serve() throws SQLException, IOException {
        Path data = Files.createTempDirectory(TARGET, "data").toAbsolutePath();
        System.setProperty("h2.bindAddress", "127.0.0.1");
        database = TestDatabases.fresh(Engine.H2);
        server = Server.createTcpServer("-tcpPort", "0").start();
        office = new RecordOffice(database, data);
        enrol();
        // Before any portal is there to do it.
        ExaminationNumber search = ask();
        office.unit.perform(em -> LatentWork.doNow(em, office.keys, CLOCK, new SearchedPrints()));
        alone = list(search);
        for (int i = 0; i < 3; i++) PORTS.add(Programs.freePort());
        String members = PORTS.stream().map(port -> "127.0.0.1:" + port).collect(Collectors.joining(","));
        for (int port : PORTS) {
            Map<String, String> settings = new HashMap<>(Map.of(
                    "CLUSTER_MEMBERS",
                    members,
                    "CLUSTER_SELF",
                    "127.0.0.1:" + port,
                    "CLUSTER_SECRET",
                    "not the secret of any police force"));
            PortalProgram portal = new PortalProgram(
                    Path.of(System.getProperty("portal.exploded", "target/portal")),
                    PortalProgram.QUICK,
                    overTheLine(database.portal()),
                    data,
                    settings,
                    TARGET.resolve("member-" + port + ".log"));
            PORTALS.add(portal);
            // The first one has the lease on searches from now on, so that the others are those who are asked.
            portal.start();
        }
    }

    private static DatabaseAccess overTheLine(DatabaseAccess role) {
        String url = role.url().replace("jdbc:h2:", "jdbc:h2:tcp://127.0.0.1:" + server.getPort() + "/");
        return new DatabaseAccess(url, role.user(), role.password());
    }

    private static void enrol() {
        for (int i = 0; i < RECORDS; i++) {
            RecordNumber number = office.record("ppc-302", CourtOutcome.UNDER_TRIAL);
            int first = FINGERS * i;
            office.set(
                    number,
                    IntStream.range(first, first + FINGERS)
                            .mapToObj(RecordOffice::template)
                            .toArray(PrintTemplate[]::new));
            NUMBERS.add(number);
        }
        office.unit.perform(em -> SomePolicy.inForce(em, AutomatedFunction.LATENT_SEARCH, null, CLOCK));
        lift = office.unit.inTransaction(em -> SomeLift.marked(
                SomeLift.desk(em, office.keys, RecordOffice.ONE, CLOCK),
                SomeLift.CASE,
                SomePrints.part(FillerPrint.of(FINGERS * SOUGHT), 14)));
    }

    private static ExaminationNumber ask() {
        return office.unit.inTransaction(em -> {
            Lifts lifts = new Lifts(em, office.keys);
            return new LatentSearches(em, lifts, new Policies(em, CLOCK))
                    .ask(
                            lifts.require(lift),
                            SearchedAmong.PRINTS,
                            SearchPriority.NORMAL,
                            RecordOffice.REASON,
                            Signatory.of(RecordOffice.ONE),
                            CLOCK.instant())
                    .number();
        });
    }

    /** The places of a list, once it is there: record, print and score; first how many were looked at and left out. */
    private static List<String> list(ExaminationNumber search) throws SQLException {
        while (!List.of("DONE").equals(rows("select state from latent_search where search_number = ?", search))) {
            assertFalse(
                    List.of("FAILED").equals(rows("select state from latent_search where search_number = ?", search)));
            pause();
        }
        List<String> list = new ArrayList<>(
                rows("select searched || ' ' || left_out from print_search where search_number = ?", search));
        list.addAll(rows(
                "select c.record_id || ' ' || c.print_id || ' ' || c.score from print_candidate c join print_search s"
                        + " on s.id = c.search_id where s.search_number = ? order by c.place",
                search));
        return list;
    }

    private static List<String> rows(String sql, ExaminationNumber search) throws SQLException {
        try (Connection connection = database.open();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, search.digits());
            List<String> read = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) read.add(rows.getString(1));
            }
            return read;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void signal(String signal, PortalProgram portal) throws IOException {
        Process kill = new ProcessBuilder("kill", "-" + signal, Long.toString(portal.pid())).start();
        try {
            assertTrue(kill.waitFor(5, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitLog(int portal, String words) {
        while (!PORTALS.get(portal).log().contains(words)) pause();
    }

    private static String member(int portal) {
        return "127.0.0.1:" + PORTS.get(portal);
    }

    @Test
    @Order(1)
    void threePortalsFindWhatOneAloneFinds() throws SQLException {
        assertEquals(11, alone.size());
        assertEquals(RECORDS * FINGERS + " 0", alone.get(0));
        awaitLog(0, "The member " + member(1) + " is there");
        awaitLog(0, "The member " + member(2) + " is there");
        assertEquals(alone, list(ask()));
    }

    /** Its port takes the question; it is dead before it has answered. */
    @Test
    @Order(2)
    void aPortalThatIsKilledInTheMiddleOfASearchChangesNothing() throws Exception {
        signal("STOP", PORTALS.get(2));
        ExaminationNumber search = ask();
        while (!List.of("RUNNING").equals(rows("select state from latent_search where search_number = ?", search)))
            pause();
        TimeUnit.SECONDS.sleep(1);
        PORTALS.get(2).kill();
        assertEquals(alone, list(search));
        assertTrue(PORTALS.get(0).log().contains("The member " + member(2) + " does not answer"));
    }

    @Test
    @Order(3)
    void aPortalThatIsStoppedChangesNothing() throws Exception {
        signal("STOP", PORTALS.get(1));
        try {
            assertEquals(alone, list(ask()));
            assertTrue(PORTALS.get(0).log().contains("The member " + member(1) + " does not answer"));
        } finally {
            signal("CONT", PORTALS.get(1));
        }
    }

    @Test
    @Order(4)
    void aPrintThatWasWithdrawnElsewhereIsNoCandidate() throws SQLException {
        office.acquit(NUMBERS.get(SOUGHT));
        List<String> without = list(ask());
        assertEquals((RECORDS - 1) * FINGERS + " 0", without.get(0));
        String mate = alone.get(1).split(" ")[0];
        assertTrue(without.stream().skip(1).noneMatch(place -> place.startsWith(mate + " ")));
        assertNotEquals(alone.get(1), without.get(1));
        assertEquals(alone.subList(2, 11), without.subList(1, 10));
    }

    /** Members listen at their own address and nowhere else. */
    @Test
    @Order(5)
    void noOtherAddressOfTheMachineAnswersThePortOfAMember() throws IOException {
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            network.inetAddresses()
                    .filter(address -> !address.getHostAddress().equals("127.0.0.1"))
                    .forEach(address ->
                            assertThrows(ConnectException.class, () -> new Socket(address, PORTS.get(0)).close()));
        }
    }

    @AfterAll
    static void stop() throws SQLException {
        PORTALS.forEach(PortalProgram::close);
        office.close();
        server.stop();
        database.close();
    }
}
