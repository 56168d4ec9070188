package pk.gov.balochistan.police.expunging;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.destruction.CertificateNumber;
import pk.gov.balochistan.police.retention.RecordClass;
import pk.gov.balochistan.police.retention.Term;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;

/** That a whole record is to be expunged: one person proposed it, another confirmed or refused it. A confirmed one is the certificate. Source: SECURITY.md T5. */
@Entity
@Table(name = "record_expunction")
public class RecordExpunction implements Recorded {
    /** On what it rests. */
    public enum Ground implements TextKey {
        TERM,
        ORDER;

        @Override
        public String textKey() {
            return "expunge.ground." + name();
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "certificate_number")
    private CertificateNumber number;

    @Column(name = "record_id")
    private Long recordId;

    /** The record again unless it was refused: a record has one that is not. */
    @Column(name = "live_record_id")
    private Long liveRecordId;

    /** The record whose number is the person's: what is joined with it goes with it. */
    @Column(name = "head_record_id")
    private Long headRecordId;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    @Enumerated(EnumType.STRING)
    @Column(name = "record_class")
    private RecordClass recordClass;

    @Column(name = "term_ended_on")
    private LocalDate termEndedOn;

    private String court;

    @Column(name = "order_number")
    private String orderNumber;

    @Column(name = "order_on")
    private LocalDate orderOn;

    @Embedded
    private DualControl control;

    @Column(name = "refused_why")
    private String refusedWhy;

    @Version
    private int version;

    protected RecordExpunction() {}

    /** @param order null where the term has ended */
    RecordExpunction(
            CertificateNumber number,
            CriminalRecord record,
            CriminalRecord head,
            Term term,
            NewOrder order,
            Signatory by,
            Instant at) {
        this.number = number;
        this.recordId = record.id();
        this.liveRecordId = record.id();
        this.headRecordId = head.id();
        this.control = new DualControl(by, at);
        if (order == null) {
            rest(term);
        } else {
            this.ground = Ground.ORDER;
            this.court = order.court();
            this.orderNumber = order.number();
            this.orderOn = order.on();
        }
    }

    private void rest(Term term) {
        ground = Ground.TERM;
        recordClass = term.rule().recordClass();
        termEndedOn = term.until();
    }

    /** @param now the term as it stands now @throws RuleViolation audit.control.decided, audit.control.own */
    void confirm(Term now, Signatory by, Instant at) {
        control.decide(DualControl.Decision.CONFIRMED, by, at);
        if (ground == Ground.TERM) rest(now);
    }

    /** @throws RuleViolation audit.control.decided, audit.control.own */
    void refuse(String why, Signatory by, Instant at) {
        control.decide(DualControl.Decision.REFUSED, by, at);
        refusedWhy = why;
        liveRecordId = null;
    }

    Long id() {
        return id;
    }

    public CertificateNumber number() {
        return number;
    }

    Long recordId() {
        return recordId;
    }

    Long headRecordId() {
        return headRecordId;
    }

    public Ground ground() {
        return ground;
    }

    /** Null where it rests on an order, as is the day. */
    public RecordClass recordClass() {
        return recordClass;
    }

    /** From which day on it was kept no longer. */
    public LocalDate termEndedOn() {
        return termEndedOn;
    }

    /** Null where the term has ended, as are the number and the day. */
    public String court() {
        return court;
    }

    public String orderNumber() {
        return orderNumber;
    }

    public LocalDate orderOn() {
        return orderOn;
    }

    /** Who proposed it and what another decided. */
    public DualControl control() {
        return control;
    }

    public boolean isWaiting() {
        return control.isWaiting();
    }

    /** Whether the record is expunged and this is the certificate. */
    public boolean isDone() {
        return control.decision() == DualControl.Decision.CONFIRMED;
    }

    boolean isOf(Signatory person) {
        return control.isOf(person);
    }

    /** Null unless it was refused. */
    public String refusedWhy() {
        return refusedWhy;
    }

    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
