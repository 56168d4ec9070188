package pk.gov.balochistan.police.linking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.shared.Typed;

/** The different words of a story, in any script, without marks and without what is shorter than three letters. */
record Wording(Set<String> words) {
    private static final int SHORTEST = 3;

    /** Of fewer words nothing can be said. */
    private static final int FEWEST = 3;

    static Wording of(String story) {
        String plain = Typed.line(story).toLowerCase(Locale.ROOT).replaceAll("\\p{M}+", "");
        return new Wording(Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** How many hundredths of the words of both are in both (Dice): 0 to 100; 0 where either has too few. */
    int likeness(Wording other) {
        if (words.size() < FEWEST || other.words.size() < FEWEST) return 0;
        long common = words.stream().filter(other.words::contains).count();
        return (int) (200 * common / (words.size() + other.words.size()));
    }
}
