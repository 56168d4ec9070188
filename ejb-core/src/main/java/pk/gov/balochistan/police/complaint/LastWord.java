package pk.gov.balochistan.police.complaint;

import java.time.Instant;
import java.util.Optional;
import pk.gov.balochistan.police.closing.ClosedBy;
import pk.gov.balochistan.police.closing.ClosingRule;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * Whose word ends a case. What the police answer is theirs; closed it is by the complainant's word or, in plain sight, without it.
 * Source: gaps.csv 5, Punjab's "not closed until complainant satisfied" (DOMAIN.md 5); docs/decisions/0012.
 */
public final class LastWord {
    private final Complaint complaint;

    LastWord(Complaint complaint) {
        this.complaint = complaint;
    }

    /**
     * The police give their answer, and the citizen has the word.
     *
     * @throws RuleViolation complaint.refusal.mustBeReferred where the law gives the matter to a body outside the police;
     *     complaint.refusal.findingOpen and complaint.refusal.firAwaited while the complainant, or a superior, is still to be heard;
     *     complaint.refusal.answerShort, complaint.refusal.move
     */
    public void resolve(ClosingRule rule, Step step) {
        if (complaint.responsibility().mustBeReferredOutside())
            throw new RuleViolation("complaint.refusal.mustBeReferred");
        if (new CaseFinding(complaint).isOpen()) throw new RuleViolation("complaint.refusal.findingOpen");
        if (isFirAwaited()) throw new RuleViolation("complaint.refusal.firAwaited");
        step.requireAnswer();
        complaint.become(ComplaintStatus.RESOLVED, step.at());
        complaint.closing().answered(rule, step.at());
        complaint.promise().awaitWord(complaint.closing().wordDueAt());
        complaint.record(EventKind.RESOLVED, step, null);
    }

    /** A request for an FIR is neither answered nor reviewed, or was directed to be registered: an answer over it would end it unseen. */
    private boolean isFirAwaited() {
        return ComplaintEvent.lastOf(complaint.timeline(), EventKind::isOfFir)
                .filter(last -> !last.endsFir())
                .isPresent();
    }

    /** The answer waits for the complainant's word, or was closed without one. */
    public boolean isAwaited() {
        return complaint.status() == ComplaintStatus.RESOLVED
                || complaint.closing().isWithoutWord();
    }

    /**
     * The complainant is content. A word that comes late takes the place of the silence.
     *
     * @param satisfaction 1 to 5, the best; null where it was not said
     * @throws RuleViolation closing.refusal.satisfaction, complaint.refusal.move
     */
    public void confirm(Integer satisfaction, Step step) {
        complaint.closing().heard(satisfaction);
        if (!complaint.closing().isWithoutWord()) complaint.become(ComplaintStatus.CLOSED, step.at());
        complaint.closing().closedBy(ClosedBy.CITIZEN, step.at());
        complaint.record(EventKind.CONFIRMED, step, null);
    }

    /**
     * The complainant said so to a post that had no part in the case.
     *
     * @param recorded what the entry names: when it called, and the key of the answer to its first question
     * @throws RuleViolation complaint.refusal.move
     */
    public void confirmByCall(String recorded, Step step) {
        complaint.become(ComplaintStatus.CLOSED, step.at());
        complaint.closing().closedBy(ClosedBy.CALL, step.at());
        complaint.record(EventKind.CALL_CONFIRMED, step, recorded);
    }

    /** Such a post heard what a superior must look into. @param above empty where there is none */
    public void raisedByCall(ComplaintCategory category, Optional<Post> above, Step step) {
        openAgain(category, above, step);
        complaint.closing().appealed();
        complaint.record(
                EventKind.CALL_RAISED, step, complaint.responsibility().role().textKey());
    }

    /** The complainant said to such a post that it may not be closed; what comes of it is up to {@link #reopen}. */
    public void deniedByCall(String recorded, Step step) {
        complaint.record(EventKind.CALL_DENIED, step, recorded);
    }

