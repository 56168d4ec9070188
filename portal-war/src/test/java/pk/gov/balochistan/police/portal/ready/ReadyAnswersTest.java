package pk.gov.balochistan.police.portal.ready;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.shared.Language;

class ReadyAnswersTest {
    private final ReadyAnswers answers = new ReadyAnswers();

    @ParameterizedTest
    @ValueSource(strings = {"STEP", "RESOLVED"})
    void eachKindOfStepHasTheSameWordsInBothLanguagesAndEachFits(String kind) {
        List<String> english = answers.list(kind, Language.ENGLISH);
        List<String> urdu = answers.list(kind, Language.URDU);
        assertTrue(english.size() >= 4, "found " + english.size());
        assertEquals(english.size(), urdu.size());
        for (int i = 0; i < english.size(); i++) {
            assertEquals(gaps(english.get(i)), gaps(urdu.get(i)), english.get(i));
            assertTrue(
                    english.get(i).length() < Step.LONGEST_NOTE && urdu.get(i).length() < Step.LONGEST_NOTE);
        }
    }

    /** What the officer has yet to fill in. */
    private static long gaps(String words) {
        return words.chars().filter(c -> c == '…').count();
    }
}
