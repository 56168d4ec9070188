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
 * {@code ./run bench sms --db h2|postgresql --json FILE [--complaints 300000] [--seconds 20] [--steady 600]}: text in, inbox row,
 * lookup, audit row, reply row, submit. First as many as there is room for, then 300 a second, of which each waits for its answer
 * from the moment when it is due, while one phone sends thousands more; last how many submits one link takes by itself. The gateway
 * and the database run in processes of their own, whose CPU time alone is counted; the stand-in centre runs here. Each text comes
 * from another phone and asks for its own complaint.
 */
public final class SmsBench {
    private static final int OUTSTANDING = 400;
    private static final int STEADY_PER_SECOND = 300;
    /** By then the gateway runs compiled code, as one does that has been up for a day. */
    private static final int WARM_UP_TEXTS = 60_000;

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
        BenchOptions options = BenchOptions.of(arguments, "complaints", "seconds", "steady");
        Path folder = Files.createTempDirectory("bench-sms");
        int count = options.number("complaints", 300_000);
        Figures figures = new Figures("sms", options.db());
        try (BenchDatabase database = BenchDatabase.open(options.db(), folder);
                SmsCentre centre = new SmsCentre(0, GatewayProgram.SYSTEM_ID, GatewayProgram.SECRET)) {
            System.out.println("Loading " + count + " complaints …");
            BenchComplaints complaints = BenchComplaints.load(database.owner(), count);
            centre.behaviour().deliverWindow(50).receipts(Behaviour.ReceiptShape.USUAL, new Integer[0]);
            Process gateway = GatewayProgram.start(database.gateway(), centre.port(), GatewayProgram.WINDOW, folder);
            try {
                SmsBench bench = new SmsBench(centre, complaints);
                bench.awaitBound(gateway);
                bench.atSaturation(database, gateway, options.number("seconds", 20), figures);
                bench.beside(new Flood(centre), options.number("steady", 600), figures);
                bench.tell(figures);
            } finally {
                gateway.destroy();
                gateway.waitFor(30, TimeUnit.SECONDS);
            }
        }
        figures.put("submits_per_s", OneLink.submitsPerSecond(options.number("seconds", 20)));
        figures.tell(options);
        System.exit(0);
    }

    private void awaitBound(Process gateway) throws InterruptedException {
        while (centre.boundSessions() == 0) {
            if (!gateway.isAlive()) throw new IllegalStateException("the gateway did not start");
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private void atSaturation(BenchDatabase database, Process gateway, int seconds, Figures figures) throws Exception {
        System.out.println("Warming up …");
        warmUp();
        System.out.println("Saturation …");
        double gatewayBefore = Cpu.of(gateway.pid());
        double databaseBefore = database.cpuSeconds();
        long began = System.nanoTime();
        int loops = saturate(seconds);
        double elapsed = (System.nanoTime() - began) / 1e9;
        double gatewayCpu = Cpu.of(gateway.pid()) - gatewayBefore;
        double databaseCpu = database.cpuSeconds() - databaseBefore;
        figures.put("loops_per_cpu_s", loops / (gatewayCpu + databaseCpu))
                .put("loops_per_s", loops / elapsed)
                .put("gateway_cpu_s", gatewayCpu)
                .put("database_cpu_s", databaseCpu);
    }

    private void beside(Flood flood, int seconds, Figures figures) throws Exception {
        System.out.println("Steady " + STEADY_PER_SECOND + " a second, and a flood …");
        latencies.clear();
        int first = next.get();
        Thread flooding = new Thread(() -> flood.send(seconds), "flood");
        flooding.start();
        steady(seconds);
        flooding.join();
        long[] nanos = latencies.values().stream().mapToLong(Long::longValue).toArray();
        figures.put("p50_ms", Figures.percentileMillis(nanos, 0.50))
                .put("p99_ms", Figures.percentileMillis(nanos, 0.99))
                .put("flood", flood.sent())
                .put("flood_not_taken", flood.awaitTaken())
                .put("slowest_by_second_ms", slowestBySecond(first));
    }

    private void tell(Figures figures) {
        figures.put("texts", next.get())
                .put("lost", count(0))
                .put("wrong", wrong.get())
                .put("answered_twice", next.get() - count(0) - count(1));
    }

    private void warmUp() throws InterruptedException {
        int texts = Math.min(WARM_UP_TEXTS, complaints.count() / 3);
        while (next.get() < texts) if (room.tryAcquire(100, TimeUnit.MILLISECONDS)) ask(System.nanoTime());
        awaitAll();
    }

    /** Keeps texts outstanding for so long, then waits for the last answers. @return how many were answered */
    private int saturate(int seconds) throws InterruptedException {
        int before = next.get();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() - end < 0 && next.get() < complaints.count()) {
            if (room.tryAcquire(100, TimeUnit.MILLISECONDS)) ask(System.nanoTime());
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
            ask(due);
        }
        awaitAll();
    }

    /** @param due from when on it counts as asked, in nanoseconds */
    private void ask(long due) {
        int index = next.getAndIncrement();
        askedAt.put(BenchComplaints.phone(index), due);
        centre.text(
                BenchComplaints.phone(index),
                GatewayProgram.CODE,
                "STATUS " + complaints.number(index).printed());
    }

    /** A reply in two parts has come when both have: an overdue complaint of a station with a long name needs them. */
    private void answered(Submitted part) {
        String text = longTexts.take(part).orElse(null);
        if (text == null || part.to().equals(Flood.PHONE)) return;
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
