package pk.gov.balochistan.police.personname;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How alike two names are, 0 to 1, for the order of a list that a person reads. Not a probability. */
public final class NameLikeness {
    /** From here on a name is shown: set on one half of the names of the test, judged on the other. */
    public static final double ALIKE = 0.81;

    private static final double WRONG_LETTER = 0.22;
    private static final double VOWEL = 0.22;
    private static final double LEFT_OUT = 0.3;
    private static final double COMMON_LEFT_OUT = 0.06;
    private static final double ADDED = 0.05;
    private static final double INSTEAD = 0.2;
    private static final double JOINED = 0.96;
    private static final LevenshteinDistance LETTERS = new LevenshteinDistance(2);

    /** A father's name that is not known, here or there, speaks neither for nor against. */
    private static final double FATHER = 0.35;

    private static final double UNKNOWN_FATHER = 0.9;

    private NameLikeness() {}

    /** The same of a name and a father's name together. @param soughtFather null where not asked for @param keptFather null where none is kept */
    public static double of(String sought, String soughtFather, String kept, String keptFather) {
        double alike = of(sought, kept);
        if (soughtFather == null || alike < ALIKE) return alike;
        double fathers = keptFather == null ? UNKNOWN_FATHER : of(soughtFather, keptFather);
        return alike * (1 - FATHER) + fathers * FATHER;
    }

    /** Whether one has what the other has, in either script. */
    public static boolean areAlike(String one, String other) {
        return of(one, other) >= ALIKE || of(other, one) >= ALIKE;
    }

    /** @param sought the name that somebody looks for @param kept one that a register holds: it may have more words */
    public static double of(String sought, String kept) {
        List<NameWord> asked = NameWord.of(sought);
        List<NameWord> there = NameWord.of(kept);
        if (asked.isEmpty() || there.isEmpty()) return 0;
        boolean joinedAlike = asked.size() != there.size() && !Collections.disjoint(joined(asked), joined(there));
        double joined = joinedAlike ? JOINED - clash(whole(asked), whole(there)) / 2 : 0;
        return Math.max(joined, wordByWord(asked, there));
    }

    private static double wordByWord(List<NameWord> asked, List<NameWord> there) {
        List<NameWord> left = new ArrayList<>(there);
        double sum = 0;
        double least = 1;
        double minus = 0;
        int met = 0;
        int lacking = 0;
        for (NameWord word : asked) {
            NameWord best = NameWord.NONE;
            double most = 0;
            for (NameWord other : left) {
                double alike = alike(word, other);
                if (alike > most) {
                    most = alike;
                    best = other;
                }
            }
            if (most < 0.5) {
                minus += word.isCommon() ? COMMON_LEFT_OUT : LEFT_OUT;
                lacking++;
                continue;
            }
            left.remove(best);
            sum += most;
            least = Math.min(least, most);
            met++;
        }
        if (met == 0) return 0;
        minus += left.stream().filter(word -> !word.isCommon()).count() * ADDED;
        // One who has another word in its place is somebody else.
        if (lacking > 0 && !left.isEmpty()) minus += INSTEAD;
        return Math.max(0, (sum / met + least) / 2 - minus);
    }

    private static double alike(NameWord one, NameWord other) {
        if (one.key().equals(other.key())) return one.isSign() ? 1 : 1 - clash(one.sounds(), other.sounds());
        if (one.isSign() || other.isSign()) return 0;
        int letters = LETTERS.apply(one.key(), other.key());
        int longest = Math.max(one.key().length(), other.key().length());
        return letters < 0 || letters * 2 >= longest + 1 ? 0 : 1 - letters * WRONG_LETTER - 0.05;
    }

    /** What the vowels of two words of the same consonants have against each other. */
    private static double clash(Sounds one, Sounds other) {
        if (one.vowels().size() != other.vowels().size()) return VOWEL;
        double clash = 0;
        for (int slot = 0; slot < one.vowels().size(); slot++)
            clash += clash(one.vowels().get(slot), other.vowels().get(slot), one.urdu() != other.urdu());
        return Math.min(0.5, clash * VOWEL);
    }

    private static double clash(String one, String other, boolean scriptsDiffer) {
        if (one.equals(other)) return 0;
        if (one.isEmpty() || other.isEmpty()) {
            // Urdu leaves short vowels out, and Roman hands now and then.
            String written = one + other;
            return scriptsDiffer ? (written.length() > 1 ? 0.5 : 0) : written.length() > 1 ? 0.8 : 0.3;
        }
        boolean share = one.chars().anyMatch(c -> sounds((char) c, other));
        return share ? 0.1 : 1;
    }

    /** E is said for a short a as well as for a short i. */
    private static boolean sounds(char vowel, String among) {
        return among.indexOf(vowel) >= 0
                || vowel == 'E' && (among.indexOf('A') >= 0 || among.indexOf('I') >= 0)
                || among.indexOf('E') >= 0 && (vowel == 'A' || vowel == 'I');
    }

    /** The name written as one word, with and without an article that may be hidden in it. */
    private static Set<String> joined(List<NameWord> words) {
        String hidden = words.size() == 1 ? words.get(0).withoutArticle() : "";
        String whole = whole(words).consonants();
        return hidden.isEmpty() ? Set.of(whole) : Set.copyOf(List.of(whole, hidden));
    }

    private static Sounds whole(List<NameWord> words) {
        return Sounds.of(words.stream().map(NameWord::letters).collect(Collectors.joining()));
    }
}
