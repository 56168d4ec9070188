package pk.gov.balochistan.police.printcluster;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.printindex.Progress;

/** Which of the other members are there and what they hold, as each was heard last: every two seconds each is greeted. For any number of threads. */
final class Neighbours implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Neighbours.class.getName());
    private static final int PAUSE_MILLIS = 2_000;

    /** Three greetings unheard. */
    private static final long AWAY_AFTER = TimeUnit.SECONDS.toNanos(7);

    /** Members start side by side: for so long none of them takes the shares of one that was not heard yet. */
    private static final long START = TimeUnit.SECONDS.toNanos(90);

    private record Heard(long at, Set<Integer> holds) {}

    private final ClusterSettings settings;
    private final MemberLine line;
    private final Map<MemberAddress, Heard> heard = new ConcurrentHashMap<>();
    private final long began = System.nanoTime();
    private volatile boolean isClosed;

    Neighbours(ClusterSettings settings, MemberLine line) {
        this.settings = settings;
        this.line = line;
        for (MemberAddress member : settings.others()) {
            Thread thread = new Thread(() -> watch(member), "print-member " + member);
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void watch(MemberAddress member) {
        boolean isMissed = false;
        while (!isClosed) {
            boolean was = isThere(member);
            try {
                heard(
                        member,
                        line.ask(member, Ask.greeting(), PAUSE_MILLIS, new Progress())
                                .holds());
            } catch (IOException unheard) {
                // It is away once it was not heard for some time.
            }
            if (was != isThere(member)) {
                LOG.log(System.Logger.Level.INFO, was ? "The member {0} is away" : "The member {0} is there", member);
            }
            if (!isMissed && !heard.containsKey(member) && System.nanoTime() - began > START) {
                isMissed = true;
                LOG.log(
                        System.Logger.Level.WARNING,
                        "The member {0} was not heard since the start: is it up, and has it the same CLUSTER_MEMBERS, CLUSTER_SECRET and build?",
                        member);
            }
            pause();
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
        }
    }

    void heard(MemberAddress member, Set<Integer> holds) {
        heard.put(member, new Heard(System.nanoTime(), holds));
    }

    boolean isThere(MemberAddress member) {
        Heard last = heard.get(member);
        return member.equals(settings.own()) || last != null && System.nanoTime() - last.at() < AWAY_AFTER;
    }

    /** Those among which the shares are parted. */
    Set<MemberAddress> owners() {
        boolean isStart = System.nanoTime() - began < START;
        return settings.members().stream()
                .filter(member -> isThere(member) || isStart && !heard.containsKey(member))
                .collect(Collectors.toSet());
    }

    /** What another member had loaded when it was heard last. */
    boolean holds(MemberAddress member, int share) {
        Heard last = heard.get(member);
        return last != null && last.holds().contains(share);
    }

    @Override
    public void close() {
        isClosed = true;
    }
}
