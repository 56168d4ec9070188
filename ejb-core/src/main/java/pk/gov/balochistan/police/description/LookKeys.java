package pk.gov.balochistan.police.description;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * By which codes a record is found: of each feature of the looks what was seen last, every mark, every way of working, and the year of birth. A mark is found by its kind,
 * by its place, and by both together, so that a scar and a burnt cheek are no scar on the cheek.
 */
public final class LookKeys {
    private static final String BORN = "BORN_";
    private static final String AT = "@";
    /** Measured or guessed: who stands within so many centimetres of an edge is found on both sides of it. */
    private static final int SLACK_CM = 2;

    private static final int MEDIUM_CM = 160;
    private static final int TALL_CM = 172;
    private static final int VERY_TALL_CM = 184;

    private static final Comparator<DescriptionEntry> OLDEST_FIRST =
            Comparator.comparing(DescriptionEntry::seenOn).thenComparing(DescriptionEntry::seq);

    private LookKeys() {}

    /** @param standing entries that are not struck, oldest first */
    static Set<String> of(List<DescriptionEntry> standing) {
        Set<String> keys = new TreeSet<>();
        looks(standing).forEach(trait -> keys.add(trait.name()));
        standing.stream()
                .filter(entry -> entry.kind() == EntryKind.MARK || entry.kind() == EntryKind.METHOD)
                .forEach(entry -> add(keys, entry));
        standing.stream()
                .filter(entry -> entry.kind() == EntryKind.MARK)
                .forEach(mark -> keys.add(mark(
                        mark.trait(Feature.MARK).orElseThrow(),
                        mark.trait(Feature.PART).orElseThrow())));
        birth(standing).ifPresent(entry -> keys.add(born(entry.bornYear())));
        return keys;
    }

    /** Of each feature what was seen last: whoever saw only that somebody limps has not seen that the beard is gone. */
    private static Set<Trait> looks(List<DescriptionEntry> standing) {
        Map<Feature, Set<Trait>> looks = new EnumMap<>(Feature.class);
        standing.stream()
                .filter(entry -> entry.kind() == EntryKind.LOOKS)
                .sorted(OLDEST_FIRST)
                .forEach(entry -> {
                    entry.traits().forEach(trait -> looks.put(trait.feature(), EnumSet.of(trait)));
                    if (entry.heightCm() != null) looks.put(Feature.HEIGHT, heights(entry.heightCm()));
                });
        return looks.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static void add(Set<String> keys, DescriptionEntry entry) {
        entry.traits().forEach(trait -> keys.add(trait.name()));
    }

    private static Optional<DescriptionEntry> newest(List<DescriptionEntry> standing, EntryKind kind) {
        return standing.stream().filter(entry -> entry.kind() == kind).max(OLDEST_FIRST);
    }

    /** What was verified before what was only stated, and the newest of these. */
    private static Optional<DescriptionEntry> birth(List<DescriptionEntry> standing) {
        List<DescriptionEntry> verified =
                standing.stream().filter(DescriptionEntry::isVerified).toList();
        return newest(verified, EntryKind.BORN).or(() -> newest(standing, EntryKind.BORN));
    }

    private static Set<Trait> heights(int cm) {
        Set<Trait> heights = EnumSet.noneOf(Trait.class);
        if (cm < MEDIUM_CM + SLACK_CM) heights.add(Trait.HEIGHT_SHORT);
        if (cm >= MEDIUM_CM - SLACK_CM && cm < TALL_CM + SLACK_CM) heights.add(Trait.HEIGHT_MEDIUM);
        if (cm >= TALL_CM - SLACK_CM && cm < VERY_TALL_CM + SLACK_CM) heights.add(Trait.HEIGHT_TALL);
        if (cm >= VERY_TALL_CM - SLACK_CM) heights.add(Trait.HEIGHT_VERY_TALL);
        return heights;
    }

    /** A mark of this kind at this place. */
    public static String mark(Trait kind, Trait part) {
        return kind.name() + AT + part.name();
    }

    /** Born in this year. */
    public static String born(int year) {
        return BORN + year;
    }

    /** @param keys of one record */
    public static Optional<Integer> bornYear(Set<String> keys) {
        return keys.stream()
                .filter(key -> key.startsWith(BORN))
                .map(key -> Integer.valueOf(key.substring(BORN.length())))
                .findFirst();
    }

    /** @param keys of one record */
    public static Optional<Trait> sex(Set<String> keys) {
        return Feature.SEX.traits().stream()
                .filter(sex -> keys.contains(sex.name()))
                .findFirst();
    }
}
