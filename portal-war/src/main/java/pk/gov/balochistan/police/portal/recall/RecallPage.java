package pk.gov.balochistan.police.portal.recall;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.printexchange.ReleaseNumber;
import pk.gov.balochistan.police.recall.NewReceipt;
import pk.gov.balochistan.police.recall.NewTelling;
import pk.gov.balochistan.police.recall.RecallDesk;
import pk.gov.balochistan.police.recall.Recalled;
import pk.gov.balochistan.police.shared.RuleViolation;

/** One office that was given a set whose ground fell: the letter to it, and what it wrote back. */
@Named
@ViewScoped
public class RecallPage implements Serializable {
    /** Beside which field a refusal stands; any other at the head of the page. */
    private static final Map<String, String> FIELDS = Map.of(
            "recall.letterNumber", "tell:letterNumber",
            "recall.letterOn", "tell:letterOn",
            "recall.letterFuture", "tell:letterOn",
            "recall.letterEarly", "tell:letterOn",
            "recall.receiptNumber", "confirm:receiptNumber",
            "recall.receiptOn", "confirm:receiptOn",
            "recall.receiptFuture", "confirm:receiptOn",
            "recall.receiptEarly", "confirm:receiptOn",
            "recall.receiptWords", "confirm:words");

    @Inject
    private transient RecallDesk desk;

    @Inject
    private PageMessages messages;

    private final Fresh<Recalled> office = new Fresh<>();
    private String number;
    private String letterNumber;
    private String letterOn;
    private String receiptNumber;
    private String receiptOn;
    private String words;

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
        return act(
                "recallView.toldDone",
                "tell:letterOn",
                () -> desk.tell(release(), new NewTelling(letterNumber, Chosen.day(letterOn))));
    }

    public String confirm() {
        return act(
                "recallView.confirmedDone",
                "confirm:receiptOn",
                () -> desk.confirm(release(), new NewReceipt(receiptNumber, Chosen.day(receiptOn), words)));
    }

    /** @param dayField where a day is refused that none can be @return to the same office; the same page where it was refused */
    private String act(String doneKey, String dayField, Runnable order) {
        try {
            if (getOffice() == null) return null;
            order.run();
        } catch (RuleViolation refusal) {
            String field = refusal.about().equals("admin.day") ? dayField : FIELDS.get(refusal.about());
            load();
            messages.refuse(field, refusal);
            return null;
        }
        messages.doneAfterRedirect(doneKey);
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

    public String getLetterNumber() {
        return letterNumber;
    }

    public void setLetterNumber(String letterNumber) {
        this.letterNumber = letterNumber;
    }

    public String getLetterOn() {
        return letterOn;
    }

    public void setLetterOn(String letterOn) {
        this.letterOn = letterOn;
    }

    public String getReceiptNumber() {
        return receiptNumber;
    }

    public void setReceiptNumber(String receiptNumber) {
        this.receiptNumber = receiptNumber;
    }

    public String getReceiptOn() {
        return receiptOn;
    }

    public void setReceiptOn(String receiptOn) {
        this.receiptOn = receiptOn;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
