package pk.gov.balochistan.police.portal.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.shared.Language;

class PageButtonsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, '', ''",
        "0, 25, 25, '', 1 to 25 of 25",
        "0, 25, 26, '*1 2 after', 1 to 25 of 26",
        "25, 1, 26, 'before 1 *2', 26 to 26 of 26",
        "250, 25, 500, 'before 8 9 10 *11 12 13 14 after', 251 to 275 of 500",
        "475, 25, 501, 'before 17 18 19 *20', 476 to 500 of 500+",
    })
    void theButtonsLeadToThePagesThatThereAre(int first, int rows, int count, String buttons, String span) {
        PageButtons turns = new PageButtons(first, 25, rows, count, Language.ENGLISH);
        assertEquals(
                buttons,
                turns.buttons().stream()
                        .map(turn -> (turn.current().equals("page") ? "*" : "") + turn.name())
                        .collect(Collectors.joining(" ")));
        assertEquals(span, turns.span());
    }
}
