package pk.gov.balochistan.police.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.description.Trait;

/** Shares are told with what they rest on, and none that rests on too little. */
class AccuracyReportTest {
    /** 2,000 prints of others, one at each score from 0 to 1,999 tenths. */
    private static final double[] STRANGERS =
            IntStream.range(0, 2_000).mapToDouble(i -> i / 10.0).toArray();

    @Test
    void theThresholdLetsThroughAsManyOfOthersAsItsShareAndNoMore() {
        AccuracyReport report = new AccuracyReport(List.of(pair(false, 198.5, STRANGERS), pair(false, 150, none())), 0);
        List<AccuracyReport.Point> points = report.points(false);
        assertEquals(
                List.of("1.00 %", "example"),
                points.stream().map(AccuracyReport.Point::name).toList(),
                "of a thousandth there would be two errors, which tell nothing");
        AccuracyReport.Point one = points.get(0);
        assertEquals(20, one.falseMatches());
        assertEquals(2_000, one.compared());
        assertTrue(one.threshold() > 197.9 && one.threshold() <= 198.0, one.threshold() + "");
        assertEquals(new HitRate(1, 2), one.hits());
        AccuracyReport.Point example = points.get(1);
        assertEquals(AccuracyReport.EXAMPLE, example.threshold());
        assertEquals(1_600, example.falseMatches());
        assertEquals(new HitRate(2, 2), example.hits());
    }

    @Test
    void equalScoresOfOthersAreLetThroughTogetherOrNotAtAll() {
        double[] equal = DoubleStream.concat(
                        DoubleStream.generate(() -> 50).limit(100),
                        DoubleStream.generate(() -> 10).limit(900))
                .toArray();
        AccuracyReport.Point one = new AccuracyReport(List.of(pair(false, 50, equal)), 0)
                .points(false)
                .get(0);
        assertEquals(0, one.falseMatches(), "a hundred would be more than one of a hundred");
        assertEquals(new HitRate(0, 1), one.hits());
    }

    @Test
    void thatWhichIsNoLikelierThanAnotherDoesNotStandFirst() {
        AccuracyReport report = new AccuracyReport(
                List.of(pair(false, 60, 10, 59), pair(false, 60, 60), pair(false, 60), pair(true, 20, 30)), 0);
        assertEquals(new HitRate(2, 3), report.first(false));
        assertEquals(new HitRate(0, 1), report.first(true), "traces are counted apart");
        assertEquals(List.of(), new AccuracyReport(List.of(), 0).points(false));
    }

    @Test
    void whoeverIsWhatIsToldByGroupsAndNobodyIsLeftOut() {
        AccuracyReport report = new AccuracyReport(
                List.of(
                        of(Trait.SEX_MALE, 17, 60),
                        of(Trait.SEX_MALE, 18, 5),
                        of(Trait.SEX_FEMALE, 121, 60),
                        of(null, null, 60)),
                0);
        List<String> lines = report.lines();
        assertEquals(
                List.of(
                        "Stands first, by sex",
                        "  Male: " + new HitRate(1, 2),
                        "  Female: " + new HitRate(1, 1),
                        "  Not known: " + new HitRate(1, 1),
                        "Stands first, by age",
                        "  Under 18: " + new HitRate(1, 1),
                        "  18 to 24: " + new HitRate(0, 1),
                        "  55 and older: " + new HitRate(1, 1),
                        "  Not known: " + new HitRate(1, 1)),
                lines.subList(lines.indexOf("Stands first, by sex"), lines.size()));
    }

    /** Against a table of such intervals. */
    @Test
    void aShareSaysWhatChanceMayHaveMadeOfIt() {
        assertEquals("9 of 10, 90.0 % (59.6 to 98.2)", new HitRate(9, 10).toString());
        assertEquals("0 of 5, 0.0 % (0.0 to 43.4)", new HitRate(0, 5).toString());
        assertEquals("5 of 5, 100.0 % (56.6 to 100.0)", new HitRate(5, 5).toString());
        assertEquals("none", new HitRate(0, 0).toString());
    }

    private static ConfirmedPair pair(boolean isTrace, double score, double... strangers) {
        return new ConfirmedPair(isTrace, score, strangers, null, null);
    }

    private static ConfirmedPair of(Trait sex, Integer age, double score) {
        return new ConfirmedPair(false, score, new double[] {30}, sex, age);
    }

    private static double[] none() {
        return new double[0];
    }
}
