package pk.gov.balochistan.police.criminalrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.shared.RuleViolation;

class RecordNumberTest {
    @Test
    void isReadBackAsPrintedAndInUrduDigits() {
        RecordNumber number = RecordNumber.random();
        assertEquals(number, RecordNumber.parse(number.printed()));
        StringBuilder urdu = new StringBuilder();
        number.digits().chars().forEach(c -> urdu.append((char) ('۰' + c - '0')));
        assertEquals(number, RecordNumber.parse(urdu.toString()));
    }

    @Test
    void everySingleWrongDigitIsFound() {
        RecordNumber number = RecordNumber.random();
        int found = 0;
        for (int place = 0; place < 10; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (number.digits().charAt(place) == digit) continue;
                StringBuilder mistyped = new StringBuilder(number.digits());
                mistyped.setCharAt(place, digit);
                assertThrows(RuleViolation.class, () -> RecordNumber.parse(mistyped.toString()));
                found++;
            }
        }
        assertEquals(90, found);
    }
}
