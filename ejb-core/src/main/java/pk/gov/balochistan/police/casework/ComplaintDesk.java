package pk.gov.balochistan.police.casework;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.attachment.Attachment;
import pk.gov.balochistan.police.attachment.AttachmentFile;
import pk.gov.balochistan.police.attachment.Attachments;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.closing.ClosingRules;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.complaint.ComplaintRouting;
import pk.gov.balochistan.police.complaint.ComplaintSubjects;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.NotPermitted;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What officers do with complaints: each order finds the case within the caller's scope first. */
@Stateless
public class ComplaintDesk {
    @Inject
    Complaints complaints;

    @Inject
    OwnCases own;

    @Inject
    ComplaintSubjects subjects;

    @Inject
    ClosingRules closingRules;

    @Inject
    ComplaintRouting routing;

    @Inject
    ComplaintNotices notices;

    @Inject
    Categories categories;

    @Inject
    Attachments attachments;

    @Inject
    Places places;

    @Inject
    Officers officers;

    @Inject
    Event<AnswerProposed> answering;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** The kinds that a case of the triage list may be. */
    @Permit(value = Permission.COMPLAINT_ASSIGN, audited = false)
    public List<ComplaintCategory> categoriesForTriage() {
        return categories.list();
    }

    /** Districts and stations that exist today, each district before its stations. */
    @Permit(value = Permission.COMPLAINT_ASSIGN, audited = false)
    public List<Place> placesForTriage() {
        return places.listDistrictsWithStations();
    }

    /** @throws RuleViolation refusal.notFound when there is none, or it is not the caller's to see */
    @Permit(Permission.COMPLAINT_READ)
    public OpenedComplaint open(TrackingNumber number) {
        Complaint complaint = complaints.require(number, scope(Permission.COMPLAINT_READ));
        Place responsible = places.find(complaint.responsibility().placeId()).orElseThrow();
        boolean mayAllocate = complaint.status().isOpen() && own.isAnsweredFor(complaint, Permission.COMPLAINT_ASSIGN);
        return new OpenedComplaint(
                complaint,
                categories.require(complaint.categoryCode()),
                places.find(complaint.placeId()).orElseThrow(),
                new Post(complaint.responsibility().role(), responsible),
                subjects.list(complaint),
                subjects.officersNamedIn(complaint),
                attachments.list(complaint.auditTarget()),
                own.isAnsweredFor(complaint, Permission.COMPLAINT_WORK),
                mayAllocate,
                mayAllocate ? allocatable(complaint, responsible) : List.of());
    }

    /** The case as its letter to the complainant is written from: by whoever answers for it. @throws RuleViolation refusal.notFound */
    @Permit(Permission.COMPLAINT_WORK)
    public OpenedComplaint letter(TrackingNumber number) {
        OpenedComplaint opened = open(number);
        if (!opened.answersFor()) throw new NotPermitted();
        return opened;
    }

    /** The caller takes the case. @param seen version of the case as it was shown */
    @Permit(Permission.COMPLAINT_WORK)
    public void take(TrackingNumber number, int seen) {
        BeltNumber own = callers.current().belt();
        work(number, seen, EventKind.TAKEN, step(null, true), (c, step) -> c.take(own, step));
    }

    /** The complainant was spoken to. */
    @Permit(Permission.COMPLAINT_WORK)
    public void contacted(TrackingNumber number, int seen, String note, boolean isPublic) {
        work(number, seen, EventKind.CONTACTED, step(note, isPublic), Complaint::contacted);
    }

    @Permit(Permission.COMPLAINT_WORK)
    public void addStep(TrackingNumber number, int seen, String note, boolean isPublic) {
        work(number, seen, EventKind.STEP, step(note, isPublic), Complaint::addStep);
    }

    /** @throws RuleViolation as {@link Attachments#add} */
    @Permit(Permission.COMPLAINT_WORK)
    public void addFile(TrackingNumber number, int seen, String fileName, byte[] content) {
        Complaint complaint = own.require(number, seen, Permission.COMPLAINT_WORK);
        Attachment file = attachments.add(
                complaint.auditTarget(), fileName, content, callers.current().actor(), clock.instant());
        complaint.fileAdded(step(file.fileName(), false));
    }

