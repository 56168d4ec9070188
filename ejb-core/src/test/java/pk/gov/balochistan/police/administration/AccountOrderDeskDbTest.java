package pk.gov.balochistan.police.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.housekeeping.OldRows;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identity.GrantRow;
import pk.gov.balochistan.police.identity.NewAccount;
import pk.gov.balochistan.police.identity.Seats;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.signin.IdentityWorld;

/** What needs two administrators: nobody decides what they proposed or what is about them, and each order counts once. */
@Tag("T5")
class AccountOrderDeskDbTest {
    private static final Username CLERK = new Username("desk.clerk");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @EveryEngine
    void aPostGivesNothingUntilAnotherAdministratorConfirmsIt(TestDatabase database) {
        try (IdentityWorld world = world(database)) {
            OrderNumber order = proposedPost(world);
            assertEquals(0, world.caller("desk.clerk").posts().size());
            world.order(() -> desk(world, "admin.two").confirm(order));
            assertEquals(
                    Role.FRONT_DESK, world.caller("desk.clerk").posts().get(0).role());
            GrantRow given = world.accounts
                    .listGrants(List.of(world.read("desk.clerk").id()), world.clock.instant())
                    .get(0);
            assertEquals("user:admin.one", given.grantedBy());
            assertEquals(
                    "user:admin.two",
                    desk(world, "admin.one").list(CLERK).get(0).decidedBy());
        }
    }

    @EveryEngine
    void whoProposedItDoesNotDecideIt(TestDatabase database) {
        try (IdentityWorld world = world(database)) {
            AccountOrderDesk own = desk(world, "admin.one");
            OrderNumber order = proposedPost(world);
            assertEquals("audit.control.own", refusal(world, () -> own.confirm(order)));
            assertEquals("audit.control.own", refusal(world, () -> own.decline(order, "my own mistake")));
            assertFalse(own.listWaiting(0).get(0).isYours());
            assertTrue(desk(world, "admin.two").listWaiting(0).get(0).isYours());
        }
    }

    @EveryEngine
    void twoAccountsOfOneOfficerAreOnePersonAndCannotEvenBeOpened(TestDatabase database) {
        try (IdentityWorld world = world(database)) {
            Place station = world.place(PlaceKind.STATION);
            Desks.officerWithAccount(world, "officer.admin", "Q-7", station);
            BeltNumber belt = new BeltNumber("Q-7");
            NewAccount again = new NewAccount(new Username("officer.again"), belt, "Zarak", "زرک");
            assertEquals("identity.belt.taken", refusal(world, () -> desk(world, "admin.one")
                    .proposeAccount(again)));
            world.order(() -> desk(world, "officer.admin").proposePost(CLERK, frontDesk(world)));
            OrderNumber order = waiting(world, CLERK);
            Caller otherAccount = new Caller("user:officer.again", "web", 1L, belt, Set.of(), List.of());
            assertEquals("audit.control.own", refusal(world, () -> Desks.orders(world, otherAccount)
                    .confirm(order)));
        }
    }

    @EveryEngine
    void nobodyProposesOrConfirmsForThemself(TestDatabase database) {
        try (IdentityWorld world = world(database)) {
            Username self = new Username("admin.one");
            AccountOrderDesk own = desk(world, "admin.one");
            assertEquals("identity.order.self", refusal(world, () -> own.proposePost(self, frontDesk(world))));
            assertEquals("identity.order.self", refusal(world, () -> own.proposeReset(self)));
            AccountOrderDesk other = desk(world, "admin.two");
            world.order(() -> other.proposePost(self, frontDesk(world)));
            OrderNumber post = waiting(world, self);
            assertEquals("identity.order.self", refusal(world, () -> own.confirm(post)));
            assertEquals("identity.order.self", refusal(world, () -> own.decline(post, "not for me")));
            world.order(() -> desk(world, "admin.three").confirm(post));
        }
    }

    @EveryEngine
    void aConfirmationIsGoodOnce(TestDatabase database) {
        try (IdentityWorld world = world(database)) {
            OrderNumber order = proposedPost(world);
            world.order(() -> desk(world, "admin.two").confirm(order));
            assertEquals("audit.control.decided", refusal(world, () -> desk(world, "admin.three")
                    .confirm(order)));
            assertEquals(1, world.caller("desk.clerk").posts().size());
        }
    }

