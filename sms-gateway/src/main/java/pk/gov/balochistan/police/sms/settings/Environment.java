package pk.gov.balochistan.police.sms.settings;

import java.util.Map;
import java.util.Optional;

/** The settings a program is started with, by name. A blank one counts as not set; outer spaces do not count. */
public record Environment(Map<String, String> values) {
    public Environment {
        values = Map.copyOf(values);
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key)).map(String::trim).filter(value -> !value.isEmpty());
    }

    public String text(String key, String otherwise) {
        return find(key).orElse(otherwise);
    }

    /** @throws IllegalArgumentException naming the setting that is missing */
    public String require(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException(key + " is not set"));
    }

    /** A whole number from 0 to {@code most}. @throws IllegalArgumentException naming the setting that is odd */
    public int number(String key, int otherwise, int most) {
        String text = text(key, Integer.toString(otherwise));
        if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) > most) {
            throw new IllegalArgumentException(key + " must be a whole number from 0 to " + most);
        }
        return Integer.parseInt(text);
    }
}
