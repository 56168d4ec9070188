package pk.gov.balochistan.police.firrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.function.Executable;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.complaint.ComplaintSubjects;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.escalation.ClockTurn;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Complaints from which requests for an FIR arise: each order is a transaction of its own, by whatever post at whatever hour. */
public final class FirWorld implements AutoCloseable {
    public static final Instant FILED = ComplaintDatabase.CLOCK.instant();
    static final String CIRCLE = "circle-quetta-sariab";
    static final String DIVISION = "division-quetta-sariab";
    static final String WORDS = "The parties were heard at the station.";

    public final Unit unit;
    public final Path data;

    public FirWorld(TestDatabase database, Path data) {
        this.unit = Unit.on(database);
        this.data = data;
    }

    public TrackingNumber file(NewComplaint input) {
        return unit.inTransaction(em -> core(em).intake().file(input, "citizen").number());
    }

    public TrackingNumber file(String category) {
        return file(Some.complaint(category, Some.STATION));
    }

    ComplaintDatabase core(EntityManager em) {
        return ComplaintDatabase.of(em, data);
    }

    public static Instant hours(long afterFiling) {
        return FILED.plus(Duration.ofHours(afterFiling));
    }

    /** An order at the desk of a post, with the case as it stands. */
    public interface Order {
        void give(FirRequestDesk desk, int seen);
    }

    /** By whoever holds a post, so many hours after the case was filed. */
    public void order(Role role, String place, long hours, TrackingNumber number, Order order) {
        unit.perform(
                em -> order.give(desk(em, role, place, hours), found(em, number).version()));
    }

    /** The desk of a post, so many hours after the case was filed. */
    public FirRequestDesk desk(EntityManager em, Role role, String place, long hours) {
        Clock then = Clock.fixed(hours(hours), ZoneOffset.UTC);
        FirRequestDesk desk = new FirRequestDesk();
        desk.complaints = core(em).complaints();
        desk.requests = new FirRequests(em);
        desk.offences = new Offences(em);
        desk.places = new Places(em, then);
        desk.course = new FirCourse(
                desk.requests,
                desk.places,
                new ComplaintSubjects(em),
                new ComplaintNotices(new Outbox(em, KeyRing.of(data), then), KeyRing.of(data)));
        Caller caller = new Caller(
                "user:" + role,
                "web",
                1L,
                null,
                Set.of(),
                core(em).scope(role, place).posts());
        desk.callers = () -> caller;
        desk.clock = then;
        return desk;
    }

    static NewFirRequest theft() {
        return new NewFirRequest("A motor cycle was taken from the door.", null, null, List.of("ppc-379"));
    }

    /** Handed over by the post that answers for the case, in its first hour. */
    public TrackingNumber asked(String category, Role role, String place) {
        TrackingNumber number = file(category);
        order(role, place, 1, number, (desk, seen) -> desk.ask(number, seen, theft()));
        return number;
    }

    /** Of a report that the station itself has. */
    public TrackingNumber askedOfStation() {
        return asked("crime_report_walkin", Role.SHO, Some.STATION);
    }

    static FirAnswer fir(String number) {
        return new FirAnswer(number, LocalDate.parse("2026-11-20"), Some.STATION, List.of("ppc-379"));
    }

    public void register(TrackingNumber complaint, long hours, String fir) {
        order(Role.SHO, Some.STATION, hours, complaint, (desk, seen) -> desk.register(complaint, seen, fir(fir), null));
    }

    public void decline(TrackingNumber complaint, long hours) {
        order(
                Role.SHO,
                Some.STATION,
                hours,
                complaint,
                (desk, seen) -> desk.decline(complaint, seen, DeclineReason.CIVIL, WORDS));
    }

    public void direct(Role role, String place, TrackingNumber complaint, long hours) {
        order(role, place, hours, complaint, (desk, seen) -> desk.direct(complaint, seen, WORDS));
    }

    /** Of a process that has just been started. */
    ClockTurn<Long> turnAt(Instant now) {
        return new ClockTurn<>(
                new FirClocks(KeyRing.of(data), Clock.fixed(now, ZoneOffset.UTC)),
                work -> unit.inTransaction(work::applyAsInt),
                "test",
                em -> now,
                () -> 0);
    }

    /** Sees to all that is due at a time. */
    public void seeTo(Instant now) {
        ClockTurn<Long> turn = turnAt(now);
        int turns = 0;
        while (turn.seeToSome() > 0) if (++turns > 100) throw new AssertionError("it never ends");
    }

    public <T> T read(TrackingNumber number, Function<FirRequest, T> what) {
        return unit.inTransaction(
                em -> what.apply(new FirRequests(em).last(number).orElseThrow()));
    }

    public FirState state(TrackingNumber number) {
        return read(number, FirRequest::state);
    }

    /** The posts that reviewed or review it, in their order. */
    List<Role> reviewers(TrackingNumber number) {
        return read(
                number,
                request -> request.reviews().stream().map(FirReview::role).toList());
    }

    void change(TrackingNumber number, Consumer<Complaint> verb) {
        unit.perform(em -> verb.accept(found(em, number)));
    }

    /** The police have answered it. */
    void end(TrackingNumber number) {
        unit.perform(em -> {
            Complaint complaint = found(em, number);
            complaint.take(BeltNumber.parse("B-1"), new Step("user:x", hours(1), null, true));
            core(em).answer(complaint, new Step("user:x", hours(1), "It was given back to its owner.", true));
        });
    }

    private Complaint found(EntityManager em, TrackingNumber number) {
        return core(em).complaints().find(number).orElseThrow();
    }

    long times(TrackingNumber number, EventKind kind) {
        return unit.inTransaction(em -> found(em, number).timeline().stream()
                .map(ComplaintEvent::kind)
                .filter(kind::equals)
                .count());
    }

    /** Rows of the trail in which the clock names the case. */
    long strikes(TrackingNumber number) {
        return unit.inTransaction(em -> em.createQuery(
                        "select count(x) from AuditEntry x where x.action = 'CLOCK:firReview' and x.target = :target",
                        Long.class)
                .setParameter("target", number.auditTarget())
                .getSingleResult());
    }

    public List<String> texts(TrackingNumber number) {
        return unit.inTransaction(em -> em.createQuery(
                        "select x.textKey from OutgoingSms x where x.cause = :cause and x.textKey not like"
                                + " 'complaint.sms.f%' order by x.id",
                        String.class)
                .setParameter("cause", number.auditTarget())
                .getResultList());
    }

    static void assertRefused(String key, Executable order) {
        assertEquals(key, assertThrows(RuleViolation.class, order).key());
    }

    @Override
    public void close() {
        unit.close();
    }
}
