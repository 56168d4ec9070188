package pk.gov.balochistan.police.finding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import pk.gov.balochistan.police.complaint.CaseFinding;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.shared.Typed;
import pk.gov.balochistan.police.tracking.WordOutcome;

/**
 * Takes what a complainant answers to a finding that is proposed, on the web, by text and at a desk alike. Whoever calls this has made
 * sure that it is the complainant who speaks.
 */
@Dependent
public class FindingAnswers {
    private final Findings findings;
    private final Clock clock;

    @Inject
    public FindingAnswers(Findings findings, Clock clock) {
        this.findings = findings;
        this.clock = clock;
    }

    /** What came of an answer. */
    public enum Outcome {
        /** It is on the file. */
        TAKEN,
        /** Nothing is proposed that waits for one. */
        NOTHING_ASKED,
        /** It has fewer letters than can be an answer. */
        TOO_SHORT,
        /** Said by somebody who did not show to be the complainant. */
        NOT_KNOWN,
        /** On the web, without the code of the text that told of it; the next three as {@link WordOutcome} has them. */
        CODE_MISSING,
        CODE_WRONG,
        CODE_RESTING,
        ELSEWHERE;

        static Outcome of(WordOutcome refusal) {
            return valueOf(refusal.name());
        }

        /** Whether another code would do. */
        public boolean isOfCode() {
            return this == CODE_MISSING || this == CODE_WRONG || this == CODE_RESTING;
        }
    }

    /**
     * @param words as typed; what is longer than an entry may be is cut off
     * @param actor as the trail names who speaks
     */
    public Outcome take(Complaint complaint, String words, String actor) {
        if (complaint.status() != ComplaintStatus.IN_PROGRESS) return Outcome.NOTHING_ASKED;
        Optional<Finding> waiting = findings.last(complaint).filter(finding -> finding.isWaitingFor(complaint));
        if (waiting.isEmpty()) return Outcome.NOTHING_ASKED;
        String kept = words == null ? "" : Typed.cut(words, Step.LONGEST_NOTE);
        Step step = new Step(actor, clock.instant(), kept, true);
        if (!CaseFinding.isAnswer(step)) return Outcome.TOO_SHORT;
        new CaseFinding(complaint).answered(step);
        waiting.get().answered(step.at());
        return Outcome.TAKEN;
    }
}
