package pk.gov.balochistan.police.portal.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.portal.testing.PortalProgram;
import pk.gov.balochistan.police.sms.bench.BenchDatabase;
import pk.gov.balochistan.police.sms.bench.BenchOptions;
import pk.gov.balochistan.police.sms.bench.Figures;
import pk.gov.balochistan.police.sms.bench.GatewayProgram;
import pk.gov.balochistan.police.sms.standin.SmsCentre;

/**
 * {@code ./run bench kill --db h2|postgresql --json FILE [--kills 20] [--of portal,gateway,database,all] [--seed N]}: citizens
 * complain on the web and by text while what {@code --of} names (besides those, {@code centre}) is ended by kill -9 at random moments
 * and started again. Without {@code portal} and {@code all} nobody complains on the web, and the kills follow each other closely.
 * Afterwards a reader of its own looks for every receipt and every text that was acknowledged.
 */
public final class KillBench {
    private static final int CITIZENS = 3;
    private static final int CENTRE_AWAY_MILLIS = 500;
    private static final Pause WITH_PORTAL = new Pause(1500, 7000);
    private static final Pause WITHOUT_PORTAL = new Pause(100, 1600);

    /** Who is ended; all of them but the centre, which is another's. */
    private enum Victim {
        PORTAL,
        GATEWAY,
        DATABASE,
        ALL,
        CENTRE
    }

    private record Pause(int leastMillis, int mostMillis) {
        int millis(Random random) {
            return leastMillis + random.nextInt(mostMillis - leastMillis);
        }
    }

    private final BenchDatabase database;
    private final SmsCentre centre;
    private final PortalProgram portal;
    private final Path folder;
    private final List<Victim> victims;
    private Process gateway;

    private KillBench(
            BenchDatabase database, SmsCentre centre, PortalProgram portal, Path folder, List<Victim> victims) {
        this.database = database;
        this.centre = centre;
        this.portal = portal;
        this.folder = folder;
        this.victims = victims;
    }

    public static void main(String[] arguments) throws Exception {
        BenchOptions options = BenchOptions.of(arguments, "kills", "of", "seed");
        Path folder = Files.createTempDirectory("bench-kill");
        Figures figures = new Figures("kill", options.db());
        try (BenchDatabase database = BenchDatabase.open(options.db(), folder);
                SmsCentre centre = new SmsCentre(0, GatewayProgram.SYSTEM_ID, GatewayProgram.SECRET);
                PortalProgram portal = new PortalProgram(
                        Path.of(System.getProperty("portal.exploded")),
                        PortalProgram.QUICK,
                        database.portal(),
                        folder,
                        Map.of(
                                "DEMO",
                                "true",
                                "COMPLAINTS_PER_DEVICE",
                                "1000000",
                                "COMPLAINTS_PER_ADDRESS",
                                "1000000",
                                "DRAFTS_PER_ADDRESS",
                                "1000000"),
                        folder.resolve("portal.log"))) {
            List<Victim> victims = victims(options.text("of", "portal,gateway,database,all"), database);
            int seed = options.number("seed", new Random().nextInt(1_000_000));
            figures.put("seed", seed);
            KillBench bench = new KillBench(database, centre, portal, folder, victims);
            try {
                bench.run(options.number("kills", 20), seed, figures);
            } finally {
                if (bench.gateway != null) bench.gateway.destroyForcibly();
            }
        }
        figures.tell(options);
        System.exit(0);
    }

