package pk.gov.balochistan.police.finding;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.DualControl.Decision;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.casework.AnswerProposed;
import pk.gov.balochistan.police.casework.CaseChanged;
import pk.gov.balochistan.police.closing.ClosingRules;
import pk.gov.balochistan.police.complaint.CaseFinding;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.complaint.ComplaintRouting;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.NotPermitted;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.tracking.OwnWord;
import pk.gov.balochistan.police.tracking.Tracking;
import pk.gov.balochistan.police.tracking.WebCaller;

/** Where an officer proposes that a complaint is not borne out, the complainant answers, and a superior decides. */
@Stateless
public class FindingDesk {
    private static final int PAGE = 25;

    @Inject
    Findings findings;

    @Inject
    FindingAnswers answers;

    @Inject
    Complaints complaints;

    @Inject
    Categories categories;

    @Inject
    ClosingRules closingRules;

    @Inject
    Tracking tracking;

    @Inject
    OwnWord ownWord;

    @Inject
    ComplaintNotices notices;

    @Inject
    Places places;

    @Inject
    Event<CaseChanged> changed;

    @Inject
    Event<AnswerProposed> answering;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** The last finding of a case, and what the caller may do about it. @throws RuleViolation refusal.notFound */
    @Permit(Permission.COMPLAINT_READ)
    public OpenedFinding look(TrackingNumber number) {
        Complaint complaint = complaints.require(number, scope(Permission.COMPLAINT_READ));
        Finding finding = findings.last(complaint).orElse(null);
        boolean waits = isWaiting(finding, complaint);
        return new OpenedFinding(
                complaint,
                finding,
                finding == null ? List.of() : findings.evidence(finding),
                complaint.timeline().stream()
                        .filter(event -> finding != null && event.kind() == EventKind.FINDING_ANSWERED)
                        .filter(event -> !event.at().isBefore(finding.control().proposedAt()))
                        .toList(),
                finding != null && finding.isHeard(clock.instant()),
                !waits
                        && complaint.status() == ComplaintStatus.IN_PROGRESS
                        && new CaseFinding(complaint).isOffered(categories.require(complaint.categoryCode()))
                        && complaint.responsibility().isWorkOf(scope(Permission.COMPLAINT_WORK)),
                waits
                        && !finding.control().isOf(signatory())
                        && stands(complaint).isPresent());
    }

    /**
     * Proposes it; the complainant is asked.
     *
     * @param seen version of the case as it was shown
     * @throws RuleViolation finding.refusal.waiting, finding.refusal.neverOfThis, finding.refusal.notInProgress
     */
    @Permit(Permission.COMPLAINT_WORK)
    public void propose(TrackingNumber number, int seen, NewFinding input) {
        Complaint complaint = complaints.require(number, scope(Permission.COMPLAINT_WORK));
        if (!complaint.responsibility().isWorkOf(scope(Permission.COMPLAINT_WORK))) throw new NotPermitted();
        see(complaint, seen);
        answering.fire(new AnswerProposed(complaint));
        Instant now = clock.instant();
        Instant until = closingRules.ruleFor(complaint.categoryCode(), now).replyDue(now);
        ComplaintCategory category = categories.require(complaint.categoryCode());
        findings.propose(complaint, category, input, until, signatory(), now);
        notices.asked(complaint, until);
    }

    /** Confirms it, which answers the case. @param why as the citizen reads it */
    @Permit(Permission.COMPLAINT_DECIDE_FINDING)
    public void confirm(TrackingNumber number, int seen, String why) {
        Complaint complaint = decide(number, seen, Decision.CONFIRMED, why);
        Instant now = clock.instant();
        new CaseFinding(complaint).confirmed(closingRules.ruleFor(complaint.categoryCode(), now), step(why, now));
        notices.stepped(complaint, EventKind.RESOLVED);
    }

    /** Refuses it, and the work goes on. @param why for officers' eyes */
    @Permit(Permission.COMPLAINT_DECIDE_FINDING)
    public void refuse(TrackingNumber number, int seen, String why) {
        Complaint complaint = decide(number, seen, Decision.REFUSED, why);
        new CaseFinding(complaint).refused(why, step(null, clock.instant()));
        notices.stepped(complaint, EventKind.FINDING_REFUSED);
    }

    /** @throws RuleViolation finding.refusal.none, finding.refusal.higherPost, and those of {@link Finding#decide} */
    private Complaint decide(TrackingNumber number, int seen, Decision decision, String why) {
        Complaint complaint = complaints.require(number, scope(Permission.COMPLAINT_DECIDE_FINDING));
        see(complaint, seen);
        Finding finding = findings.last(complaint)
                .filter(last -> isWaiting(last, complaint))
                .orElseThrow(() -> new RuleViolation("finding.refusal.none"));
        Role as = stands(complaint).orElseThrow(() -> new RuleViolation("finding.refusal.higherPost"));
        finding.decide(decision, as, why, signatory(), clock.instant());
        return complaint;
    }

