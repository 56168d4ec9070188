package pk.gov.balochistan.police.enquiryreport;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintRouting;
import pk.gov.balochistan.police.complaint.ComplaintSubjects;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.complaint.Responsibility;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;

/** Who may enquire into a case, who may order it, and which post answers the report. The caller sees the case. */
@Dependent
public class EnquiryPosts {
    private final ComplaintRouting routing;
    private final ComplaintSubjects subjects;
    private final Places places;
    private final Officers officers;

    @Inject
    public EnquiryPosts(ComplaintRouting routing, ComplaintSubjects subjects, Places places, Officers officers) {
        this.routing = routing;
        this.subjects = subjects;
        this.places = places;
        this.officers = officers;
    }

    /**
     * Whether the caller may write the report: works on the case and, where it is about the police, neither serves at the place
     * complained of nor is named or under whoever is. The routing and the list of those it may be given to say the same; it is asked
     * again here, since an officer may have been named, or posted to that station, after the case was given.
     */
    boolean mayWrite(Complaint complaint, Caller caller) {
        Responsibility now = complaint.responsibility();
        if (!now.isWorkOf(caller.scope(Permission.COMPLAINT_WORK))) return false;
        if (!now.isAboutPolice() || caller.belt() == null) return true;
        Officer writer = officers.find(caller.belt()).orElse(null);
        if (writer == null || now.keepsOff(writer.placeId(), complaint.placeId())) return false;
        Set<Long> chain = officers.chainOfCommand(writer);
        return subjects.officersNamedIn(complaint).stream().noneMatch(named -> chain.contains(named.id()));
    }

    /**
     * The caller's post that may order an enquiry: the one that answers for the case, once another has it to work on, or one above it;
     * the lowest of them. Empty where there is none.
     */
    Optional<Post> mayOrder(Complaint complaint, Caller caller) {
        Responsibility now = complaint.responsibility();
        boolean isGiven = now.assignedTo() != null && !now.assignedTo().equals(caller.belt());
        return caller.scope(Permission.COMPLAINT_ASSIGN).posts().stream()
                .filter(post -> isGiven && isPost(post, now.role(), now.placeId())
                        || ComplaintRouting.below(List.of(post)).contains(now.role()))
                .min((a, b) -> a.role().level() - b.role().level())
                .map(post -> new Post(post.role(), places.find(post.placeId()).orElseThrow()));
    }

    /**
     * Which post answers the report that the caller hands in: the one that ordered it or answered last; else the one that answers for
     * the case, where its officer wrote; else the next superior. Empty where no post may.
     */
    Optional<Post> answering(Complaint complaint, CaseEnquiry enquiry, Caller writer) {
        Optional<Post> before = post(enquiry);
        if (before.isPresent()) {
            boolean own = holds(writer, before.get());
            return own ? above(complaint, before.get()) : before;
        }
        Responsibility now = complaint.responsibility();
        Post responsible = new Post(now.role(), places.find(now.placeId()).orElseThrow());
        return holds(writer, responsible) ? above(complaint, responsible) : Optional.of(responsible);
    }

    /** The next post above one that answers, of those to which the case may go. */
    public Optional<Post> above(Complaint complaint, Post post) {
        List<Place> upwards =
                places.lineageUpwards(places.find(complaint.placeId()).orElseThrow());
        return routing.above(post.role(), complaint, upwards, subjects.officersNamedIn(complaint));
    }

    /** The post that answers the reports of an enquiry; empty where none does. */
    Optional<Post> post(CaseEnquiry enquiry) {
        return Optional.ofNullable(enquiry.answeringRole())
                .map(role ->
                        new Post(role, places.find(enquiry.answeringPlaceId()).orElseThrow()));
    }

    /** Whether the caller holds the post that answers. */
    boolean answers(CaseEnquiry enquiry, Caller caller) {
        return caller.scope(Permission.COMPLAINT_ASSIGN).posts().stream()
                .anyMatch(post -> isPost(post, enquiry.answeringRole(), enquiry.answeringPlaceId()));
    }

    private static boolean holds(Caller caller, Post post) {
        return caller.posts().stream()
                .anyMatch(held -> isPost(held, post.role(), post.place().id()));
    }

    private static boolean isPost(HeldPost held, Role role, Long placeId) {
        return placeId != null && held.role() == role && held.placeId() == placeId;
    }
}
