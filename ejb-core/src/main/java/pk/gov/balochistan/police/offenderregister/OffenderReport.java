package pk.gov.balochistan.police.offenderregister;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.recall.Letters;
import pk.gov.balochistan.police.recall.NewReceipt;
import pk.gov.balochistan.police.recall.NewTelling;
import pk.gov.balochistan.police.shared.RuleViolation;

/** That a conviction was reported to the register, and where it fell, that the person is to be taken out. Kept for good. */
@Entity
@Table(name = "offender_report")
public class OffenderReport {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "record_id")
    private Long recordId;

    @Column(name = "offence_seq")
    private int offenceSeq;

    /** The entry while the register may have it; null once it confirmed that it has not. */
    @ManyToOne
    @JoinColumn(name = "live_entry_id")
    private RecordedOffence liveEntry;

    @Embedded
    private Letters reported;

    @Embedded
    @AttributeOverride(name = "letterNumber", column = @Column(name = "out_letter_number"))
    @AttributeOverride(name = "toldOn", column = @Column(name = "out_told_on"))
    @AttributeOverride(name = "toldAt", column = @Column(name = "out_told_at"))
    @AttributeOverride(name = "toldBy", column = @Column(name = "out_told_by"))
    @AttributeOverride(name = "receiptNumber", column = @Column(name = "out_receipt_number"))
    @AttributeOverride(name = "receiptOn", column = @Column(name = "out_receipt_on"))
    @AttributeOverride(name = "receiptWords", column = @Column(name = "out_receipt_words"))
    @AttributeOverride(name = "receiptAt", column = @Column(name = "out_receipt_at"))
    @AttributeOverride(name = "receiptBy", column = @Column(name = "out_receipt_by"))
    private Letters removal;

    @Version
    private int version;

    protected OffenderReport() {}

    OffenderReport(RecordedOffence entry, long recordId, NewTelling told, Signatory by, Instant at) {
        this.recordId = recordId;
        this.offenceSeq = entry.seq();
        this.liveEntry = entry;
        this.reported = new Letters(told, by, at);
    }

    /** @throws RuleViolation offender.letterEarly where this letter would be older than the report */
    void askOut(NewTelling told, Signatory by, Instant at) {
        if (told.on().isBefore(reported.toldOn())) throw new RuleViolation("offender.letterEarly");
        removal = new Letters(told, by, at);
    }

    /** What the register answered to the letter that waits for it. */
    void confirm(NewReceipt receipt, Signatory by, Instant at) {
        if (removal == null) {
            reported.confirm(receipt, by, at);
            return;
        }
        removal.confirm(receipt, by, at);
        liveEntry = null;
    }

    /** @param stands whether the conviction does, so that it may be on a register */
    OffenderState state(boolean stands) {
        if (removal != null) return removal.isConfirmed() ? OffenderState.TAKEN_OUT : OffenderState.ASKED_OUT;
        if (!stands) return OffenderState.TO_TAKE_OUT;
        return reported.isConfirmed() ? OffenderState.ON_REGISTER : OffenderState.REPORTED;
    }

    /** The report and its answer. */
    public Letters reported() {
        return reported;
    }

    /** That the person is to be taken out, and its answer; null while it was not asked. */
    public Letters removal() {
        return removal;
    }
}
