package pk.gov.balochistan.police.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * How a case passes from its post to another that takes it over. Until then it is where it was; no clock, date or number moves with
 * it. Which posts it may be handed to is asked of {@link ComplaintRouting#mayBeHandedTo} first.
 */
public final class Handover {
    private final Complaint complaint;

    public Handover(Complaint complaint) {
        this.complaint = complaint;
    }

    /**
     * Another post was asked to take it over.
     *
     * @throws RuleViolation complaint.refusal.ended, transfer.refusal.unsorted where nobody has found out yet what or where it is
     */
    public void asked(Post to, Step step) {
        complaint.requireOpen();
        if (complaint.isUnclassified() || complaint.isWithoutPlace())
            throw new RuleViolation("transfer.refusal.unsorted");
        note(EventKind.TRANSFER_ASKED, to, step.requireReason());
    }

    /** The post that was asked will not have it. */
    public void declined(Post by, Step step) {
        note(EventKind.TRANSFER_DECLINED, by, step.requireReason());
    }

    /** The post that asked goes on itself. */
    public void withdrawn(Post from, Step step) {
        note(EventKind.TRANSFER_WITHDRAWN, from, step);
    }

    /**
     * The other post answers from now on, and allocates it anew. A post elsewhere takes the place along: there the matter belongs.
     *
     * @param place of the case until now
     */
    public void accepted(Post by, Place place, Step step) {
        complaint.requireOpen();
        if (!place.isUnder(by.place())) complaint.lieAt(by.place());
        Responsibility now = complaint.responsibility();
        now.answerTo(new ComplaintRouting.Route(by, now.minLevel(), now.isAboutPolice()));
        note(EventKind.TRANSFERRED, by, step);
    }

    /** The post that was asked said nothing: the superior of both answers, and whoever works on it goes on; it stays where none is. */
    public void unanswered(Optional<Post> above, Step step) {
        complaint.requireOpen();
        above.ifPresent(post -> {
            complaint.responsibility().riseTo(post);
            complaint.promise().answeredSince(step.at());
        });
        complaint.record(
                above.isPresent() ? EventKind.TRANSFER_UNANSWERED : EventKind.TRANSFER_LAPSED,
                step,
                complaint.responsibility().role().textKey());
    }

    /**
     * It went to a body outside the police by mistake, and a post above takes it back: the post that referred it answers, and
     * what was left of its time when it left runs on.
     *
     * @throws RuleViolation complaint.refusal.referredByLaw of what the law gives to that body; complaint.refusal.notReferred,
     *     complaint.refusal.answerShort
     */
    public void backFromOutside(Post by, Step step) {
        if (complaint.responsibility().mustBeReferredOutside())
            throw new RuleViolation("complaint.refusal.referredByLaw");
        if (complaint.status() != ComplaintStatus.REFERRED_OUTSIDE)
            throw new RuleViolation("complaint.refusal.notReferred");
        step.requireAnswer();
        Instant left = complaint.promise().endedAt();
        complaint.become(ComplaintStatus.REOPENED, step.at());
        complaint.responsibility().assignTo(null);
        complaint.promise().runOn(Duration.between(left, step.at()), step.at());
        note(EventKind.REFERRAL_UNDONE, by, step);
    }

    private void note(EventKind kind, Post post, Step step) {
        complaint.record(kind, step, post.role().textKey());
    }
}
