package pk.gov.balochistan.police.doubt;

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
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.lawfultaking.LawfulSet;
import pk.gov.balochistan.police.lawfultaking.Taking;
import pk.gov.balochistan.police.shared.RuleViolation;

/** That a finished set should not be there: one person said why, another took it out or let it stay. Kept for good. Source: SECURITY.md T5. */
@Entity
@Table(name = "set_doubt")
public class SetDoubt {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "print_set_id")
    private Long printSetId;

    @Column(name = "photo_set_id")
    private Long photoSetId;

    /** The set again unless it stays: one has a single doubt that is not refused. */
    @Column(name = "live_print_set_id")
    private Long livePrintSetId;

    @Column(name = "live_photo_set_id")
    private Long livePhotoSetId;

    @Enumerated(EnumType.STRING)
    private SetFault fault;

    private String why;

    @Embedded
    private DualControl control;

    @Column(name = "refused_why")
    private String refusedWhy;

    @Version
    private int version;

    protected SetDoubt() {}

    SetDoubt(LawfulSet set, SetFault fault, String why, Signatory by, Instant at) {
        if (set.what() == Taking.PRINTS) {
            this.printSetId = set.id();
            this.livePrintSetId = set.id();
        } else {
            this.photoSetId = set.id();
            this.livePhotoSetId = set.id();
        }
        this.fault = fault;
        this.why = why;
        this.control = new DualControl(by, at);
    }

    /** @throws RuleViolation audit.control.decided, audit.control.own */
    void confirm(Signatory by, Instant at) {
        control.decide(DualControl.Decision.CONFIRMED, by, at);
    }

    /** @throws RuleViolation audit.control.decided, audit.control.own */
    void refuse(String refused, Signatory by, Instant at) {
        control.decide(DualControl.Decision.REFUSED, by, at);
        refusedWhy = refused;
        livePrintSetId = null;
        livePhotoSetId = null;
    }

    /** Who doubted it and what another decided. */
    public DualControl control() {
        return control;
    }

    public boolean isWaiting() {
        return control.isWaiting();
    }

    /** Whether the set was withdrawn for it. */
    public boolean isConfirmed() {
        return control.decision() == DualControl.Decision.CONFIRMED;
    }

    public SetFault fault() {
        return fault;
    }

    public String why() {
        return why;
    }

    /** Null unless the set was let stay. */
    public String refusedWhy() {
        return refusedWhy;
    }
}
