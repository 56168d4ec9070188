package pk.gov.balochistan.police.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import pk.gov.balochistan.police.description.AgeBand;
import pk.gov.balochistan.police.fingerprint.Comparison;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.TextKey;
import pk.gov.balochistan.police.shared.Texts;

/**
 * What the confirmed pairs say of the matcher: at each threshold how many of them are found and how many prints of others are taken for the same, whether
 * the right one stands first, and the same by sex and age. Pairs came about by this matcher's own lists, so that a finger which it never proposed
 * is in none of them: the shares are the most that can be hoped for, and the report says so.
 *
 * @param gone pairs of which a print was withdrawn since
 */
public record AccuracyReport(List<ConfirmedPair> pairs, int gone) implements Detailed {
    /** The threshold that SourceAFIS's author gives as an example, for one in ten thousand. */
    static final double EXAMPLE = 40;

    /** Shares of prints of others that may be taken for the same. */
    private static final List<Double> FALSE_MATCHES = List.of(0.01, 0.001, 0.0001);

    /** Fewer errors than this tell nothing of a share. */
    private static final int LEAST_ERRORS = 10;

    /** One threshold. @param falseMatches prints of others at or above it @param compared with so many */
    record Point(String name, double threshold, HitRate hits, long falseMatches, long compared) {}

    /** Those of one kind, each threshold that can be told. */
    List<Point> points(boolean traces) {
        List<ConfirmedPair> kind = of(traces);
        double[] strangers = strangers(kind);
        List<Point> points = new ArrayList<>();
        for (double share : FALSE_MATCHES)
            threshold(strangers, share)
                    .ifPresent(at ->
                            points.add(point(String.format(Locale.ROOT, "%.2f %%", 100 * share), at, kind, strangers)));
        if (!kind.isEmpty()) points.add(point("example", EXAMPLE, kind, strangers));
        return points;
    }

    private static Point point(String name, double threshold, List<ConfirmedPair> pairs, double[] strangers) {
        long falseMatches =
                Arrays.stream(strangers).filter(score -> score >= threshold).count();
        return new Point(name, threshold, found(pairs, threshold), falseMatches, strangers.length);
    }

    private static HitRate found(List<ConfirmedPair> pairs, double threshold) {
        return rate(pairs, pair -> pair.score() >= threshold);
    }

    private static HitRate rate(List<ConfirmedPair> pairs, Predicate<ConfirmedPair> isHit) {
        return new HitRate((int) pairs.stream().filter(isHit).count(), pairs.size());
    }

    /** The least at which no larger share of prints of others is taken for the same; empty where that would be too few to tell. */
    private static OptionalDouble threshold(double[] strangers, double share) {
        int allowed = (int) Math.floor(strangers.length * share);
        if (allowed < LEAST_ERRORS) return OptionalDouble.empty();
        return OptionalDouble.of(Math.nextUp(strangers[strangers.length - 1 - allowed]));
    }

    private List<ConfirmedPair> of(boolean traces) {
        return pairs.stream().filter(pair -> pair.isTrace() == traces).toList();
    }

    /** From the lowest up. */
    private static double[] strangers(List<ConfirmedPair> pairs) {
        return pairs.stream()
                .flatMapToDouble(pair -> Arrays.stream(pair.strangers()))
                .sorted()
                .toArray();
    }

    HitRate first(boolean traces) {
        return rate(of(traces), ConfirmedPair::isFirst);
    }

    /** How many stand first, of each group; null is the group of those of whom it is not known. */
    <G extends Enum<G> & TextKey> Map<G, HitRate> groups(Function<ConfirmedPair, G> by) {
        Map<G, HitRate> groups = new TreeMap<>(Comparator.nullsLast(Comparator.naturalOrder()));
        for (ConfirmedPair pair : pairs)
            groups.computeIfAbsent(
                    by.apply(pair),
                    group -> rate(
                            pairs.stream()
                                    .filter(each -> by.apply(each) == group)
                                    .toList(),
                            ConfirmedPair::isFirst));
        return groups;
    }

    static AgeBand age(ConfirmedPair pair) {
        return pair.age() == null ? null : AgeBand.of(pair.age());
    }

    /** For whoever reads it at the machine. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Matcher: " + Comparison.VERSION + ". Confirmed pairs: " + pairs.size()
                + "; left out, since a print was withdrawn: " + gone + ".");
        lines.add("They were proposed by this matcher: a finger that it never proposed is in none of them.");
        for (boolean traces : new boolean[] {false, true}) {
            lines.add(traces ? "Traces from scenes" : "Taken prints");
            lines.add("  stands first: " + first(traces));
            for (Point point : points(traces))
                lines.add(String.format(
                        Locale.ROOT,
                        "  threshold %.1f (%s): found %s; taken for the same: %d of %d prints of others",
                        point.threshold(),
                        point.name(),
                        point.hits(),
                        point.falseMatches(),
                        point.compared()));
        }
        lines.add("Stands first, by sex");
        groups(ConfirmedPair::sex).forEach((sex, rate) -> lines.add(line(sex, rate)));
        lines.add("Stands first, by age");
        groups(AccuracyReport::age).forEach((age, rate) -> lines.add(line(age, rate)));
        return lines;
    }

    private static String line(TextKey group, HitRate rate) {
        String words = group == null ? "Not known" : Texts.text(group.textKey(), Language.ENGLISH);
        return "  " + words + ": " + rate;
    }

    @Override
    public String auditDetail() {
        return Comparison.VERSION + " pairs=" + pairs.size() + " gone=" + gone;
    }
}
