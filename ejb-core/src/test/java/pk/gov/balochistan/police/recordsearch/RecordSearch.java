package pk.gov.balochistan.police.recordsearch;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.Policies;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.policy.SaidOutcome;
import pk.gov.balochistan.police.policy.SomePolicy;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.testing.Unit;

/** The search by name as the container would put it together, on a day on which a policy lets it run. */
final class RecordSearch {
    static final Instant NOON = Instant.parse("2026-11-29T07:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    static final Caller EXAMINER = caller("CRO-1", Role.CRO_EXAMINER);
    static final Caller OFFICER = caller("SP-1", Role.DPO);
    static final Signatory ONE = new Signatory("user:one", "officer:HQ-1");
    private static final Reason REASON = new Reason("Named by a witness of the robbery", "FIR 12/2026 Sariab");

    private RecordSearch() {}

    static Caller caller(String belt, Role role) {
        BeltNumber number = BeltNumber.parse(belt);
        return new Caller("user:" + belt, "web", 1L, number, Set.of(), List.of(new HeldPost(role, 1L, "1/")));
    }

    static Unit inForce(TestDatabase database) {
        Unit unit = Unit.on(database);
        approve(unit);
        return unit;
    }

    static void approve(Unit unit) {
        unit.perform(em -> SomePolicy.inForce(em, AutomatedFunction.NAME_MATCH, null, CLOCK));
    }

    static NameAnswer ask(Unit unit, Caller caller, NameQuestion question) {
        return unit.inTransaction(em -> desk(em, caller).findByName(question, REASON));
    }

    static void say(Unit unit, Caller caller, SaidOutcome outcome) {
        unit.perform(em -> outcomes(em, caller).decide(outcome));
    }

    /** The caller's searches of which may still be said what came, by their references. */
    static List<String> undecided(Unit unit, Caller caller, AutomatedFunction search) {
        return unit.inTransaction(em -> outcomes(em, caller).listUndecided(search)).stream()
                .map(UndecidedSearch::reference)
                .toList();
    }

    private static SearchOutcomeDesk outcomes(EntityManager em, Caller caller) {
        SearchOutcomeDesk desk = new SearchOutcomeDesk();
        desk.runs = new PolicyRuns(em);
        desk.callers = () -> caller;
        desk.clock = CLOCK;
        return desk;
    }

    static RecordSearchDesk desk(EntityManager em, Caller caller) {
        RecordSearchDesk desk = new RecordSearchDesk();
        desk.records = new CriminalRecords(em);
        desk.numbered = new NumberedPersons(em);
        desk.policies = new Policies(em, CLOCK);
        desk.callers = () -> caller;
        desk.clock = CLOCK;
        return desk;
    }
}
