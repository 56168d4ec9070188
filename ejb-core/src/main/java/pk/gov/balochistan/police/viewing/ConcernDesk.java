package pk.gov.balochistan.police.viewing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What an auditor does about look-ups: draws a sample, looks into what is worth it, says what it was, has a person watched. */
@Stateless
public class ConcernDesk {
    /** Look-ups drawn at a time. */
    public static final int DRAWN = 10;

    /** Of which time they are drawn. */
    static final Duration WEEK = Duration.ofDays(7);

    @Inject
    PersonViews views;

    @Inject
    ViewConcerns concerns;

    @Inject
    WatchedPersons watched;

    @Inject
    Callers callers;

    @Inject
    KeyRing keys;

    @Inject
    Clock clock;

    private final RandomGenerator lot = new SecureRandom();

    @Permit(Permission.AUDIT_READ)
    public List<ConcernRow> list(ConcernFilter filter) {
        return concerns.list(filter);
    }

    /** For the first page. */
    @Permit(value = Permission.AUDIT_READ, audited = false)
    public long countOpen() {
        return concerns.countOpen();
    }

    /** How many look-ups there were in the last week. */
    @Permit(value = Permission.AUDIT_READ, audited = false)
    public long countOfWeek() {
        return views.count(clock.instant().minus(WEEK));
    }

    /** @throws RuleViolation refusal.notFound */
    @Permit(Permission.AUDIT_READ)
    public ViewConcern open(ConcernNumber number) {
        return concerns.require(number);
    }

    /** @throws RuleViolation refusal.notFound, viewing.close.said, viewing.close.own */
    @Permit(Permission.AUDIT_READ)
    public void close(ConcernNumber number, ClosedConcern said) {
        concerns.require(number).close(said, auditor(), clock.instant());
    }

    /** Draws look-ups of the last week by lot, none of the caller's own. @return how many; 0 where there were none */
    @Permit(Permission.AUDIT_READ)
    public int draw() {
        Instant now = clock.instant();
        List<PersonView> drawn = views.draw(DRAWN, now.minus(WEEK), now, auditor(), lot);
        drawn.forEach(view -> concerns.raise(view, ConcernKind.SAMPLE, auditor().actor(), now));
        return drawn.size();
    }

    @Permit(Permission.AUDIT_READ)
    public List<WatchedPerson> listWatched() {
        return watched.listProminent();
    }

    /** From now on everybody's look-ups of this person raise a concern. @throws RuleViolation viewing.watch.why, viewing.watch.already */
    @Permit(Permission.AUDIT_READ)
    public void watch(Cnic cnic, String why) {
        watched.add(WatchedPerson.prominent(cnic, why, keys, auditor(), clock.instant()));
    }

    /** @throws RuleViolation refusal.notFound, viewing.watch.ended, viewing.watch.why */
    @Permit(Permission.AUDIT_READ)
    public void endWatch(WatchNumber number, String why) {
        watched.require(number.row()).end(why, auditor(), clock.instant());
    }

    private Signatory auditor() {
        return Signatory.of(callers.current());
    }
}
