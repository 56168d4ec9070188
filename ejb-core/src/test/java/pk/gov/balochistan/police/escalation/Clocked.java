package pk.gov.balochistan.police.escalation;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Unit;
import pk.gov.balochistan.police.tracking.CitizenWord;

/** Complaints that are filed at {@link #FILED}, and turns at whatever time a test says that it is. */
final class Clocked implements AutoCloseable {
    static final Instant FILED = ComplaintDatabase.CLOCK.instant();

    final Unit unit;
    private final Path data;

    Clocked(TestDatabase database, Path data) {
        this.unit = Unit.on(database);
        this.data = data;
    }

    TrackingNumber file(NewComplaint input) {
        return unit.inTransaction(em ->
                ComplaintDatabase.of(em, data).intake().file(input, "citizen").number());
    }

    /** Of a process whose steady clock stands still, and which has just been started. */
    ClockTurn<DueClock> turnAt(Instant now) {
        return new ClockTurn<>(
                new ComplaintClocks(KeyRing.of(data), Clock.fixed(now, ZoneOffset.UTC)),
                work -> unit.inTransaction(work::applyAsInt),
                "test",
                em -> now,
                () -> 0);
    }

    /** Sees to all that is due at a time. */
    void seeTo(Instant now) {
        ClockTurn<DueClock> turn = turnAt(now);
        int turns = 0;
        while (turn.seeToSome() > 0) if (++turns > 1000) throw new AssertionError("it never ends");
    }

    static Instant hours(long afterFiling) {
        return FILED.plus(Duration.ofHours(afterFiling));
    }

    <T> T read(TrackingNumber number, Function<Complaint, T> what) {
        return unit.inTransaction(em -> what.apply(found(em, number)));
    }

    void change(TrackingNumber number, Consumer<Complaint> verb) {
        unit.perform(em -> verb.accept(found(em, number)));
    }

    private Complaint found(EntityManager em, TrackingNumber number) {
        return ComplaintDatabase.of(em, data).complaints().find(number).orElseThrow();
    }

    /** An officer answers the case. */
    void answer(TrackingNumber number, Step step) {
        unit.perform(em -> ComplaintDatabase.of(em, data).answer(found(em, number), step));
    }

    /** The complainant says that the answer does not settle it. */
    void no(TrackingNumber number, long hours) {
        Clock then = Clock.fixed(hours(hours), ZoneOffset.UTC);
        CitizenWord no = new CitizenWord(CitizenWord.Kind.NO, null, null);
        unit.perform(em -> ComplaintDatabase.of(em, data).words(then).take(found(em, number), no, "citizen"));
    }

    /** An officer spoke to the complainant an hour after it was filed. */
    TrackingNumber contacted(TrackingNumber number) {
        change(number, complaint -> complaint.contacted(new Step("user:x", hours(1), null, false)));
        return number;
    }

    Role answering(TrackingNumber number) {
        return read(number, complaint -> complaint.responsibility().role());
    }

    List<EventKind> timeline(TrackingNumber number) {
        return read(number, complaint -> complaint.timeline().stream()
                .map(ComplaintEvent::kind)
                .toList());
    }

    long times(TrackingNumber number, EventKind kind) {
        return timeline(number).stream().filter(kind::equals).count();
    }

    /** Rows that a condition of the mapper's language finds. */
    long count(String from) {
        return unit.inTransaction(
                em -> em.createQuery("select count(x) from " + from, Long.class).getSingleResult());
    }

    @Override
    public void close() {
        unit.close();
    }
}
