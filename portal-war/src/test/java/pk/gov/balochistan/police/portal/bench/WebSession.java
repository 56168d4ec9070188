package pk.gov.balochistan.police.portal.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** A person's browser without the browser: keeps cookies, fills forms, follows redirects, takes pages compressed. */
final class WebSession {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String portal;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** @param portal address of the portal without a path */
    WebSession(String portal) {
        this.portal = portal;
    }

    /** A page as it came. @param nanos from the request to its last octet, redirects included */
    record Page(int status, String path, String body, long nanos) {
        Document html() {
            return Jsoup.parse(body, path);
        }

        /** What a form holds as it was shown, by field name. */
        Map<String, String> form(String id) {
            FormElement form = (FormElement) html().getElementById(id);
            if (form == null) throw new UnexpectedPage(this, "a form " + id);
            return form.formData().stream()
                    .collect(Collectors.toMap(KeyVal::key, KeyVal::value, (a, b) -> b, LinkedHashMap::new));
        }

        Page require(String part) {
            if (status != 200 || !body.contains(part)) throw new UnexpectedPage(this, part);
            return this;
        }
    }

    /** What came is not what was asked for. */
    static final class UnexpectedPage extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnexpectedPage(Page page, String wanted) {
            super(page.status + " " + page.path + " without " + wanted);
        }
    }

    Page get(String path) throws IOException, InterruptedException {
        long began = System.nanoTime();
        return follow(HttpRequest.newBuilder(URI.create(portal + path)).GET(), path, began);
    }

    Page post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        long began = System.nanoTime();
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal + path))
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (fields.containsKey("jakarta.faces.partial.ajax")) request.header("Faces-Request", "partial/ajax");
        return follow(request, path, began);
    }

    private Page follow(HttpRequest.Builder request, String path, long began) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = send(request);
        String location = answer.headers().firstValue("Location").orElse(null);
        if (location != null) {
            URI next = URI.create(portal + path).resolve(location);
            String nextPath = next.getRawPath() + (next.getRawQuery() == null ? "" : "?" + next.getRawQuery());
            return follow(HttpRequest.newBuilder(next).GET(), nextPath, began);
        }
        return new Page(answer.statusCode(), path, body(answer), System.nanoTime() - began);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        request.timeout(PATIENCE).header("Accept-Encoding", "gzip");
        if (!cookies.isEmpty())
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        HttpResponse<byte[]> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        for (String line : answer.headers().allValues("Set-Cookie")) {
            HttpCookie cookie = HttpCookie.parse(line).get(0);
            if (cookie.getMaxAge() == 0) cookies.remove(cookie.getName());
            else cookies.put(cookie.getName(), cookie.getValue());
        }
        return answer;
    }

    private static String body(HttpResponse<byte[]> answer) throws IOException {
        byte[] octets = answer.body();
        if (answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip"))
            octets = new GZIPInputStream(new ByteArrayInputStream(octets)).readAllBytes();
        return new String(octets, StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
