package pk.gov.balochistan.police.enquiryreport;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.draft.FormDrafts;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.NotPermitted;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/** Enquiries into cases: a superior orders one, an officer hands in the report, and the superior accepts or returns it. */
@Stateless
public class EnquiryReportDesk {
    private static final int PAGE = 25;

    @Inject
    Complaints complaints;

    @Inject
    CaseEnquiries enquiries;

    @Inject
    EnquiryPosts posts;

    @Inject
    ReportBeforeAnswer required;

    @Inject
    FormDrafts drafts;

    @Inject
    Categories categories;

    @Inject
    Places places;

    @Inject
    KeyRing keys;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** The enquiries into a case that the caller may see. @throws RuleViolation refusal.notFound */
    @Permit(Permission.COMPLAINT_READ)
    public OpenedEnquiry enquiriesInto(TrackingNumber number) {
        return opened(find(number, Permission.COMPLAINT_READ), Map.of());
    }

    /** The same, for whoever writes the report, with what that officer kept of it. @throws RuleViolation refusal.notFound */
    @Permit(Permission.COMPLAINT_WORK)
    public OpenedEnquiry writeReport(TrackingNumber number) {
        Complaint complaint = find(number, Permission.COMPLAINT_WORK);
        return opened(
                complaint,
                posts.mayWrite(complaint, caller()) ? drafts.find(draft(number), FormDrafts.ENQUIRY_REPORT) : Map.of());
    }

    /**
     * Orders an enquiry: its report answers to the post of the caller.
     *
     * @param seen version of the case as it was shown
     * @param terms what is to be found out, 10 letters at least
     * @param by the last day for the report, after today
     * @throws RuleViolation caseEnquiry.refusal.open, .terms, .day, complaint.refusal.ended
     */
    @Permit(Permission.COMPLAINT_ASSIGN)
    public void orderEnquiry(TrackingNumber number, int seen, String terms, LocalDate by) {
        Complaint complaint = find(number, Permission.COMPLAINT_ASSIGN);
        Post from = posts.mayOrder(complaint, caller()).orElseThrow(NotPermitted::new);
        complaint.requireSeen(seen);
        requireOpen(complaint);
        if (enquiries.findOpen(complaint).isPresent()) throw new RuleViolation("caseEnquiry.refusal.open");
        Instant due = lastOf(by);
        enquiries.add(CaseEnquiry.ordered(complaint, terms, caller().actor(), clock.instant(), from, due));
        record(complaint, EventKind.ENQUIRY_ORDERED, from.role().textKey() + " " + Texts.isolated(Texts.date(due)));
    }

    /** Keeps what was typed of a report that is not ready, for the caller alone. @throws RuleViolation refusal.draft.tooLong */
    @Permit(Permission.COMPLAINT_WORK)
    public void keepReportDraft(TrackingNumber number, Map<String, String> typed) {
        requireWriter(find(number, Permission.COMPLAINT_WORK));
        drafts.keep(draft(number), FormDrafts.ENQUIRY_REPORT, typed);
    }

    /**
     * Hands a version of the report in; the draft is gone then.
     *
     * @param seen version of the case as it was shown
     * @param terms what was to be found out, where nobody ordered it; else what was ordered stands
     * @throws RuleViolation caseEnquiry.refusal.terms, .notNow, .dayToCome, complaint.refusal.ended
     */
    @Permit(Permission.COMPLAINT_WORK)
    public void submitReport(TrackingNumber number, int seen, String terms, NewReport report) {
        Complaint complaint = find(number, Permission.COMPLAINT_WORK);
        requireWriter(complaint);
        complaint.requireSeen(seen);
        requireOpen(complaint);
        Instant now = clock.instant();
        report.requireDoneBy(LocalDate.ofInstant(now, Texts.PAKISTAN));
        CaseEnquiry enquiry = enquiries.findOpen(complaint).orElseGet(() -> begun(complaint, terms, now));
        Optional<Post> to = posts.answering(complaint, enquiry, caller());
        int seq = enquiry.submitted(to, enquiries.ruleFor(complaint).answerDue(now));
        enquiries.add(enquiry, seq, report, signatory(), now);
        drafts.forget(draft(number));
        String named = to.map(post -> post.role().textKey()).orElse("caseEnquiry.nobody");
        record(complaint, EventKind.ENQUIRY_SUBMITTED, seq + " " + named);
    }

    private CaseEnquiry begun(Complaint complaint, String terms, Instant now) {
        CaseEnquiry enquiry = CaseEnquiry.unasked(complaint, terms, caller().actor(), now);
        enquiries.add(enquiry);
        return enquiry;
    }

    /** Accepts the report. @param why what the caller adds, or null @throws RuleViolation audit.control.own, caseEnquiry.refusal.notNow */
    @Permit(Permission.COMPLAINT_ASSIGN)
    public void acceptReport(TrackingNumber number, int seen, String why) {
        Complaint complaint = find(number, Permission.COMPLAINT_ASSIGN);
        CaseEnquiry enquiry = requireAnswered(complaint, seen);
        enquiry.accepted();
        enquiries.lastReport(enquiry).accepted(enquiry.answeringRole(), why, signatory(), clock.instant());
        record(complaint, EventKind.ENQUIRY_ACCEPTED, enquiry.answeringRole().textKey());
    }

