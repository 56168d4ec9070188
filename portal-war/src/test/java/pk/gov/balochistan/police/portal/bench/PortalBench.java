package pk.gov.balochistan.police.portal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import pk.gov.balochistan.police.portal.testing.PortalProgram;
import pk.gov.balochistan.police.portal.testing.RunningJava;
import pk.gov.balochistan.police.portal.testing.TrialPages;
import pk.gov.balochistan.police.sms.bench.BenchComplaints;
import pk.gov.balochistan.police.sms.bench.BenchDatabase;
import pk.gov.balochistan.police.sms.bench.BenchOptions;
import pk.gov.balochistan.police.sms.bench.Cpu;
import pk.gov.balochistan.police.sms.bench.Figures;

/**
 * {@code ./run bench portal --db h2|postgresql --json FILE [--complaints 200000] [--officers 100] [--minutes 10] [--warm-up 60]
 * [--slice 5]} (the last two in seconds): officers who
 * click every three to eight seconds, then the list beside a bare PrimeFaces table of the same rows, by turns. The portal runs in
 * a process of its own with the flags of {@code ./run}; people, database and portal share the machine.
 */
public final class PortalBench {
    private static final int SLICES = 6;
    private static final int AT_ONCE = 4;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final PortalProgram portal;
    private final RunningJava java;
    private final BenchDatabase database;
    private final Figures figures;
    private final int warmUpSeconds;
    private final int sliceSeconds;

    private PortalBench(
            PortalProgram portal, BenchDatabase database, Figures figures, int warmUpSeconds, int sliceSeconds) {
        this.portal = portal;
        this.java = new RunningJava(portal.pid());
        this.database = database;
        this.figures = figures;
        this.warmUpSeconds = warmUpSeconds;
        this.sliceSeconds = sliceSeconds;
    }

    public static void main(String[] arguments) throws Exception {
        BenchOptions options = BenchOptions.of(arguments, "complaints", "officers", "minutes", "warm-up", "slice");
        Path folder = Files.createTempDirectory("bench-portal");
        Figures figures = new Figures("portal", options.db());
        try (BenchDatabase database = BenchDatabase.open(options.db(), folder)) {
            int complaints = options.number("complaints", 200_000);
            System.out.println("Loading " + complaints + " complaints …");
            List<String> officers = BenchOfficers.open(database.portal(), folder, options.number("officers", 100));
            BenchComplaints.load(database.owner(), complaints);
            try (PortalProgram portal = new PortalProgram(
                    TrialPages.added(),
                    PortalProgram.AS_RUN,
                    database.portal(),
                    folder,
                    Map.of("SHORT_CODE", "8787", "DEMO", "true"),
                    folder.resolve("portal.log"))) {
                System.out.println("Starting the portal …");
                portal.start();
                new PortalBench(portal, database, figures, options.number("warm-up", 60), options.number("slice", 5))
                        .run(officers, options.number("minutes", 10));
            }
        }
        figures.tell(options);
        System.exit(0);
    }

    private void run(List<String> officers, int minutes) throws Exception {
        List<WebSession> sessions = new ArrayList<>();
        for (String officer : officers) {
            WebSession web = new WebSession(portal.address(""));
            OfficerAtWork.signIn(web, officer, BenchOfficers.PASSWORD);
            OfficerAtWork.chooseWork(web);
            sessions.add(web);
        }
        System.out.println(officers.size() + " officers work for " + minutes + " minutes …");
        work(sessions, minutes);
        System.out.println("The list and a bare table by turns …");
        compare(sessions);
    }

    private void work(List<WebSession> sessions, int minutes) throws Exception {
        Measured measured = new Measured();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(warmUpSeconds) + TimeUnit.MINUTES.toNanos(minutes);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            Thread thread = new Thread(new OfficerAtWork(sessions.get(i), measured, i, end), "officer-" + i);
            thread.start();
            threads.add(thread);
        }
        TimeUnit.SECONDS.sleep(warmUpSeconds);
        measured.forget();
        List<Double> heap = new ArrayList<>(List.of(java.liveHeapMegabytes()));
        for (int minute = 1; minute <= minutes; minute++) {
            TimeUnit.MINUTES.sleep(1);
            heap.add(java.liveHeapMegabytes());
        }
        for (Thread thread : threads) thread.join();
        measured.tell(figures);
        figures.put("live_heap_mb", heap).put("resident_mb", java.residentMegabytes());
    }

    /**
     * One after the other without a pause, some at once, in short slices that alternate so that both meet the same machine. The
     * bare table is asked for by nobody in particular: no sign-in is read for it.
     */
    private void compare(List<WebSession> sessions) throws InterruptedException, IOException {
        List<WebSession> nobody = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) nobody.add(new WebSession(portal.address("")));
        Asked list = new Asked(sessions, "/complaint/list", "id=\"rows\"");
        Asked bare = new Asked(nobody, "/bare", "rows_data");
        warmUp(list, bare);
        list.forget();
        bare.forget();
        for (int i = 0; i < SLICES; i++) {
            slice(list, sliceSeconds);
            slice(bare, sliceSeconds);
        }
        double seconds = SLICES * sliceSeconds;
        figures.put("list_per_s", list.answers.get() / seconds)
                .put("bare_per_s", bare.answers.get() / seconds)
                .put("list_cpu_ms", list.cpuMillis())
                .put("bare_cpu_ms", bare.cpuMillis())
                .put("ratio_to_bare", (double) list.answers.get() / bare.answers.get());
    }

    /**
     * Under this load the compiler would need many minutes for what an office day gives it the time for: it gets pauses, until
     * nothing waits for it.
     */
    private void warmUp(Asked... pages) throws InterruptedException, IOException {
        for (int round = 0; round < warmUpSeconds / sliceSeconds; round++) {
            for (Asked page : pages) slice(page, sliceSeconds);
            java.awaitCompiled(LONGEST_PAUSE);
        }
    }

    /** One of the two pages, how often it was given, and the CPU seconds of portal and database meanwhile. */
    private static final class Asked {
        private final List<WebSession> sessions;
        private final String path;
        private final String part;
        private final AtomicInteger answers = new AtomicInteger();
        private double cpu;

        /** @param part that each answer must hold */
        Asked(List<WebSession> sessions, String path, String part) {
            this.sessions = sessions;
            this.path = path;
            this.part = part;
        }

        void forget() {
            answers.set(0);
            cpu = 0;
        }

        double cpuMillis() {
            return 1000 * cpu / answers.get();
        }
    }

    private double cpuSeconds() throws IOException {
        return Cpu.of(portal.pid()) + database.cpuSeconds();
    }

    private void slice(Asked asked, int seconds) throws InterruptedException, IOException {
        double before = cpuSeconds();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            WebSession web = asked.sessions.get(i);
            Thread thread = new Thread(() -> {
                try {
                    while (System.nanoTime() - end < 0) {
                        web.get(asked.path).require(asked.part);
                        asked.answers.incrementAndGet();
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) thread.join();
        asked.cpu += cpuSeconds() - before;
    }
}
