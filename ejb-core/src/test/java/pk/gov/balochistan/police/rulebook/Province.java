package pk.gov.balochistan.police.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.casework.CaseRules;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintRouting;
import pk.gov.balochistan.police.complaint.ComplaintSubjects;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.duress.AgreedWords;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.grievance.KindTerms;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.intake.ComplaintIntake;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Two officers of the province before one database, at whatever time a test says that it is; each act is a transaction. */
final class Province implements AutoCloseable {
    static final String FIRST = "OPS-1";
    static final String SECOND = "OPS-2";
    static final Instant NOW = ComplaintDatabase.CLOCK.instant();

    /** Five days from now, in Pakistan. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    static final String WHY = "The circles lack people; the district has them.";

    final Unit unit;
    private final Path data;

    Province(TestDatabase database, Path data) {
        this.unit = Unit.on(database);
        this.data = data;
    }

    static Instant at(String time) {
        return Instant.parse(time);
    }

    static KindTerms terms(Role first, int contact, int answer) {
        return new KindTerms(first, contact, answer, null);
    }

    static NewRule rule(String kind, KindTerms terms) {
        return new NewRule(new DraftRule(kind, terms, DAY), WHY);
    }

    void propose(String person, NewRule rule) {
        act(person, NOW, desk -> desk.propose(rule));
    }

    /** One proposes and the other confirms. */
    void order(NewRule rule) {
        propose(FIRST, rule);
        act(SECOND, NOW, desk -> desk.confirm(waiting(rule.draft().kind())));
    }

    RuleNumber waiting(String kind) {
        return new RuleNumber(kind, ask(FIRST, NOW, desk -> desk.about(kind)
                .line()
                .waiting()
                .orElseThrow()
                .id()));
    }

    void act(String person, Instant now, Consumer<RuleDesk> order) {
        unit.perform(em -> order.accept(desk(em, person, now)));
    }

    <T> T ask(String person, Instant now, Function<RuleDesk, T> question) {
        return unit.inTransaction(em -> question.apply(desk(em, person, now)));
    }

    void refused(String key, String person, Instant now, Consumer<RuleDesk> order) {
        assertEquals(
                key,
                assertThrows(RuleViolation.class, () -> act(person, now, order)).key());
    }

    private RuleDesk desk(EntityManager em, String person, Instant now) {
        Caller caller = new Caller("user:" + person, "web", 1L, BeltNumber.parse(person), Set.of(), List.of());
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        Places places = new Places(em, clock);
        RuleDesk desk = new RuleDesk();
        desk.em = em;
        desk.categories = new Categories(em);
        desk.rules = new KindRules(em);
        desk.previews = new RulePreviews(em, places, new ComplaintRouting(places), new ComplaintSubjects(em));
        desk.figures = new CaseRules(em);
        desk.trail = new AuditTrail(em, KeyRing.of(data), clock);
        desk.callers = () -> caller;
        desk.clock = clock;
        return desk;
    }

    Long file(String kind, String place, Accused whom, Instant at) {
        return unit.inTransaction(em -> file(em, kind, place, whom, at));
    }

    Long file(EntityManager em, String kind, String place, Accused whom, Instant at) {
        Clock clock = Clock.fixed(at, ZoneOffset.UTC);
        Complaints complaints = new Complaints(em, clock);
        KeyRing keys = KeyRing.of(data);
        ComplaintIntake intake = new ComplaintIntake(
                complaints,
                new Categories(em),
                new Places(em, clock),
                new Officers(em),
                new AgreedWords(em, keys, clock),
                keys,
                clock);
        var filed = intake.file(Some.complaint(kind, place, whom), "citizen");
        em.flush();
        return complaints.find(filed.number()).orElseThrow().id();
    }

    <T> T read(Long complaint, Function<Complaint, T> what) {
        return unit.inTransaction(em -> what.apply(em.find(Complaint.class, complaint)));
    }

    @Override
    public void close() {
        unit.close();
    }
}