    /** A call reached nobody. @param attempts how many days that makes @param enough of how many it would be closed */
    public void callMissed(int attempts, int enough, Step step) {
        complaint.record(EventKind.CALL_MISSED, step, attempts + " " + enough);
    }

    /** Calls on several days reached nobody. @throws RuleViolation complaint.refusal.move */
    public void unreached(int attempts, Step step) {
        complaint.become(ComplaintStatus.CLOSED, step.at());
        complaint.closing().closedBy(ClosedBy.NOBODY, step.at());
        complaint.record(EventKind.CALLS_UNREACHED, step, Integer.toString(attempts));
    }

    /** The complainant asks not to be called about the answer; said twice it is written once. @return whether it was the first time */
    public boolean refuseCalls(Step step) {
        if (complaint.complainant().wantsNoCalls()) return false;
        complaint.complainant().refuseCalls();
        complaint.record(EventKind.CALLS_UNWANTED, step, null);
        return true;
    }

    /**
     * Whether the complainant may be asked by a call: there is a number, nobody asked for no calls, and the case does not open by its
     * code alone, for then whoever lifts the telephone at home may not be the complainant.
     */
    public boolean mayBeAskedByCall() {
        Complainant complainant = complaint.complainant();
        return complainant.person().phone() != null && !complainant.wantsNoCalls() && !complaint.isToldByCodeAlone();
    }

    /** Nobody said anything in the time of the rule. @throws RuleViolation complaint.refusal.move */
    public void silence(Step step) {
        complaint.become(ComplaintStatus.CLOSED, step.at());
        complaint.closing().closedBy(ClosedBy.NOBODY, step.at());
        complaint.record(EventKind.SILENT, step, null);
    }

    /** Whether the complainant may say that the answer does not settle it, so that the post answers again. */
    public boolean mayReopen(Instant now) {
        return complaint.mayBecome(ComplaintStatus.REOPENED)
                && complaint.closing().isReopenable(now);
    }

    /**
     * The answer does not settle it: the case goes back, with a promise as on the first day.
     *
     * @param instead who answers where the post has since gone; empty where it goes back to that post
     * @throws RuleViolation complaint.refusal.reopenLate, complaint.refusal.move
     */
    public void reopen(ComplaintCategory category, Optional<Post> instead, Step step) {
        if (complaint.status() == ComplaintStatus.CLOSED && !mayReopen(step.at()))
            throw new RuleViolation("complaint.refusal.reopenLate");
        openAgain(category, instead, step);
        complaint.closing().reopened();
        complaint.record(
                EventKind.REOPENED, step, complaint.responsibility().role().textKey());
    }

    /** Whether there is an answer that the next superior may be asked about: once of each, and to the day that was told. */
    public boolean mayAppeal(Instant now) {
        Instant until = complaint.closing().appealUntil();
        return complaint.mayBecome(ComplaintStatus.REOPENED) && (until == null || !now.isAfter(until));
    }

    /**
     * The next superior answers anew.
     *
     * @throws RuleViolation complaint.refusal.appealLate; complaint.refusal.move before there is an answer
     */
    public void appeal(ComplaintCategory category, Post above, Step step) {
        if (complaint.status() == ComplaintStatus.CLOSED && !mayAppeal(step.at()))
            throw new RuleViolation("complaint.refusal.appealLate");
        openAgain(category, Optional.of(above), step);
        complaint.closing().appealed();
        complaint.record(
                EventKind.APPEALED, step, complaint.responsibility().role().textKey());
    }

    private void openAgain(ComplaintCategory category, Optional<Post> post, Step step) {
        complaint.become(ComplaintStatus.REOPENED, step.at());
        post.ifPresent(complaint.responsibility()::riseTo);
        complaint.responsibility().assignTo(null);
        complaint.promise().renew(category, step.at(), complaint.complainant().isReachable());
    }
}
