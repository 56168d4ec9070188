package pk.gov.balochistan.police.sms;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import pk.gov.balochistan.police.db.DatabaseAccess;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.sms.query.TextLimits;
import pk.gov.balochistan.police.sms.standin.Dialogue;
import pk.gov.balochistan.police.sms.standin.SmsCentre;
import pk.gov.balochistan.police.sms.standin.Submitted;
import pk.gov.balochistan.police.sms.transport.Backoff;
import pk.gov.balochistan.police.sms.transport.LinkSettings;
import pk.gov.balochistan.police.sms.transport.Patience;
import pk.gov.balochistan.police.testing.Unit;

/** The whole gateway on a test's database, with a stand-in SMS centre on a real socket in the same JVM. */
final class GatewayTrial implements AutoCloseable {
    static final String CODE = "8787";

    /** With which a telephone exchange tells of missed calls. */
    static final String TOKEN = "the exchange at headquarters";
    /** No timer of the link strikes while a test runs. */
    private static final LinkSettings.Timers LONG =
            new LinkSettings.Timers(Duration.ofMinutes(5), Duration.ofMinutes(5), Duration.ofMinutes(5));

    /** How long a test waits for what must come; nothing is measured by it. */
    static final long PATIENCE_SECONDS = 180;

    static final Backoff QUICK = new Backoff(Duration.ofMillis(50), Duration.ofMillis(300), Duration.ofSeconds(1));

    final SmsCentre centre;
    final Unit unit;
    final MovableClock clock = new MovableClock();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Settings settings;
    private Gateway running;

    GatewayTrial(TestDatabase database, Path data, UnaryOperator<LinkSettings> change) throws IOException {
        this(database, database.gateway(), data, change);
    }

    /** @param gateway how the gateway reaches the database */
    GatewayTrial(TestDatabase database, DatabaseAccess gateway, Path data, UnaryOperator<LinkSettings> change)
            throws IOException {
        this(database, data, gateway, link -> List.of(change.apply(link)));
    }

    private GatewayTrial(
            TestDatabase database, Path data, DatabaseAccess gateway, Function<LinkSettings, List<LinkSettings>> links)
            throws IOException {
        centre = new SmsCentre(0, "gateway", "secret");
        unit = Unit.as(database.owner());
        LinkSettings link = LinkSettings.usual("main", "127.0.0.1", centre.port(), "gateway", "secret", List.of(CODE))
                .with(LONG)
                .with(new LinkSettings.Pace(50, 5000, 50));
        settings = new Settings(
                gateway.url(),
                gateway.user(),
                gateway.password(),
                data,
                data.resolve("audit-copy"),
                0,
                Duration.ofMinutes(5),
                Optional.of(TOKEN),
                TextLimits.USUAL,
                links.apply(link));
    }

    /** A gateway of several links, which does not run yet. @param links made from the usual one, which is among them */
    static GatewayTrial ofLinks(TestDatabase database, Path data, Function<LinkSettings, List<LinkSettings>> links)
            throws IOException {
        return new GatewayTrial(database, data, database.gateway(), links);
    }

    /** A second link like the first, to another centre. */
    static LinkSettings like(LinkSettings link, String name, SmsCentre centre) {
        return new LinkSettings(
                name,
                new LinkSettings.Centre("127.0.0.1", centre.port(), "gateway", "secret", Optional.empty()),
                link.source(),
                link.timers(),
                link.pace(),
                link.messageIds(),
                link.ussd(),
                List.of());
    }

    /** A gateway that runs and is bound. */
    static GatewayTrial on(TestDatabase database, Path data) throws IOException {
        GatewayTrial trial = new GatewayTrial(database, data, UnaryOperator.identity());
        trial.start();
        return trial;
    }

    void start() throws IOException {
        running = new Gateway(settings, QUICK, clock);
        running.start();
        await("bound", () -> centre.boundSessions() == 1);
    }

    /** A second gateway on the same database and centre, which runs and is bound. */
    Gateway another() throws IOException {
        Gateway other = new Gateway(settings, QUICK, clock);
        other.start();
        await("both bound", () -> centre.boundSessions() == 2);
        return other;
    }

    /** A new gateway on the same database; whether it binds is the test's to see. */
    void restart() throws IOException {
        stop();
        running = new Gateway(settings, QUICK, clock);
        running.start();
    }

