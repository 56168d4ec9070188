package pk.gov.balochistan.police.portal.recall;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.Function;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.LettersForm;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.printexchange.ReleaseNumber;
import pk.gov.balochistan.police.recall.RecallDesk;
import pk.gov.balochistan.police.recall.Recalled;
import pk.gov.balochistan.police.shared.RuleViolation;

/** One office that was given a set whose ground fell: the letter to it, and what it wrote back. */
@Named
@ViewScoped
public class RecallPage implements Serializable {
    @Inject
    private transient RecallDesk desk;

    @Inject
    private LettersForm letters;

    @Inject
    private PageMessages messages;

    private final Fresh<Recalled> office = new Fresh<>();
    private String number;

    /** Reads it afresh. */
    public void load() {
        try {
            office.put(desk.open(ReleaseNumber.parse(number)));
        } catch (RuleViolation refusal) {
            office.put(null);
            messages.refuse(refusal);
        }
    }

    public String tell() {
        return act("recallView.toldDone", () -> desk.tell(release(), letters.letter()), LettersForm::fieldOfLetter);
    }

    public String confirm() {
        return act(
                "recallView.confirmedDone",
                () -> desk.confirm(release(), letters.receipt()),
                LettersForm::fieldOfReceipt);
    }

    /** @return to the same office, as it stands then; the same page where it was refused */
    private String act(String doneKey, Runnable order, Function<RuleViolation, String> field) {
        if (getOffice() == null || !messages.answerAfterRedirect(doneKey, order, field)) return null;
        return "/criminalrecord/recall?faces-redirect=true&n=" + release().digits();
    }

    private ReleaseNumber release() {
        return getOffice().release().number();
    }

    /** Null where there is none. */
    public Recalled getOffice() {
        if (!office.isGood() && number != null) load();
        return office.get().orElse(null);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
