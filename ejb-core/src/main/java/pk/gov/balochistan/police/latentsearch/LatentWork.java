package pk.gov.balochistan.police.latentsearch;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import pk.gov.balochistan.police.examination.PrintSearch;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.identification.SearchLevel;
import pk.gov.balochistan.police.identification.SearchedPrints;
import pk.gov.balochistan.police.latent.Lifts;
import pk.gov.balochistan.police.lease.Fatal;
import pk.gov.balochistan.police.lease.Leases;
import pk.gov.balochistan.police.policy.Policies;
import pk.gov.balochistan.police.policy.PolicyRun;
import pk.gov.balochistan.police.printindex.Progress;
import pk.gov.balochistan.police.printindex.SearchAnswer;
import pk.gov.balochistan.police.printindex.SearchQuestion;
import pk.gov.balochistan.police.printindex.SoughtPrint;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * Does one search for a lift after the other, in whichever process holds the lease: every print, or lift, is compared to the end, on one thread, so that pages
 * go on; how far it is stands in its row, which also calls it off. A search is under way only while its process lives: the next one finds it and
 * queues it again. Whatever goes wrong ends it with a reason. For one thread.
 */
public final class LatentWork {
    private static final System.Logger LOG = System.getLogger(LatentWork.class.getName());
    private static final String LEASE = "latent-searches";
    private static final int LEASE_SECONDS = 60;
    /** Hits that are asked for, so that ten are left where some fell away meanwhile. */
    private static final int ASKED = 2 * PrintSearch.LIMIT;

    /** Read in one transaction: some tens of milliseconds. */
    private static final int LIFTS_AT_ONCE = 500;

    private final Transactions transactions;
    private final KeyRing keys;
    private final Clock clock;
    private final SoughtIn prints;
    private final SoughtIn traces;
    private final String process;
    private final Consumer<Runnable> starter;
    private UnderWay now;

    /** Runs work in a transaction of its own, and gives what it gave. */
    interface Transactions {
        <T> T in(Function<EntityManager, T> work);
    }

    /** @param process names this one among all that share the database; null where nobody else sees what it does @param starter gives a search a thread of its own */
    LatentWork(
            Transactions transactions,
            KeyRing keys,
            Clock clock,
            SearchedPrints index,
            String process,
            Consumer<Runnable> starter) {
        this.transactions = transactions;
        this.keys = keys;
        this.clock = clock;
        this.prints = new InPrints(transactions, keys, index);
        this.traces = new InTraces(transactions, keys, LIFTS_AT_ONCE);
        this.process = process;
        this.starter = starter;
    }

    /** Does what waits within the caller's own transaction: for what fills an empty database, and nothing else. */
    public static void doNow(EntityManager em, KeyRing keys, Clock clock, SearchedPrints index) {
        Transactions one = new Transactions() {
            @Override
            public <T> T in(Function<EntityManager, T> work) {
                T done = work.apply(em);
                em.flush();
                return done;
            }
        };
        LatentWork work = new LatentWork(one, keys, clock, index, null, Runnable::run);
        while (work.doSome() > 0) {
            // Until none waits.
        }
    }

    private record Job(long id, long lift, SearchedAmong among, PrintTemplate template) {}

    /** A search that a thread is at. */
    private record UnderWay(Job job, SearchQuestion question, Progress progress, FutureTask<SearchLevel.Found> task) {}

    /**
     * Begins a search, looks how far it is, or ends it; never waits for it, so that other work of the program has its turns.
     *
     * @return 1 where something began or ended; 0 where one is under way, none waits or another process does them
     */
    int doSome() {
        if (now == null) return beginNext();
        UnderWay search = now;
        if (!search.task().isDone()) {
            if (!transactions.in(em -> note(em, search))) search.progress().cancel();
            return 0;
        }
        now = null;
        ending(search.job(), () -> {
            SearchLevel.Found found = found(search.task());
            transactions.in(em -> finish(em, search, found));
        });
        return 1;
    }

    private int beginNext() {
        Optional<Job> job = transactions.in(this::next);
        job.ifPresent(found -> ending(found, () -> now = begun(found)));
        return job.isPresent() ? 1 : 0;
    }

