package pk.gov.balochistan.police.portal.citizen;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openqa.selenium.WebElement;
import pk.gov.balochistan.police.portal.testing.Browser;

/** The form that a browser shows, sent beside it with the same cookies: as by a double tap or a repeated request. */
final class Resent {
    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final String cookies;
    private final String form;

    private Resent(String address, String cookies, String form) {
        this.address = address;
        this.cookies = cookies;
        this.form = form;
    }

    static Resent of(Browser browser) {
        String cookies = browser.driver().manage().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        List<WebElement> fields = browser.all("#form input[name]");
        String form = fields.stream()
                .map(field -> encoded(field.getAttribute("name")) + "=" + encoded(field.getAttribute("value")))
                .collect(Collectors.joining("&"));
        return new Resent(browser.driver().getCurrentUrl(), cookies, form);
    }

    /** Sends it several times at the same moment; each must lead on to the receipt. */
    void sendAtOnce(int times) {
        List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, times)
                .mapToObj(i -> client.sendAsync(sent(), HttpResponse.BodyHandlers.ofString()))
                .toList();
        for (CompletableFuture<HttpResponse<String>> answer : answers) {
            String location = whereTo(answer.join());
            if (!location.endsWith("/complain/done"))
                throw new AssertionError(answer.join().statusCode() + " " + location);
        }
    }

    /** Sends it once more. @return where that leads */
    String send() throws IOException, InterruptedException {
        return whereTo(client.send(sent(), HttpResponse.BodyHandlers.ofString()));
    }

    private HttpRequest sent() {
        return request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
    }

    private static String whereTo(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none");
    }

    /** Asks for another path with the same cookies and follows nothing. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                request(URI.create(address).resolve(path).toString()).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String to) {
        return HttpRequest.newBuilder(URI.create(to)).header("Cookie", cookies);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
