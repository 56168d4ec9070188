package pk.gov.balochistan.police.printcluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.printindex.Progress;
import pk.gov.balochistan.police.printindex.SearchQuestion;
import pk.gov.balochistan.police.printindex.SearchStep;
import pk.gov.balochistan.police.printindex.Searchable;
import pk.gov.balochistan.police.printindex.Share;
import pk.gov.balochistan.police.printindex.Weighed;

/**
 * One search over all shares, wherever they are held. In each step each share is answered for once: what a member leaves out or fails at is asked of another one,
 * which loads it from the table where it has to. A share for which nobody answers in time is missing from then on, with all that it had answered. For one thread.
 */
public final class SpreadSearch implements Searchable {
    private static final long PAUSE_MILLIS = 300;

    private final Round.Askers askers;
    private final long level;
    private final SearchQuestion question;
    private final boolean isAlone;
    private final Duration patience;
    private final Progress progress;
    private final Set<Integer> covered = new TreeSet<>(Share.ALL);
    private final Map<Integer, Reply.Size> sizes = new TreeMap<>();

    SpreadSearch(
            Round.Askers askers,
            long level,
            SearchQuestion question,
            boolean isAlone,
            Duration patience,
            Progress progress) {
        this.askers = askers;
        this.level = level;
        this.question = question;
        this.isAlone = isAlone;
        this.patience = patience;
        this.progress = progress;
    }

    /** The shares that were not looked at. */
    public Set<Integer> missing() {
        return Share.ALL.stream().filter(share -> !covered.contains(share)).collect(Collectors.toSet());
    }

    /** Prints of the shares that were looked at which do not open. */
    public int unread() {
        return covered.stream().mapToInt(share -> sizes.get(share).unread()).sum();
    }

    @Override
    public long[] sizes() {
        if (sizes.isEmpty()) round(null).forEach(reply -> sizes.putAll(reply.shares()));
        long[] sum = new long[Finger.values().length];
        for (int share : covered) {
            long[] some = sizes.get(share).byFinger();
            IntStream.range(0, sum.length).forEach(i -> sum[i] += some[i]);
        }
        return sum;
    }

    @Override
    public List<List<Weighed>> take(SearchStep step) {
        List<List<Weighed>> found = new ArrayList<>();
        question.prints().forEach(sought -> found.add(new ArrayList<>()));
        for (Reply reply : round(step)) {
            IntStream.range(0, reply.found().size())
                    .forEach(i -> found.get(i).addAll(reply.found().get(i)));
        }
        return found;
    }

    @Override
    public boolean covers(long person) {
        return covered.contains(Share.of(person));
    }

    private List<Reply> round(SearchStep step) {
        Set<Integer> pending = new TreeSet<>(covered);
        List<Reply> replies = new ArrayList<>();
        long end = System.nanoTime() + patience.toNanos();
        Round round = new Round(askers);
        while (!pending.isEmpty() && System.nanoTime() < end) {
            progress.add(0); // Where nobody answers, whoever called it off is heard here.
            int within = (int) Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
            Ask ask = new Ask(pending, level, within, isAlone, question, step);
            List<Reply> heard = round.ask(ask);
            heard.forEach(reply -> pending.removeAll(reply.shares().keySet()));
            replies.addAll(heard);
            if (!pending.isEmpty() && round.isExhausted(pending)) {
                // Whoever failed may be there again.
                pause();
                round = new Round(askers);
            }
        }
        covered.removeAll(pending);
        return replies;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
