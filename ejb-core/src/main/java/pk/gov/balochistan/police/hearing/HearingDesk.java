package pk.gov.balochistan.police.hearing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.casework.OwnCases;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/** Talks with both sides of a case: who may fix one, what each side is told, and what is written down. */
@Stateless
public class HearingDesk {
    @Inject
    Complaints complaints;

    @Inject
    OwnCases own;

    @Inject
    CaseHearings hearings;

    @Inject
    Categories categories;

    @Inject
    Outbox outbox;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** The talks of a case that the caller may see. @throws RuleViolation refusal.notFound */
    @Permit(Permission.COMPLAINT_READ)
    public HearingsOfCase hearingsOf(TrackingNumber number) {
        Complaint complaint = complaints.require(number, callers.current().scope(Permission.COMPLAINT_READ));
        boolean mine = complaint.status().isOpen() && own.isAnsweredFor(complaint, Permission.COMPLAINT_WORK);
        return new HearingsOfCase(
                number,
                complaint.version(),
                mine && CaseHearing.mayBeHeld(complaint, categories.require(complaint.categoryCode())),
                mine,
                hearings.listOf(complaint));
    }

    /**
     * Fixes a talk. Both sides are told when and where, in words that name neither the police nor a complaint; the complainant only as
     * far as texts were agreed to.
     *
     * @throws RuleViolation hearing.refusal.never where the kind of complaint forbids it, hearing.refusal.past, hearing.refusal.phones
     */
    @Permit(Permission.COMPLAINT_WORK)
    public void fix(NewHearing order) {
        Complaint complaint = own.require(order.number(), order.seen(), Permission.COMPLAINT_WORK);
        Step step = step(order.kind() == HearingKind.CALL ? null : order.place(), true);
        CaseHearing hearing = new CaseHearing(complaint, categories.require(complaint.categoryCode()), order, step);
        hearings.add(hearing);
        String when = Texts.isolated(Texts.dateTime(hearing.at()));
        complaint.record(EventKind.HEARING_FIXED, step, hearing.kind().textKey() + " " + when);
        tellBoth(complaint, hearing, hearing.kind() == HearingKind.CALL ? "hearing.sms.call" : "hearing.sms.meeting");
    }

    /** Tells each side that may be told. Whoever is told by the code alone reads the day on the page that it opens. */
    private void tellBoth(Complaint complaint, CaseHearing hearing, String key) {
        String place = hearing.place() == null ? "" : hearing.place();
        if (complaint.complainant().mayText() && complaint.isToldByCodeAlone())
            tell(complaint, hearing, phone(complaint), "complaint.sms.neutral", complaint.number());
        else if (complaint.complainant().mayText())
            tell(complaint, hearing, phone(complaint), key, hearing.at(), place);
        if (hearing.otherPhone() != null) tell(complaint, hearing, hearing.otherPhone(), key, hearing.at(), place);
    }

    private void tell(Complaint complaint, CaseHearing hearing, Msisdn to, String key, Object... arguments) {
        outbox.appointment(hearing.at(), complaint, to, complaint.language(), key, arguments);
    }

    private static Msisdn phone(Complaint complaint) {
        return complaint.complainant().person().phone();
    }

    /** It was held. @param present who was there @param minutes what was said, for officers' eyes */
    @Permit(Permission.COMPLAINT_WORK)
    public void held(TrackingNumber number, int seen, long hearing, String present, String minutes) {
        Complaint complaint = own.require(number, seen, Permission.COMPLAINT_WORK);
        hearings.require(complaint, hearing).held(present, step(minutes, false));
        complaint.record(EventKind.HEARING_HELD, step(null, true), null);
    }

    /** It will not be held, and both sides are told as they were of the day. */
    @Permit(Permission.COMPLAINT_WORK)
    public void cancel(TrackingNumber number, int seen, long hearing) {
        Complaint complaint = own.require(number, seen, Permission.COMPLAINT_WORK);
        CaseHearing fixed = hearings.require(complaint, hearing);
        fixed.cancelled(step(null, true));
        complaint.record(EventKind.HEARING_CANCELLED, step(null, true), null);
        tellBoth(complaint, fixed, "hearing.sms.cancelled");
    }

    private Step step(String note, boolean isPublic) {
        return new Step(callers.current().actor(), clock.instant(), note, isPublic);
    }
}
