package pk.gov.balochistan.police.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        My motorcycle was stolen at the bazaar | my MOTORCYCLE, was stolen: at THE bazaar!! | 100
        میری موٹر سائیکل بازار سے چوری ہو گئی | میری موٹر سائیکل بازار سے چوری ہوئی | 83
        The wall was built over my field | The dogs of my neighbour bark at night | 18
        Help now | Help now | 0
        """)
    void tellsHowManyWordsTwoStoriesShare(String one, String other, int percent) {
        assertEquals(percent, Wording.of(one).likeness(Wording.of(other)));
        assertEquals(percent, Wording.of(other).likeness(Wording.of(one)));
    }
}
