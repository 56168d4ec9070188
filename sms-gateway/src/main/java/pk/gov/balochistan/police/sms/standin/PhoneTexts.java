package pk.gov.balochistan.police.sms.standin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The texts that the trial phones have sent and got, by number; in memory, the newest 200 of each number. Thread-safe. */
final class PhoneTexts {
    private static final int MOST = 200;
    private static final int MOST_NUMBERS = 2000;

    /** One text on the screen. {@code deliveries} are its parts on their way to the gateway, none for a text that came. */
    record OnScreen(Instant at, boolean mine, String text, List<Delivery> deliveries) {
        /** {@code waiting}, {@code sent} or {@code refused}. */
        String state() {
            if (deliveries.stream().anyMatch(part -> part.done().getNow(0) != 0)) {
                return "refused";
            }
            return deliveries.stream().allMatch(part -> part.done().isDone()) ? "sent" : "waiting";
        }
    }

    private final Map<String, List<OnScreen>> texts = new ConcurrentHashMap<>();
    private final LongTexts longTexts = new LongTexts();

    void sent(String number, String text, List<Delivery> deliveries) {
        add(number, new OnScreen(Instant.now(), true, text, deliveries));
    }

    /** Takes a part; the text shows when its last part is there. A screen is no text. */
    synchronized void came(Submitted part) {
        if (part.isScreen()) return;
        longTexts.take(part).ifPresent(text -> add(part.to(), new OnScreen(part.at(), false, text, List.of())));
    }

    /** The texts of a number, oldest first. */
    synchronized List<OnScreen> of(String number) {
        return List.copyOf(texts.getOrDefault(number, List.of()));
    }

    private synchronized void add(String number, OnScreen text) {
        if (texts.size() >= MOST_NUMBERS && !texts.containsKey(number)) {
            texts.clear();
        }
        List<OnScreen> own = texts.computeIfAbsent(number, key -> new ArrayList<>());
        own.add(text);
        if (own.size() > MOST) {
            own.remove(0);
        }
    }
}
