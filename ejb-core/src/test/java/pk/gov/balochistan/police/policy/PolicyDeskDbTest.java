package pk.gov.balochistan.police.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.policy.AutomatedFunction.HOTLIST_CHECK;
import static pk.gov.balochistan.police.policy.AutomatedFunction.NAME_MATCH;
import static pk.gov.balochistan.police.policy.Headquarters.HEAD;
import static pk.gov.balochistan.police.policy.Headquarters.OTHER;
import static pk.gov.balochistan.police.policy.Headquarters.OWNER;
import static pk.gov.balochistan.police.policy.Headquarters.TODAY;
import static pk.gov.balochistan.police.policy.Headquarters.WHY;
import static pk.gov.balochistan.police.policy.Headquarters.policy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.DualControl.Decision;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Two persons approve a policy, its owner stops a function, and without an approved policy nothing is searched. Source: issue 4. */
class PolicyDeskDbTest {
    @TempDir
    Path data;

    @EveryEngine
    @Tag("T5")
    void onePersonProposesAPolicyAndAnotherApprovesOrDeclinesIt(TestDatabase database) {
        try (Headquarters force = new Headquarters(database, data)) {
            LocalDate end = TODAY.plusMonths(6);
            PolicyNumber first = new PolicyNumber(NAME_MATCH, 1);
            PolicyNumber second = new PolicyNumber(NAME_MATCH, 2);
            force.act(OWNER, TODAY, desk -> desk.propose(policy(NAME_MATCH, TODAY, end)));
            assertEquals(List.of(false, true), List.of(isYours(force, OWNER), isYours(force, OTHER)));
            force.refused("audit.control.own", OWNER, TODAY, desk -> desk.approve(first));
            force.refused("policy.waiting", OTHER, TODAY, desk -> desk.propose(policy(NAME_MATCH, TODAY, end)));
            force.refused("refusal.notFound", OTHER, TODAY, desk -> desk.approve(second));
            force.refused("policy.why.short", OTHER, TODAY, desk -> desk.decline(first, " no "));
            force.act(OTHER, TODAY, desk -> desk.decline(first, "The threshold is too low."));
            force.refused("audit.control.decided", HEAD, TODAY, desk -> desk.approve(first));
            force.refused(
                    "policy.from.past", OWNER, TODAY.plusDays(1), desk -> desk.propose(policy(NAME_MATCH, TODAY, end)));
            force.inForce(NAME_MATCH, TODAY, end);
            assertEquals(
                    List.of("2 user:HQ-2 CONFIRMED null", "1 user:HQ-2 REFUSED The threshold is too low."),
                    force.ask(HEAD, TODAY, desk -> desk.about(NAME_MATCH).history()).stream()
                            .map(each -> each.edition() + " " + each.control().decidedBy() + " "
                                    + each.control().decision() + " " + each.decidedWhy())
                            .toList());
        }
    }

    private static boolean isYours(Headquarters force, Headquarters.Officer officer) {
        return force.ask(officer, TODAY, desk -> desk.about(NAME_MATCH)).isYours();
    }

    @EveryEngine
    void withoutAnApprovedPolicyThatStillHoldsNothingRunsAndItIsSaidWhy(TestDatabase database) {
        try (Headquarters force = new Headquarters(database, data)) {
            LocalDate from = TODAY.plusDays(2);
            LocalDate end = TODAY.plusDays(90);
            assertRefused(force, "policy.refused.none", List.of(NAME_MATCH), TODAY);
            force.act(OWNER, TODAY, desk -> desk.propose(policy(NAME_MATCH, from, end)));
            assertRefused(force, "policy.refused.none", List.of(NAME_MATCH), from);
            force.act(OTHER, TODAY, desk -> desk.approve(new PolicyNumber(NAME_MATCH, 1)));
            assertRefused(force, "policy.refused.notYet", List.of(NAME_MATCH, from), from.minusDays(1));
            force.run(NAME_MATCH, from, 0);
            force.run(NAME_MATCH, end, 0);
            assertRefused(force, "policy.refused.expired", List.of(NAME_MATCH, end), end.plusDays(1));
            assertEquals(
                    List.of("BEGINS_LATER", "RUNNING", "REVIEW_DUE", "REVIEW_DUE", "EXPIRED"),
                    List.of(from.minusDays(1), end.minusDays(31), end.minusDays(30), end, end.plusDays(1)).stream()
                            .map(day -> force.ask(OWNER, day, desk -> desk.about(NAME_MATCH)
                                    .standing()
                                    .state()
                                    .name()))
                            .toList());
            assertEquals(List.of("1 STOP FIR 12/2026 user:HQ-2", "1 STOP FIR 12/2026 user:HQ-2"), runs(force));
        }
    }