    private static List<Victim> victims(String named, BenchDatabase database) {
        List<Victim> victims = Stream.of(named.split(","))
                .map(name -> Victim.valueOf(name.strip().toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!database.mayBeKilled() && victims.removeAll(Set.of(Victim.DATABASE, Victim.ALL)))
            System.out.println("The server of DB_URL is not ours to kill: only the programs are.");
        return victims;
    }

    private boolean hasPortal() {
        return victims.contains(Victim.PORTAL) || victims.contains(Victim.ALL);
    }

    private void run(int kills, int seed, Figures figures) throws Exception {
        centre.behaviour().redeliver(Duration.ofSeconds(3), Duration.ofMillis(300));
        if (hasPortal()) portal.start();
        startGateway();
        AtomicInteger stories = new AtomicInteger();
        Map<String, String> receipts = CitizenOnTheWeb.noReceipts();
        List<CitizenOnTheWeb> citizens = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < CITIZENS && hasPortal(); i++)
            citizens.add(new CitizenOnTheWeb(portal.address(""), stories, receipts));
        citizens.forEach(citizen -> threads.add(started(citizen, "citizen")));
        Texters texters = new Texters(centre);
        threads.add(started(texters, "texters"));

        killAtRandom(kills, new Random(seed));

        citizens.forEach(CitizenOnTheWeb::stop);
        texters.stop();
        for (Thread thread : threads) thread.join(TimeUnit.MINUTES.toMillis(2));
        int untaken = texters.awaitAcknowledged(60);
        Aftermath aftermath = new Aftermath(database, folder);
        figures.put("kills", kills).put("never_taken", untaken).put("unfinished", aftermath.awaitQuiet(150));
        end();
        Aftermath.Tally tally = new Aftermath.Tally();
        aftermath.web(receipts, tally);
        aftermath.texts(texters, centre, tally);
        figures.put("receipts", receipts.size())
                .put("texts", texters.count())
                .put("acknowledged", tally.acknowledged)
                .put("lost", tally.lost)
                .put("doubled", tally.doubled)
                .put("wire_repeats", repeats())
                .put("wire_repeats_allowed", kills * GatewayProgram.WINDOW);
        aftermath.state(figures);
    }

    private static Thread started(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true); // Where a start fails, the bench ends and does not wait for its citizens.
        thread.start();
        return thread;
    }

    private void startGateway() throws Exception {
        gateway = GatewayProgram.start(database.gateway(), centre.port(), GatewayProgram.WINDOW, folder);
    }

    private void killAtRandom(int kills, Random random) throws Exception {
        List<Victim> order = new ArrayList<>();
        for (int i = 0; i < kills; i++) order.add(victims.get(i % victims.size()));
        Collections.shuffle(order, random);
        Pause pause = hasPortal() ? WITH_PORTAL : WITHOUT_PORTAL;
        for (int i = 0; i < kills; i++) {
            awaitService();
            TimeUnit.MILLISECONDS.sleep(pause.millis(random));
            System.out.println("Kill " + (i + 1) + ": " + order.get(i).name().toLowerCase(Locale.ROOT));
            kill(order.get(i));
        }
        awaitService();
    }

    private void kill(Victim victim) throws Exception {
        boolean all = victim == Victim.ALL;
        if (all || victim == Victim.PORTAL) portal.kill();
        if (all || victim == Victim.GATEWAY) gateway.destroyForcibly().waitFor();
        if (all || victim == Victim.DATABASE) {
            database.kill();
            database.startAgain();
        }
        if (victim == Victim.CENTRE) {
            centre.fail();
            TimeUnit.MILLISECONDS.sleep(CENTRE_AWAY_MILLIS);
            centre.startAgain();
        }
        if (all || victim == Victim.GATEWAY) startGateway();
        if (all || victim == Victim.PORTAL) portal.start();
    }

    /** Until the gateway is bound; the portal's start waits for itself. A gateway that gave up at its start is started again. */
    private void awaitService() throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (centre.boundSessions() == 0) {
            if (!gateway.isAlive()) startGateway();
            if (System.nanoTime() - end > 0) throw new IllegalStateException("the gateway did not bind again");
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private void end() throws InterruptedException {
        portal.close();
        gateway.destroy();
        gateway.waitFor(30, TimeUnit.SECONDS);
    }

    /** Texts of one part each: what a phone got more than once went over the wire again. */
    private int repeats() {
        Map<String, Integer> times = new HashMap<>();
        centre.submitted().forEach(s -> times.merge(s.to() + s.text(), 1, Integer::sum));
        return times.values().stream().mapToInt(n -> n - 1).sum();
    }
}
