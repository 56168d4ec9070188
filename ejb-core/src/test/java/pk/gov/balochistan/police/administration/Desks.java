package pk.gov.balochistan.police.administration;

import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identity.NewAccount;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.signin.IdentityWorld;

/** The administrators' desks as a caller finds them, behind no gate, and what they work on. */
final class Desks {
    private Desks() {}

    static AccountDesk accounts(IdentityWorld world, Caller caller) {
        AccountDesk desk = new AccountDesk();
        desk.accounts = world.accounts;
        desk.list = new AccountList(world.em, world.accounts);
        desk.sessions = world.sessions;
        desk.enrolment = world.enrolment;
        desk.places = new Places(world.em, world.clock);
        desk.orders = new AccountOrders(world.em, desk.places);
        desk.callers = () -> caller;
        desk.clock = world.clock;
        return desk;
    }

    static AccountOrderDesk orders(IdentityWorld world, Caller caller) {
        AccountOrderDesk desk = new AccountOrderDesk();
        desk.places = new Places(world.em, world.clock);
        desk.orders = new AccountOrders(world.em, desk.places);
        desk.accounts = world.accounts;
        desk.enrolment = world.enrolment;
        desk.sessions = world.sessions;
        desk.overdue = new OverdueOrders(desk.orders, world.accounts, world.trail);
        desk.callers = () -> caller;
        desk.keys = world.keys;
        desk.clock = world.clock;
        return desk;
    }

    /** An officer posted at a place. */
    static BeltNumber officer(IdentityWorld world, String belt, Place place) {
        BeltNumber number = new BeltNumber(belt);
        world.order(() -> world.em.persist(new Officer(number, "Zarak Khan", "زرک خان", "SI", place, null)));
        return number;
    }

    /** An officer with an account that has chosen its password. */
    static void officerWithAccount(IdentityWorld world, String name, String belt, Place place) {
        BeltNumber number = officer(world, belt, place);
        world.order(() -> {
            world.enrolment.openWithChosenPassword(
                    new NewAccount(new Username(name), number, "Zarak Khan", "زرک خان"),
                    IdentityWorld.PASSWORD,
                    "system:test");
        });
    }

    /** A post held from now on, as the machine itself gives it. */
    static void give(IdentityWorld world, String name, Role role, Place place) {
        world.order(() -> {
            world.enrolment.grant(
                    world.accounts.require(new Username(name)),
                    role,
                    place.code(),
                    world.clock.instant(),
                    null,
                    "system:test");
        });
    }
}
