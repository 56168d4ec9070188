package pk.gov.balochistan.police.sms.standin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.sms.bench.Programs;

/** The program as it is started and stopped. */
class StandInTest {
    private static Process start(Map<String, String> settings) throws IOException {
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                StandIn.class.getName());
        program.environment().putAll(settings);
        return program.redirectErrorStream(true).start();
    }

    @Test
    void aTermSignalPartsFromTheGatewayAndEndsTheProgram() throws Exception {
        int smscPort = Programs.freePort();
        int phonePort = Programs.freePort();
        Process program = start(Map.of(
                "SMSC_PORT", String.valueOf(smscPort),
                "PHONE_PORT", String.valueOf(phonePort),
                "SMSC_SYSTEM_ID", "gateway",
                "SMSC_PASSWORD", "secret",
                "SHORT_CODE", "8787"));
        try {
            awaitHealth(phonePort, "{\"status\":\"up\",\"bound\":0}");
            try (Socket gateway = new Socket(InetAddress.getLoopbackAddress(), smscPort)) {
                gateway.getOutputStream()
                        .write(new Pdu(Pdu.BIND_TRANSCEIVER, 0, 1, "gateway\0secret\0\0\u0034\0\0\0".getBytes())
                                .toBytes());
                awaitHealth(phonePort, "{\"status\":\"up\",\"bound\":1}");

                program.destroy();

                DataInputStream in = new DataInputStream(gateway.getInputStream());
                assertEquals(Pdu.BIND_TRANSCEIVER | Pdu.RESPONSE, Pdu.read(in).id());
                assertEquals(Pdu.UNBIND, Pdu.read(in).id());
            }
            assertTrue(program.waitFor(5, TimeUnit.SECONDS));
            assertEquals(143, program.exitValue()); // 128 + SIGTERM
        } finally {
            program.destroyForcibly();
        }
    }

    @Test
    void aMissingSettingGivesOneSentenceThatNamesIt() throws Exception {
        Process program = start(Map.of("SHORT_CODE", "8787", "SMSC_SYSTEM_ID", ""));
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(1, program.waitFor());
        assertEquals("SMSC_SYSTEM_ID is not set", said.trim());
    }

    @Test
    void aPortInUseGivesOneSentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process program = start(Map.of(
                    "SMSC_PORT", String.valueOf(taken.getLocalPort()),
                    "SMSC_SYSTEM_ID", "gateway",
                    "SMSC_PASSWORD", "secret",
                    "SHORT_CODE", "8787"));
            String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertEquals(1, program.waitFor());
            assertTrue(said.contains("Port " + taken.getLocalPort() + " is in use"), said);
            assertEquals(1, said.lines().count(), said);
        }
    }

    private static void awaitHealth(int port, String expected) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health"))
                .build();
        String seen = "";
        for (int i = 0; i < 200 && !seen.equals(expected); i++) {
            try {
                seen = client.send(request, HttpResponse.BodyHandlers.ofString())
                        .body();
            } catch (IOException notYet) {
                seen = notYet.toString();
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertEquals(expected, seen);
    }
}
