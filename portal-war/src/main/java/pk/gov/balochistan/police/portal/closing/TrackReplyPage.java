package pk.gov.balochistan.police.portal.closing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.confirmation.ConfirmationDesk;
import pk.gov.balochistan.police.finding.FindingAnswers.Outcome;
import pk.gov.balochistan.police.finding.FindingDesk;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.tracking.Tracked;
import pk.gov.balochistan.police.tracking.WebCaller;
import pk.gov.balochistan.police.tracking.WordOutcome;
import pk.gov.balochistan.police.tracking.WordProof;

/** What a citizen says on the tracking page beside the word on an answer: the own side, or that no call is wanted. */
@Named("trackReply")
@RequestScoped
public class TrackReplyPage {
    private static final Set<EventKind> FINDINGS = Set.of(
            EventKind.FINDING_PROPOSED,
            EventKind.FINDING_ANSWERED,
            EventKind.FINDING_CONFIRMED,
            EventKind.FINDING_REFUSED);

    @Inject
    private FindingDesk findings;

    @Inject
    private ConfirmationDesk calls;

    @Inject
    private PageTexts texts;

    @Inject
    private HttpServletRequest request;

    private String words;
    private String code;
    private String replyCode;
    private String codeError;
    private String said;
    private boolean refused;

    /** Whether the police ask for the reader's side. A form that comes in is read before the case is. */
    public boolean isAsked(Tracked found) {
        if (found == null) return request.getParameter("reply") != null;
        if (!found.isInFull() || found.status() != ComplaintStatus.IN_PROGRESS) return false;
        EventKind last = found.details().timeline().stream()
                .map(ComplaintEvent::kind)
                .filter(FINDINGS::contains)
                .reduce(null, (before, next) -> next);
        return last == EventKind.FINDING_PROPOSED || last == EventKind.FINDING_ANSWERED;
    }

    /** Whether the reader may be called about the answer, and may say that no call is wanted. */
    public boolean isCallable(Tracked found) {
        return found == null
                ? request.getParameter("calls") != null
                : found.isInFull() && found.details().mayBeCalled();
    }

    /** Whether a yes, or that no call is wanted, needs the code of the answer's text. A form that comes in is read before the case is. */
    public boolean isCodeAsked(Tracked found) {
        return found == null || isProof(found, WordProof.CODE);
    }

    /** Whether neither is taken here, as no code went to the reader. */
    public boolean isElsewhere(Tracked found) {
        return found != null && isProof(found, WordProof.ELSEWHERE);
    }

    private static boolean isProof(Tracked found, WordProof proof) {
        return found.isInFull() && found.details().proof() == proof;
    }

    /** How a yes is given that is not taken here. */
    public String elsewhere(Tracked found) {
        return texts.get("track.word.ELSEWHERE" + (found.details().mayBeCalled() ? "_CALL" : ""));
    }

    public void answer(String number, WebCaller caller) {
        say(() -> {
            Outcome outcome = findings.answer(TrackingNumber.parse(number), caller, words, replyCode);
            String told = texts.get("trackReply.outcome." + outcome);
            if (outcome.isOfCode()) codeError = told;
            said = outcome.isOfCode() ? null : told;
            refused = outcome != Outcome.TAKEN;
        });
        if (!refused) words = null;
    }

    public void refuseCalls(String number, WebCaller caller) {
        say(() -> {
            Optional<WordOutcome> refusal = calls.askForNoCalls(TrackingNumber.parse(number), caller, code);
            refused = refusal.isPresent();
            said = texts.get(refusal.map(why -> "track.word." + why).orElse("trackReply.noCallsDone"));
        });
    }

    private void say(Runnable order) {
        try {
            order.run();
        } catch (RuleViolation refusal) {
            said = texts.of(refusal.key(), refusal.arguments().toArray());
            refused = true;
        }
    }

    /** What came of it, in words; null where nothing was said. */
    public String getSaid() {
        return said;
    }

    public boolean isRefused() {
        return refused;
    }

    /** Of the answer's text, as typed. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Why the code of the finding's text was not enough; null where it was, or none was needed. */
    public String getCodeError() {
        return codeError;
    }

    /** Of the text that told of the finding, as typed. */
    public String getReplyCode() {
        return replyCode;
    }

    public void setReplyCode(String replyCode) {
        this.replyCode = replyCode;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
