package pk.gov.balochistan.police.portal.bench.cms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pk.gov.balochistan.police.sms.bench.Figures;

/** How long each question took whom. A question is as slow as it is for the post for which it is slowest. */
final class Timings {
    private final Map<String, Map<String, List<Call>>> byQuestion = new LinkedHashMap<>();

    private record Call(long nanos, int rows, String words) {}

    /** One question, as slow as for the slowest post. @param slowest the words of the slowest call */
    record Line(
            String question, String post, int calls, int rows, double p50, double p95, double max, String slowest) {}

    void add(String question, String post, String words, long nanos, int rows) {
        byQuestion
                .computeIfAbsent(question, any -> new LinkedHashMap<>())
                .computeIfAbsent(post, any -> new ArrayList<>())
                .add(new Call(nanos, rows, words));
    }

    void forget() {
        byQuestion.clear();
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        byQuestion.forEach((question, posts) -> lines.add(posts.entrySet().stream()
                .map(post -> line(question, post.getKey(), post.getValue()))
                .max(Comparator.comparing(Line::p95))
                .orElseThrow()));
        return lines;
    }

    private static Line line(String question, String post, List<Call> calls) {
        long[] nanos = calls.stream().mapToLong(Call::nanos).toArray();
        Call slowest = calls.stream().max(Comparator.comparing(Call::nanos)).orElseThrow();
        return new Line(
                question,
                post,
                calls.size(),
                calls.stream().mapToInt(Call::rows).max().orElse(0),
                Figures.percentileMillis(nanos, 0.5),
                Figures.percentileMillis(nanos, 0.95),
                Arrays.stream(nanos).max().orElse(0) / 1e6,
                slowest.words());
    }

    /** A table for people. */
    static String table(List<Line> lines) {
        StringBuilder table = new StringBuilder(String.format(
                "%-26s %-18s %6s %5s %8s %8s %8s  %s%n",
                "question", "slowest for", "calls", "rows", "p50 ms", "p95 ms", "max ms", "slowest call"));
        for (Line line : lines)
            table.append(String.format(
                    Locale.ROOT,
                    "%-26s %-18s %6d %5d %8.1f %8.1f %8.1f  %s%n",
                    line.question(),
                    line.post(),
                    line.calls(),
                    line.rows(),
                    line.p50(),
                    line.p95(),
                    line.max(),
                    line.slowest()));
        return table.toString();
    }
}
