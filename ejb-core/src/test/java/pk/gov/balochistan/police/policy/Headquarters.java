package pk.gov.balochistan.police.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
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
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.Unit;

/** Officers of the province before one database, on whatever day a test says that it is; each act is a transaction. */
final class Headquarters implements AutoCloseable {
    static final Officer OWNER = new Officer("HQ-1", Role.ADDITIONAL_IG);
    static final Officer OTHER = new Officer("HQ-2", Role.PROVINCE);
    static final Officer HEAD = new Officer("HQ-3", Role.INSPECTOR_GENERAL);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final String WHY = "The prosecutor has read it.";

    final Unit unit;
    private final Path data;
    private int asked;

    record Officer(String belt, Role role) {
        Caller caller() {
            BeltNumber number = BeltNumber.parse(belt);
            return new Caller("user:" + belt, "web", 1L, number, Set.of(), List.of(new HeldPost(role, 1L, "1/")));
        }
    }

    Headquarters(TestDatabase database, Path data) {
        this.unit = Unit.on(database);
        this.data = data;
    }

    /** Noon in Pakistan. */
    static Instant noon(LocalDate day) {
        return day.atTime(7, 0).toInstant(ZoneOffset.UTC);
    }

    static NewPolicy policy(AutomatedFunction function, LocalDate from, LocalDate reviewBy) {
        Worded words = new Worded("For what and for what not.", "کس لیے اور کس لیے نہیں۔");
        PolicyTerms terms = new PolicyTerms(words, words, Role.ADDITIONAL_IG, new BigDecimal("40.5"), words);
        return new NewPolicy(function, terms, from, reviewBy, WHY);
    }

    void act(Officer officer, LocalDate day, Consumer<PolicyDesk> order) {
        unit.perform(em -> order.accept(desk(em, officer, day)));
    }

    <T> T ask(Officer officer, LocalDate day, Function<PolicyDesk, T> question) {
        return unit.inTransaction(em -> question.apply(desk(em, officer, day)));
    }

    void refused(String key, Officer officer, LocalDate day, Consumer<PolicyDesk> order) {
        assertEquals(
                key,
                assertThrows(RuleViolation.class, () -> act(officer, day, order))
                        .key());
    }

    /** One proposes and another approves, today. */
    void inForce(AutomatedFunction function, LocalDate from, LocalDate reviewBy) {
        act(OWNER, TODAY, desk -> desk.propose(policy(function, from, reviewBy)));
        PolicyNumber number = ask(
                OTHER,
                TODAY,
                desk -> new PolicyNumber(
                        function, desk.about(function).history().get(0).edition()));
        act(OTHER, TODAY, desk -> desk.approve(number));
    }

    /** A search that finds so many. @return its reference */
    String run(AutomatedFunction function, LocalDate day, int found) {
        String reference = "ref-" + ++asked;
        unit.perform(em -> permit(em, function, day, reference).found(found));
        return reference;
    }

    PolicyRun permit(EntityManager em, AutomatedFunction function, LocalDate day, String reference) {
        Signatory by = Signatory.of(OTHER.caller());
        return new Policies(em, clock(day)).permit(function, new RunReason(by, "STOP", "FIR 12/2026", reference));
    }

    void found(AutomatedFunction function, String reference, RunOutcome outcome) {
        unit.perform(em -> new PolicyRuns(em)
                .find(function, reference)
                .orElseThrow()
                .decide(outcome, Signatory.of(OTHER.caller()), noon(TODAY)));
    }

    List<RegisterEntry> register(LocalDate day) {
        return unit.inTransaction(em -> {
            RegisterDesk desk = new RegisterDesk();
            desk.policies = new Policies(em, clock(day));
            desk.runs = new PolicyRuns(em);
            desk.complaints = new ProgramComplaints(em);
            desk.clock = clock(day);
            return desk.entries(desk.counted());
        });
    }

    private PolicyDesk desk(EntityManager em, Officer officer, LocalDate day) {
        PolicyDesk desk = new PolicyDesk();
        desk.policies = new Policies(em, clock(day));
        desk.trail = new AuditTrail(em, KeyRing.of(data), clock(day));
        desk.callers = officer::caller;
        desk.clock = clock(day);
        return desk;
    }

    private static Clock clock(LocalDate day) {
        return Clock.fixed(noon(day), ZoneOffset.UTC);
    }

    @Override
    public void close() {
        unit.close();
    }
}
