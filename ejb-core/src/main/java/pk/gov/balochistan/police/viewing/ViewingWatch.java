package pk.gov.balochistan.police.viewing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.audit.ViewWatch;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.personname.NameLikeness;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Keeps each look-up, asks every tenth time for the whole justification, and raises what is worth a second look. Source: SECURITY.md T2. */
@Dependent
public class ViewingWatch implements ViewWatch {
    /** Look-ups of a day which are never far more than usual. */
    static final int ORDINARY = 20;

    private static final Duration DAY = Duration.ofDays(1);
    private static final int USUAL_DAYS = 28;
    private static final double DEVIATIONS = 3;
    private static final String PROGRAM = Caller.system("watch").actor();

    private final PersonViews views;
    private final ViewConcerns concerns;
    private final WatchedPersons watched;
    private final UserAccounts accounts;
    private final Clock clock;

    @Inject
    public ViewingWatch(
            PersonViews views, ViewConcerns concerns, WatchedPersons watched, UserAccounts accounts, Clock clock) {
        this.views = views;
        this.concerns = concerns;
        this.watched = watched;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @throws RuleViolation refusal.reason.full where the whole justification is due */
    @Override
    public Consumer<List<Object>> look(Caller caller, String action, String target, Reason reason) {
        Signatory by = Signatory.of(caller);
        PersonView view = new PersonView(by, action, target == null ? action : target, reason, clock.instant());
        Optional<PersonView> same = views.same(view);
        if (same.isEmpty() && reason.justification() == null && views.isFullDue(by))
            throw new RuleViolation("refusal.reason.full", PersonViews.FULL_EVERY);
        PersonView kept = same.orElseGet(() -> added(view, by));
        return told -> {
            raise(kept, caller, shown(told).flatMap(ViewingWatch::persons).toList());
            beside(kept, action, by, shown(told));
        };
    }

    /**
     * Whoever stands on a chart was looked at like the one in its middle, and whomever a sheet meets on record like one who was looked up, once a shift; for the reason of
     * that look-up, so that none more is asked for.
     */
    private void beside(PersonView kept, String action, Signatory by, Stream<ShowsPersons> shown) {
        List<String> targets =
                shown.flatMap(one -> one.shownBeside().stream()).distinct().toList();
        List<String> fresh = views.notSeen(by, targets, clock.instant());
        if (fresh.isEmpty()) return;
        views.addAll(fresh.stream()
                .map(target -> new PersonView(by, action, target, null, clock.instant()))
                .toList());
        if (isFarMoreThanUsual(by, clock.instant())) concerns.raise(kept, ConcernKind.VOLUME, PROGRAM, clock.instant());
    }

    @Override
    public void seen(Caller caller, String action, String target, List<Object> told) {
        List<ShowsPersons> shown = shown(told).toList();
        List<PersonDetails> persons =
                shown.stream().flatMap(ViewingWatch::persons).toList();
        if (persons.isEmpty()) return;
        Signatory by = Signatory.of(caller);
        Reason reason = shown.stream()
                .map(ShowsPersons::shownFor)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        PersonView view = new PersonView(by, action, target == null ? action : target, reason, clock.instant());
        PersonView kept = views.same(view).orElseGet(() -> added(view, by));
        raise(kept, caller, persons);
        beside(kept, action, by, shown.stream());
    }

    private PersonView added(PersonView view, Signatory by) {
        views.add(view);
        if (isFarMoreThanUsual(by, view.seenAt())) concerns.raise(view, ConcernKind.VOLUME, PROGRAM, view.seenAt());
        return view;
    }

    private static Stream<ShowsPersons> shown(List<Object> told) {
        return told.stream()
                .map(one -> one instanceof Optional<?> maybe ? maybe.orElse(null) : one)
                .flatMap(one -> one instanceof Collection<?> rows ? rows.stream() : Stream.ofNullable(one))
                .filter(ShowsPersons.class::isInstance)
                .map(ShowsPersons.class::cast);
    }

    private static Stream<PersonDetails> persons(ShowsPersons shown) {
        return shown.personsShown().stream();
    }

    private void raise(PersonView view, Caller caller, List<PersonDetails> persons) {
        Signatory by = Signatory.of(caller);
        for (PersonDetails person : persons) {
            if (person.cnic() != null)
                watched.concerns(person.cnic(), by).forEach(kind -> concerns.raise(view, kind, PROGRAM, view.seenAt()));
            if (isNamedLike(caller, person)) concerns.raise(view, ConcernKind.OWN_NAME, PROGRAM, view.seenAt());
        }
    }

    private boolean isNamedLike(Caller caller, PersonDetails person) {
        if (caller.accountId() == null || person.name() == null) return false;
        return accounts.find(caller.accountId()).stream()
                .flatMap(account -> Stream.of(Language.values()).map(account::name))
                .anyMatch(own -> areAlike(own, person.name()));
    }

    /** Each has what the other has: a name of one word is not like every longer one that has it. */
    private static boolean areAlike(String one, String other) {
        return Math.min(NameLikeness.of(one, other), NameLikeness.of(other, one)) >= NameLikeness.ALIKE;
    }

    /**
     * Whether the officer looked at more persons in the last day than a day of the four weeks before would have, by three standard deviations
     * of a count that comes by chance; said once a day.
     */
    private boolean isFarMoreThanUsual(Signatory by, Instant now) {
        Instant yesterday = now.minus(DAY);
        long today = views.count(by, yesterday, now);
        if (today <= ORDINARY) return false;
        double usual = views.count(by, yesterday.minus(DAY.multipliedBy(USUAL_DAYS)), yesterday) / (double) USUAL_DAYS;
        return today > usual + DEVIATIONS * Math.sqrt(usual)
                && !concerns.isRaisedSince(by, ConcernKind.VOLUME, yesterday);
    }
}
