package pk.gov.balochistan.police.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.shared.RuleViolation;

class NewEntryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @ParameterizedTest
    @CsvSource({
        "description.kind, , '', Nasro,",
        "description.alias, ALIAS, '', Na,",
        "description.alias, ALIAS, '', 12345,",
        "description.trait, PAPER, '', AB1234567,",
        "description.trait, PAPER, RELATION_SON, AB1234567,",
        "description.words, PAPER, PAPER_PASSPORT, A,",
        "description.trait, RELATIVE, '', Bashir Ahmed,",
        "description.words, ADDRESS, ADDRESS_PRESENT, ,",
        "refusal.phone.malformed, PHONE, '', 12,",
        "description.born, BORN, '', 12-05-1990,",
        "description.born, BORN, '', 1890,",
        "description.nothing, LOOKS, '', Seen in court,",
        "description.twice, LOOKS, 'BUILD_THIN BUILD_STOUT', ,",
        "description.height, LOOKS, BUILD_THIN, , 49",
        "description.height, LOOKS, BUILD_THIN, , 251",
        "description.mark, MARK, MARK_SCAR, ,",
        "description.mark, MARK, PART_CHEEK, ,",
        "description.nothing.METHOD, METHOD, '', Comes at night,"
    })
    void whatCannotBeKeptIsRefused(String refusal, EntryKind kind, String traits, String words, Integer height) {
        assertEquals(
                refusal,
                assertThrows(
                                RuleViolation.class,
                                () -> new NewEntry(kind, traits(traits), words, null, null, height, DAY, null))
                        .key());
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, '۰۳۰۰-۱۲۳۴۵۶۷', 923001234567",
        "BORN, ۱۹۹۰, 1990",
        "BORN, 1990-05-12, 1990-05-12",
        "ALIAS, نصرو, نصرو",
        "ALIAS, '\u200f نصرو \u200e', نصرو",
        "RELATIVE, '\u200eBashir\u200c ', Bashir"
    })
    void whatIsStatedIsKeptAsItIsCompared(EntryKind kind, String typed, String kept) {
        Set<Trait> traits = kind == EntryKind.RELATIVE ? Set.of(Trait.RELATION_FATHER) : Set.of();
        assertEquals(kept, new NewEntry(kind, traits, typed, null, null, null, null, null).words());
    }

    @Test
    void whatWasSeenIsNeverVerifiedAndOnlyLooksHaveAHeight() {
        Verification verified = new Verification(Verification.How.COURT, DAY, "Reader of the court");
        Set<Trait> mark = Set.of(Trait.MARK_SCAR, Trait.PART_CHEEK);
        NewEntry entry = new NewEntry(EntryKind.MARK, mark, null, "Iran", "district-quetta", 170, DAY, verified);
        assertNull(entry.verification());
        assertNull(entry.heightCm());
        assertNull(entry.issuer());
        assertNull(entry.district());
    }

    private static Set<Trait> traits(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Trait::valueOf)
                .collect(Collectors.toSet());
    }
}
