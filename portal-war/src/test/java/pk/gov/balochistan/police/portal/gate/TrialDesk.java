package pk.gov.balochistan.police.portal.gate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import pk.gov.balochistan.police.audit.OwnTransaction;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;

/** A desk that does what desks do, and what they must not survive. */
@Stateless
public class TrialDesk {
    @Inject
    Officers officers;

    @Inject
    Places places;

    @Inject
    EntityManager em;

    @Inject
    OwnTransaction ownTransaction;

    @Permit(Permission.COMPLAINT_WORK)
    public void change(BeltNumber belt) {
        officers.add(new Officer(belt, "Trial", "آزمائش", "SI", places.province(), null));
    }

    @Permit(Permission.COMPLAINT_WORK)
    public void refuse(BeltNumber belt) {
        change(belt);
        throw new RuleViolation("refusal.officer.unknown");
    }

    @Permit(Permission.COMPLAINT_WORK)
    public void fail(BeltNumber belt) {
        change(belt);
        throw new IllegalStateException("a fault");
    }

    @Permit(Permission.COMPLAINT_WORK)
    public String see(BeltNumber belt) {
        return officers.require(belt).name(Language.ENGLISH);
    }

    /** A read of persons. */
    @Permit(Permission.COMPLAINT_READ)
    public String read(BeltNumber belt) {
        return see(belt);
    }

    /** Somebody else changes the row between this reader's look and this reader's step. */
    @Permit(Permission.COMPLAINT_WORK)
    public void comeLate(BeltNumber belt) {
        Officer officer = officers.require(belt);
        ownTransaction.run(() -> em.createNativeQuery("update officer set version = version + 1 where id = ?1")
                .setParameter(1, officer.id())
                .executeUpdate());
        em.lock(officer, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }
}