    private Optional<Job> next(EntityManager em) {
        if (!hasLease(em)) return Optional.empty();
        LatentSearches searches = searches(em);
        searches.queueOrphans(clock.instant());
        return searches.begin(process)
                .map(search -> new Job(
                        search.id(),
                        search.marking().lift().id(),
                        search.among(),
                        new Lifts(em, keys).template(search.marking())));
    }

    private boolean hasLease(EntityManager em) {
        return process == null || new Leases(em).take(LEASE, process, LEASE_SECONDS);
    }

    /** Whatever goes wrong in a step ends the search with a reason. */
    private void ending(Job job, Runnable step) {
        try {
            step.run();
        } catch (CancellationException calledOff) {
            end(job, null);
        } catch (RuleViolation refusal) {
            end(job, refusal.key().startsWith("policy.") ? "latent.failure.policy" : refusal.key());
        } catch (RuntimeException | Error fault) {
            Fatal.throwOn(fault);
            LOG.log(System.Logger.Level.ERROR, "Search {0} for a lift fails: {1}", job.id(), kind(fault));
            end(job, "latent.failure.fault");
        }
    }

    private static String kind(Throwable fault) {
        Throwable cause = fault.getCause();
        return fault.getClass().getSimpleName()
                + (cause == null ? "" : " of " + cause.getClass().getSimpleName());
    }

    private SoughtIn in(SearchedAmong among) {
        return among == SearchedAmong.TRACES ? traces : prints;
    }

    private UnderWay begun(Job job) {
        transactions.in(em -> {
            new Policies(em, clock).standing(job.among().function()).requirePermitted();
            return true;
        });
        SearchLevel level = in(job.among()).level(job.lift());
        SearchQuestion question =
                new SearchQuestion(List.of(new SoughtPrint(Finger.UNKNOWN, job.template())), true, ASKED);
        Progress progress = new Progress();
        FutureTask<SearchLevel.Found> task = new FutureTask<>(() -> level.search(question, true, progress));
        starter.accept(task);
        return new UnderWay(job, question, progress, task);
    }

    private static SearchLevel.Found found(FutureTask<SearchLevel.Found> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @return whether it goes on */
    private boolean note(EntityManager em, UnderWay under) {
        LatentSearch search = searches(em).locked(under.job().id());
        if (!search.isRunBy(process) || search.isCancelAsked() || !hasLease(em)) return false;
        search.note(under.progress().done(), under.progress().all());
        return true;
    }

    /** Lets go of what is under way, at the end of the program: another one finds it. */
    void stop() {
        if (now != null) now.progress().cancel();
    }

    /** The list, the run of the policy and the end of the search are one commit: there is no list without its run. */
    private boolean finish(EntityManager em, UnderWay under, SearchLevel.Found found) {
        LatentSearch search = searches(em).locked(under.job().id());
        if (!search.isRunBy(process)) return false;
        if (search.isCancelAsked()) throw new CancellationException();
        PolicyRun run = new Policies(em, clock).permit(search.among().function(), search.runReason());
        em.flush();
        PrintSearch list = PrintSearch.ofLift(
                search.among().function(),
                search.number(),
                search.marking(),
                search.reason(),
                search.asker(),
                search.askedAt());
        SearchAnswer answer = found.answer();
        list.searched(answer.searched(), found.unread(), answer.version());
        list.leftOut(found.leftOut(
                new PrintSets(em, keys).changes(), under.question().prints()));
        em.persist(list);
        run.ranked(in(search.among()).keep(em, list, search, answer));
        em.flush();
        search.answered(clock.instant());
        return true;
    }

    /** @param failure null where it was called off, or taken over by another process, which then has its own end for it */
    private void end(Job job, String failure) {
        transactions.in(em -> {
            LatentSearch search = searches(em).locked(job.id());
            if (!search.isRunBy(process)) return false;
            if (search.isCancelAsked()) search.cancelled(clock.instant());
            else if (failure != null) search.fail(failure, clock.instant());
            else search.orphaned(clock.instant());
            return true;
        });
    }

    private LatentSearches searches(EntityManager em) {
        return new LatentSearches(em, new Lifts(em, keys), new Policies(em, clock));
    }
}
