package pk.gov.balochistan.police.portal.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health",
                "/health/live",
                "/metrics",
                "/openapi",
                "/WEB-INF/web.xml",
                "/WEB-INF/templates/page.xhtml",
                "/META-INF/MANIFEST.MF"
            })
    void whatIsNotForThePublicIsNotThere(String path, PortalServer portal) throws Exception {
        assertEquals(404, get(portal, path).statusCode());
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

    @Test
    void aFormOfAnotherSiteIsRefused(PortalServer portal) throws Exception {
        assertEquals(403, post(portal, "Sec-Fetch-Site", "cross-site"));
        assertEquals(403, post(portal, "Origin", "https://other.example"));
        assertEquals(403, post(portal, "Origin", "null"));
        assertEquals(200, post(portal, "Sec-Fetch-Site", "same-origin"));
    }

    @Test
    void cookiesAreOutOfReachOfScriptsAndOtherSites(PortalServer portal) throws Exception {
        String cookie = get(portal, "/trial").headers().firstValue("Set-Cookie").orElse("");
        // RFC 6265bis 5.4.7: the value is read without regard to case, and the server writes either.
        String plain = cookie.toLowerCase(Locale.ROOT);
        assertTrue(plain.contains("httponly") && plain.contains("samesite=lax"), cookie);
        assertFalse(get(portal, "/trial").body().contains("jsessionid"));
    }

    private HttpResponse<String> get(PortalServer portal, String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(portal.address(path))).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private int post(PortalServer portal, String header, String value) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal.address("/session/alive")))
                .header(header, value)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }
}
