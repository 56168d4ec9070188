package pk.gov.balochistan.police.sms.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import pk.gov.balochistan.police.sms.standin.Delivery;
import pk.gov.balochistan.police.sms.standin.SmsCentre;

/** One phone that sends ten thousand texts, each of other words, 200 a second. */
final class Flood {
    static final String PHONE = "923459999999";
    private static final int TEXTS = 10_000;
    private static final int PER_SECOND = 200;
    private static final long AWAIT_SECONDS = 60;

    private final SmsCentre centre;
    private final List<Delivery> deliveries = Collections.synchronizedList(new ArrayList<>());

    Flood(SmsCentre centre) {
        this.centre = centre;
    }

    /** @param seconds after which it ends, all sent or not */
    void send(int seconds) {
        long began = System.nanoTime();
        int most = Math.min(TEXTS, seconds * PER_SECOND);
        try {
            for (int i = 0; i < most; i++) {
                long due = began + i * 1_000_000_000L / PER_SECOND;
                while (System.nanoTime() - due < 0) TimeUnit.NANOSECONDS.sleep(Math.max(1, due - System.nanoTime()));
                deliveries.addAll(centre.text(PHONE, GatewayProgram.CODE, "flood " + i));
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    int sent() {
        return deliveries.size();
    }

    /** Waits a minute at most. @return how many the gateway has not taken */
    long awaitTaken() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(AWAIT_SECONDS);
        while (countOpen() > 0 && System.nanoTime() - end < 0) TimeUnit.MILLISECONDS.sleep(100);
        return countOpen();
    }

    private long countOpen() {
        return List.copyOf(deliveries).stream()
                .filter(delivery -> delivery.done().getNow(-1) != 0)
                .count();
    }
}
