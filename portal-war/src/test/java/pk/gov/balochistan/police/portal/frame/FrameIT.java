package pk.gov.balochistan.police.portal.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.operations.LoadDemo;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** What the portal answers below the pages: headers, closed paths, other sites' forms. */
@ExtendWith(PortalExtension.class)
class FrameIT {
    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/signin",
                "/nothing-here",
                "/WEB-INF/web.xml",
                "/jakarta.faces.resource/tokens.css.xhtml?ln=police"
            })
    void everyAnswerHasOnePolicyWithoutAnythingInline(String path, PortalServer portal) throws Exception {
        HttpResponse<String> answer = get(portal, path);
        assertEquals(1, answer.headers().allValues("Content-Security-Policy").size());
        String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.contains("frame-ancestors 'none'") && policy.endsWith("script-src 'self'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertEquals(
                "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
    }

    /** Any other page could be made to operate the scanner of whoever reads it. */
    @Test
    void onlyThePagesThatTakePrintsMayAskTheScanner(PortalServer portal) throws Exception {
        portal.loadDemo();
        String cookie;
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("cro.examiner", LoadDemo.PASSWORD).find("#signOut");
            cookie = "officer="
                    + browser.driver().manage().getCookieNamed("officer").getValue();
        }
        for (String path : List.of("/criminalrecord/prints", "/criminalrecord/prints.xhtml", "/criminalrecord/hand")) {
            String policy = policy(portal, path, cookie);
            assertTrue(policy.contains("connect-src 'self' http://127.0.0.1:" + portal.scannerPort() + ";"), policy);
        }
        for (String path : List.of(
                "/criminalrecord/find", "/criminalrecord/prints/x", "/hotlist/finger", "/worklist", "/track", "/")) {
            assertFalse(policy(portal, path, cookie).contains("127.0.0.1"), path);
        }
    }

    private String policy(PortalServer portal, String path, String cookie) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal.address(path)))
                .header("Cookie", cookie)
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        return answer.headers().firstValue("Content-Security-Policy").orElseThrow(() -> new AssertionError(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health",
                "/health/live",
                "/metrics",
                "/openapi",
                "/WEB-INF/web.xml",
                "/WEB-INF/templates/page.xhtml",
                "/complain/receipt.pdf",
                "/META-INF/MANIFEST.MF"
            })
    void whatIsNotForThePublicIsNotThere(String path, PortalServer portal) throws Exception {
        assertEquals(404, get(portal, path).statusCode());
    }

    @Test
    void healthAnswersOnThePortOfOperations(PortalServer portal) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(portal.operations("/health"))).build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"UP\""), answer.body());
    }

    @Test
    void figuresAreToldOnThePortOfOperationsInTheFormatOfPrometheus(PortalServer portal) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(portal.operations("/metrics")))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
        assertTrue(
                answer.body()
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .allMatch(line -> line.matches("[a-zA-Z_:][\\w:]*(\\{.*})? \\S+")),
                answer.body());
        assertTrue(answer.body().contains("memory_usedHeap_bytes"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/signin", "/complaint/list", "/jakarta.faces.resource/tokens.css.xhtml?ln=police"})
    void noPageAnswersOnThePortOfOperations(String path, PortalServer portal) throws Exception {
        // An officers' page leads to the sign-in before any filter is asked, and the sign-in is no page there either.
        HttpClient follows = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        HttpResponse<String> answer = follows.send(
                HttpRequest.newBuilder(URI.create(portal.operations(path))).build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(404, answer.statusCode());
    }

    /** A setting that is made later stops its listener and starts it again; now and then it stayed shut. */
    @Test
    void aListenerIsOpenedOnce(PortalServer portal) {
        assertEquals(1, portal.log().split("Network Listener http-listener started", -1).length - 1);
        assertEquals(1, portal.log().split("Network Listener operations started", -1).length - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/officer/home", "/officer/home.xhtml", "/complaint/list", "/admin/nothing"})
    void officersPagesAskForASignIn(String path, PortalServer portal) throws Exception {
        HttpResponse<String> answer = get(portal, path);
        assertEquals(302, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").contains("/signin?to="));
        assertEquals(
                "no-store",
                answer.headers().firstValue("Cache-Control").orElse("").replaceAll(",.*", ""));
    }

    /** Also of a sign-in that is over already, else its pages would stay in the browser of a shared machine. */
    @Test
    void signingOutTellsTheBrowserToForgetWhatItKept(PortalServer portal) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal.address("/session/end")))
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(302, answer.statusCode());
        assertEquals(
                "\"cache\", \"storage\"",
                answer.headers().firstValue("Clear-Site-Data").orElse(""));
    }

    @Test
    void aFormOfAnotherSiteIsRefused(PortalServer portal) throws Exception {
        assertEquals(403, post(portal, "Sec-Fetch-Site", "cross-site"));
        assertEquals(403, post(portal, "Origin", "https://other.example"));
        assertEquals(403, post(portal, "Origin", "null"));
        assertEquals(403, post(portal, "Referer", "https://other.example/" + portal.address("/track")));
        assertEquals(403, post(portal, "Referer", "https://127.0.0.1@other.example/"));
        assertEquals(403, post(portal, "Sec-Fetch-Site", "same-origin", "Origin", "https://other.example"));
        assertEquals(403, post(portal, "Sec-Fetch-Site", "cross-site", "Referer", portal.address("/track")));
        assertEquals(403, post(portal, "Origin", "https://other.example", "Referer", portal.address("/track")));
        assertEquals(200, post(portal, "Sec-Fetch-Site", "same-origin"));
    }

    @Test
    void aFormOfOurOwnIsTakenAlsoOfABrowserThatSaysLittle(PortalServer portal) throws Exception {
        assertEquals(200, post(portal));
        assertEquals(200, post(portal, "Origin", portal.address("")));
        assertEquals(200, post(portal, "Referer", portal.address("/track?n=1|2")));
    }

    /** What a request says of the host is its sender's, and nobody is led there. */
    @Test
    void noRedirectNamesTheHostThatTheRequestNamed(PortalServer portal) throws Exception {
        for (String asked : List.of(
                "GET /officer/home",
                "GET /complaint/view?n=1",
                "GET /track.xhtml",
                "GET /index",
                "GET /complain",
                "GET /officer",
                "GET /resources",
                "POST /session/end")) {
            String answer = askedAs("other.example", asked, portal);
            assertFalse(answer.contains("other.example"), asked + " " + answer);
        }
        assertTrue(askedAs("other.example", "GET /officer/home", portal).contains("\r\nLocation: /signin?to="));
        String slashes = askedAs("ours.example", "GET //other.example/track.xhtml", portal);
        assertFalse(slashes.contains("Location: //") || slashes.contains("ours.example"), slashes);
    }

    /** The head of the answer. */
    private static String askedAs(String host, String asked, PortalServer portal) throws IOException {
        URI address = URI.create(portal.address("/"));
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            String head = asked + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.substring(0, answer.indexOf("\r\n\r\n"));
        }
    }

    @Test
    void cookiesAreOutOfReachOfScriptsAndOtherSites(PortalServer portal) throws Exception {
        String cookie = get(portal, "/trial").headers().firstValue("Set-Cookie").orElse("");
        // RFC 6265bis 5.4.7: the value is read without regard to case, and the server writes either.
        String plain = cookie.toLowerCase(Locale.ROOT);
        assertTrue(plain.contains("httponly") && plain.contains("samesite=lax"), cookie);
        assertFalse(get(portal, "/trial").body().contains("jsessionid"));
    }

    /** Also where somebody would be led to the sign-in, and of what is no page. */
    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "TRACE", "PATCH", "OPTIONS", "FETCH"})
    void anOddMethodIsRefusedEverywhereAndToldWhichAreTaken(String method, PortalServer portal) throws Exception {
        for (String path :
                List.of("/", "/track", "/complaint/list", "/admin/new-account.xhtml", "/nothing-here", "/health")) {
            URI address = URI.create(portal.address(path));
            try (Socket socket = new Socket(address.getHost(), address.getPort())) {
                socket.setSoTimeout(10_000);
                String head = method + " " + path + " HTTP/1.1\r\nHost: " + address.getAuthority()
                        + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
                socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertTrue(answer.startsWith("HTTP/1.1 405") && answer.contains("\r\nAllow: "), path + " " + answer);
            }
        }
    }

    @Test
    void aFormThatIsTooLongIsRefusedInTheReadersWords(PortalServer portal) throws Exception {
        String form = "number=" + "1".repeat(3_000_000);
        HttpResponse<String> answer = send(portal, "application/x-www-form-urlencoded", form);
        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains(Texts.text("frame.problemHint.tooLong", Language.URDU)), answer.body());
        assertFalse(portal.log().contains("Post too large"), "the server was not made to read it");
    }

    /** Not one octet of the body is sent: an answer shows that none was awaited. */
    @Test
    void aFormWithFilesIsRefusedToAStrangerBeforeItIsSent(PortalServer portal) throws Exception {
        URI address = URI.create(portal.address("/track"));
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            String head = "POST /track HTTP/1.1\r\nHost: " + address.getAuthority()
                    + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 28000000\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            assertTrue(answer.startsWith("HTTP/1.1 415"), answer);
        }
    }

    @Test
    void whoSentTheWholeFormReadsTheRefusalAndNothingOfItStays(PortalServer portal) throws Exception {
        String form =
                "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n" + "a".repeat(15_000_000) + "\r\n--x--\r\n";
        HttpResponse<String> answer = send(portal, "multipart/form-data; boundary=x", form);
        assertEquals(415, answer.statusCode());
        assertTrue(answer.body().contains(Texts.text("frame.problemHint.openFirst", Language.URDU)), answer.body());
        assertTrue(answer.body().contains("<html lang=\"ur\" dir=\"rtl\">"), "a page, in the reader's language");
        try (Stream<Path> files = Files.walk(portal.work())) {
            assertEquals(
                    List.of(),
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.startsWith("upload_"))
                            .toList());
        }
    }

    private HttpResponse<String> send(PortalServer portal, String type, String form)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal.address("/track")))
                .header("Content-Type", type)
                .header("Accept-Language", "ur")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(PortalServer portal, String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(portal.address(path))).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** @param headers names and values, by turns */
    private int post(PortalServer portal, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal.address("/session/alive")))
                .POST(HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) request.headers(headers);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }
}
