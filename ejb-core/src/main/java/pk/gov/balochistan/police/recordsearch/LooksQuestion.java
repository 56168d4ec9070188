package pk.gov.balochistan.police.recordsearch;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.description.AgeBand;
import pk.gov.balochistan.police.description.EntryKind;
import pk.gov.balochistan.police.description.Feature;
import pk.gov.balochistan.police.description.LookKeys;
import pk.gov.balochistan.police.description.Trait;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * How somebody looks, or goes about it, who is looked for. A kind of mark and a place on the body mean one mark.
 *
 * @param traits of each feature at most one; side and facing of a mark are not looked for, since witnesses confuse them
 * @param age null for any
 */
public record LooksQuestion(Set<Trait> traits, AgeBand age) implements Detailed {
    private static final int LONGEST_DETAIL = 250;
    private static final Set<Feature> MARKS = EnumSet.of(Feature.MARK, Feature.PART);

    /** @throws RuleViolation looks.nothing, description.twice */
    public LooksQuestion {
        traits = traits.stream()
                .filter(trait -> sought().contains(trait.feature()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Trait.class)));
        if (traits.isEmpty() && age == null) throw new RuleViolation("looks.nothing");
        if (traits.stream().map(Trait::feature).distinct().count() < traits.size())
            throw new RuleViolation("description.twice");
    }

    /** What can be looked for, in the order of the form. */
    public static List<Feature> sought() {
        return Stream.of(EntryKind.LOOKS, EntryKind.MARK, EntryKind.METHOD)
                .flatMap(kind -> Feature.of(kind).stream())
                .filter(feature -> feature != Feature.SIDE && feature != Feature.FACING)
                .toList();
    }

    /** What was chosen of one feature. */
    public Optional<Trait> chosen(Feature feature) {
        return traits.stream().filter(trait -> trait.feature() == feature).findFirst();
    }

    boolean asksForMethods() {
        return traits.stream().anyMatch(trait -> trait.feature().kind() == EntryKind.METHOD);
    }

    /** For each thing asked the keys of which a record has to have one. @param year this year */
    List<List<String>> keys(int year) {
        List<List<String>> keys = new ArrayList<>();
        Optional<Trait> mark = chosen(Feature.MARK);
        Optional<Trait> part = chosen(Feature.PART);
        boolean isOneMark = mark.isPresent() && part.isPresent();
        traits.stream()
                .filter(trait -> !isOneMark || !MARKS.contains(trait.feature()))
                .forEach(trait -> keys.add(List.of(trait.name())));
        if (isOneMark) keys.add(List.of(LookKeys.mark(mark.get(), part.get())));
        if (age != null) keys.add(age.keys(year));
        return keys;
    }

    /** What was asked, by its codes, as far as a row of the trail holds it beside the numbers shown. */
    @Override
    public String auditDetail() {
        String codes = Stream.concat(
                        traits.stream().map(Trait::name), Stream.ofNullable(age).map(AgeBand::name))
                .collect(Collectors.joining(","));
        return Typed.cut(codes, LONGEST_DETAIL);
    }
}
