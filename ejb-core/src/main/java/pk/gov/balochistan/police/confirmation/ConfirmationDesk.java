package pk.gov.balochistan.police.confirmation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.casework.CaseChanged;
import pk.gov.balochistan.police.closing.ClosingRule;
import pk.gov.balochistan.police.closing.ClosingRules;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.duress.AgreedWords;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.NotPermitted;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.tracking.CitizenWord;
import pk.gov.balochistan.police.tracking.CitizenWords;
import pk.gov.balochistan.police.tracking.OwnWord;
import pk.gov.balochistan.police.tracking.Tracking;
import pk.gov.balochistan.police.tracking.WebCaller;
import pk.gov.balochistan.police.tracking.WordOutcome;

/** Calls to complainants about an answer, made by a post that had no part in the case. */
@Stateless
public class ConfirmationDesk {
    private static final int PAGE = 25;

    @Inject
    ConfirmationCalls calls;

    @Inject
    Complaints complaints;

    @Inject
    ClosingRules closingRules;

    @Inject
    CitizenWords words;

    @Inject
    AgreedWords agreed;

    @Inject
    Tracking tracking;

    @Inject
    OwnWord ownWord;

    @Inject
    ComplaintNotices notices;

    @Inject
    Categories categories;

    @Inject
    Places places;

    @Inject
    Event<CaseChanged> changed;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** The cases that await a call of the caller, 25 at a time. @param page counted from 0; the last for any beyond */
    @Permit(Permission.COMPLAINT_CONFIRM_BY_CALL)
    public AwaitedCalls awaiting(int page) {
        Independence independence = independence();
        int count = calls.countAwaiting(independence);
        int last = Math.max(0, Math.min(count, AwaitedCalls.COUNTED_AT_MOST) - 1) / PAGE;
        int first = PAGE * Math.min(page, last);
        List<AwaitedCall> rows = calls.listAwaiting(independence, first, PAGE);
        Set<Long> named = rows.stream()
                .flatMap(row -> Stream.of(row.placeId(), row.answeredAtPlaceId()))
                .collect(Collectors.toSet());
        return new AwaitedCalls(rows, first, count, places.byIds(named), categories.list());
    }

    /** The calls of a case. Of one in which the caller had a part nothing is shown. @throws RuleViolation refusal.notFound */
    @Permit(Permission.COMPLAINT_CONFIRM_BY_CALL)
    public CallSheet look(TrackingNumber number) {
        Optional<Complaint> found = calls.find(number, independence());
        if (found.isEmpty()) {
            Complaint seen = complaints.require(number, callers.current().scope(Permission.COMPLAINT_READ));
            return new CallSheet(seen, false, 0, false, 0, 0, List.of(), null);
        }
        Complaint complaint = found.get();
        ClosingRule rule = closingRules.ruleFor(complaint.categoryCode(), clock.instant());
        int missed = calls.missedDays(complaint);
        boolean mayCall = mayAsk(complaint);
        return new CallSheet(
                complaint,
                mayCall,
                missed,
                mayClose(complaint, missed),
                rule.callFromHour(),
                rule.callUntilHour(),
                calls.list(complaint),
                mayCall ? agreed.of(complaint).orElse(null) : null);
    }

    /**
     * Writes a call down, and does what the complainant said.
     *
     * @param seen version of the case as it was shown
     * @throws RuleViolation confirmation.refusal.notAwaited, confirmation.refusal.when, confirmation.refusal.hours,
     *     confirmation.refusal.sameDay
     */
    @Permit(Permission.COMPLAINT_CONFIRM_BY_CALL)
    public void record(TrackingNumber number, int seen, NewCall call) {
        Complaint complaint = mine(number, seen);
        if (!mayAsk(complaint)) throw new RuleViolation("confirmation.refusal.notAwaited");
        Instant now = clock.instant();
        call.requireTime(
                closingRules.ruleFor(complaint.categoryCode(), now),
                complaint.promise().endedAt(),
                now);
        EventKind entry = calls.write(complaint, call, actor(), now);
        if (entry == EventKind.CALL_RAISED) words.raise(complaint, new Step(actor(), now, call.note(), true));
        if (entry == EventKind.CALL_DENIED)
            words.take(complaint, new CitizenWord(CitizenWord.Kind.NO, null, null), actor())
                    .step()
                    .ifPresent(kind -> notices.stepped(complaint, kind));
        else notices.stepped(complaint, entry);
    }

    /** Closes without the word what calls on three days reached nobody about. @throws RuleViolation confirmation.refusal.tooFew */
    @Permit(Permission.COMPLAINT_CONFIRM_BY_CALL)
    public void closeUnreached(TrackingNumber number, int seen) {
        Complaint complaint = mine(number, seen);
        int missed = calls.missedDays(complaint);
        if (!mayClose(complaint, missed)) throw new RuleViolation("confirmation.refusal.tooFew", CallSheet.ENOUGH);
        complaint.lastWord().unreached(missed, step(null));
        notices.stepped(complaint, EventKind.CALLS_UNREACHED);
    }

    /**
     * The complainant asks on the web not to be called. It needs what a yes needs: whoever answered and knows four digits must not keep
     * the complainant from being asked.
     *
     * @param code of the answer's text, as typed; null or blank for none
     * @return why nothing was done; empty where it was
     */
    @Permit(Permission.CITIZEN_TRACK)
    public Optional<WordOutcome> askForNoCalls(TrackingNumber number, WebCaller caller, String code) {
        Optional<Complaint> opened = tracking.ofWeb(number, caller);
        if (opened.isEmpty()) return Optional.of(WordOutcome.NOT_KNOWN);
        Optional<WordOutcome> refusal = ownWord.refusal(opened.get(), caller, code);
        if (refusal.isEmpty()) opened.get().lastWord().refuseCalls(step(null));
        return refusal;
    }

    /** Within the scope, as last seen, and the caller had no part in it. */
    private Complaint mine(TrackingNumber number, int seen) {
        Optional<Complaint> found = calls.find(number, independence());
        if (found.isEmpty()) {
            complaints.require(number, callers.current().scope(Permission.COMPLAINT_READ));
            throw new NotPermitted();
        }
        found.get().requireSeen(seen);
        changed.fire(new CaseChanged(callers.current().scope(Permission.COMPLAINT_READ)));
        return found.get();
    }

    private static boolean mayAsk(Complaint complaint) {
        return complaint.status() == ComplaintStatus.RESOLVED;
    }

    private static boolean mayClose(Complaint complaint, int missed) {
        return mayAsk(complaint) && missed >= CallSheet.ENOUGH;
    }

    private Independence independence() {
        return Independence.of(callers.current(), places::idsUnder);
    }

    private Step step(String note) {
        return new Step(actor(), clock.instant(), note, true);
    }

    private String actor() {
        return callers.current().actor();
    }
}
