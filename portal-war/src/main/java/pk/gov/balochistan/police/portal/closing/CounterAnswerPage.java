package pk.gov.balochistan.police.portal.closing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import pk.gov.balochistan.police.finding.FindingAnswers.Outcome;
import pk.gov.balochistan.police.finding.FindingDesk;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.PortalAddress;
import pk.gov.balochistan.police.portal.shared.SignedIn;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.tracking.WebCaller;

/** At a desk a citizen answers to what the police propose: the clerk writes it down, and sees nothing of the case. */
@Named("counterAnswer")
@RequestScoped
public class CounterAnswerPage {
    @Inject
    private FindingDesk desk;

    @Inject
    private PageMessages messages;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private String number;
    private String fact;
    private String words;

    /** Puts the answer on the file; what was typed stays where it could not be. */
    public void send() {
        try {
            WebCaller clerk = new WebCaller(fact, "desk " + signedIn.getUsername(), PortalAddress.ofCaller(request));
            Outcome outcome = desk.answerAtDesk(TrackingNumber.parse(number), clerk, words);
            if (outcome != Outcome.TAKEN) throw new RuleViolation("trackReply.outcome." + outcome);
            messages.done("trackReply.outcome.TAKEN");
            number = null;
            fact = null;
            words = null;
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
        }
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getFact() {
        return fact;
    }

    public void setFact(String fact) {
        this.fact = fact;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
