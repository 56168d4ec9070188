package pk.gov.balochistan.police.personname;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.shared.Typed;

/**
 * How a word sounds: its consonants, and the vowels before, between and behind them. Letters that are taken for one another are one
 * consonant: kh, q and k; gh and g; f, ph and p; z, zh and the five letters of Urdu that sound so. A weak letter (h, w, y, ain) counts
 * only where it begins the word.
 *
 * @param consonants one letter each; {@code a} where the word begins with a vowel; empty where it has no letter of either script
 * @param vowels before each consonant and behind the last, of letters {@code AEIU}; a vowel that begins the word stands behind its {@code a}
 * @param urdu whether it was written in Urdu letters, which leave short vowels out
 */
record Sounds(String consonants, List<String> vowels, boolean urdu) {
    private static final Map<Character, String> URDU = Map.ofEntries(
            Map.entry('ب', "b"),
            Map.entry('پ', "f"),
            Map.entry('ت', "t"),
            Map.entry('ٹ', "t"),
            Map.entry('ث', "s"),
            Map.entry('ج', "j"),
            Map.entry('چ', "c"),
            Map.entry('ح', "h"),
            Map.entry('خ', "k"),
            Map.entry('د', "d"),
            Map.entry('ڈ', "d"),
            Map.entry('ذ', "z"),
            Map.entry('ر', "r"),
            Map.entry('ڑ', "r"),
            Map.entry('ز', "z"),
            Map.entry('ژ', "z"),
            Map.entry('س', "s"),
            Map.entry('ش', "x"),
            Map.entry('ص', "s"),
            Map.entry('ض', "z"),
            Map.entry('ط', "t"),
            Map.entry('ظ', "z"),
            Map.entry('غ', "g"),
            Map.entry('ف', "f"),
            Map.entry('ق', "k"),
            Map.entry('ک', "k"),
            Map.entry('گ', "g"),
            Map.entry('ل', "l"),
            Map.entry('م', "m"),
            Map.entry('ن', "n"),
            Map.entry('ں', "n"),
            Map.entry('و', "w"),
            Map.entry('ہ', "h"),
            Map.entry('ھ', "h"),
            Map.entry('ی', "y"),
            Map.entry('ے', "y"),
            Map.entry('ا', "A"),
            Map.entry('ع', "A"));

    /** Two letters first, so that sh is not s and h. */
    private static final Map<String, String> ROMAN = Map.ofEntries(
            Map.entry("sh", "x"),
            Map.entry("ch", "c"),
            Map.entry("ph", "f"),
            Map.entry("ck", "k"),
            Map.entry("b", "b"),
            Map.entry("c", "k"),
            Map.entry("d", "d"),
            Map.entry("f", "f"),
            Map.entry("g", "g"),
            Map.entry("h", "h"),
            Map.entry("j", "j"),
            Map.entry("k", "k"),
            Map.entry("l", "l"),
            Map.entry("m", "m"),
            Map.entry("n", "n"),
            Map.entry("p", "f"),
            Map.entry("q", "k"),
            Map.entry("r", "r"),
            Map.entry("s", "s"),
            Map.entry("t", "t"),
            Map.entry("v", "w"),
            Map.entry("w", "w"),
            Map.entry("x", "ks"),
            Map.entry("y", "y"),
            Map.entry("z", "z"),
            Map.entry("a", "A"),
            Map.entry("e", "E"),
            Map.entry("i", "I"),
            Map.entry("o", "U"),
            Map.entry("u", "U"));

    private static final String VOWELS = "AEIU";

    /** @param word of one script, folded as by {@link Typed#folded} */
    static Sounds of(String word) {
        boolean urdu = word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
        return assemble(urdu ? urdu(word) : roman(word), urdu);
    }

    private static String urdu(String word) {
        StringBuilder letters = new StringBuilder();
        for (char letter : word.toCharArray()) letters.append(URDU.getOrDefault(letter, ""));
        return letters.toString();
    }

    private static String roman(String word) {
        StringBuilder letters = new StringBuilder();
        for (int at = 0; at < word.length(); at++) {
            String two = word.substring(at, Math.min(word.length(), at + 2));
            if (two.length() == 2 && ROMAN.containsKey(two)) {
                letters.append(ROMAN.get(two));
                at++;
            } else {
                letters.append(ROMAN.getOrDefault(word.substring(at, at + 1), ""));
            }
        }
        return letters.toString();
    }

    private static Sounds assemble(String letters, boolean urdu) {
        StringBuilder consonants = new StringBuilder();
        List<String> vowels = new ArrayList<>();
        StringBuilder vowel = new StringBuilder();
        for (int at = 0; at < letters.length(); at++) {
            char letter = letters.charAt(at);
            boolean isVowel = VOWELS.indexOf(letter) >= 0;
            if (at > 0 && letter == 'w') vowel.append('U');
            else if (at > 0 && letter == 'y') vowel.append('I');
            else if (at > 0 && letter == 'h') continue;
            else if (at > 0 && isVowel) vowel.append(letter);
            // Urdu writes a doubled letter once, and with a short vowel between as one that is doubled.
            else if (at > 0 && consonants.charAt(consonants.length() - 1) == letter) continue;
            else {
                vowels.add(vowel.toString());
                vowel.setLength(0);
                consonants.append(isVowel ? 'a' : letter);
                if (isVowel) vowel.append(letter);
            }
        }
        vowels.add(vowel.toString());
        return new Sounds(consonants.toString(), List.copyOf(vowels), urdu);
    }
}
