package pk.gov.balochistan.police.sms.standin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhonePageTest {
    private final HttpClient browser = HttpClient.newHttpClient();
    private SmsCentre centre;
    private PhonePage page;

    @BeforeEach
    void open() throws IOException {
        centre = new SmsCentre(0, "gateway", "secret");
        page = new PhonePage(0, centre, "8787");
    }

    @AfterEach
    void close() throws IOException {
        page.close();
        centre.close();
    }

    @Test
    void thePageSpeaksBothLanguagesAndNeedsNothingFromElsewhere() throws Exception {
        String english = get("/").body();
        String urdu = get("/?lang=ur").body();

        assertTrue(english.contains("lang=\"en\" dir=\"ltr\"") && english.contains("Trial phone"));
        assertTrue(urdu.contains("lang=\"ur\" dir=\"rtl\"") && urdu.contains("آزمائشی فون"));
        for (String part : new String[] {
            english,
            urdu,
            get("/phone.css").body(),
            get("/phone.js").body(),
            get("/parts.js").body()
        }) {
            assertFalse(part.isEmpty(), "a part of the page is missing");
            assertFalse(part.contains("{{") || part.contains("http:") || part.contains("https:"), part);
        }
    }

    @Test
    void aLongTextWaitsInPartsUntilAGatewayTakesIt() throws Exception {
        assertEquals(
                204, send("number=0333-1234567&text=" + "a".repeat(200), null).statusCode());

        String seen = get("/texts?number=03331234567").body();
        assertTrue(seen.startsWith("{\"bound\":false") && seen.contains("\"state\":\"waiting\""), seen);
        assertEquals(
                "{\"bound\":false,\"menu\":null,\"texts\":[]}",
                get("/texts?number=03339999999").body());
    }

    @Test
    void whatIsWrittenComesBackAsDataAndNeverAsMarkup() throws Exception {
        send("number=03331234567&text=%22%5C%0A%3Cscript%3E%01", null);

        assertTrue(get("/texts?number=03331234567").body().contains("\"text\":\"\\\"\\\\\\u000a<script>\\u0001\""));
        assertTrue(get("/").headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow()
                .contains("script-src 'self'"));
    }

    @Test
    void anotherSiteCannotSendTexts() throws Exception {
        assertEquals(
                403,
                send("number=03331234567&text=x", "http://elsewhere.example").statusCode());
        assertEquals(400, send("number=abc&text=x", null).statusCode());
        assertEquals(400, send("number=03331234567&text=%20", null).statusCode());
        assertEquals(400, send("number=03331234567&text=%zz", null).statusCode());
    }

    @Test
    void aDialledCodeOpensADialogueThatTakesChoicesUntilItEnds() throws Exception {
        assertEquals(400, post("/choose", "number=03331234567&text=1").statusCode(), "nothing is open");
        assertEquals(400, post("/dial", "number=03331234567&text=*9999%23").statusCode(), "another code");
        assertEquals(204, post("/dial", "number=03331234567&text=*8787%23").statusCode());
        assertTrue(get("/texts?number=03331234567")
                .body()
                .contains("\"menu\":{\"open\":true,\"shown\":0,\"screen\":\"\"}"));
        assertEquals(204, post("/choose", "number=03331234567&text=1").statusCode());
        assertEquals(204, post("/end", "number=03331234567&text=end").statusCode());
        assertTrue(get("/texts?number=03331234567").body().contains("\"menu\":{\"open\":false"));
        assertEquals(400, post("/choose", "number=03331234567&text=1").statusCode(), "it is over");
    }

    @Test
    void theNameOfAnotherSiteIsRefusedEvenWhenItLeadsHere() throws Exception {
        assertTrue(statusLine("elsewhere.example:" + page.port()).contains(" 403 "));
        assertTrue(statusLine("localhost:" + page.port()).contains(" 200 "));
    }

    private String statusLine(String host) throws IOException {
        try (Socket browser = new Socket(InetAddress.getLoopbackAddress(), page.port())) {
            String request =
                    "GET /texts?number=03331234567 HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            browser.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(browser.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    /** Were they on every address, no other program could take their ports on another one. */
    @Test
    void thePhoneAndTheCentreListenOnLoopbackAlone() throws Exception {
        InetAddress another = InetAddress.getByName("127.0.0.2");
        for (int port : new int[] {page.port(), centre.port()}) {
            try (ServerSocket free = new ServerSocket(port, 1, another)) {
                assertEquals(port, free.getLocalPort());
            }
        }
    }

    @Test
    void healthSaysHowManyGatewaysAreBound() throws Exception {
        assertEquals("{\"status\":\"up\",\"bound\":0}", get("/health").body());
        assertEquals(404, get("/other").statusCode());
    }

    @ParameterizedTest
    @CsvSource({"0333-1234567, 923331234567", "+92 333 1234567, 923331234567", "۰۳۳۳۱۲۳۴۵۶۷, 923331234567", "12, ''"})
    void numbersGoOutAsCentresWriteThem(String typed, String onWire) {
        assertEquals(onWire, PhonePage.onWire(typed));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String form, String origin) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri("/send")).POST(HttpRequest.BodyPublishers.ofString(form));
        if (origin != null) {
            request.header("Origin", origin);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + page.port() + path);
    }
}
