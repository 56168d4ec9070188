package pk.gov.balochistan.police.sms.query;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.shared.Typed;

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
                    + "ahlkar,muharrir,station clerk,station officer,criminal record office,gender desk,"
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

    private static final Pattern ANY = words(
            any(WHOLE) + "|" + BY_LETTERS.stream().map(PoliceWords::spellings).collect(Collectors.joining("|")));

    private static final List<String> CUSTODY =
            List.of(("custody,custodial,lockup,lock up,hawalat,hawalaat,havalat,hirasat,hirassat,zer e hirasat,"
                            + "حراست,حوالات,لاک اپ,زیرحراست")
                    .split(","));

    private static final List<String> IN_A_STATION =
            List.of(("in police station,in the police station,in a police station,in the station,in thana,in the thana,"
                            + "thana mein,thane mein,thanay mein,thana main,thane main,thanay main,thana me,thane me,"
                            + "thanay me,تھانے میں,تھانہ میں,تھانا میں")
                    .split(","));

    /** What befell somebody: death, rape, torture. As people write them, not as a station files them. */
    private static final List<String> BEFELL =
            List.of(("died,dies,dead,death,deaths,killed,maut,mout,mot,halak,halakat,"
                            + "mar gaya,mar gya,mar gia,mar gai,mar gayi,mar gaye,mar diya,mar dia,maar diya,maar dia,mar dala,"
                            + "maar dala,mara gaya,jaan se,intiqal,inteqal,wafat,"
                            + "rape,raped,raping,gangrape,zina,zyadti,ziadti,ziyadti,zyadati,ziyadati,jinsi,ismat,izzat,badfeli,"
                            + "torture,tortured,torturing,tashadud,tashaddud,tashadad,beaten,beat,beating,maar peet,mar peet,"
                            + "mara peeta,maara peeta,"
                            + "موت,اموات,ہلاک,ہلاکت,مر گیا,مر گئی,مر گئے,مار دیا,مار ڈالا,مارا گیا,جاں بحق,جان سے,انتقال,وفات,لاش,"
                            + "ریپ,زنا,زیادتی,جنسی,عصمت,آبرو,تشدد,ٹارچر,مار پیٹ,مارا پیٹا,بدفعلی")
                    .split(","));

    /** Of murder a station is also merely told: beside a word of custody alone does it mean what befell somebody there. */
    private static final List<String> OR_MURDER = List.of("murder,murdered,qatl,katal,قتل".split(","));

    private static final Pattern WORD_OF_CUSTODY = words(any(CUSTODY));
    private static final Pattern WORD_OF_HARM = words(any(BEFELL) + "|" + any(OR_MURDER));
    private static final Pattern HARM_IN_A_STATION = words("(?:" + any(IN_A_STATION) + ") (?:[\\p{L}\\p{N}]+ ){0,4}(?:"
            + any(BEFELL) + ")|(?:" + any(BEFELL) + ") (?:[\\p{L}\\p{N}]+ ){0,2}(?:" + any(IN_A_STATION) + ")");

    private PoliceWords() {}

    /** Whether a text speaks of the police. */
    static boolean areIn(String told) {
        return ANY.matcher(SOMEWHAT.matcher(Typed.folded(told)).replaceAll("$1"))
                .find();
    }

    /**
     * Whether a text tells of death, rape or torture in custody, in English, Roman Urdu or Urdu: what the law gives to a body
     * outside the police. A text that says it in other words is read by the province, as every text that speaks of the police is.
     * Source: Torture and Custodial Death (Prevention and Punishment) Act 2022.
     */
    static boolean tellOfHarmInCustody(String told) {
        String folded = Typed.folded(told);
        return WORD_OF_CUSTODY.matcher(folded).find()
                        && WORD_OF_HARM.matcher(folded).find()
                || HARM_IN_A_STATION.matcher(folded).find();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])");
    }

    private static String any(List<String> words) {
        return words.stream().map(Typed::folded).collect(Collectors.joining("|"));
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
                .map(Typed::folded)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
