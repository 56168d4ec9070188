package pk.gov.balochistan.police.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identity.AccountState;
import pk.gov.balochistan.police.identity.GrantRow;
import pk.gov.balochistan.police.identity.NewAccount;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.shared.BeltNumber;
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
    void aNewAccountSignsInOnceWithTheFirstPasswordAndHoldsNoPostUntilItIsChanged(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            AccountDesk desk = administrator(world);
            String first = world.order(() -> desk.create(new NewAccount(CLERK, null, "Naila", "نائلہ")));
            assertEquals(Step.DONE, world.password("desk.clerk", first).step());
            assertTrue(world.read("desk.clerk").mustChangePassword());
            assertFalse(world.read("desk.clerk").isComplete(false));
        }
    }

    @EveryEngine
    void aNameIsGivenOnceAndAnOfficerHasOneAccount(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            AccountDesk desk = administrator(world);
            BeltNumber belt = new BeltNumber("Q-1042");
            Place station = world.place(PlaceKind.STATION);
            world.order(() -> world.em.persist(new Officer(belt, "Zarak", "زرک", "IP", station, null)));
            world.order(() -> desk.create(new NewAccount(CLERK, belt, "Zarak", "زرک")));
            NewAccount sameName = new NewAccount(CLERK, null, "Other", "دوسرا");
            assertEquals(
                    "identity.username.taken",
                    refused(world, () -> desk.create(sameName)).key());
            NewAccount sameBelt = new NewAccount(new Username("second"), belt, "Zarak", "زرک");
            assertEquals(
                    "identity.belt.taken",
                    refused(world, () -> desk.create(sameBelt)).key());
            NewAccount noSuchBelt = new NewAccount(new Username("third"), new BeltNumber("Q-1"), "Nobody", "کوئی نہیں");
            assertEquals(
                    "refusal.officer.unknown",
                    refused(world, () -> desk.create(noSuchBelt)).key());
        }
    }

    @EveryEngine
    void aPostHoldsFromItsFirstDayToTheEndOfItsLastInPakistan(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            AccountDesk desk = administrator(world);
            world.account("desk.clerk");
            Place station = world.place(PlaceKind.STATION);
            LocalDate tomorrow = LocalDate.of(2026, 11, 23);
            world.order(() ->
                    desk.grant(CLERK, new NewGrant(Role.FRONT_DESK, station.code(), tomorrow, tomorrow.plusDays(1))));
            assertEquals(0, world.caller("desk.clerk").posts().size());
            world.clock.turn(Duration.ofHours(13)); // midnight in Quetta
            assertEquals(
                    station.path(), world.caller("desk.clerk").posts().get(0).placePath());
            world.clock.turn(Duration.ofHours(48).minusSeconds(1));
            assertEquals(1, world.caller("desk.clerk").posts().size());
            world.clock.turn(Duration.ofSeconds(1));
            assertEquals(0, world.caller("desk.clerk").posts().size());
        }
    }

    @EveryEngine
    @Tag("T5")
    void nobodyGivesAPostToThemselfAndAnEndedOneStaysWritten(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            AccountDesk desk = administrator(world);
            world.account("desk.clerk");
            NewGrant post =
                    new NewGrant(Role.SHO, world.place(PlaceKind.STATION).code(), null, null);
            assertEquals(
                    "identity.grant.self",
                    refused(world, () -> desk.grant(new Username("admin.one"), post))
                            .key());
            world.order(() -> desk.grant(CLERK, post));
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
            assertTrue(world.signIn.resume(token).isEmpty());
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
            assertTrue(world.signIn.resume(token).isPresent());
            world.order(() -> desk.endSessions(CLERK));
            assertTrue(world.signIn.resume(token).isEmpty());
        }
    }

    @EveryEngine
    @Tag("T13")
    void anOfficerInChargeLetsTheOwnOfficersInAndNobodyElse(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            AccountDesk admin = administrator(world);
            Place station = world.place(PlaceKind.STATION);
            officer(world, "its.officer", "Q-1", station);
            officer(world, "its.sho", "Q-2", station);
            officer(world, "another.officer", "Q-3", world.place(PlaceKind.DISTRICT));
            world.order(() -> admin.grant(new Username("its.sho"), new NewGrant(Role.SHO, station.code(), null, null)));
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
            officer(world, "its.officer", "Q-1", station);
            officer(world, "its.sho", "Q-2", station);
            world.order(() -> admin.grant(new Username("its.sho"), new NewGrant(Role.SHO, station.code(), null, null)));
            world.order(() -> admin.lock(new Username("its.officer"), "under inquiry"));
            AccountDesk desk = Desks.accounts(world, world.caller("its.sho"));
            assertEquals(
                    "identity.unlock.administrator",
                    refused(world, () -> desk.letIn(new Username("its.officer")))
                            .key());
        }
    }

    private static void officer(IdentityWorld world, String name, String belt, Place place) {
        world.order(() -> {
            world.em.persist(new Officer(new BeltNumber(belt), "Zarak Khan", "زرک خان", "SI", place, null));
            world.em.flush();
            world.enrolment.openWithChosenPassword(
                    new NewAccount(new Username(name), new BeltNumber(belt), "Zarak Khan", "زرک خان"),
                    IdentityWorld.PASSWORD,
                    "system:test");
        });
    }

    @EveryEngine
    void theListIsNarrowedByTextStateAndRoleAndPaged(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            AccountDesk desk = administrator(world);
            for (int i = 0; i < 27; i++) world.account("clerk.%02d".formatted(i));
            world.order(() -> desk.lock(new Username("clerk.01"), "left the force"));
            for (int i = 0; i < 5; i++) world.password("clerk.02", "wrong");
            world.order(() -> desk.grant(
                    new Username("clerk.03"),
                    new NewGrant(Role.AUDITOR, world.place(PlaceKind.PROVINCE).code(), null, null)));
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
