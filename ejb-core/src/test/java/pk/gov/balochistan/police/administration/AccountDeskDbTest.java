package pk.gov.balochistan.police.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.db.testing.TestDatabases;
import pk.gov.balochistan.police.identity.AccountState;
import pk.gov.balochistan.police.identity.GrantRow;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.signin.IdentityWorld;
import pk.gov.balochistan.police.signin.SignIn.Step;

class AccountDeskDbTest {
    private static final Username CLERK = new Username("desk.clerk");

    private static AccountDesk administrator(IdentityWorld world) {
        world.account("admin.one");
        return Desks.accounts(world, world.caller("admin.one"));
    }

    private static RuleViolation refused(IdentityWorld world, Runnable order) {
        return assertThrows(RuleViolation.class, () -> world.order(order));
    }

    @EveryEngine
    @Tag("T5")
    void anEndedPostStaysWrittenAndEndsOnce(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            AccountDesk desk = administrator(world);
            world.account("desk.clerk");
            Desks.give(world, "desk.clerk", Role.FRONT_DESK, world.place(PlaceKind.STATION));
            Long grant = desk.open(CLERK).grants().get(0).id();
            world.order(() -> desk.endGrant(CLERK, grant));
            assertEquals(0, world.caller("desk.clerk").posts().size());
            GrantRow ended = desk.open(CLERK).grants().get(0);
            assertEquals("user:admin.one", ended.endedBy());
            assertEquals(
                    "identity.grant.ended",
                    refused(world, () -> desk.endGrant(CLERK, grant)).key());
            assertEquals(
                    "refusal.notFound",
                    refused(world, () -> desk.endGrant(CLERK, grant + 1)).key());
        }
    }

    @EveryEngine
    @Tag("T5")
    void anAdministratorTouchesNothingOfTheOwnAccount(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            AccountDesk desk = administrator(world);
            Username own = new Username("admin.one");
            List<Runnable> orders = List.of(
                    () -> desk.endGrant(own, 1),
                    () -> desk.lock(own, "reason"),
                    () -> desk.unlock(own),
                    () -> desk.resetPassword(own),
                    () -> desk.resetSecondFactor(own));
            orders.forEach(
                    order -> assertEquals("identity.self", refused(world, order).key()));
        }
    }

    @EveryEngine
    void lockingEndsTheSessionsAndUnlockingLetsInAgain(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            AccountDesk desk = administrator(world);
            world.account("desk.clerk");
            String token = world.password("desk.clerk", IdentityWorld.PASSWORD).token();
            assertEquals(1, desk.open(CLERK).sessions().size());
            world.order(() -> desk.lock(CLERK, "left the force"));
            assertTrue(world.resumed.of(token).isEmpty());
            assertEquals(
                    Step.REFUSED,
                    world.password("desk.clerk", IdentityWorld.PASSWORD).step());
            world.order(() -> desk.unlock(CLERK));
            assertEquals(
                    Step.DONE,
                    world.password("desk.clerk", IdentityWorld.PASSWORD).step());
        }
    }

    @EveryEngine
    void endedSessionsAreOverAtTheNextRequest(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            AccountDesk desk = administrator(world);
            world.account("desk.clerk");
            String token = world.password("desk.clerk", IdentityWorld.PASSWORD).token();
            assertTrue(world.resumed.of(token).isPresent());
            world.order(() -> desk.endSessions(CLERK));
            assertTrue(world.resumed.of(token).isEmpty());
        }
    }

    @EveryEngine
    @Tag("T13")
    void anOfficerInChargeLetsTheOwnOfficersInAndNobodyElse(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            AccountDesk admin = administrator(world);
            Place station = world.place(PlaceKind.STATION);
            Desks.officerWithAccount(world, "its.officer", "Q-1", station);
            Desks.officerWithAccount(world, "its.sho", "Q-2", station);
            Desks.officerWithAccount(world, "another.officer", "Q-3", world.place(PlaceKind.DISTRICT));
            Desks.give(world, "its.sho", Role.SHO, station);
            for (String name : List.of("its.officer", "another.officer", "its.sho")) {
                for (int i = 0; i < 5; i++) world.password(name, "wrong");
            }
            AccountDesk desk = Desks.accounts(world, world.caller("its.sho"));
            assertEquals(
                    List.of("its.officer", "its.sho"),
                    desk.listLockedOut().stream()
                            .map(row -> row.username().value())
                            .toList());
            world.order(() -> desk.letIn(new Username("its.officer")));
            assertEquals(
                    Step.DONE,
                    world.password("its.officer", IdentityWorld.PASSWORD).step());
            assertEquals(
                    "identity.unlock.notYours",
                    refused(world, () -> desk.letIn(new Username("another.officer")))
                            .key());
            assertEquals(
                    "identity.self",
                    refused(world, () -> desk.letIn(new Username("its.sho"))).key());
        }
    }

    @EveryEngine
    void aLockByAnAdministratorIsNotTheOfficersToLift(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            AccountDesk admin = administrator(world);
            Place station = world.place(PlaceKind.STATION);
            Desks.officerWithAccount(world, "its.officer", "Q-1", station);
            Desks.officerWithAccount(world, "its.sho", "Q-2", station);
            Desks.give(world, "its.sho", Role.SHO, station);
            world.order(() -> admin.lock(new Username("its.officer"), "under inquiry"));
            AccountDesk desk = Desks.accounts(world, world.caller("its.sho"));
            assertEquals(
                    "identity.unlock.administrator",
                    refused(world, () -> desk.letIn(new Username("its.officer")))
                            .key());
        }
    }

    /** @param factor whether a second factor is set up @param given whether the password in force is somebody else's */
    @ParameterizedTest
    @CsvSource({
        "true, false, -, -",
        "true, true, -, identity.reset.factor",
        "false, false, identity.reset.password, -",
        "false, true, identity.reset.password, identity.reset.factor"
    })
    @Tag("T5")
    void oneAdministratorResetsOnlyWhatLetsNobodyElseIn(boolean factor, boolean given, String password, String second)
            throws SQLException {
        try (TestDatabase database = TestDatabases.fresh(Engine.H2);
                IdentityWorld world = new IdentityWorld(database)) {
            AccountDesk desk = administrator(world);
            assertEquals(password, answer(world, clerk(world, "clerk.a", factor, given), desk::resetPassword));
            assertEquals(second, answer(world, clerk(world, "clerk.b", factor, given), desk::resetSecondFactor));
        }
    }

    @EveryEngine
    @Tag("T5")
    void inATrialWithoutSecondFactorsANewPasswordNeedsTwoAdministratorsToo(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database, Map.of("DEMO", "true"))) {
            AccountDesk desk = administrator(world);
            Username clerk = clerk(world, "clerk.a", true, false);
            world.order(() -> desk.resetSecondFactor(clerk));
            assertEquals("identity.reset.password", answer(world, clerk, desk::resetPassword));
            assertEquals(
                    Step.DONE, world.password("clerk.a", IdentityWorld.PASSWORD).step());
        }
    }

    private static Username clerk(IdentityWorld world, String name, boolean factor, boolean given) {
        Username username = world.account(name).username();
        world.order(() -> {
            UserAccount account = world.accounts.require(username);
            if (factor) account.useCard();
            if (given) account.givePassword(account.passwordHash());
        });
        return username;
    }

    /** The key of the refusal, or a dash. */
    private static String answer(IdentityWorld world, Username username, Consumer<Username> order) {
        try {
            world.order(() -> order.accept(username));
            return "-";
        } catch (RuleViolation refusal) {
            return refusal.key();
        }
    }

    @EveryEngine
    void theListIsNarrowedByTextStateAndRoleAndPaged(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            AccountDesk desk = administrator(world);
            for (int i = 0; i < 27; i++) world.account("clerk.%02d".formatted(i));
            world.order(() -> desk.lock(new Username("clerk.01"), "left the force"));
            for (int i = 0; i < 5; i++) world.password("clerk.02", "wrong");
            Desks.give(world, "clerk.03", Role.AUDITOR, world.place(PlaceKind.PROVINCE));
            assertEquals(28, desk.count(AccountFilter.ALL));
            assertEquals(
                    "admin.one",
                    desk.list(AccountFilter.ALL, 0).get(0).username().value());
            assertEquals(3, desk.list(AccountFilter.ALL, 1).size());
            assertEquals(27, desk.count(new AccountFilter("CLERK", null, null)));
            assertEquals(0, desk.count(new AccountFilter("%", null, null)) - 28);
            assertEquals(28, desk.count(new AccountFilter("زرک", null, null)));
            assertEquals("clerk.01", only(desk, new AccountFilter(null, AccountState.LOCKED, null)));
            assertEquals("clerk.02", only(desk, new AccountFilter(null, AccountState.PAUSED, null)));
            assertEquals("clerk.03", only(desk, new AccountFilter(null, null, Role.AUDITOR)));
            assertEquals(26, desk.count(new AccountFilter(null, AccountState.ACTIVE, null)));
            world.clock.turn(Duration.ofDays(91));
            assertEquals(27, desk.count(new AccountFilter(null, AccountState.UNUSED, null)));
            long all = Arrays.stream(AccountState.values())
                    .mapToLong(state -> desk.count(new AccountFilter(null, state, null)))
                    .sum();
            assertEquals(28, all, "each account is in one state");
        }
    }

    private static String only(AccountDesk desk, AccountFilter filter) {
        List<AccountRow> rows = desk.list(filter, 0);
        assertEquals(1, rows.size());
        return rows.get(0).username().value();
    }
}
