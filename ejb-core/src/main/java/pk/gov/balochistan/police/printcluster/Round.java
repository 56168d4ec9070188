package pk.gov.balochistan.police.printcluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import pk.gov.balochistan.police.printindex.Share;

/** One round of asking: each share is asked of one member at a time, and of each member once. For one thread. */
final class Round {
    private static final System.Logger LOG = System.getLogger(Round.class.getName());

    /** What a round knows of the members. */
    interface Askers {
        /** Those that may be asked about a share, the likeliest holder first. */
        List<MemberAddress> of(int share);

        /** Asks one in a thread of its own. @throws IOException where it does not answer */
        CompletableFuture<Reply> ask(MemberAddress member, Ask ask);
    }

    private final Askers askers;
    private final Set<MemberAddress> failed = new HashSet<>();
    private final Map<Integer, Set<MemberAddress>> without = new HashMap<>();

    Round(Askers askers) {
        this.askers = askers;
    }

    /** Asks about every share of the question for which somebody is left to ask, and waits for all of them. @return the answers that hold */
    List<Reply> ask(Ask ask) {
        Map<MemberAddress, Set<Integer>> plan = new TreeMap<>();
        ask.shares()
                .forEach(share -> next(share).ifPresent(member -> plan.computeIfAbsent(member, none -> new TreeSet<>())
                        .add(share)));
        Map<MemberAddress, CompletableFuture<Reply>> asked = new TreeMap<>();
        plan.forEach((member, shares) -> asked.put(member, askers.ask(member, ask.about(shares))));
        List<Reply> replies = new ArrayList<>();
        asked.forEach((member, answer) ->
                heard(member, ask.about(plan.get(member)), answer).ifPresent(replies::add));
        return replies;
    }

    private Optional<MemberAddress> next(int share) {
        return askers.of(share).stream()
                .filter(member -> !failed.contains(member)
                        && !without.getOrDefault(share, Set.of()).contains(member))
                .findFirst();
    }

    /** Whether nobody is left to ask about any of these. */
    boolean isExhausted(Set<Integer> pending) {
        return pending.stream().allMatch(share -> next(share).isEmpty());
    }

    private Optional<Reply> heard(MemberAddress member, Ask ask, CompletableFuture<Reply> answer) {
        try {
            Reply reply = answer.join();
            requireHonest(ask, reply);
            ask.shares().stream()
                    .filter(share -> !reply.shares().containsKey(share))
                    .forEach(share -> without.computeIfAbsent(share, none -> new HashSet<>())
                            .add(member));
            return Optional.of(reply);
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException unheard) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "The member {0} does not answer ({1}); another is asked",
                        member,
                        unheard.getCause().getClass().getSimpleName());
                failed.add(member);
                return Optional.empty();
            }
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }

    /** An answer is for shares that were asked about, and of prints in them. */
    private static void requireHonest(Ask ask, Reply reply) {
        Set<Integer> shares = reply.shares().keySet();
        int lists = ask.step() == null ? 0 : ask.question().prints().size();
        boolean isHonest = ask.shares().containsAll(shares)
                && reply.found().size() == lists
                && reply.found().stream()
                        .flatMap(List::stream)
                        .allMatch(print -> shares.contains(Share.of(print.person())));
        if (!isHonest) {
            throw new CompletionException(new UncheckedIOException(new IOException("an answer to another question")));
        }
    }
}
