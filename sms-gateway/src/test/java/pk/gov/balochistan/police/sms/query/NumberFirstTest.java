package pk.gov.balochistan.police.sms.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFirstTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4821 0937 5526 | 482109375526 | ''",
                "482109375526 5 | 482109375526 | 5",
                "4821-0937-5526: koi nahi aya, 3 din | 482109375526 | : koi nahi aya, 3 din",
                "my no 482109375526 | 482109375526 | ''",
                "۴۸۲۱۰۹۳۷۵۵۲۶ کوئی نہیں آیا | 482109375526 | کوئی نہیں آیا",
                "5440112345671 | 5440112345670 | 1",
                "4821 0937 nobody came on 5526 | 48210937 | nobody came on 5526",
                "12 | none | none",
                "one has helped my brother 482109375526 | none | none",
                "'' | none | none"
            })
    void theNumberComesFirstAndWhatIsSaidBesidesAfterIt(String text, String digits, String after) {
        NumberFirst read = NumberFirst.in(text).orElse(new NumberFirst("none", "none"));
        assertEquals(digits, read.digits());
        assertEquals(after, read.after());
    }
}
