package pk.gov.balochistan.police.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.shared.RuleViolation;

class TrackingNumberTest {
    @RepeatedTest(20)
    void everySingleWrongDigitIsFound() {
        String right = TrackingNumber.random().digits();
        for (int i = 0; i < right.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit == right.charAt(i)) continue;
                String wrong = right.substring(0, i) + digit + right.substring(i + 1);
                RuleViolation refusal = assertThrows(RuleViolation.class, () -> new TrackingNumber(wrong), wrong);
                assertEquals("refusal.tracking.mistyped", refusal.key());
            }
        }
    }

    @RepeatedTest(20)
    void everySwapOfNeighboursIsFound() {
        String right = TrackingNumber.random().digits();
        for (int i = 0; i + 1 < right.length(); i++) {
            if (right.charAt(i) == right.charAt(i + 1)) continue;
            String swapped = right.substring(0, i) + right.charAt(i + 1) + right.charAt(i) + right.substring(i + 2);
            assertThrows(RuleViolation.class, () -> new TrackingNumber(swapped), swapped);
        }
    }

    @Test
    void isReadAsPeopleTypeIt() {
        TrackingNumber number = TrackingNumber.random();
        StringBuilder urdu = new StringBuilder("\u200f");
        number.printed().chars().forEach(c -> urdu.append(c == ' ' ? '-' : (char) (c - '0' + '\u06f0')));
        assertEquals(number, TrackingNumber.parse(number.printed()));
        assertEquals(number, TrackingNumber.parse(urdu.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "48210937552", "4821093755261", "abc"})
    void anythingElseThanTwelveDigitsIsNoNumber(String typed) {
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> TrackingNumber.parse(typed));
        assertEquals("refusal.tracking.malformed", refusal.key());
    }
}
