package pk.gov.balochistan.police.personname;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a name is found by, in an index: each telling word, every two words in whatever order, and two neighbours written as one. Of a name
 * of two words some four keys.
 */
final class NameKeys {
    /** Raised whenever a name would get other keys than before: what was kept under another edition is keyed again. */
    static final int EDITION = 1;

    private static final String CONSONANTS = "abcdfghjklmnrstwxyz";
    /** So many question marks every database takes in one list, with room for the rest. */
    private static final int MOST = 900;

    private NameKeys() {}

    /** Each at most 60 characters. */
    static Set<String> of(String name) {
        return keys(NameWord.of(name));
    }

    private static Set<String> keys(List<NameWord> words) {
        Set<String> keys = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            NameWord word = words.get(i);
            if (!word.isCommon() || words.size() == 1) keys.add(word.key());
            if (!word.withoutArticle().isEmpty()) keys.add(word.withoutArticle());
            for (int j = i + 1; j < words.size(); j++)
                keys.add(pair(word.key(), words.get(j).key()));
            if (i + 1 < words.size()) keys.add(word.joinedWith(words.get(i + 1)));
        }
        keys.removeIf(String::isEmpty);
        return keys;
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + "+" + other : other + "+" + one;
    }

    /** What a name is sought by: its keys, and those of two words of which one has one wrong, missing or needless consonant. */
    static Set<String> sought(String name) {
        List<NameWord> words = NameWord.of(name);
        Set<String> keys = keys(words);
        for (int i = 0; i < words.size(); i++) {
            NameWord wrong = words.get(i);
            if (wrong.isSign() || wrong.key().length() < 2) continue;
            List<String> slips = slips(wrong.key());
            for (int j = 0; j < words.size(); j++) {
                if (j == i || keys.size() + slips.size() > MOST) continue;
                String other = words.get(j).key();
                slips.forEach(slip -> keys.add(pair(slip, other)));
            }
        }
        return keys;
    }

    private static List<String> slips(String key) {
        List<String> slips = new ArrayList<>();
        for (int at = 0; at <= key.length(); at++) {
            String before = key.substring(0, at);
            String behind = key.substring(at);
            for (char consonant : CONSONANTS.toCharArray()) {
                slips.add(before + consonant + behind);
                if (!behind.isEmpty()) slips.add(before + consonant + behind.substring(1));
            }
            if (!behind.isEmpty() && key.length() > 2) slips.add(before + behind.substring(1));
        }
        return slips;
    }
}