    /**
     * Returns the report for a new version.
     *
     * @param why what is wanting, 10 letters at least
     * @param again the last day for the new version, after today
     * @throws RuleViolation audit.control.own, caseEnquiry.refusal.why, .day, .notNow
     */
    @Permit(Permission.COMPLAINT_ASSIGN)
    public void returnReport(TrackingNumber number, int seen, String why, LocalDate again) {
        Complaint complaint = find(number, Permission.COMPLAINT_ASSIGN);
        CaseEnquiry enquiry = requireAnswered(complaint, seen);
        Instant due = lastOf(again);
        enquiry.returned(due);
        enquiries.lastReport(enquiry).returned(enquiry.answeringRole(), why, due, signatory(), clock.instant());
        String named = enquiry.answeringRole().textKey() + " " + Texts.isolated(Texts.date(due));
        record(complaint, EventKind.ENQUIRY_RETURNED, named);
    }

    /** The enquiries into the cases that the caller may see, 25 at a time. */
    @Permit(Permission.COMPLAINT_WORK)
    public EnquiryList listEnquiries(EnquiryList.Pile pile, int page) {
        Scope scope = caller().scope(Permission.COMPLAINT_READ);
        Map<EnquiryList.Pile, Integer> counts = new EnumMap<>(EnquiryList.Pile.class);
        for (EnquiryList.Pile each : EnquiryList.Pile.values()) counts.put(each, enquiries.count(each, scope));
        int last = Math.max(0, Math.min(counts.get(pile), EnquiryList.COUNTED_AT_MOST) - 1) / PAGE;
        int first = PAGE * Math.min(page, last);
        List<EnquiryRow> rows = enquiries.list(pile, scope, first, PAGE);
        Set<Long> named = rows.stream()
                .flatMap(row -> Stream.of(row.placeId(), row.postPlaceId()))
                .filter(id -> id != null)
                .collect(Collectors.toSet());
        return new EnquiryList(pile, counts, rows, first, places.byIds(named), categories.list());
    }

    private OpenedEnquiry opened(Complaint complaint, Map<String, String> draft) {
        List<OpenedEnquiry.Round> rounds = enquiries.listOf(complaint).stream()
                .map(enquiry -> new OpenedEnquiry.Round(enquiry, enquiries.versions(enquiry)))
                .toList();
        Optional<CaseEnquiry> open = rounds.stream()
                .map(OpenedEnquiry.Round::enquiry)
                .filter(enquiry -> enquiry.state().isOpen())
                .findFirst();
        boolean goesOn = complaint.status().isOpen();
        boolean isIn = open.filter(enquiry -> enquiry.state().isIn()).isPresent();
        return new OpenedEnquiry(
                complaint.number(),
                complaint.version(),
                rounds,
                open.flatMap(posts::post).orElse(null),
                goesOn && required.isMissing(complaint),
                goesOn && open.isEmpty() && posts.mayOrder(complaint, caller()).isPresent(),
                goesOn && !isIn && posts.mayWrite(complaint, caller()),
                goesOn && isIn && mayAnswer(open.get()),
                enquiries.ruleFor(complaint).reportDay(clock.instant()),
                draft);
    }

    private boolean mayAnswer(CaseEnquiry enquiry) {
        return posts.answers(enquiry, caller())
                && !enquiries.lastReport(enquiry).isBy(signatory());
    }

    private CaseEnquiry requireAnswered(Complaint complaint, int seen) {
        CaseEnquiry enquiry =
                enquiries.findOpen(complaint).orElseThrow(() -> new RuleViolation("caseEnquiry.refusal.notNow"));
        if (!posts.answers(enquiry, caller())) throw new NotPermitted();
        complaint.requireSeen(seen);
        requireOpen(complaint);
        return enquiry;
    }

    private void requireWriter(Complaint complaint) {
        if (!posts.mayWrite(complaint, caller())) throw new NotPermitted();
    }

    private static void requireOpen(Complaint complaint) {
        if (!complaint.status().isOpen()) throw new RuleViolation("complaint.refusal.ended");
    }

    /** @throws RuleViolation caseEnquiry.refusal.day where it is none or not after today */
    private Instant lastOf(LocalDate day) {
        if (day == null || !day.isAfter(LocalDate.ofInstant(clock.instant(), Texts.PAKISTAN)))
            throw new RuleViolation("caseEnquiry.refusal.day");
        return EnquiryRule.endOf(day);
    }

    /** For officers' eyes: the complainant reads the answer, and not what led to it. */
    private void record(Complaint complaint, EventKind kind, String named) {
        complaint.record(kind, new Step(caller().actor(), clock.instant(), null, false), named);
    }

    private Complaint find(TrackingNumber number, Permission permission) {
        return complaints.require(number, caller().scope(permission));
    }

    /** Of this officer and this case, under a name that nobody can guess: the table holds what others typed, too. */
    private String draft(TrackingNumber number) {
        return keys.mac(
                "draft", FormDrafts.ENQUIRY_REPORT, number.digits(), signatory().person());
    }

    private Signatory signatory() {
        return Signatory.of(caller());
    }

    private Caller caller() {
        return callers.current();
    }
}
