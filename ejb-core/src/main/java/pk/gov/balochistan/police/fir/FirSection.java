package pk.gov.balochistan.police.fir;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.shared.Typed;

/** A section of an FIR: one it was registered under, or one that came later with a reason. It is never removed, only struck. */
@Entity
@Table(name = "fir_section")
public class FirSection {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "fir_id")
    private Fir fir;

    private int seq;

    @Column(name = "offence_code")
    private String code;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    private String why;

    @OneToOne(mappedBy = "section", cascade = CascadeType.PERSIST)
    private FirSectionStrike strike;

    protected FirSection() {}

    /** @param why null of those it is registered under */
    FirSection(Fir fir, int seq, String code, String why, Signatory by, Instant at) {
        this.fir = fir;
        this.seq = seq;
        this.code = code;
        this.why = why;
        this.addedAt = at;
        this.addedBy = by.actor();
    }

    /** Why sections change, 5 to 900 characters. @throws pk.gov.balochistan.police.shared.RuleViolation firBook.section.why */
    static String reason(String typed) {
        return Typed.within(typed, 5, 900, "firBook.section.why");
    }

    FirSectionStrike strike(String reason, Signatory by, Instant at) {
        strike = new FirSectionStrike(this, reason, by, at);
        return strike;
    }

    Long id() {
        return id;
    }

    public int seq() {
        return seq;
    }

    public String code() {
        return code;
    }

    /** Whether the FIR was registered under it. */
    public boolean isFirst() {
        return why == null;
    }

    public boolean isStanding() {
        return strike == null;
    }

    /** Null of those it was registered under. */
    public String why() {
        return why;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public String addedBy() {
        return addedBy;
    }

    /** Null while it stands. */
    public FirSectionStrike strike() {
        return strike;
    }
}
