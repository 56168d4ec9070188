package pk.gov.balochistan.police.scanner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.inventedprint.InventedCard;

/** What docs/scanner-bridge.md asks of every program of a scanner, shown on the stand-in. */
class ScannerBridgeTest {
    private static final String PORTAL = "https://portal.example";
    private static final String THUMB = "{\"position\": 1, \"impression\": \"rolled\", \"timeoutSeconds\": 1}";

    private final HttpClient browser = HttpClient.newHttpClient();
    private ScannerBridge bridge;

    @BeforeEach
    void open() throws IOException {
        bridge = new ScannerBridge(0, Set.of(PORTAL));
    }

    @AfterEach
    void close() {
        bridge.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://portal.example.evil", "http://portal.example", "null", ""})
    void noOtherPageOperatesTheScanner(String origin) throws Exception {
        HttpRequest.Builder device = asked("/v1/device");
        HttpRequest.Builder begun = asked("/v1/captures");
        HttpRequest.Builder preflight = asked("/v1/captures");
        if (!origin.isEmpty()) {
            device.header("Origin", origin);
            begun.header("Origin", origin);
            preflight.header("Origin", origin);
        }
        begun.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(THUMB));
        preflight.method("OPTIONS", HttpRequest.BodyPublishers.noBody());

        for (HttpRequest.Builder each : new HttpRequest.Builder[] {device, begun, preflight}) {
            HttpResponse<String> answer = browser.send(each.build(), BodyHandlers.ofString());
            assertEquals(403, answer.statusCode());
            assertTrue(
                    answer.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
            assertEquals("", answer.body());
        }
    }

    @Test
    void aNameThatWasMadeToLeadHereIsNotAnswered() throws IOException {
        try (Socket line = new Socket(InetAddress.getLoopbackAddress(), bridge.port())) {
            String request = "GET /v1/device HTTP/1.1\r\nHost: portal.example:" + bridge.port() + "\r\nOrigin: "
                    + PORTAL + "\r\nConnection: close\r\n\r\n";
            line.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String first = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            assertTrue(first.contains("403"), first);
        }
    }

    @Test
    void theBrowserIsToldThatThePortalMayAsk() throws Exception {
        HttpResponse<String> answer = browser.send(
                asked("/v1/captures")
                        .header("Origin", PORTAL)
                        .header("Access-Control-Request-Private-Network", "true")
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());

        assertEquals(204, answer.statusCode());
        assertEquals(PORTAL, header(answer, "Access-Control-Allow-Origin"));
        assertEquals("true", header(answer, "Access-Control-Allow-Private-Network"));
        assertTrue(header(answer, "Access-Control-Allow-Methods").contains("DELETE"));
    }

    @Test
    void aPrintIsGivenOnceAndThenKeptNowhere() throws Exception {
        String id = begin(THUMB);
        assertEquals("{\"state\":\"taken\"}", settled(id));

        HttpResponse<byte[]> image = browser.send(
                asked("/v1/captures/" + id + "/image").header("Origin", PORTAL).build(), BodyHandlers.ofByteArray());
        assertEquals("image/png", header(image, "Content-Type"));
        assertEquals("no-store", header(image, "Cache-Control"));
        assertEquals(320, ImageIO.read(new ByteArrayInputStream(image.body())).getWidth());
        assertEquals(500, dpi(image.body()));

        assertEquals(409, get("/v1/captures/" + id + "/image").statusCode());
    }

    @Test
    void twoPrintsAreNotTakenAtOnce() throws Exception {
        String first = begin(THUMB);

        assertEquals(409, post(THUMB).statusCode());

        browser.send(
                asked("/v1/captures/" + first).header("Origin", PORTAL).DELETE().build(), BodyHandlers.discarding());
        assertEquals(
                "{\"state\":\"failed\",\"error\":\"cancelled\"}",
                get("/v1/captures/" + first).body());
        assertEquals(201, post(THUMB).statusCode(), "after the first was cancelled");
    }

    @ParameterizedTest
    @CsvSource({"NO_FINGER, no-finger", "WRONG_COUNT, wrong-count"})
    void whatWentWrongIsSaid(Behaviour behaviour, String error) throws Exception {
        bridge.become(behaviour, InventedCard.PERSON);
        assertEquals("{\"state\":\"failed\",\"error\":\"" + error + "\"}", settled(begin(THUMB)));
    }

    @Test
    void aScannerThatIsNotThereIsSaidBeforeAnybodyWaits() throws Exception {
        bridge.become(Behaviour.NO_DEVICE, InventedCard.PERSON);
        assertEquals(503, get("/v1/device").statusCode());
        assertEquals("{\"error\":\"no-device\"}", post(THUMB).body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"position\": 11, \"impression\": \"rolled\", \"timeoutSeconds\": 5}",
                "{\"position\": 1, \"impression\": \"latent\", \"timeoutSeconds\": 5}",
                "{\"position\": 1, \"impression\": \"rolled\", \"timeoutSeconds\": 61}"
            })
    void whatIsOddIsRefused(String body) throws Exception {
        assertEquals(400, post(body).statusCode());
    }

    @Test
    void aFormOfAnotherSiteBeginsNothing() throws Exception {
        HttpResponse<String> answer = browser.send(
                asked("/v1/captures")
                        .header("Origin", PORTAL)
                        .header("Content-Type", "text/plain")
                        .POST(HttpRequest.BodyPublishers.ofString(THUMB))
                        .build(),
                BodyHandlers.ofString());
        assertEquals(400, answer.statusCode());
    }

    @ParameterizedTest
    @EnumSource(
            value = Behaviour.class,
            names = {"RUBBISH", "TOO_LARGE", "WRONG_DPI"})
    void itMisbehavesOnPurpose(Behaviour behaviour) throws Exception {
        bridge.become(behaviour, InventedCard.PERSON);
        String id = begin(THUMB);
        settled(id);
        byte[] image = browser.send(
                        asked("/v1/captures/" + id + "/image")
                                .header("Origin", PORTAL)
                                .build(),
                        BodyHandlers.ofByteArray())
                .body();
        assertEquals(behaviour == Behaviour.WRONG_DPI, image[1] == 'P' && dpi(image) == 96);
        assertEquals(behaviour == Behaviour.TOO_LARGE, image.length > 20_000_000);
    }

    @Test
    void anotherSiteDoesNotMakeItMisbehave() throws Exception {
        HttpRequest.Builder form = asked("/")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("person=7&behaviour=NO_DEVICE"));
        assertEquals(
                403,
                browser.send(form.copy().header("Origin", PORTAL).build(), BodyHandlers.ofString())
                        .statusCode());
        assertEquals(200, get("/v1/device").statusCode());
        assertTrue(browser.send(form.build(), BodyHandlers.ofString()).body().contains("value=\"7\""));
        assertEquals(503, get("/v1/device").statusCode());
    }

