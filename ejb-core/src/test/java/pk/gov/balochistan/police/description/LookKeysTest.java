package pk.gov.balochistan.police.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.audit.Signatory;

class LookKeysTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Signatory BY = new Signatory("user:cro.one", "officer:CRO-1");

    @Test
    void ofEachFeatureWhatWasSeenLastCountsAndEveryMarkAndWayOfWorking() {
        Set<String> keys = keys(
                seen(EntryKind.LOOKS, DAY, Trait.BUILD_STOUT, Trait.BEARD_LONG),
                seen(EntryKind.LOOKS, DAY.minusYears(3), Trait.BUILD_THIN, Trait.HAIR_BALD),
                seen(EntryKind.MARK, DAY.minusYears(3), Trait.MARK_SCAR, Trait.PART_HAND, Trait.SIDE_LEFT),
                seen(EntryKind.MARK, DAY, Trait.MARK_BURN, Trait.PART_CHEEK),
                seen(EntryKind.METHOD, DAY, Trait.TIME_NIGHT));
        assertTrue(keys.containsAll(
                Set.of("BUILD_STOUT", "BEARD_LONG", "MARK_SCAR@PART_HAND", "MARK_BURN", "PART_CHEEK", "TIME_NIGHT")));
        assertFalse(keys.contains("BUILD_THIN"), "of three years ago");
        assertTrue(keys.contains("HAIR_BALD"), "nobody said since that it is not so");
        assertFalse(keys.contains("MARK_SCAR@PART_CHEEK"), "a scar and a burnt cheek are no scar on the cheek");
    }

    @ParameterizedTest
    @CsvSource({
        "157, HEIGHT_SHORT",
        "158, HEIGHT_SHORT HEIGHT_MEDIUM",
        "161, HEIGHT_SHORT HEIGHT_MEDIUM",
        "162, HEIGHT_MEDIUM",
        "172, HEIGHT_MEDIUM HEIGHT_TALL",
        "181, HEIGHT_TALL",
        "186, HEIGHT_VERY_TALL"
    })
    void whoStandsAtAnEdgeIsFoundOnBothSidesOfIt(int cm, String heights) {
        NewEntry measured = NewEntry.seen(EntryKind.LOOKS, DAY, cm, null, Trait.HEIGHT_SHORT);
        NewEntry before = NewEntry.seen(EntryKind.LOOKS, DAY.minusDays(1), 190, null);
        assertEquals(
                Set.of(heights.split(" ")), keys(measured, before), "what was measured goes before what was guessed");
    }

    @Test
    void aBirthThatWasVerifiedGoesBeforeOneThatWasOnlyStated() {
        Verification verified = new Verification(Verification.How.NADRA, DAY, "Counter 3");
        NewEntry paper =
                new NewEntry(EntryKind.BORN, Set.of(), "1990-05-12", null, null, null, DAY.minusYears(1), verified);
        assertEquals(Set.of("BORN_1990"), keys(paper, NewEntry.stated(EntryKind.BORN, "1995")));
        assertTrue(AgeBand.FROM_35.keys(2026).contains("BORN_1990"));
        assertEquals(
                121,
                Arrays.stream(AgeBand.values())
                        .flatMap(band -> band.keys(2026).stream())
                        .distinct()
                        .count(),
                "each year once");
    }

    private static NewEntry seen(EntryKind kind, LocalDate on, Trait... traits) {
        return NewEntry.seen(kind, on, null, null, traits);
    }

    private static Set<String> keys(NewEntry... added) {
        List<DescriptionEntry> entries = IntStream.range(0, added.length)
                .mapToObj(i -> new DescriptionEntry(1, i + 1, added[i], null, BY, NOW))
                .collect(Collectors.toList());
        return LookKeys.of(entries);
    }
}
