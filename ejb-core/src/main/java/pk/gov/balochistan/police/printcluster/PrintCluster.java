package pk.gov.balochistan.police.printcluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.printindex.Progress;
import pk.gov.balochistan.police.printindex.SearchQuestion;
import pk.gov.balochistan.police.printindex.Share;

/** This portal as one of the members that hold the index together. For any number of threads, once it is open. */
public final class PrintCluster implements AutoCloseable {
    private final ClusterSettings settings;
    private final PrintHolder holder;
    private final ExecutorService threads;
    private final MemberLine line;
    private final MemberDoor door;
    private final Neighbours neighbours;

    /**
     * Listens at the own address from now on, and greets the others.
     *
     * @param holder of the shares of this process
     * @param threads in which it works; as many as it asks for
     * @throws IllegalStateException where CLUSTER_SELF cannot be listened at
     */
    public PrintCluster(ClusterSettings settings, PrintHolder holder, ExecutorService threads) {
        this.settings = settings;
        this.holder = holder;
        this.threads = threads;
        Frames frames = new Frames(settings.secret());
        try {
            door = new MemberDoor(settings, frames, holder, threads);
        } catch (IOException e) {
            throw new IllegalStateException("CLUSTER_SELF cannot be listened at: " + settings.own(), e);
        }
        line = new MemberLine(settings.own(), frames);
        neighbours = new Neighbours(settings, line);
    }

    /** The members that were heard lately, this one among them. */
    public Set<MemberAddress> there() {
        return settings.members().stream().filter(neighbours::isThere).collect(Collectors.toSet());
    }

    /** The shares that this member is to hold now. */
    public Set<Integer> mine() {
        return Share.ALL.stream()
                .filter(share -> owner(share).filter(settings.own()::equals).isPresent())
                .collect(Collectors.toSet());
    }

    /** Whether a share is another member's, which has loaded it: until then whoever has it keeps it. */
    public boolean isElsewhere(int share) {
        return owner(share)
                .filter(member -> !member.equals(settings.own()) && neighbours.holds(member, share))
                .isPresent();
    }

    private Optional<MemberAddress> owner(int share) {
        return Ownership.owner(share, settings.members(), neighbours.owners());
    }

    /**
     * A search over all shares.
     *
     * @param level the change of the table up to which every share must be level
     * @param isAlone whether each member does it on one thread, in the background
     * @param patience how long somebody is looked for who answers for a share, in each step
     */
    public SpreadSearch among(
            long level, SearchQuestion question, boolean isAlone, Duration patience, Progress progress) {
        return new SpreadSearch(new Members(progress), level, question, isAlone, patience, progress);
    }

    /** The members as one search sees them. */
    private final class Members implements Round.Askers {
        private final Progress progress;

        Members(Progress progress) {
            this.progress = progress;
        }

        @Override
        public List<MemberAddress> of(int share) {
            return Ownership.order(share, settings.members()).stream()
                    .filter(neighbours::isThere)
                    .sorted(Comparator.comparing(member -> !holds(member, share)))
                    .toList();
        }

        private boolean holds(MemberAddress member, int share) {
            return member.equals(settings.own()) ? holder.holds().contains(share) : neighbours.holds(member, share);
        }

        @Override
        public CompletableFuture<Reply> ask(MemberAddress member, Ask ask) {
            return CompletableFuture.supplyAsync(
                    () -> member.equals(settings.own()) ? holder.answer(ask, progress) : heard(member, ask), threads);
        }

        private Reply heard(MemberAddress member, Ask ask) {
            try {
                Reply reply = line.ask(member, ask, MemberLine.SILENCE_MILLIS, progress);
                neighbours.heard(member, reply.holds());
                return reply;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        neighbours.close();
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
