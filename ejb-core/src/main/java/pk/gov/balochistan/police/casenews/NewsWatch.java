package pk.gov.balochistan.police.casenews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.OwnTransaction;
import pk.gov.balochistan.police.lease.RepeatedWork;

/**
 * Reads the timelines every few seconds for {@link PostNews}. It looks back further than it has read, for what was begun earlier may
 * be committed later, and another machine's clock may be behind; what it has told it does not tell again.
 */
@ApplicationScoped
public class NewsWatch implements RepeatedWork {
    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final Duration LOOK_BACK = Duration.ofSeconds(60);

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    EntityManager em;

    @Inject
    PostNews news;

    private Set<Long> known = Set.of();
    private Instant from;

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public String inWords() {
        return "the news of cases";
    }

    /** Nought always: what a turn reads is all there is. */
    @Override
    public int doSome() {
        Instant now = news.now();
        boolean isFirst = from == null;
        Instant since = isFirst ? now.minus(LOOK_BACK) : from.minus(LOOK_BACK);
        List<ChangedCase> read = ownTransaction.get(() -> ChangedCases.since(em, since));
        // What stood there before the program began is nobody's news.
        if (!isFirst)
            news.changed(
                    read.stream().filter(each -> !known.contains(each.entry())).toList());
        known = read.stream().map(ChangedCase::entry).collect(Collectors.toCollection(HashSet::new));
        from = now;
        return 0;
    }
}
