package pk.gov.balochistan.police.fir;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** That the report went to the magistrate, once. Source: Cr.P.C. s.157, Form 24.5(1) item 6. */
@Entity
@Table(name = "fir_dispatch")
public class FirDispatch {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "fir_id")
    private Long firId;

    @Column(name = "sent_at")
    private Instant sentAt;

    private String court;

    @Column(name = "carried_by")
    private String carriedBy;

    private String receipt;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    protected FirDispatch() {}

    /**
     * What is known of it: each word 3 to 120 characters.
     *
     * @param receipt its number or who took it
     * @throws RuleViolation firBook.dispatch.sentAt, firBook.dispatch.court, firBook.dispatch.carriedBy, firBook.dispatch.receipt
     */
    public record NewDispatch(Instant sentAt, String court, String carriedBy, String receipt) {
        public NewDispatch {
            if (sentAt == null) throw new RuleViolation("firBook.dispatch.sentAt");
            court = Typed.within(court, 3, 120, "firBook.dispatch.court");
            carriedBy = Typed.within(carriedBy, 3, 120, "firBook.dispatch.carriedBy");
            receipt = Typed.within(receipt, 3, 120, "firBook.dispatch.receipt");
        }
    }

    /** @throws RuleViolation firBook.dispatch.sentAt where it would have gone before it was numbered, or is yet to go */
    FirDispatch(Fir fir, NewDispatch told, Signatory by, Instant at) {
        // The page's hour has no seconds.
        boolean isBefore = told.sentAt().plusSeconds(60).isBefore(fir.registeredAt());
        if (isBefore || told.sentAt().isAfter(at)) throw new RuleViolation("firBook.dispatch.sentAt");
        this.firId = fir.id();
        this.sentAt = told.sentAt();
        this.court = told.court();
        this.carriedBy = told.carriedBy();
        this.receipt = told.receipt();
        this.enteredAt = at;
        this.enteredBy = by.actor();
    }

    public Instant sentAt() {
        return sentAt;
    }

    public String court() {
        return court;
    }

    public String carriedBy() {
        return carriedBy;
    }

    public String receipt() {
        return receipt;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public String enteredBy() {
        return enteredBy;
    }
}