    @EveryEngine
    void ofTwoWhoConfirmAtOnceOneIsRefused(TestDatabase database) {
        try (IdentityWorld world = world(database)) {
            OrderNumber order = proposedPost(world);
            IdentityWorld beside = world.beside();
            AccountOrderDesk slow = Desks.orders(beside, world.caller("admin.three"));
            beside.em.getTransaction().begin();
            beside.em.find(AccountOrder.class, order.number());
            world.order(() -> desk(world, "admin.two").confirm(order));
            assertThrows(OptimisticLockException.class, () -> slow.confirm(order));
            beside.em.getTransaction().rollback();
            assertEquals(1, world.caller("desk.clerk").posts().size());
        }
    }

    @EveryEngine
    void aDeclinedOrderGivesNothingAndSaysWhy(TestDatabase database) {
        try (IdentityWorld world = world(database)) {
            OrderNumber order = proposedPost(world);
            AccountOrderDesk second = desk(world, "admin.two");
            assertEquals("identity.reason", refusal(world, () -> second.decline(order, " ")));
            world.order(() -> second.decline(order, "posted elsewhere"));
            assertEquals("audit.control.decided", refusal(world, () -> desk(world, "admin.three")
                    .confirm(order)));
            assertEquals(0, world.caller("desk.clerk").posts().size());
            assertEquals(0, second.countWaiting());
            OrderRow declined = desk(world, "admin.one").list(CLERK).get(0);
            assertEquals(DualControl.Decision.REFUSED, declined.decision());
            assertEquals("posted elsewhere", declined.why());
        }
    }

    @EveryEngine
    void whatNobodyDecidesInSevenDaysLapses(TestDatabase database) {
        try (IdentityWorld world = world(database)) {
            AccountOrderDesk second = desk(world, "admin.two");
            OrderNumber inTime = proposedPost(world);
            world.order(() -> desk(world, "admin.one").proposeReset(CLERK));
            OrderNumber late = waiting(world, CLERK, AccountOrder.Kind.RESET);
            world.clock.turn(Duration.ofDays(7).minusSeconds(1));
            world.order(() -> second.confirm(inTime));
            world.clock.turn(Duration.ofSeconds(1));
            assertEquals("identity.order.lapsed", refusal(world, () -> second.confirm(late)));
            assertEquals("identity.order.lapsed", refusal(world, () -> second.decline(late, "too late")));
            assertEquals(0, world.order(second::countWaiting));
            assertEquals("identity.order.lapsed", refusal(world, () -> second.confirm(late)));
            assertNull(only(world, "select sealed_part from account_order where kind = 'RESET'"));
            assertEquals(
                    "account:desk.clerk",
                    only(world, "select target from audit_entry where action = 'ACCOUNT_ADMINISTER:lapse'"));
        }
    }

    @EveryEngine
    void housekeepingEndsItWhereNobodyAsks(TestDatabase database) {
        try (IdentityWorld world = world(database)) {
            OldRows overdue = new OverdueOrders(
                    new AccountOrders(world.em, new Places(world.em, world.clock)), world.accounts, world.trail);
            proposedPost(world);
            world.order(() -> desk(world, "admin.one").proposeReset(CLERK));
            world.clock.turn(Duration.ofDays(7));
            assertEquals(1, world.order(() -> overdue.removeOld(world.clock.instant(), 1)));
            assertEquals(1, world.order(() -> overdue.removeOld(world.clock.instant(), 500)));
            assertEquals(0, world.order(() -> overdue.removeOld(world.clock.instant(), 500)));
            assertEquals(2, count(world, "select count(*) from account_order where decision = 'LAPSED'"));
        }
    }

    @EveryEngine
    void theSameIsProposedOnceAtATimeAndAgainWhenItWasDecided(TestDatabase database) {
        try (IdentityWorld world = world(database)) {
            OrderNumber order = proposedPost(world);
            AccountOrderDesk third = desk(world, "admin.three");
            assertEquals("identity.order.waiting", refusal(world, () -> third.proposePost(CLERK, frontDesk(world))));
            world.order(() -> third.proposeReset(CLERK));
            assertEquals("identity.order.waiting", refusal(world, () -> desk(world, "admin.one")
                    .proposeReset(CLERK)));
            world.order(() -> third.decline(order, "not today"));
            world.order(() -> third.proposePost(CLERK, frontDesk(world)));
        }
    }

