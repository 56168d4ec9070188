package pk.gov.balochistan.police.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.complaint.ComplaintRouting;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Handover;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.NotPermitted;

/**
 * Where a mistaken referral is undone: by a post of the district or above that stands above the one that referred, and by another
 * person than did. The case is found within the caller's scope first, so that whoever is named, or has a superior who is, does
 * not find it.
 */
@Stateless
public class ReferralDesk {
    @Inject
    Complaints complaints;

    @Inject
    ComplaintNotices notices;

    @Inject
    Places places;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** Whether the caller may take the case back. @throws RuleViolation refusal.notFound */
    @Permit(Permission.COMPLAINT_READ)
    public ReferralOfCase referralOf(TrackingNumber number) {
        Complaint complaint = complaints.require(number, callers.current().scope(Permission.COMPLAINT_READ));
        boolean isMistakable = complaint.status() == ComplaintStatus.REFERRED_OUTSIDE
                && !complaint.responsibility().mustBeReferredOutside();
        return new ReferralOfCase(
                number, complaint.version(), isMistakable && standing(complaint).isPresent());
    }

    /**
     * Takes it back; the complainant is told, and reads the reason.
     *
     * @param seen version of the case as it was shown
     * @throws RuleViolation as {@link Handover#backFromOutside}
     * @throws NotPermitted where the caller stands not above the post that referred, or referred it
     */
    @Permit(Permission.COMPLAINT_ASSIGN)
    public void takeBack(TrackingNumber number, int seen, String reason) {
        Complaint complaint = complaints.require(number, callers.current().scope(Permission.COMPLAINT_ASSIGN));
        Post by = standing(complaint).orElseThrow(NotPermitted::new);
        complaint.requireSeen(seen);
        new Handover(complaint).backFromOutside(by, new Step(callers.current().actor(), clock.instant(), reason, true));
        notices.stepped(complaint, EventKind.REFERRAL_UNDONE);
    }

    /**
     * The highest post of the caller, where each stands above the one that referred and that one is of the district or above; else
     * empty.
     */
    private Optional<Post> standing(Complaint complaint) {
        List<HeldPost> posts =
                callers.current().scope(Permission.COMPLAINT_ASSIGN).posts();
        if (!ComplaintRouting.below(posts).contains(complaint.responsibility().role()) || isReferredByCaller(complaint))
            return Optional.empty();
        return posts.stream()
                .filter(post -> post.role().level() >= Role.Level.DISTRICT)
                .max(Comparator.comparing(post -> post.role().level()))
                .map(post -> new Post(post.role(), places.find(post.placeId()).orElseThrow()));
    }

    private boolean isReferredByCaller(Complaint complaint) {
        return complaint.timeline().stream()
                .filter(event -> event.kind() == EventKind.REFERRED)
                .map(ComplaintEvent::actor)
                .reduce((before, last) -> last)
                .filter(callers.current().actor()::equals)
                .isPresent();
    }
}
