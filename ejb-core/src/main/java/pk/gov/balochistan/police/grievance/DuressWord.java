package pk.gov.balochistan.police.grievance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * A word or short phrase of everyday speech by which a complainant says that there is danger, in a call or in a text, so that whoever
 * listens hears nothing in it.
 *
 * @param words one line, as typed; what may be agreed says {@link #parseOrNull}
 */
public record DuressWord(String words) {
    public static final int LONGEST = 40;
    private static final int FEWEST_LETTERS = 5;

    /** What people write to the police or to each other all day: the first word of a text, or the whole of it. */
    private static final Set<String> EVERYDAY = everyday();

    public DuressWord {
        words = Typed.line(words);
    }

    /**
     * The word as typed; null for none. Refused here and not by the value itself: one that was agreed once stays good when the list of
     * what is said all day grows.
     *
     * @param name of the complainant, or null: a name is spoken in every call
     * @throws RuleViolation complaint.refusal.duressShort, duressLong, duressEveryday, duressName
     */
    public static DuressWord parseOrNull(String typed, String name) {
        if (Typed.textOrNull(typed) == null) return null;
        DuressWord word = new DuressWord(typed);
        if (Typed.countLetters(word.words) < FEWEST_LETTERS)
            throw new RuleViolation("complaint.refusal.duressShort", FEWEST_LETTERS);
        if (word.words.length() > LONGEST) throw new RuleViolation("complaint.refusal.duressLong", LONGEST);
        if (word.beginsLikeEveryday()) throw new RuleViolation("complaint.refusal.duressEveryday");
        if (word.isIn(name) || new Spoken(name).isWholeIn(word.words))
            throw new RuleViolation("complaint.refusal.duressName");
        return word;
    }

    private boolean beginsLikeEveryday() {
        String[] each = Typed.folded(words).split(" ");
        return EVERYDAY.contains(each[0]) || each.length > 1 && EVERYDAY.contains(each[0] + each[1]);
    }

    /** Whether somebody says it: as whole words of the text, in whatever case, keyboard and doubling of letters, or run together. */
    public boolean isIn(String text) {
        return new Spoken(words).isWholeIn(text);
    }

    /** Words without what two people write differently: "mehmaan aagaye" and "Mehman aa gaye". */
    private record Spoken(String said) {
        Spoken {
            said = Typed.folded(said).replaceAll("(\\p{L})\\1+", "$1");
        }

        boolean isWholeIn(String text) {
            String other = new Spoken(text).said;
            if (said.isEmpty()) return false;
            return (" " + other + " ").contains(" " + said + " ")
                    || joined(other).equals(joined(said));
        }

        private static String joined(String words) {
            return words.replace(" ", "").replaceAll("(\\p{L})\\1+", "$1");
        }
    }

    private static Set<String> everyday() {
        try (InputStream in = DuressWord.class.getResourceAsStream("/police/grievance/everyday-words.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> Typed.folded(line).replace(" ", ""))
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
