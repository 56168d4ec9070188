package pk.gov.balochistan.police.criminalrecord;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** A court's warrant of arrest or proclamation in one case; alive until it is withdrawn. Source: CrPC 75, 87. */
@Entity
@Table(name = "wanted_notice")
public class WantedNotice {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "offence_id")
    private RecordedOffence offence;

    @Enumerated(EnumType.STRING)
    private NewNotice.Kind kind;

    private String authority;

    @Column(name = "order_reference")
    private String orderReference;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "marked_at")
    private Instant markedAt;

    @Column(name = "marked_by")
    private String markedBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_why")
    private String withdrawnWhy;

    @Version
    private int version;

    protected WantedNotice() {}

    WantedNotice(RecordedOffence offence, NewNotice order, String by, Instant at) {
        this.offence = offence;
        this.kind = order.kind();
        this.authority = order.authority();
        this.orderReference = order.orderReference();
        this.issuedOn = order.issuedOn();
        this.markedAt = at;
        this.markedBy = by;
    }

    void withdraw(String why, String by, Instant at) {
        withdrawnAt = at;
        withdrawnBy = by;
        withdrawnWhy = why;
    }

    public boolean isLive() {
        return withdrawnAt == null;
    }

    public NewNotice.Kind kind() {
        return kind;
    }

    /** The court or officer who issued it. */
    public String authority() {
        return authority;
    }

    public String orderReference() {
        return orderReference;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public String markedBy() {
        return markedBy;
    }

    /** Null while it is alive. */
    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    /** Null while it is alive. */
    public String withdrawnWhy() {
        return withdrawnWhy;
    }
}
