package pk.gov.balochistan.police.printimport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;

/** That an examiner lets old prints and photographs be imported in his name, by folders of any number, until somebody closes it. */
@Entity
@Table(name = "print_batch")
public class PrintBatch implements Recorded {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    private String name;

    @Column(name = "register_name")
    private String register;

    private String purpose;

    @Column(name = "case_reference")
    private String caseReference;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "authorised_by")
    private String authorisedBy;

    @Column(name = "authorised_at")
    private Instant authorisedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Version
    private int version;

    protected PrintBatch() {}

    PrintBatch(NewBatch batch, Caller by, Instant at) {
        this.name = batch.name();
        this.register = batch.register();
        this.purpose = batch.reason().purpose();
        this.caseReference = batch.reason().caseReference();
        this.accountId = by.accountId();
        this.authorisedBy = by.actor();
        this.authorisedAt = at;
    }

    /** Nothing more comes in by it. @throws RuleViolation printImport.batch.closed */
    public void close(String by, Instant at) {
        requireOpen();
        closedAt = at;
        closedBy = by;
    }

    /** @throws RuleViolation printImport.batch.closed */
    public void requireOpen() {
        if (!isOpen()) throw new RuleViolation("printImport.batch.closed", name);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Null where its lists use no numbers of an old register. */
    public String register() {
        return register;
    }

    public Reason reason() {
        return new Reason(purpose, caseReference);
    }

    /** Row of the account in whose name it is imported. */
    public Long accountId() {
        return accountId;
    }

    public String authorisedBy() {
        return authorisedBy;
    }

    public Instant authorisedAt() {
        return authorisedAt;
    }

    /** Null while it is open. */
    public Instant closedAt() {
        return closedAt;
    }

    public String closedBy() {
        return closedBy;
    }

    @Override
    public String auditTarget() {
        return "print-batch:" + name;
    }
}
