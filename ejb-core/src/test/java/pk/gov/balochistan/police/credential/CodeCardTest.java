package pk.gov.balochistan.police.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class CodeCardTest {
    @Test
    void aCardHasTenDifferentCodesWithoutLettersThatLookLikeDigits() {
        CodeCard card = CodeCard.random();
        assertEquals(CodeCard.CODES, new HashSet<>(card.codes()).size());
        card.codes()
                .forEach(code ->
                        assertTrue(code.matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{2}"), code));
    }

    @Test
    void aCodeIsReadInAnyCaseWithOrWithoutHyphens() {
        assertEquals("K7QW4XPD2M", CodeCard.plain(" k7qw-4xpd 2m"));
    }
}