    /** The one that came with the program begins on 1 November. */
    @EveryEngine
    void whatTheProvinceApprovedStandsBeforeWhatCameWithTheProgram(TestDatabase database) {
        LocalDate october = LocalDate.of(2026, 10, 10);
        try (Headquarters force = new Headquarters(database, data)) {
            assertTrue(standing(force).policy().isInterim());
            NewPolicy own = policy(HOTLIST_CHECK, october, TODAY.plusDays(90));
            force.act(OWNER, october, desk -> desk.propose(own));
            force.act(OTHER, october, desk -> desk.approve(new PolicyNumber(HOTLIST_CHECK, 2)));
            assertEquals(2, standing(force).policy().edition());
        }
    }

    private static Standing standing(Headquarters force) {
        return force.ask(OWNER, TODAY, desk -> desk.about(HOTLIST_CHECK).standing());
    }

    private static List<String> runs(Headquarters force) {
        return force.unit.inTransaction(em -> em.createQuery("select r from PolicyRun r", PolicyRun.class)
                .getResultStream()
                .map(run -> run.edition() + " " + run.cited())
                .toList());
    }

    private static void assertRefused(Headquarters force, String key, List<Object> arguments, LocalDate day) {
        RuleViolation refusal =
                assertThrows(RuleViolation.class, () -> force.run((AutomatedFunction) arguments.get(0), day, 1), key);
        assertEquals(key, refusal.key());
        assertEquals(arguments, refusal.arguments());
    }

    /** What nobody approved before its day would else seem to have held from that day on. */
    @EveryEngine
    void whatNobodyApprovedInTimeLapses(TestDatabase database) {
        try (Headquarters force = new Headquarters(database, data)) {
            PolicyNumber first = new PolicyNumber(NAME_MATCH, 1);
            force.act(OWNER, TODAY, desk -> desk.propose(policy(NAME_MATCH, TODAY, TODAY.plusDays(90))));
            force.refused("policy.from.past", OTHER, TODAY.plusDays(1), desk -> desk.approve(first));
            PolicySheet sheet = force.ask(OTHER, TODAY.plusDays(1), desk -> desk.about(NAME_MATCH));
            assertEquals(Decision.LAPSED, sheet.history().get(0).control().decision());
            assertEquals(List.of("function:NAME_MATCH edition 1"), force.unit.inTransaction(em -> em.createQuery(
                            "select concat(concat(a.target, ' '), a.detail) from AuditEntry a"
                                    + " where a.action = 'AUTOMATION_POLICY:lapse'",
                            String.class)
                    .getResultList()));
        }
    }

    @EveryEngine
    void aFunctionIsStoppedByItsOwnerAloneAndRunsAgainByTwo(TestDatabase database) {
        try (Headquarters force = new Headquarters(database, data)) {
            SwitchOrder stop = new SwitchOrder(HOTLIST_CHECK, "Cards of codes were lost.");
            SwitchOrder on = new SwitchOrder(HOTLIST_CHECK, "There are new cards.");
            force.refused("policy.switch.owner", OTHER, TODAY, desk -> desk.switchOff(stop));
            force.refused("policy.switch.on", OTHER, TODAY, desk -> desk.proposeOn(on));
            force.act(OWNER, TODAY, desk -> desk.switchOff(stop));
            force.refused("policy.switch.off", HEAD, TODAY, desk -> desk.switchOff(stop));
            assertRefused(force, "policy.refused.off", List.of(HOTLIST_CHECK, Headquarters.noon(TODAY)), TODAY);
            force.refused("policy.switch.notProposed", OTHER, TODAY, desk -> desk.confirmOn(HOTLIST_CHECK));
            force.act(OWNER, TODAY, desk -> desk.proposeOn(on));
            force.refused("policy.switch.waiting", OTHER, TODAY, desk -> desk.proposeOn(on));
            force.refused("audit.control.own", OWNER, TODAY, desk -> desk.confirmOn(HOTLIST_CHECK));
            force.act(OTHER, TODAY, desk -> desk.declineOn(HOTLIST_CHECK));
            assertRefused(force, "policy.refused.off", List.of(HOTLIST_CHECK, Headquarters.noon(TODAY)), TODAY);
            force.act(OTHER, TODAY, desk -> desk.proposeOn(on));
            force.act(OWNER, TODAY, desk -> desk.confirmOn(HOTLIST_CHECK));
            force.run(HOTLIST_CHECK, TODAY, 1);
            force.act(HEAD, TODAY, desk -> desk.switchOff(stop));
            assertEquals(
                    List.of("Cards of codes were lost. null", "Cards of codes were lost. " + Headquarters.noon(TODAY)),
                    force.ask(HEAD, TODAY, desk -> desk.about(HOTLIST_CHECK).stops()).stream()
                            .map(each -> each.offWhy() + " " + each.onAt())
                            .toList());
        }
    }

