package pk.gov.balochistan.police.identification;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import pk.gov.balochistan.police.audit.OwnTransaction;
import pk.gov.balochistan.police.lease.RepeatedWork;
import pk.gov.balochistan.police.printcluster.ClusterSettings;
import pk.gov.balochistan.police.printcluster.PrintCluster;
import pk.gov.balochistan.police.printcluster.SpreadSearch;
import pk.gov.balochistan.police.printindex.Progress;
import pk.gov.balochistan.police.printindex.RankedSearch;
import pk.gov.balochistan.police.printindex.SearchAnswer;
import pk.gov.balochistan.police.printindex.SearchQuestion;
import pk.gov.balochistan.police.printindex.Share;
import pk.gov.balochistan.police.printtaking.PrintSets;

/**
 * The prints that are searched, level with the table before each search: no events, right in every process. Held whole by this process, or spread over several
 * where the settings say so. For any number of threads. See docs/decisions/0027 and 0051.
 */
@ApplicationScoped
public class SearchedPrints implements RepeatedWork {
    private static final System.Logger LOG = System.getLogger(SearchedPrints.class.getName());

    /** How long whoever sits before a page waits, in each step of a search, until a share that was lost is loaded by another member. */
    private static final Duration PAGE_PATIENCE = Duration.ofSeconds(20);

    private static final Duration BACKGROUND_PATIENCE = Duration.ofMinutes(10);

    /** A share that another member has loaded is kept until no search is likely to be among it. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    PrintSets sets;

    private Duration patience = PAGE_PATIENCE;
    private Duration kept = KEPT;
    private ClusterSettings settings;
    private HeldShares held;
    private PrintCluster cluster;

    /** All of them, in this process. */
    public SearchedPrints() {
        held = new HeldShares(Share.COUNT, null);
        Share.ALL.forEach(held::take);
    }

    /** As one of several members. @param transactions for what is read when another member asks @param patience also how long a share is kept that another has loaded */
    SearchedPrints(
            ClusterSettings settings,
            HeldShares.Transactions transactions,
            ExecutorService threads,
            Duration patience) {
        this.patience = patience;
        this.kept = patience;
        spread(settings, transactions);
        open(threads);
    }

    private void spread(ClusterSettings among, HeldShares.Transactions transactions) {
        settings = among;
        held = new HeldShares(among.most(), transactions);
    }

    @PostConstruct
    void readSettings() {
        HeldShares.Transactions own = new HeldShares.Transactions() {
            @Override
            public <T> T in(Function<PrintSets, T> work) {
                return ownTransaction.get(() -> work.apply(sets));
            }
        };
        try {
            ClusterSettings.of(System.getenv()).ifPresent(among -> spread(among, own));
        } catch (IllegalArgumentException odd) {
            // What the container makes of it does not name the setting.
            LOG.log(System.Logger.Level.ERROR, "The portal does not start: {0}", odd.getMessage());
            throw odd;
        }
    }

    /** Joins the other members where there are some; does nothing for a portal that is alone. @param threads as many as are asked for, ended with this */
    public synchronized void open(ExecutorService threads) {
        if (settings == null) threads.shutdown();
        else cluster = new PrintCluster(settings, held, threads);
    }

    @PreDestroy
    void close() {
        if (cluster != null) cluster.close();
    }

    /**
     * Every print of a set that is complete, and none that was withdrawn, as of now.
     *
     * @param sets of a transaction that itself neither completes nor withdraws a set
     */
    public SearchLevel level(PrintSets sets) {
        if (settings != null) return new SpreadLevel(required(), sets.changes().last(), patience);
        while (held.levelSome(sets, Share.ALL) > 0) {
            // Until nothing is new.
        }
        return held.whole();
    }

    /** How many members were heard lately, this one among them. */
    int membersThere() {
        return required().there().size();
    }

    /** The shares that this process has loaded. */
    Set<Integer> held() {
        return held.holds();
    }

    private synchronized PrintCluster required() {
        if (cluster == null) throw new IllegalStateException("the portal has not joined the other members yet");
        return cluster;
    }

    /** Over all members, each share level with the same change of the table or a later one. */
    private record SpreadLevel(PrintCluster cluster, long level, Duration patience) implements SearchLevel {
        @Override
        public Found search(SearchQuestion question, boolean isAlone, Progress progress) {
            SpreadSearch spread =
                    cluster.among(level, question, isAlone, isAlone ? BACKGROUND_PATIENCE : patience, progress);
            SearchAnswer answer = RankedSearch.of(question, spread, progress);
            return new Found(answer, spread.unread(), spread.missing());
        }

        @Override
        public Found ofPersons(Set<Long> persons, SearchQuestion question, Progress progress) {
            SpreadSearch spread = cluster.among(level, question, false, patience, progress);
            SearchAnswer answer = RankedSearch.ofPersons(question, persons, spread);
            return new Found(answer, spread.unread(), spread.missing());
        }
    }

    @Override
    public Duration pause() {
        return settings == null ? Duration.ofMinutes(1) : Duration.ofSeconds(5);
    }

    @Override
    public String inWords() {
        return "the prints that are searched";
    }

    /** Batch by batch from the start of the program on, so that a search finds next to nothing left to read. */
    @Override
    public int doSome() {
        if (settings == null) return ownTransaction.get(() -> held.levelSome(sets, Share.ALL));
        followTheOthers(required());
        return held.readOn();
    }

    private void followTheOthers(PrintCluster others) {
        Set<Integer> mine = others.mine();
        mine.forEach(held::take);
        held.idle(kept).stream()
                .filter(share -> !mine.contains(share) && others.isElsewhere(share))
                .forEach(held::drop);
    }
}
