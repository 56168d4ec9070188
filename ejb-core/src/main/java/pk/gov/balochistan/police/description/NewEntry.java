package pk.gov.balochistan.police.description;

import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.identifier.Plate;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What is added to the description of a person.
 *
 * @param traits codes, of each feature of the kind at most one
 * @param words the name, number, address, phone or plate of what is stated, kept as it is compared (a phone as E.164 digits, a plate as its
 *     letters and digits, a birth as a year or day); a remark of at most 400 characters, or null, of what was seen
 * @param issuer country or office that issued a paper, at most 60 characters; null for all else
 * @param district code of the district of an address; null where not known, and for all else
 * @param heightCm 50 to 250 centimetres; null where not measured, and for all but looks
 * @param seenOn day on which it was stated or seen; null for today
 * @param verification null while it is as stated; always for what was seen
 */
public record NewEntry(
        EntryKind kind,
        Set<Trait> traits,
        String words,
        String issuer,
        String district,
        Integer heightCm,
        LocalDate seenOn,
        Verification verification)
        implements Detailed {
    private static final int SHORTEST_CM = 50;
    private static final int LONGEST_CM = 250;
    private static final int LONGEST_REMARK = 400;
    private static final int FIRST_YEAR = 1900;

    /**
     * @throws RuleViolation description.kind, description.trait, description.twice, description.nothing, description.nothing.METHOD, description.mark,
     *     description.height, description.remark, description.alias, description.words, description.issuer, description.born, refusal.phone.malformed,
     *     refusal.plate.malformed
     */
    public NewEntry {
        if (kind == null) throw new RuleViolation("description.kind");
        traits = ofKind(kind, traits);
        requireCodes(kind, traits);
        words = kind.isStated() ? plain(kind, words) : remark(words);
        issuer = kind == EntryKind.PAPER && Typed.textOrNull(issuer) != null
                ? Typed.within(issuer, 2, 60, "description.issuer")
                : null;
        if (kind != EntryKind.ADDRESS) district = null;
        if (kind != EntryKind.LOOKS) heightCm = null;
        if (heightCm != null && (heightCm < SHORTEST_CM || heightCm > LONGEST_CM))
            throw new RuleViolation("description.height", SHORTEST_CM, LONGEST_CM);
        if (kind == EntryKind.LOOKS && traits.isEmpty() && heightCm == null)
            throw new RuleViolation("description.nothing");
        if (!kind.isStated()) verification = null;
    }

    /** What a person stated, without codes: an alias, a birth, a phone. */
    public static NewEntry stated(EntryKind kind, String words) {
        return new NewEntry(kind, Set.of(), words, null, null, null, null, null);
    }

    /** What was seen on a day: looks, a mark or a way of working. @param heightCm null where not measured */
    public static NewEntry seen(EntryKind kind, LocalDate on, Integer heightCm, String remark, Trait... traits) {
        return new NewEntry(kind, Set.of(traits), remark, null, null, heightCm, on, null);
    }

    private static Set<Trait> ofKind(EntryKind kind, Set<Trait> traits) {
        Set<Trait> own = traits.stream()
                .filter(trait -> trait.feature().kind() == kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Trait.class)));
        if (own.size() < traits.size()) throw new RuleViolation("description.trait");
        if (own.stream().map(Trait::feature).distinct().count() < own.size())
            throw new RuleViolation("description.twice");
        return own;
    }

    private static void requireCodes(EntryKind kind, Set<Trait> traits) {
        Set<Feature> said = traits.stream().map(Trait::feature).collect(Collectors.toSet());
        boolean lacks =
                switch (kind) {
                    case PAPER, RELATIVE, ADDRESS, VEHICLE -> traits.isEmpty();
                    default -> false;
                };
        if (lacks) throw new RuleViolation("description.trait");
        if (kind == EntryKind.METHOD && traits.isEmpty()) throw new RuleViolation("description.nothing.METHOD");
        if (kind == EntryKind.MARK && !said.containsAll(Set.of(Feature.MARK, Feature.PART)))
            throw new RuleViolation("description.mark");
    }

    private static String plain(EntryKind kind, String words) {
        return switch (kind) {
            case PHONE -> Msisdn.parse(words).digits();
            case VEHICLE -> Plate.parse(words).text();
            case BORN -> born(Typed.line(words));
            case ALIAS -> alias(words);
            case ADDRESS -> Typed.bare(Typed.within(words, 3, LONGEST_REMARK, "description.words"));
            default -> Typed.bare(Typed.within(words, 3, 120, "description.words"));
        };
    }

    private static String alias(String words) {
        String name = Typed.bare(Typed.within(words, 3, 120, "description.alias"));
        if (Typed.countLetters(name) < 3) throw new RuleViolation("description.alias", 3, 120);
        return name;
    }

    /** A year or a day; how old one may be is asked of the day on which it is added. */
    private static String born(String line) {
        try {
            int year = line.matches("\\d{4}")
                    ? Year.parse(line).getValue()
                    : LocalDate.parse(line).getYear();
            if (year < FIRST_YEAR) throw new RuleViolation("description.born");
            return line;
        } catch (DateTimeParseException neither) {
            throw new RuleViolation("description.born");
        }
    }

    private static String remark(String words) {
        return Typed.withinOrNull(words, 1, LONGEST_REMARK, "description.remark");
    }

    /** The kind and nothing of the person. */
    @Override
    public String auditDetail() {
        return kind.name();
    }
}
