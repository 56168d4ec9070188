package pk.gov.balochistan.police.viewing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What an officer who looks at persons is asked for: now and then the whole justification, and once who is close. */
@Stateless
public class ViewingDesk {
    @Inject
    PersonViews views;

    @Inject
    WatchedPersons watched;

    @Inject
    Callers callers;

    @Inject
    KeyRing keys;

    @Inject
    Clock clock;

    /** Whether the caller's next look-up asks for the whole justification. */
    @Permit(value = Permission.ACCOUNT_OWN, audited = false)
    public boolean isFullDue() {
        return views.isFullDue(caller());
    }

    /** Whom the caller declared to be close. */
    @Permit(value = Permission.ACCOUNT_OWN, audited = false)
    public List<WatchedPerson> listClose() {
        return watched.listClose(caller());
    }

    /**
     * The caller says who is close, so that a look-up of that person by the caller is seen. An auditor alone takes it back.
     *
     * @throws RuleViolation viewing.watch.relation, viewing.watch.already
     */
    @Permit(Permission.ACCOUNT_OWN)
    public void declareClose(Cnic cnic, Relation relation) {
        watched.add(WatchedPerson.close(cnic, relation, keys, caller(), clock.instant()));
    }

    private Signatory caller() {
        return Signatory.of(callers.current());
    }
}
