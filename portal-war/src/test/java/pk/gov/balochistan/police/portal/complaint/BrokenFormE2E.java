package pk.gov.balochistan.police.portal.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.shared.Language;

/** A form with files that came broken, or that no browser would send. */
@ExtendWith(PortalExtension.class)
class BrokenFormE2E {
    private static final String X = "multipart/form-data; boundary=x";
    private static final String FIELD = "Content-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n";

    /** @param type of the content, as the browser names it */
    private record Form(String type, String body) {}

    private static final List<Form> BROKEN = List.of(
            new Form("multipart/form-data", "--x\r\n" + FIELD + "--x--\r\n"),
            new Form(X, ""),
            new Form(X, "no boundary at all"),
            new Form(X, "--y\r\n" + FIELD + "--y--\r\n"),
            new Form(X, "--x\r\n" + FIELD),
            new Form(X, "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n"),
            new Form(X, "--x\r\n" + "a".repeat(20_000) + "\r\n\r\nb\r\n--x--\r\n"),
            new Form("multipart/form-data; boundary=" + "x".repeat(5_000), "--x\r\n" + FIELD + "--x--\r\n"));

    @Test
    void isRefusedInPlainWordsAndIsNoFaultOfOurs(PortalServer portal) throws Exception {
        portal.open("broken.form", Role.SHO, "station-quetta-sariab");
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("broken.form");
            String officer = browser.driver().manage().getCookieNamed("officer").getValue();
            int logged = portal.log().length();
            for (Form form : BROKEN) {
                HttpResponse<String> answer = send(portal, officer, form);
                // The server takes some for a form without fields, and the page then says what it lacks.
                boolean read = answer.statusCode() == 200 && answer.body().contains("id=\"messages\"");
                boolean refused =
                        answer.statusCode() == 400 && answer.body().contains("<h1>The form could not be read</h1>");
                assertTrue(read || refused, answer.statusCode() + " to " + form + answer.body());
            }
            assertEquals(400, send(portal, officer, BROKEN.get(0)).statusCode(), "without a boundary");
            String said = portal.log().substring(logged);
            assertFalse(said.contains("Incident") || said.contains("SEVERE"), said);
        }
    }

    /** The server never gives up a part of a form, and a part holds the file. */
    @Test
    void ofWhatWasSentTheServerHoldsNothing(PortalServer portal) throws Exception {
        portal.open("broken.form", Role.SHO, "station-quetta-sariab");
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("broken.form");
            String officer = browser.driver().manage().getCookieNamed("officer").getValue();
            String file = "Content-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n";
            Form form = new Form(X, "--x\r\n" + file + "a".repeat(1_000_000) + "\r\n--x--\r\n");
            for (int i = 0; i < 5; i++)
                assertEquals(200, send(portal, officer, form).statusCode());
            String parts = "org.apache.catalina.fileupload.";
            assertTrue(portal.java().live(parts + "PartItem") >= 5, "once it gives them up, nothing has to be done");
            assertEquals(0, portal.java().live(parts + "DeferredFileOutputStream"));
        }
    }

    private static HttpResponse<String> send(PortalServer portal, String officer, Form form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal.address("/complaint/view")))
                .header("Cookie", "officer=" + officer)
                .header("Content-Type", form.type())
                .POST(HttpRequest.BodyPublishers.ofString(form.body()))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
