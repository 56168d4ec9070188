package pk.gov.balochistan.police.complaint;

import java.time.Instant;
import pk.gov.balochistan.police.closing.ClosingRule;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/**
 * A case that the police hold to be not borne out, as its timeline tells it. The finding is an answer like any other: it closes nothing,
 * and the complainant has the last word on it. Source: docs/decisions/0015.
 */
public final class CaseFinding {
    private static final int FEWEST_LETTERS = 3;

    private final Complaint complaint;

    public CaseFinding(Complaint complaint) {
        this.complaint = complaint;
    }

    /**
     * Whether such a finding may be proposed of this kind of case at all: never where it is sealed, and never of what is about life or
     * liberty, for there a wrong one costs too much and silences others; nor where no post of the police stands above the one that answers.
     */
    public boolean isOffered(ComplaintCategory category) {
        return !complaint.responsibility().isSealed()
                && !category.isSealed()
                && !category.isAboutLifeOrLiberty()
                && !complaint.responsibility().mustBeReferredOutside()
                && ComplaintRouting.hasSuperior(complaint.responsibility().role());
    }

    /**
     * An officer who works it proposes it, and the complainant is asked.
     *
     * @param until to the end of which day an answer is awaited
     * @throws RuleViolation finding.refusal.neverOfThis, finding.refusal.notInProgress
     */
    public void proposed(ComplaintCategory category, Instant until, Step step) {
        if (!isOffered(category)) throw new RuleViolation("finding.refusal.neverOfThis");
        if (complaint.status() != ComplaintStatus.IN_PROGRESS) throw new RuleViolation("finding.refusal.notInProgress");
        complaint.record(EventKind.FINDING_PROPOSED, step.requireReason(), Texts.isolated(Texts.date(until)));
    }

    /** Whether one is proposed that no superior has decided on. */
    boolean isOpen() {
        return ComplaintEvent.lastOf(
                        complaint.timeline(),
                        kind -> kind == EventKind.FINDING_PROPOSED
                                || kind == EventKind.FINDING_CONFIRMED
                                || kind == EventKind.FINDING_REFUSED)
                .filter(last -> last == EventKind.FINDING_PROPOSED)
                .isPresent();
    }

    /** How many were proposed of this case. */
    public int timesProposed() {
        return (int) complaint.timeline().stream()
                .filter(event -> event.kind() == EventKind.FINDING_PROPOSED)
                .count();
    }

    /** Whether it says anything. */
    public static boolean isAnswer(Step step) {
        return Typed.countLetters(step.note()) >= FEWEST_LETTERS;
    }

    /** The complainant answered. */
    public void answered(Step step) {
        complaint.record(EventKind.FINDING_ANSWERED, step, null);
    }

    /** A superior confirms it: that is the answer of the police, with its reasons. @throws RuleViolation complaint.refusal.move */
    public void confirmed(ClosingRule rule, Step step) {
        complaint.record(EventKind.FINDING_CONFIRMED, new Step(step.actor(), step.at(), null, true), null);
        complaint.lastWord().resolve(rule, step);
    }

    /** A superior does not; the work goes on. @param why for officers' eyes */
    public void refused(String why, Step step) {
        complaint.record(EventKind.FINDING_REFUSED, step, null);
        complaint.addStep(new Step(step.actor(), step.at(), why, false));
    }
}
