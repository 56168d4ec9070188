package pk.gov.balochistan.police.sms.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import pk.gov.balochistan.police.sms.standin.Behaviour;
import pk.gov.balochistan.police.sms.standin.LongTexts;
import pk.gov.balochistan.police.sms.standin.SmsCentre;
import pk.gov.balochistan.police.sms.standin.Submitted;

/**
 * {@code ./run bench sms --db h2|postgresql --json FILE [--complaints 200000] [--seconds 20]}: text in, inbox row, lookup, audit
 * row, reply row, submit. The gateway and the database run in processes of their own, whose CPU time alone is counted; the
 * stand-in centre runs here. Each text comes from another phone and asks for its own complaint.
 */
public final class SmsBench {
    private static final int OUTSTANDING = 400;
    private static final int STEADY_PER_SECOND = 100;
    private static final int WARM_UP_SECONDS = 30;

    private final SmsCentre centre;
    private final BenchComplaints complaints;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicIntegerArray answers;
    private final Map<String, Long> askedAt = new ConcurrentHashMap<>();
    private final Map<Integer, Long> latencies = new ConcurrentHashMap<>();
    private final LongTexts longTexts = new LongTexts();
    private final AtomicInteger wrong = new AtomicInteger();
    private final Semaphore room = new Semaphore(OUTSTANDING);

    private SmsBench(SmsCentre centre, BenchComplaints complaints) {
        this.centre = centre;
        this.complaints = complaints;
        this.answers = new AtomicIntegerArray(complaints.count());
        centre.onSubmitted(this::answered);
    }

    public static void main(String[] arguments) throws Exception {
        BenchOptions options = BenchOptions.of(arguments, "complaints", "seconds");
        Path folder = Files.createTempDirectory("bench-sms");
        int count = options.number("complaints", 200_000);
        Figures figures = new Figures("sms", options.db());
        try (BenchDatabase database = BenchDatabase.open(options.db(), folder);
                SmsCentre centre = new SmsCentre(0, GatewayProgram.SYSTEM_ID, GatewayProgram.SECRET)) {
            System.out.println("Loading " + count + " complaints …");
            BenchComplaints complaints = BenchComplaints.load(database.owner(), count);
            centre.behaviour().deliverWindow(50).receipts(Behaviour.ReceiptShape.USUAL, new Integer[0]);
            Process gateway = GatewayProgram.start(database.gateway(), centre.port(), GatewayProgram.WINDOW, folder);
            try {
                new SmsBench(centre, complaints).run(database, gateway, options.number("seconds", 20), figures);
            } finally {
                gateway.destroy();
                gateway.waitFor(30, TimeUnit.SECONDS);
            }
        }
        figures.tell(options);
        System.exit(0);
    }

    private void run(BenchDatabase database, Process gateway, int seconds, Figures figures) throws Exception {
        while (centre.boundSessions() == 0) {
            if (!gateway.isAlive()) throw new IllegalStateException("the gateway did not start");
            TimeUnit.MILLISECONDS.sleep(50);
        }
        System.out.println("Warming up …");
        saturate(Math.min(WARM_UP_SECONDS, 3 * seconds));
        System.out.println("Saturation …");
        double gatewayBefore = Cpu.of(gateway.pid());
        double databaseBefore = database.cpuSeconds();
        long began = System.nanoTime();
        int loops = saturate(seconds);
        double elapsed = (System.nanoTime() - began) / 1e9;
        double gatewayCpu = Cpu.of(gateway.pid()) - gatewayBefore;
        double databaseCpu = database.cpuSeconds() - databaseBefore;
        latencies.clear();
        int firstSteady = next.get();
        System.out.println("Steady " + STEADY_PER_SECOND + " a second …");
        steady(seconds);
        long[] nanos = latencies.values().stream().mapToLong(Long::longValue).toArray();
        figures.put("loops_per_cpu_s", loops / (gatewayCpu + databaseCpu));
        figures.put("loops_per_s", loops / elapsed);
        figures.put("gateway_cpu_s", gatewayCpu);
        figures.put("database_cpu_s", databaseCpu);
        figures.put("p50_ms", Figures.percentileMillis(nanos, 0.50));
        figures.put("p99_ms", Figures.percentileMillis(nanos, 0.99));
        figures.put("texts", next.get());
        figures.put("lost", count(0));
        figures.put("wrong", wrong.get());
        figures.put("answered_twice", next.get() - count(0) - count(1));
        figures.put("slowest_by_second_ms", slowestBySecond(firstSteady));
    }

    /** Keeps texts outstanding for so long, then waits for the last answers. @return how many were answered */
    private int saturate(int seconds) throws InterruptedException {
        int before = next.get();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() - end < 0 && next.get() < complaints.count()) {
            if (room.tryAcquire(100, TimeUnit.MILLISECONDS)) ask();
        }
        awaitAll();
        return next.get() - before;
    }

    private void steady(int seconds) throws InterruptedException {
        long began = System.nanoTime();
        for (int i = 0; i < seconds * STEADY_PER_SECOND && next.get() < complaints.count(); i++) {
            long due = began + i * 1_000_000_000L / STEADY_PER_SECOND;
            while (System.nanoTime() - due < 0) TimeUnit.NANOSECONDS.sleep(Math.max(1, due - System.nanoTime()));
            room.acquire();
            ask();
        }
        awaitAll();
    }

    private void ask() {
        int index = next.getAndIncrement();
        askedAt.put(BenchComplaints.phone(index), System.nanoTime());
        centre.text(
                BenchComplaints.phone(index),
                GatewayProgram.CODE,
                "STATUS " + complaints.number(index).printed());
    }

    /** A reply in two parts has come when both have: an overdue complaint of a station with a long name needs them. */
    private void answered(Submitted part) {
        String text = longTexts.take(part).orElse(null);
        if (text == null) return;
        int index = Integer.parseInt(part.to().substring(5)) - 1_000_000;
        if (answers.incrementAndGet(index) > 1) return;
        if (!text.startsWith(complaints.number(index).printed())) wrong.incrementAndGet();
        latencies.put(index, System.nanoTime() - askedAt.remove(part.to()));
        room.release();
    }

    /** The slowest answer to the texts of each second of the steady part: shows what happens once in so many seconds. */
    private List<Long> slowestBySecond(int first) {
        List<Long> slowest = new ArrayList<>();
        for (int from = first; from < next.get(); from += STEADY_PER_SECOND) {
            long most = 0;
            for (int i = from; i < Math.min(next.get(), from + STEADY_PER_SECOND); i++)
                most = Math.max(most, latencies.getOrDefault(i, 0L));
            slowest.add(most / 1_000_000);
        }
        return slowest;
    }

    private void awaitAll() throws InterruptedException {
        room.tryAcquire(OUTSTANDING, 30, TimeUnit.SECONDS);
        room.release(OUTSTANDING - room.availablePermits());
    }

    private int count(int times) {
        int count = 0;
        for (int i = 0; i < next.get(); i++) if (answers.get(i) == times) count++;
        return count;
    }
}
