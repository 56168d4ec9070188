package pk.gov.balochistan.police.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.fingerprint.Candidate;
import pk.gov.balochistan.police.fingerprint.Comparison;
import pk.gov.balochistan.police.fingerprint.Minutiae;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.fingerprint.Probe;
import pk.gov.balochistan.police.fingerprint.SomePrints;
import pk.gov.balochistan.police.inventedprint.FillerPrint;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What an examiner marks is what the matcher compares. */
class MarksTest {
    @ParameterizedTest
    @CsvSource({
        "'10 20 0 E', '10 20 0 E'",
        "' 10 20 -90 B ; 11 20 725 E', '10 20 270 B;11 20 5 E'",
        "'', ''",
        "'10 20 0 X', latent.marks.form",
        "'10 20 0', latent.marks.form",
        "'-1 20 0 E', latent.marks.form",
        "'10 20 0 E;;', '10 20 0 E'",
        "'10 20 0 E;10 20 90 B', latent.marks.twice",
    })
    void readsWhatThePageSends(String sent, String readOrRefusal) {
        if (readOrRefusal.startsWith("latent."))
            assertEquals(
                    readOrRefusal,
                    assertThrows(RuleViolation.class, () -> Marks.parse(sent)).key());
        else assertEquals(readOrRefusal, Marks.parse(sent).written());
    }

    @Test
    void aRefusalSaysWhichOneItIsAbout() {
        String twice = "10 20 0 E;30 40 0 E;10 20 90 B";
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> Marks.parse(twice));
        assertEquals(List.of(3), refusal.arguments());
    }

    @Test
    void aTemplateHoldsNoMoreThan255() {
        String most = IntStream.range(0, 256).mapToObj(i -> i + " 5 0 E").collect(Collectors.joining(";"));
        assertEquals(
                "latent.marks.tooMany",
                assertThrows(RuleViolation.class, () -> Marks.parse(most)).key());
    }

    /** Rounded once to the grain of a template, and never again. */
    @ParameterizedTest
    @ValueSource(ints = {250, 500, 731, 1000, 2400})
    void marksComeBackFromTheTemplateAndStayTheSame(int dpi) {
        Marks marked = Marks.parse("10 20 0 E;300 41 91 B;77 500 359 E");
        Marks once = Marks.of(marked.template(dpi), dpi);
        assertEquals(sorted(once), sorted(Marks.of(once.template(dpi), dpi)));
        double grain = dpi / 500.0;
        for (Mark mark : marked.list()) {
            assertTrue(once.list().stream()
                    .anyMatch(other -> Math.abs(other.x() - mark.x()) <= grain
                            && Math.abs(other.y() - mark.y()) <= grain
                            && other.degrees() == mark.degrees()
                            && other.isForked() == mark.isForked()));
        }
    }

    private static List<String> sorted(Marks marks) {
        return marks.written().isEmpty()
                ? List.of()
                : List.of(marks.written().split(";")).stream().sorted().toList();
    }

    @Test
    void aMarkThatIsTurnedOrTakenAwayChangesTheScoreOfTheMate() {
        Minutiae finger = FillerPrint.of(5);
        Marks seen = Marks.of(
                PrintTemplate.of(SomePrints.part(SomePrints.touched(finger, new SplittableRandom(5)), 16)), 500);
        double whole = score(seen, finger);
        Marks turned = new Marks(seen.list().stream()
                .map(mark -> new Mark(mark.x(), mark.y(), mark.degrees() + 90, mark.isForked()))
                .toList());
        Marks fewer = new Marks(seen.list().subList(0, 5));
        assertTrue(score(turned, finger) < whole, "turned");
        assertTrue(score(fewer, finger) < whole, "fewer");
    }

    private static double score(Marks marks, Minutiae print) {
        Candidate candidate = new Candidate();
        candidate.open(print);
        return new Comparison(new Probe(marks.template(500).minutiae())).score(candidate);
    }
}
