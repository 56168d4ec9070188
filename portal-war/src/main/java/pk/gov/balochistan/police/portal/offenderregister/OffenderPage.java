package pk.gov.balochistan.police.portal.offenderregister;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.offenderregister.OffenderDesk;
import pk.gov.balochistan.police.offenderregister.OffenderSheet;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.recall.NewReceipt;
import pk.gov.balochistan.police.recall.NewTelling;
import pk.gov.balochistan.police.shared.RuleViolation;

/** One conviction: the letter to the register of sex offenders, and what it wrote back. */
@Named
@ViewScoped
public class OffenderPage implements Serializable {
    /** Beside which field a refusal stands; any other at the head of the page. */
    private static final Map<String, String> FIELDS = Map.of(
            "recall.letterNumber", "tell:letterNumber",
            "recall.letterOn", "tell:letterOn",
            "recall.letterFuture", "tell:letterOn",
            "offender.letterEarly", "tell:letterOn",
            "recall.receiptNumber", "confirm:receiptNumber",
            "recall.receiptOn", "confirm:receiptOn",
            "recall.receiptFuture", "confirm:receiptOn",
            "recall.receiptEarly", "confirm:receiptOn",
            "recall.receiptWords", "confirm:words");

    @Inject
    private transient OffenderDesk desk;

    @Inject
    private PageMessages messages;

    private final Fresh<OffenderSheet> sheet = new Fresh<>();
    private String number;
    private String entry;
    private String letterNumber;
    private String letterOn;
    private String receiptNumber;
    private String receiptOn;
    private String words;

    /** Reads it afresh. */
    public void load() {
        try {
            sheet.put(desk.open(number(), entry()));
        } catch (RuleViolation refusal) {
            sheet.put(null);
            messages.refuse(refusal);
        }
    }

    public String tell() {
        return act(
                "offenderView.toldDone",
                "tell:letterOn",
                () -> desk.tell(number(), entry(), new NewTelling(letterNumber, Chosen.day(letterOn))));
    }

    public String confirm() {
        return act(
                "offenderView.confirmedDone",
                "confirm:receiptOn",
                () -> desk.confirm(number(), entry(), new NewReceipt(receiptNumber, Chosen.day(receiptOn), words)));
    }

    /** @param dayField where a day is refused that none can be @return to the same entry; the same page where it was refused */
    private String act(String doneKey, String dayField, Runnable order) {
        try {
            order.run();
        } catch (RuleViolation refusal) {
            String field = refusal.about().equals("admin.day") ? dayField : FIELDS.get(refusal.about());
            load();
            messages.refuse(field, refusal);
            return null;
        }
        messages.doneAfterRedirect(doneKey);
        return "/criminalrecord/offender?faces-redirect=true&n=" + number().digits() + "&e=" + entry();
    }

    private RecordNumber number() {
        return RecordNumber.parse(number);
    }

    /** The entry's number within the record; 0, which none has, for what is no number. */
    private int entry() {
        return Chosen.page(entry);
    }

    /** Null where there is none. */
    public OffenderSheet getSheet() {
        if (!sheet.isGood() && number != null) load();
        return sheet.get().orElse(null);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getEntry() {
        return entry;
    }

    public void setEntry(String entry) {
        this.entry = entry;
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
