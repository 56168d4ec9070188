package pk.gov.balochistan.police.linking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.casework.OwnCases;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.ComplaintSubjects;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/** What belongs together: offered to who answers for a case, marked by an officer, and taken back with a reason. */
@Stateless
public class LinkingDesk {
    private static final Set<EventKind> TOLD = Set.of(EventKind.STEP, EventKind.RESOLVED);

    @Inject
    Complaints complaints;

    @Inject
    OwnCases own;

    @Inject
    ComplaintLinks links;

    @Inject
    LikelyCases likely;

    @Inject
    ComplaintSubjects subjects;

    @Inject
    Places places;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** What stands beside a case. @throws RuleViolation refusal.notFound */
    @Permit(Permission.COMPLAINT_READ)
    public CaseLinks beside(TrackingNumber number) {
        Scope scope = scope();
        Complaint complaint = complaints.require(number, scope);
        List<ComplaintLink> all = links.listOf(complaint);
        Set<Long> others = all.stream().map(link -> link.otherThan(complaint)).collect(Collectors.toSet());
        Map<Long, Complaint> visible = links.visible(others, scope);
        List<LinkedCase> marked = all.stream()
                .filter(link -> visible.containsKey(link.otherThan(complaint)))
                .map(link -> row(visible.get(link.otherThan(complaint)), link.kind()))
                .toList();
        boolean mayMark = own.isAnsweredFor(complaint, Permission.COMPLAINT_WORK);
        List<LinkedCase> offered = mayMark ? likely.list(complaint, scope, others) : List.of();
        Set<Long> named = Stream.concat(marked.stream(), offered.stream())
                .map(LinkedCase::placeId)
                .collect(Collectors.toSet());
        String words = mayMark && complaint.status().isOpen() ? words(complaint, all, visible) : null;
        return new CaseLinks(number, complaint.version(), mayMark, marked, offered, words, places.byIds(named));
    }

    /**
     * Says how two cases go together. Both keep number, clocks and citizen.
     *
     * @throws RuleViolation refusal.notFound where the other is not the caller's to see, link.refusal.already
     */
    @Permit(Permission.COMPLAINT_WORK)
    public void mark(Marking said) {
        Complaint complaint = own.require(said.number(), said.seen(), Permission.COMPLAINT_WORK);
        List<Complaint> two = ComplaintLinks.byAge(complaint, complaints.require(said.other(), scope()));
        ComplaintLink link = links.find(two.get(0), two.get(1)).orElseGet(() -> newLink(two));
        LinkKind before = link.kind();
        link.mark(said.kind(), step(null, false));
        tell(two, EventKind.LINKED, said.kind(), null);
        if (said.kind() == LinkKind.SAME_MATTER) tellCitizens(two, EventKind.JOINED);
        else if (before == LinkKind.SAME_MATTER) tellCitizens(two, EventKind.PARTED);
    }

    /** Takes back what was said of two cases. @throws RuleViolation refusal.notFound, link.refusal.nothing */
    @Permit(Permission.COMPLAINT_WORK)
    public void takeBack(Marking back) {
        Complaint complaint = own.require(back.number(), back.seen(), Permission.COMPLAINT_WORK);
        List<Complaint> two = ComplaintLinks.byAge(complaint, complaints.require(back.other(), scope()));
        LinkKind said = links.find(two.get(0), two.get(1))
                .orElseThrow(() -> new RuleViolation("link.refusal.nothing"))
                .takeBack(step(null, false));
        tell(two, EventKind.UNLINKED, said, back.reason());
        if (said == LinkKind.SAME_MATTER) tellCitizens(two, EventKind.PARTED);
    }

    private ComplaintLink newLink(List<Complaint> two) {
        ComplaintLink link = new ComplaintLink(two.get(0), two.get(1));
        links.add(link);
        return link;
    }

    /** On the timeline of each, as far as whoever reads it may know of the other. */
    private void tell(List<Complaint> two, EventKind kind, LinkKind said, String reason) {
        for (Complaint on : two) {
            Complaint other = two.get(on == two.get(0) ? 1 : 0);
            if (!maySpeakOf(on, other)) continue;
            String about = said.textKey() + " " + Texts.isolated(other.number().printed());
            on.record(kind, step(reason, false), about);
        }
    }

    private boolean maySpeakOf(Complaint on, Complaint other) {
        return other.responsibility().isAsOpenAs(on.responsibility())
                && new ArrayList<>(subjects.officersNamedIn(on)).containsAll(subjects.officersNamedIn(other));
    }

    /** Only who filed both reads of it, and by the identity card alone: a telephone may be shared. */
    private void tellCitizens(List<Complaint> two, EventKind kind) {
        Complaint younger = two.get(0);
        Complaint older = two.get(1);
        Cnic cnic = younger.complainant().person().cnic();
        boolean same = cnic != null && cnic.equals(older.complainant().person().cnic());
        if (!same || two.stream().anyMatch(Complaint::isToldByCodeAlone)) return;
        if (!maySpeakOf(younger, older) || !maySpeakOf(older, younger)) return;
        two.forEach(each -> each.record(kind, step(null, true), null));
    }

    /** The last words for the citizen of the older case, unless this one's citizen had words since. */
    private static String words(Complaint complaint, List<ComplaintLink> all, Map<Long, Complaint> visible) {
        return all.stream()
                .filter(link -> link.kind() == LinkKind.SAME_MATTER && link.isYounger(complaint))
                .map(link -> visible.get(link.otherThan(complaint)))
                .filter(older -> older != null)
                .map(LinkingDesk::lastTold)
                .filter(told -> told != null)
                .filter(told ->
                        lastTold(complaint) == null || lastTold(complaint).at().isBefore(told.at()))
                .reduce((one, other) -> one.at().isAfter(other.at()) ? one : other)
                .map(ComplaintEvent::note)
                .orElse(null);
    }

    private static ComplaintEvent lastTold(Complaint complaint) {
        return complaint.timeline().stream()
                .filter(event -> event.isPublic() && event.note() != null && TOLD.contains(event.kind()))
                .reduce(null, (before, last) -> last);
    }

    private static LinkedCase row(Complaint other, LinkKind kind) {
        return new LinkedCase(
                other.number(),
                other.categoryCode(),
                other.placeId(),
                other.filedAt(),
                other.status(),
                kind,
                Set.of(),
                0);
    }

    private Step step(String note, boolean isPublic) {
        return new Step(callers.current().actor(), clock.instant(), note, isPublic);
    }

    private Scope scope() {
        return callers.current().scope(Permission.COMPLAINT_READ);
    }
}
