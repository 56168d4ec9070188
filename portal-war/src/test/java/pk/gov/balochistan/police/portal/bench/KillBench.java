package pk.gov.balochistan.police.portal.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import pk.gov.balochistan.police.portal.testing.PortalProgram;
import pk.gov.balochistan.police.sms.bench.BenchDatabase;
import pk.gov.balochistan.police.sms.bench.BenchOptions;
import pk.gov.balochistan.police.sms.bench.Figures;
import pk.gov.balochistan.police.sms.bench.GatewayProgram;
import pk.gov.balochistan.police.sms.standin.SmsCentre;

/**
 * {@code ./run bench kill --db h2|postgresql --json FILE [--kills 20] [--seed N]}: citizens complain on the web and by text while
 * the portal, the gateway, the database or all three are ended by kill -9 at random moments and started again. Afterwards a reader
 * of its own looks for every receipt and every text that was acknowledged.
 */
public final class KillBench {
    private static final int CITIZENS = 3;
    private static final int LEAST_PAUSE_MILLIS = 1500;
    private static final int MOST_PAUSE_MILLIS = 7000;

    /** Who is ended. */
    private enum Victim {
        PORTAL,
        GATEWAY,
        DATABASE,
        ALL
    }

    private final BenchDatabase database;
    private final SmsCentre centre;
    private final PortalProgram portal;
    private final Path folder;
    private Process gateway;

    private KillBench(BenchDatabase database, SmsCentre centre, PortalProgram portal, Path folder) {
        this.database = database;
        this.centre = centre;
        this.portal = portal;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        BenchOptions options = BenchOptions.of(arguments, "kills", "seed");
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
            if (!database.mayBeKilled())
                System.out.println("The server of DB_URL is not ours to kill: only the programs are.");
            int seed = options.number("seed", new Random().nextInt(1_000_000));
            figures.put("seed", seed);
            KillBench bench = new KillBench(database, centre, portal, folder);
            try {
                bench.run(options.number("kills", 20), seed, figures);
            } finally {
                if (bench.gateway != null) bench.gateway.destroyForcibly();
            }
        }
        figures.tell(options);
        System.exit(0);
    }

    private void run(int kills, int seed, Figures figures) throws Exception {
        centre.behaviour().redeliver(Duration.ofSeconds(3), Duration.ofMillis(300));
        portal.start();
        startGateway();
        AtomicInteger stories = new AtomicInteger();
        Map<String, String> receipts = CitizenOnTheWeb.noReceipts();
        List<CitizenOnTheWeb> citizens = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < CITIZENS; i++) citizens.add(new CitizenOnTheWeb(portal.address(""), stories, receipts));
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
        List<Victim> victims = new ArrayList<>();
        for (int i = 0; i < kills; i++) {
            Victim victim = Victim.values()[i % Victim.values().length];
            boolean programsOnly = !database.mayBeKilled();
            victims.add(programsOnly && victim.ordinal() > 1 ? Victim.values()[victim.ordinal() - 2] : victim);
        }
        java.util.Collections.shuffle(victims, random);
        for (int i = 0; i < kills; i++) {
            awaitService();
            TimeUnit.MILLISECONDS.sleep(LEAST_PAUSE_MILLIS + random.nextInt(MOST_PAUSE_MILLIS - LEAST_PAUSE_MILLIS));
            System.out.println("Kill " + (i + 1) + ": " + victims.get(i).name().toLowerCase(java.util.Locale.ROOT));
            kill(victims.get(i));
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
        Map<String, Integer> times = new java.util.HashMap<>();
        centre.submitted().forEach(s -> times.merge(s.to() + s.text(), 1, Integer::sum));
        return times.values().stream().mapToInt(n -> n - 1).sum();
    }
}