    @EveryEngine
    void theRunStandsOrFallsWithTheSearchAndOpensNoOther(TestDatabase database) {
        try (Headquarters force = new Headquarters(database, data)) {
            assertThrows(
                    IllegalStateException.class,
                    () -> force.unit.perform(em -> {
                        force.permit(em, HOTLIST_CHECK, TODAY, "lost").found(1);
                        em.flush();
                        throw new IllegalStateException("the search failed");
                    }));
            assertEquals(List.of(), runs(force));
            force.unit.perform(em -> {
                PolicyRun run = force.permit(em, HOTLIST_CHECK, TODAY, "kept");
                assertThrows(IllegalStateException.class, () -> run.requireOf(NAME_MATCH));
            });
            assertEquals(1, runs(force).size());
        }
    }

    @EveryEngine
    void theRegisterCountsTwelveMonthsAndSaysNothingWhereNothingIsDecided(TestDatabase database) {
        try (Headquarters force = new Headquarters(database, data)) {
            force.run(HOTLIST_CHECK, TODAY.minusDays(5), 0);
            String wrong = force.run(HOTLIST_CHECK, TODAY, 2);
            assertEquals(new RunFigures(2, 1, 0, 0), entry(force, TODAY).figures());
            assertTrue(entry(force, TODAY).figures().errorPercent().isEmpty(), "none decided is not 0 %");
            String right = force.run(HOTLIST_CHECK, TODAY, 1);
            String again = force.run(HOTLIST_CHECK, TODAY, 1);
            String open = force.run(HOTLIST_CHECK, TODAY, 1);
            force.found(HOTLIST_CHECK, wrong, RunOutcome.REFUTED);
            force.found(HOTLIST_CHECK, right, RunOutcome.CONFIRMED);
            force.found(HOTLIST_CHECK, again, RunOutcome.UNDECIDED);
            force.found(HOTLIST_CHECK, again, RunOutcome.CONFIRMED);
            force.found(HOTLIST_CHECK, open, RunOutcome.UNDECIDED);
            RuleViolation twice =
                    assertThrows(RuleViolation.class, () -> force.found(HOTLIST_CHECK, wrong, RunOutcome.CONFIRMED));
            assertEquals("policy.outcome.said", twice.key());
            RegisterEntry entry = entry(force, TODAY);
            assertEquals(new RunFigures(5, 4, 2, 1), entry.figures());
            assertEquals("33.3", entry.figures().errorPercent().orElseThrow().toString());
            assertEquals(LocalDate.of(2026, 11, 1), entry.since());
            assertEquals(
                    4, entry(force, TODAY.minusDays(4).plusYears(1)).figures().runs());
            assertEquals(
                    RunFigures.NONE,
                    entry(force, TODAY.plusDays(1).plusYears(1)).figures());
        }
    }

    private static RegisterEntry entry(Headquarters force, LocalDate day) {
        return force.register(day).stream()
                .filter(each -> each.standing().function() == HOTLIST_CHECK)
                .findFirst()
                .orElseThrow();
    }

    /** Nor by whoever writes rows by hand with the portal's own rights. */
    @EveryEngine
    @Tag("T5")
    void theTablesRefuseItToo(TestDatabase database) throws SQLException {
        try (Headquarters force = new Headquarters(database, data)) {
            force.act(OWNER, TODAY, desk -> desk.propose(policy(NAME_MATCH, TODAY, TODAY.plusDays(90))));
            force.act(OWNER, TODAY, desk -> desk.switchOff(new SwitchOrder(HOTLIST_CHECK, WHY)));
            String approved = "update use_policy set decision = 'CONFIRMED', waiting_key = null";
            List<String> forbidden = List.of(
                    approved + ", decided_person = proposed_person where function_code = 'NAME_MATCH'",
                    approved + " where function_code = 'NAME_MATCH'",
                    approved + ", is_interim = 1 where function_code = 'NAME_MATCH'",
                    "update use_policy set review_by = valid_from",
                    "update function_switch_off set open_key = null",
                    "update function_switch_off set open_key = null, decision = 'CONFIRMED', proposed_person = 'a',"
                            + " decided_person = 'a'",
                    "insert into policy_run (id, function_code, policy_id, edition, ran_at, actor, person, purpose,"
                            + " case_reference, reference) values (1, 'NAME_MATCH', 1, 1, current_timestamp, 'a', 'a',"
                            + " 'a', 'a', 'a')");
            try (Connection portal = database.portal().open();
                    Statement statement = portal.createStatement()) {
                for (String sql : forbidden) {
                    SQLException refused = assertThrows(SQLException.class, () -> statement.executeUpdate(sql), sql);
                    assertTrue(refused.getSQLState().startsWith("23"), sql + " " + refused.getMessage());
                }
            }
        }
    }
}
