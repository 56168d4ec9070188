package pk.gov.balochistan.police.administration;

import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.signin.IdentityWorld;

/** The administrators' desks as a caller finds them, behind no gate. */
final class Desks {
    private Desks() {}

    static AccountDesk accounts(IdentityWorld world, Caller caller) {
        AccountDesk desk = new AccountDesk();
        desk.accounts = world.accounts;
        desk.list = new AccountList(world.em, world.accounts);
        desk.sessions = world.sessions;
        desk.enrolment = world.enrolment;
        desk.places = new Places(world.em, world.clock);
        desk.callers = () -> caller;
        desk.clock = world.clock;
        return desk;
    }
}
