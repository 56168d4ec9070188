package pk.gov.balochistan.police.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.signin.IdentityWorld;
import pk.gov.balochistan.police.signin.SignIn.Step;

/** Whatever one administrator does alone, in whatever order, no account with a post opens to what that administrator knows. */
@Tag("T5")
class OneAdministratorAloneDbTest {
    private static final int MOST_ACTS = 3;

    /** Not known, or known and not enough. */
    private static final Set<Step> KEPT_OUT = Set.of(Step.REFUSED, Step.CODE);

    /** What one administrator may try; what it shows is a password, or a part of one, that the administrator then knows. */
    private enum Act {
        RESET_PASSWORD,
        RESET_FACTOR,
        RESET_BOTH,
        CONFIRM_ALL,
        UNLOCK
    }

    /** How the account stands before. */
    private enum Start {
        WITH_FACTOR,
        WITHOUT_FACTOR,
        PASSWORD_OF_ANOTHER
    }

    @EveryEngine
    void noOrderOfActsOpensAnAccountToOneAdministrator(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            world.account("admin.one");
            int tried = 0;
            for (Start start : Start.values()) {
                for (List<Act> acts : sequences()) {
                    String name = "holder." + tried++;
                    arrange(world, name, start);
                    assertKeptOut(world, name, acts);
                }
            }
            assertEquals(3 * (5 * 5 * 5), tried);
        }
    }

    @EveryEngine
    void norInATrialWhereNoSecondFactorIsAskedFor(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database, Map.of("DEMO", "true"))) {
            world.account("admin.one");
            for (Start start : Start.values()) {
                for (Act first : Act.values()) {
                    for (Act second : Act.values()) {
                        String name = "holder." + start.ordinal() + first.ordinal() + second.ordinal();
                        arrange(world, name, start);
                        assertKeptOut(world, name, List.of(first, second));
                    }
                }
            }
        }
    }

    private static void arrange(IdentityWorld world, String name, Start start) {
        world.account(name);
        Desks.give(world, name, Role.AUDITOR, world.place(PlaceKind.PROVINCE));
        world.order(() -> {
            UserAccount account = world.accounts.require(new Username(name));
            if (start != Start.WITHOUT_FACTOR) account.useCard();
            if (start == Start.PASSWORD_OF_ANOTHER) account.givePassword(account.passwordHash());
        });
    }

    private static void assertKeptOut(IdentityWorld world, String name, List<Act> acts) {
        List<String> known = new ArrayList<>();
        for (Act act : acts) {
            try {
                String shown = world.order(() -> perform(world, new Username(name), act));
                if (shown != null) known.add(shown);
            } catch (RuleViolation refused) {
                // The administrator goes on to the next act.
            }
            world.clock.turn(Duration.ofMinutes(16)); // else tries would be paused, whatever the password
            for (String password : known) {
                Step answer = world.password(name, password).step();
                assertTrue(KEPT_OUT.contains(answer), name + " after " + acts + ": " + answer);
            }
        }
    }

    private static String perform(IdentityWorld world, Username holder, Act act) {
        AccountDesk desk = Desks.accounts(world, world.caller("admin.one"));
        AccountOrderDesk orders = Desks.orders(world, world.caller("admin.one"));
        switch (act) {
            case RESET_PASSWORD -> {
                return desk.resetPassword(holder);
            }
            case RESET_BOTH -> {
                return orders.proposeReset(holder);
            }
            case CONFIRM_ALL -> orders.list(holder)
                    .forEach(row -> orders.confirm(new OrderNumber(holder, row.number())));
            case RESET_FACTOR -> desk.resetSecondFactor(holder);
            case UNLOCK -> desk.unlock(holder);
        }
        return null;
    }

    private static List<List<Act>> sequences() {
        List<List<Act>> all = List.of(List.of());
        for (int i = 0; i < MOST_ACTS; i++) {
            all = all.stream()
                    .flatMap(begun -> List.of(Act.values()).stream().map(next -> {
                        List<Act> longer = new ArrayList<>(begun);
                        longer.add(next);
                        return List.copyOf(longer);
                    }))
                    .toList();
        }
        return all;
    }

    @EveryEngine
    void theDatabaseItselfRefusesAnOrderDecidedByItsMakerOrByWhomItIsAbout(TestDatabase database) throws SQLException {
        try (IdentityWorld world = new IdentityWorld(database)) {
            List.of("admin.one", "admin.two", "desk.clerk").forEach(world::account);
            Username clerk = new Username("desk.clerk");
            world.order(() -> Desks.orders(world, world.caller("admin.one")).proposeReset(clerk));
            Desks.give(world, "desk.clerk", Role.AUDITOR, world.place(PlaceKind.PROVINCE));
        }
        String confirmed = "update account_order set decision = 'CONFIRMED', waiting_key = null, sealed_part = null";
        try (Connection portal = database.portal().open();
                Statement statement = portal.createStatement()) {
            for (String forged : List.of(
                    confirmed + ", decided_person = proposed_person",
                    confirmed + ", decided_person = about_person",
                    confirmed,
                    "update account_order set proposed_person = about_person",
                    "update account_order set decision = 'LAPSED', waiting_key = null",
                    "update account_order set waiting_key = null",
                    "delete from account_order")) {
                assertThrows(SQLException.class, () -> statement.executeUpdate(forged), forged);
            }
            assertEquals(1, statement.executeUpdate(confirmed + ", decided_person = 'user:admin.two'"));
        }
    }
}