    /** @throws RuleViolation refusal.notFound */
    @Permit(Permission.COMPLAINT_READ)
    public AttachmentFile file(TrackingNumber number, String sha256) {
        Complaint complaint = complaints.require(number, scope(Permission.COMPLAINT_READ));
        return attachments
                .open(complaint.auditTarget(), sha256)
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    /** Answered, with the reason that the citizen reads and has the word on. @throws RuleViolation of whoever hears {@link AnswerProposed} */
    @Permit(Permission.COMPLAINT_WORK)
    public void resolve(TrackingNumber number, int seen, String reason) {
        work(number, seen, EventKind.RESOLVED, step(reason, true), (complaint, step) -> {
            answering.fire(new AnswerProposed(complaint));
            complaint.lastWord().resolve(closingRules.ruleFor(complaint.categoryCode(), step.at()), step);
        });
    }

    /** Handed to a body outside the police. @param reference which body and its number, read by the citizen */
    @Permit(Permission.COMPLAINT_WORK)
    public void referOutside(TrackingNumber number, int seen, String reference) {
        work(number, seen, EventKind.REFERRED, step(reference, true), Complaint::referOutside);
    }

    /** Gives the case to an officer who serves under the responsible post. */
    @Permit(Permission.COMPLAINT_ASSIGN)
    public void allocate(TrackingNumber number, int seen, BeltNumber belt, String note) {
        Complaint complaint = own.require(number, seen, Permission.COMPLAINT_ASSIGN);
        Officer officer = officers.require(belt);
        refuseNamed(complaint, officer);
        complaint.assignTo(officer, places.find(officer.placeId()).orElseThrow(), step(note, false));
        notices.stepped(complaint, EventKind.ALLOCATED);
    }

    /**
     * Gives a case of the triage list its kind and its place; it then goes where it is safe.
     *
     * @param categoryCode null where the citizen named the kind and only the place is wanting
     */
    @Permit(Permission.COMPLAINT_ASSIGN)
    public void triage(TrackingNumber number, int seen, String categoryCode, String placeCode) {
        Complaint complaint = own.require(number, seen, Permission.COMPLAINT_ASSIGN);
        ComplaintCategory category = categories.require(categoryCode == null ? complaint.categoryCode() : categoryCode);
        Place place = places.require(placeCode);
        List<Officer> named = subjects.officersNamedIn(complaint);
        complaint.triage(
                category,
                place,
                routing.route(category, complaint.filedAt(), place, named, subjects.rungToPass(complaint)),
                step(null, true));
        notices.stepped(complaint, EventKind.ROUTED);
    }

    private void work(TrackingNumber number, int seen, EventKind kind, Step step, BiConsumer<Complaint, Step> verb) {
        Complaint complaint = own.require(number, seen, Permission.COMPLAINT_WORK);
        verb.accept(complaint, step);
        if (step.isPublic()) notices.stepped(complaint, kind);
    }

    private List<Officer> allocatable(Complaint complaint, Place responsible) {
        Set<Long> named =
                subjects.officersNamedIn(complaint).stream().map(Officer::id).collect(Collectors.toSet());
        return officers.listPostedUnder(responsible).stream()
                .filter(officer -> !complaint.responsibility().keepsOff(officer.placeId(), complaint.placeId()))
                .filter(officer -> named.isEmpty()
                        || officers.chainOfCommand(officer).stream().noneMatch(named::contains))
                .toList();
    }

    private void refuseNamed(Complaint complaint, Officer officer) {
        Set<Long> chain = officers.chainOfCommand(officer);
        if (subjects.officersNamedIn(complaint).stream().anyMatch(named -> chain.contains(named.id()))) {
            throw new RuleViolation("complaint.refusal.officerNamed");
        }
    }

    private Step step(String note, boolean isPublic) {
        return new Step(callers.current().actor(), clock.instant(), note, isPublic);
    }

    private Scope scope(Permission permission) {
        return callers.current().scope(permission);
    }
}
