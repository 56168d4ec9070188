package pk.gov.balochistan.police.sms;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pk.gov.balochistan.police.sms.transport.LinkFigures;
import pk.gov.balochistan.police.sms.transport.LinkState;
import pk.gov.balochistan.police.sms.transport.SmscLink;
import pk.gov.balochistan.police.sms.worker.InboxWorker;
import pk.gov.balochistan.police.sms.worker.OutboxRecords;
import pk.gov.balochistan.police.sms.worker.UnitOfWork;

/**
 * Tells on 127.0.0.1 how the gateway fares: {@code /health} with 200 only when the database answers, every link is bound or away by order, and every thread works, and
 * {@code /metrics} in the Prometheus text format. Holds no personal data.
 */
final class Health implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Health.class);
    private static final Duration DATABASE_WITHIN = Duration.ofSeconds(2);

    private final HttpServer server;
    private final DatabaseProbe database;
    private final List<SmscLink> links;
    private final InboxWorker worker;
    private final OutboxRecords records;
    private final Map<String, BooleanSupplier> ended;
    private final ExecutorService threads = Executors.newFixedThreadPool(4, Health::thread);

    /** @param ended says of each part that works in threads of its own, by its name, whether one of them has ended */
    Health(
            int port,
            UnitOfWork unitOfWork,
            List<SmscLink> links,
            InboxWorker worker,
            OutboxRecords records,
            Map<String, BooleanSupplier> ended)
            throws IOException {
        this.ended = ended;
        this.database = new DatabaseProbe(
                () -> unitOfWork.run(em ->
                        em.createNativeQuery("select count(*) from link_state").getSingleResult()),
                DATABASE_WITHIN);
        this.links = links;
        this.worker = worker;
        this.records = records;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 20);
        server.setExecutor(threads);
        // No thread waits for the database: the answer is written when the probe has its own.
        server.createContext("/health", exchange -> database.ask()
                .thenAcceptAsync(answer -> answer(exchange, "application/json", () -> health(answer)), threads));
        server.createContext("/metrics", exchange -> answer(exchange, "text/plain; version=0.0.4", this::metrics));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "health");
        thread.setDaemon(true);
        return thread;
    }

    /** Answers one more path. Before {@link #start}. */
    void serve(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    void start() {
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private record Page(int status, String body) {}

    private static void answer(HttpExchange exchange, String type, Supplier<Page> page) {
        try (exchange) {
            Page told = page.get();
            byte[] octets = told.body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(told.status, octets.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(octets);
            }
        } catch (IOException | RuntimeException fault) { // the edge: this thread serves others after it
            LOG.warn("Health or figures could not be told: {}", fault.toString());
        }
    }

    private Page health(DatabaseProbe.Answer answer) {
        StringBuilder json = new StringBuilder("{\"status\":\"");
        List<String> gone = ended.keySet().stream()
                .filter(part -> ended.get(part).getAsBoolean())
                .map(Health::quoted)
                .toList();
        boolean up = gone.isEmpty()
                && answer.up()
                && links.stream().map(SmscLink::state).allMatch(Health::isAsItShould);
        json.append(up ? "UP" : "DOWN").append("\",\"database\":\"").append(answer.up() ? "UP" : "DOWN");
        json.append("\",\"databaseAsOf\":").append(quoted(answer.asOf().toString()));
        json.append(",\"links\":[");
        String comma = "";
        for (SmscLink link : links) {
            LinkFigures figures = link.figures();
            json.append(comma).append("{\"name\":").append(quoted(figures.name()));
            json.append(",\"state\":").append(quoted(figures.state().name()));
            json.append(",\"since\":").append(quoted(figures.since().toString()));
            json.append(",\"lastFault\":")
                    .append(quoted(figures.lastFault().orElse("")))
                    .append('}');
            comma = ",";
        }
        return new Page(
                up ? 200 : 503,
                json.append("],\"ended\":").append(gone).append("}\n").toString());
    }

    /** One that stays away by order wakes nobody at night. */
    private static boolean isAsItShould(LinkState state) {
        return state == LinkState.BOUND || state == LinkState.DRAINED;
    }

    private static String quoted(String text) {
        return '"' + JsonLines.escaped(text) + '"';
    }

    private Page metrics() {
        StringBuilder text = new StringBuilder();
        figure(text, "gateway_texts_answered_total", "", worker.answered());
        figure(text, "gateway_text_faults_total", "", worker.faults());
        figure(text, "gateway_orphan_receipts_total", "", records.orphans());
        figure(text, "gateway_enquiry_alarms", "", worker.alarms());
        for (SmscLink link : links) {
            LinkFigures f = link.figures();
            String label = "{link=\"" + f.name() + "\"}";
            figure(text, "gateway_link_bound", label, f.state() == LinkState.BOUND ? 1 : 0);
            figure(text, "gateway_link_binds_total", label, f.binds());
            figure(text, "gateway_link_bind_failures", label, f.bindFailures());
            figure(text, "gateway_link_in_flight", label, f.inFlight());
            figure(text, "gateway_link_rate_per_second", label, (long) f.perSecond());
            figure(text, "gateway_link_accepted_total", label, f.accepted());
            figure(text, "gateway_link_throttled_total", label, f.throttled());
            figure(text, "gateway_link_refused_total", label, f.refused());
            figure(text, "gateway_link_unconfirmed_total", label, f.unconfirmed());
            figure(text, "gateway_link_texts_total", label, f.texts());
            figure(text, "gateway_link_receipts_total", label, f.receipts());
            figure(text, "gateway_link_put_off_total", label, f.putOff());
            figure(text, "gateway_link_malformed_total", label, f.malformed());
        }
        Runtime runtime = Runtime.getRuntime();
        figure(text, "jvm_memory_used_bytes", "", runtime.totalMemory() - runtime.freeMemory());
        return new Page(200, text.toString());
    }

    private static void figure(StringBuilder text, String name, String label, long value) {
        text.append(name).append(label).append(' ').append(value).append('\n');
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        database.close();
    }
}
