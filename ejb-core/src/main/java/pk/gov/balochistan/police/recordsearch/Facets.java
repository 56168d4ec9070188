package pk.gov.balochistan.police.recordsearch;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.balochistan.police.description.AgeBand;
import pk.gov.balochistan.police.description.EntryKind;
import pk.gov.balochistan.police.description.Feature;
import pk.gov.balochistan.police.description.LookKeys;
import pk.gov.balochistan.police.description.Trait;
import pk.gov.balochistan.police.shared.TextKey;

/**
 * What may be chosen next: of each feature of which nothing is chosen yet what somebody found has, with the count.
 *
 * @param counts how many of the persons found have which key; null where they are too many to count
 */
record Facets(LooksQuestion question, Map<String, Integer> counts, int year, boolean examiner) {
    Map<Feature, List<Facet>> features() {
        Map<Feature, List<Facet>> features = new LinkedHashMap<>();
        LooksQuestion.sought().stream()
                .filter(feature -> examiner || feature.kind() != EntryKind.METHOD)
                .filter(feature -> question.chosen(feature).isEmpty())
                .forEach(feature -> features.put(
                        feature,
                        feature.traits().stream()
                                .flatMap(trait -> facet(feature, trait).stream())
                                .toList()));
        return features;
    }

    private Optional<Facet> facet(Feature feature, Trait trait) {
        return offered(trait, counts == null ? null : counts.getOrDefault(key(feature, trait), 0));
    }

    private static Optional<Facet> offered(TextKey value, Integer count) {
        return count != null && count == 0 ? Optional.empty() : Optional.of(new Facet(value, count));
    }

    /** Of a mark at a chosen place, and of a place of a chosen mark, those that are one mark. */
    private String key(Feature feature, Trait trait) {
        Optional<Trait> mark = question.chosen(Feature.MARK);
        Optional<Trait> part = question.chosen(Feature.PART);
        if (feature == Feature.MARK && part.isPresent()) return LookKeys.mark(trait, part.get());
        if (feature == Feature.PART && mark.isPresent()) return LookKeys.mark(mark.get(), trait);
        return trait.name();
    }

    List<Facet> ages() {
        if (question.age() != null) return List.of();
        return Arrays.stream(AgeBand.values())
                .flatMap(band -> offered(band, count(band)).stream())
                .toList();
    }

    private Integer count(AgeBand band) {
        if (counts == null) return null;
        return band.keys(year).stream()
                .mapToInt(key -> counts.getOrDefault(key, 0))
                .sum();
    }
}
