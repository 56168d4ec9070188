package pk.gov.balochistan.police.sms.standin;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Joins the parts of longer texts as a phone does, whatever their order. Thread-safe. */
public final class LongTexts {
    private record Longer(String number, int reference, int parts) {}

    private final Map<Longer, Map<Integer, String>> incomplete = new HashMap<>();

    /** @return the text, once its last part is there */
    public synchronized Optional<String> take(Submitted part) {
        if (part.parts() == 1) return Optional.of(part.text());
        Longer longer = new Longer(part.to(), part.partReference(), part.parts());
        Map<Integer, String> pieces = incomplete.computeIfAbsent(longer, key -> new TreeMap<>());
        pieces.put(part.part(), part.text());
        if (pieces.size() < part.parts()) return Optional.empty();
        incomplete.remove(longer);
        return Optional.of(String.join("", pieces.values()));
    }
}