    void stop() {
        running.close();
        running = null;
    }

    int healthPort() {
        return running.healthPort();
    }

    /** What the gateway's own page of figures says. */
    String metrics() throws IOException {
        URI page = URI.create("http://127.0.0.1:" + healthPort() + "/metrics");
        try (InputStream figures = page.toURL().openStream()) {
            return new String(figures.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Asks the gateway's page of health; the answer comes when it comes. */
    CompletableFuture<HttpResponse<String>> askHealth() {
        URI page = URI.create("http://127.0.0.1:" + healthPort() + "/health");
        return client.sendAsync(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What the gateway says of its health. */
    HttpResponse<String> health() {
        return askHealth().join();
    }

    /** What a phone received, texts of several parts joined, in the order in which they began to come. */
    List<String> received(String phone) {
        Map<String, List<Submitted>> texts = new LinkedHashMap<>();
        for (Submitted part : centre.submitted()) {
            if (!part.to().equals(phone) || part.isScreen()) continue;
            String name = isPart(part) ? "text " + part.reference() : "single " + part.number();
            texts.computeIfAbsent(name, n -> new ArrayList<>()).add(part);
        }
        return texts.values().stream().map(GatewayTrial::joined).toList();
    }

    private static boolean isPart(Submitted submitted) {
        return (submitted.esmClass() & 0x40) != 0;
    }

    private static String joined(List<Submitted> parts) {
        StringBuilder whole = new StringBuilder();
        parts.stream()
                .sorted(Comparator.comparingInt(p -> isPart(p) ? p.octets()[5] : 0))
                .forEach(part -> whole.append(part.text()));
        return whole.toString();
    }

    /** Sends a text from a phone and waits for the answer to it. */
    String ask(String phone, String text) {
        int before = received(phone).size();
        centre.text(phone, CODE, text);
        await("an answer to " + text, () -> received(phone).size() > before && !hasOpenParts(phone));
        return received(phone).get(received(phone).size() - 1);
    }

    /** Dials the code from a phone and waits for the menu. */
    Dialogue dial(String phone) {
        Dialogue dialogue = centre.dial(phone, CODE);
        await("the menu", () -> !dialogue.screens().isEmpty());
        return dialogue;
    }

    /** The screen that a phone shows. */
    static String screen(Dialogue dialogue) {
        return dialogue.screens().get(dialogue.screens().size() - 1);
    }

    /** Types at the screen that is shown and waits for the next. */
    static String type(Dialogue dialogue, String text) {
        int before = dialogue.screens().size();
        dialogue.type(text);
        await("a screen after " + text, () -> dialogue.screens().size() > before);
        return screen(dialogue);
    }

    /** The number before a line of the screen, turning pages until it is shown. */
    static String numberOf(Dialogue dialogue, String label) {
        for (int page = 0; page < 30; page++) {
            List<String> lines = screen(dialogue).lines().toList();
            for (String line : lines) {
                if (line.matches("\\d " + Pattern.quote(label))) return line.substring(0, 1);
            }
            String more = lines.stream()
                    .filter(l -> l.matches("\\d (More|مزید)"))
                    .findFirst()
                    .orElseThrow();
            type(dialogue, more.substring(0, 1));
        }
        throw new AssertionError("never offered: " + label);
    }

    /** Chooses the line of this label, on whichever page it stands, and waits for the next screen. */
    static String choose(Dialogue dialogue, String label) {
        return type(dialogue, numberOf(dialogue, label));
    }

    private boolean hasOpenParts(String phone) {
        List<Submitted> parts = centre.submitted().stream()
                .filter(part -> part.to().equals(phone) && (part.esmClass() & 0x40) != 0)
                .toList();
        return parts.stream().anyMatch(part -> {
            long come = parts.stream()
                    .filter(p -> p.reference() == part.reference())
                    .count();
            return come % part.octets()[4] != 0;
        });
    }

    /** One number from the database itself. */
    long sql(String query) {
        return unit.inTransaction(em -> ((Number) em.createNativeQuery(query).getSingleResult()).longValue());
    }

    static void await(String what, BooleanSupplier condition) {
        Patience.await(PATIENCE_SECONDS, what, condition);
    }

    static void pause(long millis) {
        Patience.pause(millis);
    }

    @Override
    public void close() throws IOException {
        if (running != null) running.close();
        unit.close();
        centre.close();
    }
}
