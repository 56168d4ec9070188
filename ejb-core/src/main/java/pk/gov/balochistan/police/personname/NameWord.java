package pk.gov.balochistan.police.personname;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.gov.balochistan.police.shared.Typed;

/**
 * One word of a name, read alike however it was written.
 *
 * @param key what it is found by: its consonants, or a sign for a word that is written in too many ways
 * @param letters as it was written, folded
 */
record NameWord(String key, String letters, Sounds sounds) {
    /** What very many people are called besides their own name: found only together with another word. */
    private static final Set<String> COMMON =
            Set.of("M", "B", "D", "G", "kn", "amd", "al", "sd", "b", "glm", "blc", "x", "bgm", "hsn", "gl", "jn", "a");

    private static final int LONGEST = 20;

    private static final Set<String> ARTICLES = Set.of(
            "ul", "ur", "ud", "uz", "us", "un", "ush", "ut", "al", "ar", "as", "ad", "az", "an", "el", "er", "e", "i",
            "o", "u", "ال", "و");

    private static final Pattern MUHAMMAD =
            Pattern.compile("m[aou]?h[aou]?m+[ae]+d|moha?m+[ae]t|mo?u?hd|md|mohmd|muhmd|mhmd|محمد|مہمد");

    private static final String GIVEN = "b[aeu]?(?:k|kh|q|kk)?(?:x|sh|s|hsh)|بخش";
    private static final Pattern BAKHSH = Pattern.compile(GIVEN);
    private static final Pattern JOINED_BAKHSH = Pattern.compile("(.{3,}?)(b[aeu](?:x|(?:k|kh|q)s?h?s?h?)|بخش)");
    private static final Pattern ALLAH = Pattern.compile("[aueo]l+[ae]?h?a?|اللہ");
    private static final Pattern SERVANT = Pattern.compile("abd(?:[aeuo]+(?:l|r|s|sh|z|n|d|t)?)?|عبد");
    private static final Pattern SERVANT_OF_GOD = Pattern.compile("abd[aeuo]+l+ah?|عبداللہ");
    private static final Pattern SERVANT_OF = Pattern.compile("abd[aeuo]+(l|r|sh|s|z|n|d|t)(.{3,})");
    private static final Pattern JOINED_ARTICLE = Pattern.compile("(.{3,}?)u(?:l|r|d|z|s|n)(.{3,})");
    private static final Map<String, String> SIGNS = Map.of("muhammad", "M", "bakhsh", "B", "abd", "D", "allah", "G");
    private static final Set<String> BEGIN_SO = Set.of("الیاس", "الطاف", "الہی", "الماس", "اللہ", "الہام", "اللہی");
    private static final String GOD = "اللہ";

    static final NameWord NONE = new NameWord("", "", Sounds.of(""));

    /** The words of a name without its articles; joined ones are parted where that is sure. At most eight. */
    static List<NameWord> of(String name) {
        List<String> parts = new ArrayList<>();
        for (String word : Typed.folded(name).split(" ")) part(word, parts);
        return parts.stream()
                .map(NameWord::word)
                .filter(word -> !word.key.isEmpty())
                .limit(8)
                .toList();
    }

    private static void part(String word, List<String> parts) {
        Matcher servantOf = SERVANT_OF.matcher(word);
        Matcher bakhsh = JOINED_BAKHSH.matcher(word);
        if (word.isEmpty() || ARTICLES.contains(word)) return;
        if (SERVANT_OF_GOD.matcher(word).matches()) {
            parts.add(word);
        } else if (servantOf.matches()) {
            parts.add("abd");
            String rest = servantOf.group(2);
            boolean letterIsOfTheName =
                    "aeiou".indexOf(rest.charAt(0)) >= 0 && !servantOf.group(1).equals("l");
            parts.add(letterIsOfTheName ? servantOf.group(1) + rest : rest);
        } else if (word.startsWith("عبدال") && word.length() > 6 && !word.equals("عبداللہ")) {
            parts.add("عبد");
            parts.add(word.substring(5));
        } else if (bakhsh.matches()) {
            parts.add(bakhsh.group(1));
            parts.add(bakhsh.group(2));
        } else {
            partAtArticle(word, parts);
        }
    }

    /** Such as in ضیاءالحق and, behind another word, in الحق. */
    private static void partAtArticle(String word, List<String> parts) {
        if (word.startsWith("ال") && word.length() > 4 && !parts.isEmpty() && !BEGIN_SO.contains(word)) {
            parts.add(word.substring(2));
            return;
        }
        if (word.endsWith(GOD) && word.length() > 5) {
            parts.add(word.substring(0, word.length() - GOD.length()));
            parts.add(GOD);
            return;
        }
        int article = word.lastIndexOf("ال");
        if (article >= 2 && word.length() - article >= 4) {
            parts.add(word.substring(0, article));
            parts.add(word.substring(article + 2));
        } else {
            parts.add(word);
        }
    }

    private static NameWord word(String letters) {
        Sounds sounds = Sounds.of(letters);
        if (MUHAMMAD.matcher(letters).matches()) return new NameWord(SIGNS.get("muhammad"), letters, sounds);
        if (BAKHSH.matcher(letters).matches()) return new NameWord(SIGNS.get("bakhsh"), letters, sounds);
        if (letters.length() > 3 && ALLAH.matcher(letters).matches())
            return new NameWord(SIGNS.get("allah"), letters, sounds);
        if (SERVANT.matcher(letters).matches()) return new NameWord(SIGNS.get("abd"), letters, sounds);
        return new NameWord(cut(sounds.consonants()), letters, sounds);
    }

    /** Whether it says too little alone. */
    boolean isCommon() {
        return COMMON.contains(key);
    }

    /** Whether its key is a sign, which has no misspellings. */
    boolean isSign() {
        return Character.isUpperCase(key.codePointAt(0));
    }

    /** What this and the next word are found by when written as one. */
    String joinedWith(NameWord next) {
        return cut(Sounds.of(letters + next.letters).consonants());
    }

    /** What it is found by besides, where an article may be hidden in it, as in Ziaulhaq; empty where none may. */
    String withoutArticle() {
        Matcher hidden = JOINED_ARTICLE.matcher(letters);
        return hidden.matches()
                ? cut(Sounds.of(hidden.group(1) + hidden.group(2)).consonants())
                : "";
    }

    private static String cut(String key) {
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
    }
}
