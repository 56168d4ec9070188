package pk.gov.balochistan.police.printcluster;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pk.gov.balochistan.police.printindex.EnrolledPrint;
import pk.gov.balochistan.police.printindex.FingerprintIndex;
import pk.gov.balochistan.police.printindex.Progress;
import pk.gov.balochistan.police.printindex.Share;
import pk.gov.balochistan.police.testing.FreePorts;

/** A table of prints as members read it, and members that hold shares of it: what the database and its portals are, in one process. */
final class Table {
    static final String SECRET = "not the secret of any police force";

    /** A print that came, or the number of one that left. */
    private record Change(EnrolledPrint came, long left) {}

    private final List<Change> changes = new CopyOnWriteArrayList<>();

    void add(EnrolledPrint print) {
        changes.add(new Change(print, 0));
    }

    void withdraw(long print) {
        changes.add(new Change(null, print));
    }

    long level() {
        return changes.size();
    }

    /** One index of all of it. */
    FingerprintIndex whole() {
        FingerprintIndex index = new FingerprintIndex(1, Runnable::run);
        changes.forEach(change -> apply(change, index, Share.ALL));
        return index;
    }

    private static void apply(Change change, FingerprintIndex index, Set<Integer> shares) {
        if (change.came() == null) index.remove(Set.of(change.left()));
        else if (shares.contains(Share.of(change.came().person()))) index.add(List.of(change.came()));
    }

    /** Free ports of 127.0.0.1. */
    static List<MemberAddress> addresses(int members) {
        return FreePorts.some(members).stream()
                .map(port -> new MemberAddress("127.0.0.1", port))
                .sorted()
                .toList();
    }

    /** What one member holds of the table. */
    final class Holder implements PrintHolder {
        private final FingerprintIndex index = new FingerprintIndex(1, Runnable::run);
        private final Map<Integer, Long> levels = new TreeMap<>();
        private final int most;

        /** Before each question about shares. */
        volatile Consumer<Ask> before = ask -> {};

        /** The last change that it can see. */
        volatile long sees = Long.MAX_VALUE;

        Holder(int most) {
            this.most = most;
        }

        @Override
        public synchronized Set<Integer> holds() {
            return Set.copyOf(levels.keySet());
        }

        @Override
        public Reply answer(Ask ask, Progress progress) {
            if (!ask.isGreeting()) before.accept(ask);
            synchronized (this) {
                ask.shares().forEach(this::read);
                Set<Integer> level = ask.shares().stream()
                        .filter(share -> levels.getOrDefault(share, -1L) >= ask.level())
                        .collect(Collectors.toSet());
                Map<Integer, Reply.Size> sizes = level.stream()
                        .collect(Collectors.toMap(share -> share, share -> new Reply.Size(index.sizes(share), 0)));
                return new Reply(
                        holds(),
                        sizes,
                        ask.step() == null
                                ? List.of()
                                : index.among(level, ask.question(), ask.isAlone(), progress)
                                        .take(ask.step()));
            }
        }

        private void read(int share) {
            if (!levels.containsKey(share) && levels.size() == most) return;
            int to = (int) Math.min(sees, level());
            IntStream.range(levels.getOrDefault(share, 0L).intValue(), to)
                    .forEach(i -> apply(changes.get(i), index, Set.of(share)));
            levels.merge(share, (long) to, Math::max);
        }
    }
}