    /**
     * The complainant answers on the web; this needs more than the second fact, which the officer who proposed it knows (0012).
     *
     * @param code of the text that told of it, as typed; null or blank for none
     */
    @Permit(Permission.CITIZEN_TRACK)
    public FindingAnswers.Outcome answer(TrackingNumber number, WebCaller caller, String words, String code) {
        Optional<Complaint> shown = tracking.ofWeb(number, caller);
        return shown.flatMap(complaint -> ownWord.refusalOfReply(complaint, caller, code))
                .map(FindingAnswers.Outcome::of)
                .orElseGet(() -> take(shown, words));
    }

    /**
     * The complainant stands at a desk, shows the number and a second fact, and the clerk writes down what is said: a clerk who had no
     * part in the case, for it is the answer to whoever had.
     *
     * @throws RuleViolation finding.refusal.ownCase
     */
    @Permit(Permission.COMPLAINT_LODGE_FOR_CITIZEN)
    public FindingAnswers.Outcome answerAtDesk(TrackingNumber number, WebCaller caller, String words) {
        Optional<Complaint> shown = tracking.ofWeb(number, caller);
        if (shown.filter(this::isOwnCase).isPresent()) throw new RuleViolation("finding.refusal.ownCase");
        return take(shown, words);
    }

    /** The caller lodged it, works it or has an entry of work on it. What was written down for the complainant is none. */
    private boolean isOwnCase(Complaint complaint) {
        Caller caller = callers.current();
        return complaint.responsibility().isWorkOf(scope(Permission.COMPLAINT_WORK))
                || complaint.timeline().stream()
                        .filter(event -> event.kind() != EventKind.FINDING_ANSWERED)
                        .anyMatch(event -> event.actor().equals(caller.actor()));
    }

    private FindingAnswers.Outcome take(Optional<Complaint> own, String words) {
        if (own.isEmpty()) return FindingAnswers.Outcome.NOT_KNOWN;
        FindingAnswers.Outcome outcome =
                answers.take(own.get(), words, callers.current().actor());
        if (outcome == FindingAnswers.Outcome.TAKEN) notices.stepped(own.get(), EventKind.FINDING_ANSWERED);
        return outcome;
    }

    /** The findings of the cases that the caller may decide on or sees as a superior, 25 at a time. */
    @Permit(Permission.COMPLAINT_DECIDE_FINDING)
    public FindingList list(Decision decision, int page) {
        Scope scope = scope(Permission.COMPLAINT_DECIDE_FINDING);
        Map<Decision, Integer> counts = new EnumMap<>(Decision.class);
        FindingList.LISTED.forEach(each -> counts.put(each, findings.count(each, scope)));
        int last = Math.max(0, Math.min(counts.get(decision), FindingList.COUNTED_AT_MOST) - 1) / PAGE;
        int first = PAGE * Math.min(page, last);
        List<FindingRow> rows = findings.list(decision, scope, first, PAGE);
        Set<Long> named = rows.stream()
                .flatMap(row -> Stream.of(row.placeId(), row.postPlaceId()))
                .collect(Collectors.toSet());
        return new FindingList(decision, counts, rows, first, places.byIds(named), categories.list());
    }

    private static boolean isWaiting(Finding finding, Complaint complaint) {
        return finding != null && complaint.status() == ComplaintStatus.IN_PROGRESS && finding.isWaitingFor(complaint);
    }

    /** The highest post of the caller, where every post that decides stands above the one that answers; empty where one does not. */
    private Optional<Role> stands(Complaint complaint) {
        List<HeldPost> posts = scope(Permission.COMPLAINT_DECIDE_FINDING).posts();
        return ComplaintRouting.below(posts).contains(complaint.responsibility().role())
                ? posts.stream().map(HeldPost::role).max(Comparator.comparing(Role::level))
                : Optional.empty();
    }

    private void see(Complaint complaint, int seen) {
        complaint.requireSeen(seen);
        changed.fire(new CaseChanged(scope(Permission.COMPLAINT_READ)));
    }

    private Signatory signatory() {
        return Signatory.of(callers.current());
    }

    private Step step(String note, Instant at) {
        return new Step(callers.current().actor(), at, note, true);
    }

    private Scope scope(Permission permission) {
        return callers.current().scope(permission);
    }
}