    @Test
    void itsOwnPageSpeaksBothLanguages() throws Exception {
        String urdu = browser.send(asked("/?lang=ur").build(), BodyHandlers.ofString())
                .body();
        assertTrue(urdu.contains("dir=\"rtl\"") && urdu.contains("آزمائشی اسکینر"), urdu);
        assertFalse(urdu.contains("scanner."), urdu);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "https://portal.example/", "portal.example", "null", ""})
    void onlyOriginsAreListed(String listed) {
        assertThrows(IllegalArgumentException.class, () -> StandInScanner.origins(listed));
        assertEquals(Set.of(PORTAL), StandInScanner.origins(" https://Portal.example "));
    }

    private static int dpi(byte[] png) {
        String text = new String(png, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("pHYs") + 4;
        int metre = java.nio.ByteBuffer.wrap(png).getInt(at);
        return (int) Math.round(metre * 0.0254);
    }

    private String begin(String body) throws Exception {
        HttpResponse<String> answer = post(body);
        assertEquals(201, answer.statusCode(), answer.body());
        return answer.body().replaceAll(".*\"id\":\"([0-9a-f]{32})\".*", "$1");
    }

    /** How it stands once it no longer waits. */
    private String settled(String id) throws Exception {
        String said = get("/v1/captures/" + id).body();
        while (said.contains("waiting")) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            said = get("/v1/captures/" + id).body();
        }
        return said;
    }

    private HttpResponse<String> post(String body) throws Exception {
        return browser.send(
                asked("/v1/captures")
                        .header("Origin", PORTAL)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(asked(path).header("Origin", PORTAL).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder asked(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + bridge.port() + path));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
