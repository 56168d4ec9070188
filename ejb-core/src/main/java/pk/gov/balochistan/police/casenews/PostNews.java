package pk.gov.balochistan.police.casenews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.identifier.BeltNumber;

/**
 * When the cases of a post changed last, by somebody else, and who waits to hear of it. Holds posts and times alone. Each program has
 * its own and hears of all, whoever wrote them, from the timelines. Safe for many threads.
 */
@ApplicationScoped
public class PostNews {
    /** Longest time that a call waits; below a minute, after which proxies give up. */
    public static final Duration LONGEST_WAIT = Duration.ofSeconds(50);

    /** So many calls may wait; the next one is answered at once that there is nothing. */
    public static final int MOST_WAITING = 1_000;

    /** What one officer's open windows may wait for together. */
    static final int MOST_OF_ONE = 6;

    private final Clock clock;
    private final Map<Charge, Change> changes = new LinkedHashMap<>();
    private final Set<Waiting> waiting = new HashSet<>();

    protected PostNews() {
        this(null);
    }

    @Inject
    public PostNews(Clock clock) {
        this.clock = clock;
    }

    /** Where a case lies: at a post, or with an officer, of which the other is null. */
    private record Charge(Role role, Long placeId, BeltNumber officer) {}

    /** @param last by whomever @param byOthers the last one by somebody other than {@code actor}, who wrote the last */
    private record Change(Instant last, String actor, Instant byOthers) {
        Change and(Instant at, String by) {
            return new Change(at, by, by.equals(actor) ? byOthers : last);
        }

        /** When somebody else than this one changed anything; null for never. */
        Instant byOthersThan(String reader) {
            return reader.equals(actor) ? byOthers : last;
        }
    }

    /** A call that waits for what concerns one officer. */
    public static final class Waiting {
        private final String actor;
        private final Set<Charge> charges;
        private final Runnable told;

        /** @param told called once, on a thread of its teller: it must not block */
        public Waiting(Caller caller, Runnable told) {
            this.actor = caller.actor();
            this.charges = PostNews.charges(caller);
            this.told = told;
        }
    }

    /** The time by which a list that is shown now is known. */
    public Instant now() {
        return clock.instant();
    }

    private boolean isNewsTo(Set<Charge> charges, String actor, Instant shownAt) {
        return charges.stream()
                .map(changes::get)
                .filter(change -> change != null)
                .map(change -> change.byOthersThan(actor))
                .anyMatch(at -> at != null && at.isAfter(shownAt));
    }

    /** Told at once where there is news already, and else at the next. @return whether it waits or was told; false where too many wait */
    public boolean await(Waiting call, Instant shownAt) {
        synchronized (this) {
            if (!isNewsTo(call.charges, call.actor, shownAt)) {
                long own =
                        waiting.stream().filter(w -> w.actor.equals(call.actor)).count();
                return waiting.size() < MOST_WAITING && own < MOST_OF_ONE && waiting.add(call);
            }
        }
        call.told.run();
        return true;
    }

    /** Waits no longer, where it still does. */
    public synchronized void forget(Waiting call) {
        waiting.remove(call);
    }

    /** Takes in what changed and tells those who wait for it. */
    void changed(Collection<ChangedCase> news) {
        List<Waiting> concerned = takeIn(news);
        concerned.forEach(call -> call.told.run());
    }

    private synchronized List<Waiting> takeIn(Collection<ChangedCase> news) {
        Instant now = now();
        for (ChangedCase change : news) {
            for (Charge charge : charges(change)) {
                changes.merge(
                        charge,
                        new Change(now, change.actor(), null),
                        (before, next) -> before.and(now, change.actor()));
            }
        }
        List<Waiting> concerned = waiting.stream()
                .filter(call -> news.stream().anyMatch(change -> concerns(change, call)))
                .toList();
        concerned.forEach(waiting::remove);
        return concerned;
    }

    private static boolean concerns(ChangedCase change, Waiting call) {
        return !call.actor.equals(change.actor()) && charges(change).stream().anyMatch(call.charges::contains);
    }

    private static List<Charge> charges(ChangedCase change) {
        Charge post = new Charge(change.role(), change.placeId(), null);
        return change.assignedTo() == null ? List.of(post) : List.of(post, new Charge(null, null, change.assignedTo()));
    }

    private static Set<Charge> charges(Caller caller) {
        Set<Charge> charges = caller.scope(Permission.COMPLAINT_READ).posts().stream()
                .map(held -> new Charge(held.role(), held.placeId(), null))
                .collect(Collectors.toCollection(HashSet::new));
        if (caller.belt() != null) charges.add(new Charge(null, null, caller.belt()));
        return charges;
    }
}
