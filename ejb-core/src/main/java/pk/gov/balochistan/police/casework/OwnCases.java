package pk.gov.balochistan.police.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.ChangedMeanwhile;
import pk.gov.balochistan.police.shared.NotPermitted;
import pk.gov.balochistan.police.shared.RuleViolation;

/** The cases that the caller may change, and not only see: those of the caller's posts, and those allocated to the caller. */
@Dependent
public class OwnCases {
    private final Complaints complaints;
    private final Callers callers;
    private final Event<CaseChanged> changed;

    @Inject
    public OwnCases(Complaints complaints, Callers callers, Event<CaseChanged> changed) {
        this.complaints = complaints;
        this.callers = callers;
        this.changed = changed;
    }

    /**
     * A case that the caller is about to change.
     *
     * @param seen version of the case as it was shown
     * @throws RuleViolation refusal.notFound where there is none for the caller
     * @throws NotPermitted where another post answers for it
     * @throws ChangedMeanwhile where somebody was first
     */
    public Complaint require(TrackingNumber number, int seen, Permission permission) {
        Complaint complaint = complaints.require(number, callers.current().scope(permission));
        if (!isAnsweredFor(complaint, permission)) throw new NotPermitted();
        complaint.requireSeen(seen);
        changed.fire(new CaseChanged(callers.current().scope(Permission.COMPLAINT_READ)));
        return complaint;
    }

    /** One who may see a case may not yet act in it: only its own post, or the officer it was given to. */
    public boolean isAnsweredFor(Complaint complaint, Permission permission) {
        Scope scope = callers.current().scope(permission);
        return permission == Permission.COMPLAINT_WORK
                ? complaint.responsibility().isWorkOf(scope)
                : complaint.responsibility().isAnsweredBy(scope);
    }
}
