package pk.gov.balochistan.police.sms.query;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that speak of the police in English, Roman Urdu or Urdu: the officer named may be the one complained of, or a superior of
 * those who would read it. Rather one too many than one too few: the price is a look at the province. Source: the ranks of
 * {@code reference/ranks.csv}, the posts of {@link pk.gov.balochistan.police.audit.Role}.
 */
final class PoliceWords {
    /** Ranks and posts by their letters, also with dots ("A.S.P."), apart ("a s p") or as they sound ("ay es pi", "اے ایس پی"). */
    private static final List<String> BY_LETTERS = List.of(
            ("pc hc asi si ip asp dsp sp ssp dig aig ig igp sho sdpo dpo rpo cpo ccpo ppo cro io fir").split(" "));

    private static final List<String> WHOLE = List.of(("police,polic,polees,pulis,addlig,additional ig,"
                    + "thanedar,thanaydar,house officer,constable,inspector,superintendent,suprintendent,sipahi,hawaldar,"
                    + "ahlkar,muharrir,station officer,criminal record office,gender desk,"
                    + "rishwat,bribe,custody,hawalat,lockup,torture,"
                    + "پولیس,پولس,تھانیدار,تھانےدار,سپاہی,حوالدار,کانسٹیبل,انسپکٹر,سپرنٹنڈنٹ,محرر,اہلکار,"
                    + "تھانہ افسر,مہتمم تھانہ,کریمنل ریکارڈ آفس,صنفی ڈیسک,رشوت,حوالات")
            .split(","));

    /** Each letter as it is written in Urdu, and as it sounds in Roman Urdu. */
    private static final Map<Character, String> SOUNDS = Map.ofEntries(
            Map.entry('a', "اے|ae|ay"),
            Map.entry('c', "سی|si|see"),
            Map.entry('d', "ڈی|di|dee"),
            Map.entry('f', "ایف|ef"),
            Map.entry('g', "جی|ji|jee"),
            Map.entry('h', "ایچ|ech|aich"),
            Map.entry('i', "آئی|ai|aai"),
            Map.entry('o', "او|o"),
            Map.entry('p', "پی|pi|pee"),
            Map.entry('r', "آر|ar|aar"),
            Map.entry('s', "ایس|es|ess"));

    /** "thori si baat", a small matter, speaks of no sub-inspector. */
    private static final Pattern SOMEWHAT = Pattern.compile(
            "\\b(thori|thodi|choti|chhoti|zara|itni|kitni|mamuli|halki|ajeeb|kam|jaisi|wesi|aisi) si\\b");

    private static final Pattern ANY = Pattern.compile("(?<![\\p{L}\\p{N}])(?:"
            + WHOLE.stream().map(Words::folded).collect(Collectors.joining("|")) + "|"
            + BY_LETTERS.stream().map(PoliceWords::spellings).collect(Collectors.joining("|"))
            + ")(?![\\p{L}\\p{N}])");

    private PoliceWords() {}

    /** Whether a text speaks of the police. */
    static boolean areIn(String told) {
        return ANY.matcher(SOMEWHAT.matcher(Words.folded(told)).replaceAll("$1"))
                .find();
    }

    private static String spellings(String letters) {
        // Many of one rank take an s; two letters do not, or each "2 pcs" would be constables.
        String plain = String.join(" ?", letters.split("")) + (letters.length() > 2 ? "s?" : "");
        String urdu = letters.chars().mapToObj(c -> sound(c, true)).collect(Collectors.joining(" ?"));
        // Sounds of Roman Urdu are words of their own, and stand apart.
        String roman = letters.chars().mapToObj(c -> sound(c, false)).collect(Collectors.joining(" "));
        return plain + "|" + urdu + "|" + roman;
    }

    private static String sound(int letter, boolean urdu) {
        return Arrays.stream(SOUNDS.get((char) letter).split("\\|"))
                .filter(sound -> Words.isUrduScript(sound) == urdu)
                .map(Words::folded)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
