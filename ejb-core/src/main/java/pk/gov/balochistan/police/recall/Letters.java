package pk.gov.balochistan.police.recall;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Our letter to another office and what it wrote back. Each is entered once. */
@Embeddable
public class Letters {
    @Column(name = "letter_number")
    private String letterNumber;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "told_by")
    private String toldBy;

    @Column(name = "receipt_number")
    private String receiptNumber;

    @Column(name = "receipt_on")
    private LocalDate receiptOn;

    @Column(name = "receipt_words")
    private String receiptWords;

    @Column(name = "receipt_at")
    private Instant receiptAt;

    @Column(name = "receipt_by")
    private String receiptBy;

    protected Letters() {}

    public Letters(NewTelling told, Signatory by, Instant at) {
        this.letterNumber = told.letterNumber();
        this.toldOn = told.on();
        this.toldAt = at;
        this.toldBy = by.actor();
    }

    /** @throws RuleViolation recall.confirmed where it has written before, recall.receiptEarly where its letter would be older than ours */
    public void confirm(NewReceipt receipt, Signatory by, Instant at) {
        if (isConfirmed()) throw new RuleViolation("recall.confirmed");
        if (receipt.on().isBefore(toldOn)) throw new RuleViolation("recall.receiptEarly");
        receiptNumber = receipt.number();
        receiptOn = receipt.on();
        receiptWords = receipt.words();
        receiptAt = at;
        receiptBy = by.actor();
    }

    public boolean isConfirmed() {
        return receiptOn != null;
    }

    /** Of our letter. */
    public String letterNumber() {
        return letterNumber;
    }

    public LocalDate toldOn() {
        return toldOn;
    }

    public Instant toldAt() {
        return toldAt;
    }

    public String toldBy() {
        return toldBy;
    }

    /** Of its letter; null until it wrote back, as is all that follows. */
    public String receiptNumber() {
        return receiptNumber;
    }

    public LocalDate receiptOn() {
        return receiptOn;
    }

    public String receiptWords() {
        return receiptWords;
    }

    public Instant receiptAt() {
        return receiptAt;
    }

    public String receiptBy() {
        return receiptBy;
    }
}
