package pk.gov.balochistan.police.portal.shared;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import pk.gov.balochistan.police.recall.NewReceipt;
import pk.gov.balochistan.police.recall.NewTelling;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Our letter to another office and what it wrote back, as they were typed: the forms {@code tell} and {@code confirm} of a page. */
@Named
@ViewScoped
public class LettersForm implements Serializable {
    private static final Map<String, String> FIELDS = Map.of(
            "recall.letterNumber", "tell:letterNumber",
            "recall.letterOn", "tell:letterOn",
            "recall.letterFuture", "tell:letterOn",
            "recall.letterEarly", "tell:letterOn",
            "offender.letterEarly", "tell:letterOn",
            "recall.receiptNumber", "confirm:receiptNumber",
            "recall.receiptOn", "confirm:receiptOn",
            "recall.receiptFuture", "confirm:receiptOn",
            "recall.receiptEarly", "confirm:receiptOn",
            "recall.receiptWords", "confirm:words");

    private String letterNumber;
    private String letterOn;
    private String receiptNumber;
    private String receiptOn;
    private String words;

    /** Beside which field of our letter a refusal stands; null for the head of the page. */
    public static String fieldOfLetter(RuleViolation refusal) {
        return refusal.about().equals("admin.day") ? "tell:letterOn" : FIELDS.get(refusal.about());
    }

    /** The same of the office's letter. */
    public static String fieldOfReceipt(RuleViolation refusal) {
        return refusal.about().equals("admin.day") ? "confirm:receiptOn" : FIELDS.get(refusal.about());
    }

    /** @throws RuleViolation admin.day; those of {@link NewTelling} */
    public NewTelling letter() {
        return new NewTelling(letterNumber, Chosen.day(letterOn));
    }

    /** @throws RuleViolation admin.day; those of {@link NewReceipt} */
    public NewReceipt receipt() {
        return new NewReceipt(receiptNumber, Chosen.day(receiptOn), words);
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
