package pk.gov.balochistan.police.grievance;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.Role.Level;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What a citizen's words about a person of the police tell of rank, number and name, in English, Roman Urdu or Urdu. Rather one too
 * many than one too few: who is taken for a superior makes the case go one post higher, and who is not would read it. Source: DOMAIN.md
 * 5 (never to the officer named), the ranks of {@code reference/ranks.csv}.
 */
public final class NamedInWords {
    private static final Map<String, Integer> RUNGS = new HashMap<>();

    static {
        rung(Level.PROVINCE, "aig,igp,ig,ppo,addl ig,additional ig,inspector general");
        rung(Level.PROVINCE, "آئی جی پی,آئی جی,پی پی او,انسپکٹر جنرل");
        rung(Level.RANGE, "dig,rpo,ڈی آئی جی,آر پی او");
        rung(Level.DISTRICT, "ssp,dpo,ایس ایس پی,ڈی پی او");
        rung(Level.CITY_DIVISION, "sp,superintendent,ایس پی,سپرنٹنڈنٹ");
        rung(Level.CIRCLE, "sdpo,dsp,asp,ایس ڈی پی او,ڈی ایس پی,اے ایس پی");
        rung(Level.STATION, "sho,asi,si,thanedar,thanaydar,inspector,constable,muharrir,sipahi,hawaldar");
        rung(Level.STATION, "ایس ایچ او,اے ایس آئی,ایس آئی,تھانیدار,تھانے دار,انسپکٹر,کانسٹیبل,محرر,سپاہی,حوالدار");
    }

    /** The longest first, so that an SSP is no SP and an inspector general no inspector. */
    private static final Pattern POST = Pattern.compile("(?<![\\p{L}\\p{N}])(?:"
            + RUNGS.keySet().stream()
                    .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                    .map(NamedInWords::spaced)
                    .collect(Collectors.joining("|"))
            + ")(?![\\p{L}\\p{N}])");

    private static final Pattern BELT =
            Pattern.compile("(?<![\\p{L}\\p{N}])([A-Z]{1,4}) ?-? ?(\\d{1,6})(?![\\p{L}\\p{N}])");

    /** So many numbers are looked up; whoever writes more names a crowd. */
    private static final int MOST_NUMBERS = 5;

    /** So many parts of a name point at its bearer: a first name alone is everybody's. */
    private static final int PARTS_OF_A_NAME = 2;

    private final String words;

    public NamedInWords(String described) {
        this.words = folded(described);
    }

    /** The highest rung that the words name; null for none. */
    public Integer highestRung() {
        return POST.matcher(words)
                .results()
                .map(found -> RUNGS.get(closed(found.group())))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What may be numbers of officers: some nobody wears. */
    public Set<BeltNumber> belts() {
        Set<BeltNumber> belts = new LinkedHashSet<>();
        Matcher found = BELT.matcher(words.toUpperCase(Locale.ROOT));
        while (found.find() && belts.size() < MOST_NUMBERS)
            belts.add(new BeltNumber(found.group(1) + "-" + found.group(2)));
        return belts;
    }

    /** Whether the words hold two parts of a name, or all of a name of one part. */
    public boolean holdName(String name) {
        Set<String> parts = parts(name);
        Set<String> told = parts(words);
        long held = parts.stream().filter(told::contains).count();
        return held > 0 && held >= Math.min(PARTS_OF_A_NAME, parts.size());
    }

    private static Set<String> parts(String text) {
        return Stream.of(folded(text).split("[^\\p{L}\\p{N}]+"))
                .filter(part -> part.length() > 2)
                .collect(Collectors.toSet());
    }

    /** Letters that are written in two ways in Urdu count as one; the dots of "D.S.P." are none. */
    private static String folded(String text) {
        return Typed.line(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\p{L})\\.(?=\\p{L}|\\s|$)", "")
                .replace('ي', 'ی')
                .replace('ك', 'ک')
                .replaceAll("\\p{M}", "");
    }

    private static void rung(int level, String names) {
        for (String name : names.split(",")) RUNGS.put(closed(name), level);
    }

    private static String closed(String name) {
        return name.replace(" ", "");
    }

    /** Letters stand together or apart, "S H O"; two of them would be found in every sentence. */
    private static String spaced(String name) {
        return name.length() < 3 ? name : String.join(" ?", name.split(""));
    }
}
