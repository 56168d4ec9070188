package pk.gov.balochistan.police.portal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import pk.gov.balochistan.police.sms.bench.GatewayProgram;
import pk.gov.balochistan.police.sms.standin.Delivery;
import pk.gov.balochistan.police.sms.standin.SmsCentre;

/** Phones that write while things break, each once: every second one complains, the others ask for help. */
final class Texters implements Runnable {
    private static final long PAUSE_MILLIS = 50;
    private static final int FIRST = 1_000_000;
    private static final int UNANSWERED = -1;

    private final SmsCentre centre;
    private final List<List<Delivery>> deliveries = new ArrayList<>();
    private volatile boolean stopping;

    Texters(SmsCentre centre) {
        this.centre = centre;
    }

    static String phone(int i) {
        return "92310" + (FIRST + i);
    }

    static boolean complains(int i) {
        return i % 2 == 0;
    }

    void stop() {
        stopping = true;
    }

    int count() {
        return deliveries.size();
    }

    @Override
    public void run() {
        try {
            while (!stopping) {
                int i = deliveries.size();
                String words = complains(i) ? "Complaint: my goat was taken, text of phone " + phone(i) : "HELP";
                deliveries.add(centre.text(phone(i), GatewayProgram.CODE, words));
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the gateway took every part of that text. */
    boolean isAcknowledged(int i) {
        return deliveries.get(i).stream().allMatch(part -> part.done().getNow(UNANSWERED) == 0);
    }

    /** Waits until the centre holds no text back any more. @return how many were not taken */
    int awaitAcknowledged(int seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        int refused = 0;
        for (List<Delivery> text : deliveries) {
            for (Delivery part : text) {
                try {
                    long left = Math.max(1, end - System.nanoTime());
                    if (part.done().get(left, TimeUnit.NANOSECONDS) != 0) refused++;
                } catch (TimeoutException | ExecutionException notTaken) {
                    refused++;
                }
            }
        }
        return refused;
    }
}
