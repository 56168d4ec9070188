package pk.gov.balochistan.police.portal.correspondence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pk.gov.balochistan.police.correspondence.CaseCorrespondence;
import pk.gov.balochistan.police.correspondence.CorrespondenceDesk;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.SheetPart;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What came from the complainant of the case on the sheet and waits, and what is asked of the complainant. */
@Named
@ViewScoped
public class CorrespondencePage implements Serializable {
    @Inject
    private transient CorrespondenceDesk desk;

    @Inject
    private PageMessages messages;

    private final SheetPart<CaseCorrespondence> waiting = new SheetPart<>();
    private String question;

    /** What waits of the case of the sheet; null where there is nothing for this reader. */
    public CaseCorrespondence of(String number) {
        return waiting.of(number, desk::waitingOf);
    }

    /** Whether there is anything to show or to do. */
    public boolean isShown(String number) {
        CaseCorrespondence now = of(number);
        return now != null && (now.mayAsk() || now.unread() > 0);
    }

    public void haveRead() {
        messages.answer("caseMail.readDone", () -> desk.haveRead(open(), waiting.seen()));
    }

    public void ask() {
        messages.answer("caseMail.askedDone", () -> {
            desk.ask(open(), waiting.seen(), question);
            question = null;
        });
    }

    private TrackingNumber open() {
        return waiting.get()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"))
                .number();
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
