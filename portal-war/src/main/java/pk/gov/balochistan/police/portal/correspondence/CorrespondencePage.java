package pk.gov.balochistan.police.portal.correspondence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pk.gov.balochistan.police.correspondence.CaseCorrespondence;
import pk.gov.balochistan.police.correspondence.CorrespondenceDesk;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What came from the complainant of the case on the sheet and waits, and what is asked of the complainant. */
@Named
@ViewScoped
public class CorrespondencePage implements Serializable {
    @Inject
    private transient CorrespondenceDesk desk;

    @Inject
    private PageMessages messages;

    private final Fresh<CaseCorrespondence> waiting = new Fresh<>();
    private int seen;
    private String question;

    /** What waits of the case of the sheet; null where there is nothing for this reader. */
    public CaseCorrespondence of(String number) {
        if (!waiting.isGood() && number != null) read(number);
        return waiting.get().orElse(null);
    }

    private void read(String number) {
        try {
            waiting.put(desk.waitingOf(TrackingNumber.parse(number)));
            seen = waiting.get().map(CaseCorrespondence::seen).orElse(0);
        } catch (RuleViolation refusal) {
            // The sheet itself says that there is nothing.
            waiting.put(null);
        }
    }

    /** Whether there is anything to show or to do. */
    public boolean isShown(String number) {
        CaseCorrespondence now = of(number);
        return now != null && (now.mayAsk() || now.unread() > 0);
    }

    public void haveRead() {
        act("caseMail.readDone", () -> desk.haveRead(open(), seen));
    }

    public void ask() {
        act("caseMail.askedDone", () -> {
            desk.ask(open(), seen, question);
            question = null;
        });
    }

    private TrackingNumber open() {
        return waiting.get()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"))
                .number();
    }

    private void act(String doneKey, Runnable order) {
        try {
            order.run();
            messages.done(doneKey);
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
        }
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