    @EveryEngine
    void anOrderIsFoundUnderItsOwnAccountAlone(TestDatabase database) {
        try (IdentityWorld world = world(database)) {
            OrderNumber order = proposedPost(world);
            OrderNumber astray = new OrderNumber(new Username("admin.three"), order.number());
            assertEquals("refusal.notFound", refusal(world, () -> desk(world, "admin.two")
                    .confirm(astray)));
        }
    }

    @EveryEngine
    void aPostHoldsFromItsFirstDayToTheEndOfItsLastInPakistan(TestDatabase database) {
        try (IdentityWorld world = world(database)) {
            Place station = world.place(PlaceKind.STATION);
            NewGrant days = new NewGrant(Role.FRONT_DESK, station.code(), TODAY.plusDays(1), TODAY.plusDays(2));
            world.order(() -> desk(world, "admin.one").proposePost(CLERK, days));
            world.order(() -> desk(world, "admin.two").confirm(waiting(world, CLERK)));
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
    void aPostWhoseLastDayPassedMeanwhileIsNotGiven(TestDatabase database) {
        try (IdentityWorld world = world(database)) {
            NewGrant today =
                    new NewGrant(Role.FRONT_DESK, world.place(PlaceKind.STATION).code(), null, TODAY);
            world.order(() -> desk(world, "admin.one").proposePost(CLERK, today));
            OrderNumber order = waiting(world, CLERK);
            world.clock.turn(Duration.ofDays(1));
            assertEquals("identity.grant.span", refusal(world, () -> desk(world, "admin.two")
                    .confirm(order)));
        }
    }

    @EveryEngine
    void aPostOfThePoliceNeedsABeltNumber(TestDatabase database) {
        try (IdentityWorld world = world(database)) {
            Desks.officerWithAccount(world, "its.officer", "Q-9", world.place(PlaceKind.STATION));
            for (Role role : Role.values()) {
                PlaceKind kind = Seats.kinds(role).iterator().next();
                NewGrant post = new NewGrant(role, world.place(kind).code(), null, null);
                Runnable order = () -> desk(world, "admin.one").proposePost(CLERK, post);
                if (role.needsOfficer()) assertEquals("identity.grant.officer", refusal(world, order), role.name());
                else world.order(order);
                world.order(() -> desk(world, "admin.one").proposePost(new Username("its.officer"), post));
            }
        }
    }

    static IdentityWorld world(TestDatabase database) {
        IdentityWorld world = new IdentityWorld(database);
        List.of("admin.one", "admin.two", "admin.three", CLERK.value()).forEach(world::account);
        return world;
    }

    static AccountOrderDesk desk(IdentityWorld world, String administrator) {
        return Desks.orders(world, world.caller(administrator));
    }

    static NewGrant frontDesk(IdentityWorld world) {
        return new NewGrant(Role.FRONT_DESK, world.place(PlaceKind.STATION).code(), null, null);
    }

    /** A post for the clerk that the first administrator proposed. */
    private static OrderNumber proposedPost(IdentityWorld world) {
        world.order(() -> desk(world, "admin.one").proposePost(CLERK, frontDesk(world)));
        return waiting(world, CLERK);
    }

    static OrderNumber waiting(IdentityWorld world, Username account) {
        return new OrderNumber(
                account, desk(world, "admin.two").list(account).get(0).number());
    }

    static OrderNumber waiting(IdentityWorld world, Username account, AccountOrder.Kind kind) {
        return desk(world, "admin.two").list(account).stream()
                .filter(row -> row.kind() == kind)
                .map(row -> new OrderNumber(account, row.number()))
                .findFirst()
                .orElseThrow();
    }

    static String refusal(IdentityWorld world, Runnable order) {
        return assertThrows(RuleViolation.class, () -> world.order(order)).key();
    }

    private static int count(IdentityWorld world, String query) {
        return ((Number) only(world, query)).intValue();
    }

    static Object only(IdentityWorld world, String query) {
        return world.em.createNativeQuery(query).getSingleResult();
    }
}
