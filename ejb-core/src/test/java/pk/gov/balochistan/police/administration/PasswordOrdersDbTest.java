package pk.gov.balochistan.police.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.administration.AccountOrderDeskDbTest.desk;
import static pk.gov.balochistan.police.administration.AccountOrderDeskDbTest.frontDesk;
import static pk.gov.balochistan.police.administration.AccountOrderDeskDbTest.only;
import static pk.gov.balochistan.police.administration.AccountOrderDeskDbTest.refusal;
import static pk.gov.balochistan.police.administration.AccountOrderDeskDbTest.waiting;
import static pk.gov.balochistan.police.administration.AccountOrderDeskDbTest.world;

import java.util.List;
import org.junit.jupiter.api.Tag;
import pk.gov.balochistan.police.credential.Passwords;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identity.AccountState;
import pk.gov.balochistan.police.identity.NewAccount;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.signin.IdentityWorld;
import pk.gov.balochistan.police.signin.SignIn.Step;

/** The orders of two administrators that make a password: a new account, and both factors anew. */
@Tag("T5")
class PasswordOrdersDbTest {
    private static final Username CLERK = new Username("desk.clerk");

    @EveryEngine
    void aNewAccountOpensWithBothPartsOfItsPasswordOnceItIsConfirmed(TestDatabase database) {
        try (IdentityWorld world = world(database)) {
            Username naila = new Username("naila.tareen");
            NewAccount input = new NewAccount(naila, null, "Naila", "نائلہ");
            String first = world.order(() -> desk(world, "admin.one").proposeAccount(input));
            assertEquals(AccountState.LOCKED, world.read(naila.value()).stateAt(world.clock.instant()));
            OrderNumber order = waiting(world, naila);
            String second =
                    world.order(() -> desk(world, "admin.two").confirm(order)).secondPart();
            for (String guess : List.of(first, second, Passwords.joined(second, first), first + second)) {
                assertEquals(Step.REFUSED, world.password(naila.value(), guess).step(), "neither part opens alone");
            }
            String both = Passwords.joined(first, second);
            assertEquals(Step.DONE, world.password(naila.value(), both).step());
            assertTrue(world.read(naila.value()).mustChangePassword());
            assertFalse(world.read(naila.value()).isComplete(false));
            assertNull(only(world, "select sealed_part from account_order"));
        }
    }

    @EveryEngine
    void anOpeningThatIsDeclinedLeavesTheAccountShutAndTheOfficerFree(TestDatabase database) {
        try (IdentityWorld world = world(database)) {
            BeltNumber belt = Desks.officer(world, "Q-8", world.place(PlaceKind.STATION));
            Username wrong = new Username("wrong.name");
            AccountOrderDesk first = desk(world, "admin.one");
            world.order(() -> first.proposeAccount(new NewAccount(wrong, belt, "Zarak", "زرک")));
            world.order(() -> desk(world, "admin.two").decline(waiting(world, wrong), "not the officer’s name"));
            assertEquals(AccountState.LOCKED, world.read("wrong.name").stateAt(world.clock.instant()));
            Username right = new Username("right.name");
            world.order(() -> first.proposeAccount(new NewAccount(right, belt, "Zarak", "زرک")));
            assertEquals(belt, world.read("right.name").belt());
        }
    }

    @EveryEngine
    void aNameIsGivenOnceAndAnOfficerHasOneAccount(TestDatabase database) {
        try (IdentityWorld world = world(database)) {
            AccountOrderDesk desk = desk(world, "admin.one");
            NewAccount sameName = new NewAccount(CLERK, null, "Other", "دوسرا");
            assertEquals("identity.username.taken", refusal(world, () -> desk.proposeAccount(sameName)));
            NewAccount noSuchBelt = new NewAccount(new Username("third"), new BeltNumber("Q-1"), "Nobody", "کوئی نہیں");
            assertEquals("refusal.officer.unknown", refusal(world, () -> desk.proposeAccount(noSuchBelt)));
        }
    }

    @EveryEngine
    void aPostWaitsForTheAccountAndALockOrderedMeanwhileHolds(TestDatabase database) {
        try (IdentityWorld world = world(database)) {
            Username naila = new Username("naila.tareen");
            AccountOrderDesk first = desk(world, "admin.one");
            AccountOrderDesk second = desk(world, "admin.two");
            world.order(() -> first.proposeAccount(new NewAccount(naila, null, "Naila", "نائلہ")));
            world.order(() -> first.proposePost(naila, frontDesk(world)));
            OrderNumber account = waiting(world, naila, AccountOrder.Kind.ACCOUNT);
            OrderNumber post = waiting(world, naila, AccountOrder.Kind.POST);
            assertEquals("identity.order.accountFirst", refusal(world, () -> second.confirm(post)));
            world.order(() -> Desks.accounts(world, world.caller("admin.three")).lock(naila, "under inquiry"));
            world.order(() -> second.confirm(account));
            world.order(() -> second.confirm(post));
            assertEquals(AccountState.LOCKED, world.read(naila.value()).stateAt(world.clock.instant()));
        }
    }

    @EveryEngine
    void anAccountThatWaitsIsNotOpenedByOneAdministrator(TestDatabase database) {
        try (IdentityWorld world = world(database)) {
            Username naila = new Username("naila.tareen");
            world.order(() -> desk(world, "admin.one").proposeAccount(new NewAccount(naila, null, "Naila", "نائلہ")));
            AccountDesk alone = Desks.accounts(world, world.caller("admin.one"));
            assertEquals("identity.order.accountFirst", refusal(world, () -> alone.unlock(naila)));
            assertEquals(AccountState.LOCKED, world.read(naila.value()).stateAt(world.clock.instant()));
        }
    }

    @EveryEngine
    void bothAreResetWhenTheSecondAdministratorConfirmsAndNotBefore(TestDatabase database) {
        try (IdentityWorld world = world(database)) {
            world.order(() -> world.accounts.require(CLERK).useCard());
            String first = world.order(() -> desk(world, "admin.one").proposeReset(CLERK));
            assertEquals(
                    Step.CODE,
                    world.password("desk.clerk", IdentityWorld.PASSWORD).step());
            OrderNumber order = waiting(world, CLERK);
            String second =
                    world.order(() -> desk(world, "admin.two").confirm(order)).secondPart();
            assertEquals(
                    Step.REFUSED,
                    world.password("desk.clerk", IdentityWorld.PASSWORD).step());
            assertEquals(
                    Step.DONE,
                    world.password("desk.clerk", Passwords.joined(first, second))
                            .step());
            UserAccount clerk = world.read("desk.clerk");
            assertNull(clerk.secondFactor());
            assertTrue(clerk.mustChangePassword());
        }
    }
}
