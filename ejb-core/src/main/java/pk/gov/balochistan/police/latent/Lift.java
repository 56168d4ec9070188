package pk.gov.balochistan.police.latent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.shared.RuleViolation;

/** One trace from a scene. What is measured in its photograph may be measured anew until it is identified. */
@Entity
@Table(name = "latent_lift")
public class Lift {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "lift_number")
    private LiftNumber number;

    @Column(name = "case_reference")
    private String caseReference;

    private String exhibit;

    @Column(name = "found_at")
    private String foundAt;

    @Enumerated(EnumType.STRING)
    private LiftMethod method;

    @Column(name = "lifted_by")
    private String liftedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    @Enumerated(EnumType.STRING)
    private LiftState state;

    @Column(name = "scale_x1")
    private Integer scaleX1;

    @Column(name = "scale_y1")
    private Integer scaleY1;

    @Column(name = "scale_x2")
    private Integer scaleX2;

    @Column(name = "scale_y2")
    private Integer scaleY2;

    @Column(name = "scale_mm")
    private BigDecimal scaleMm;

    private Integer dpi;

    @Column(name = "region_x")
    private Integer regionX;

    @Column(name = "region_y")
    private Integer regionY;

    @Column(name = "region_width")
    private Integer regionWidth;

    @Column(name = "region_height")
    private Integer regionHeight;

    @Column(name = "identified_by")
    private Long identifiedBy;

    @Column(name = "identified_as")
    private String identifiedAs;

    @Version
    private int version;

    protected Lift() {}

    Lift(LiftNumber number, NewLift entered, Signatory by, Instant at) {
        if (entered.liftedAt().isAfter(at)) throw new RuleViolation("latent.lift.liftedAt");
        this.number = number;
        this.caseReference = entered.caseReference();
        this.exhibit = entered.exhibit();
        this.foundAt = entered.foundAt();
        this.method = entered.method();
        this.liftedBy = entered.liftedBy();
        this.liftedAt = entered.liftedAt();
        this.enteredBy = by.actor();
        this.enteredAt = at;
        this.state = LiftState.OPEN;
    }

    /** @throws RuleViolation latent.identified */
    void measure(Scale scale) {
        requireOpen();
        if (regionX != null) region().requireFinger(scale.dpi());
        scaleX1 = scale.x1();
        scaleY1 = scale.y1();
        scaleX2 = scale.x2();
        scaleY2 = scale.y2();
        scaleMm = scale.mm();
        dpi = scale.dpi();
    }

    /** @throws RuleViolation latent.identified, latent.scale.first, latent.region.large */
    void cut(Region region) {
        requireOpen();
        if (dpi == null) throw new RuleViolation("latent.scale.first");
        region.requireFinger(dpi);
        regionX = region.x();
        regionY = region.y();
        regionWidth = region.width();
        regionHeight = region.height();
    }

    /** @throws RuleViolation latent.identified, latent.region.first */
    void requireMarkable() {
        requireOpen();
        if (regionX == null) throw new RuleViolation("latent.region.first");
    }

    /** A search for it was asked for. @throws RuleViolation latent.identified */
    public void searched() {
        requireOpen();
        state = LiftState.SEARCHED;
    }

    /** Goes to the unsolved file, where something came of no search; nothing else changes what was identified. */
    public void leaveUnsolved() {
        if (state == LiftState.SEARCHED) state = LiftState.UNSOLVED;
    }

    /** Two examiners identified it. @param comparison that they decided so, without which the table refuses it */
    public void identifyBy(long comparison) {
        state = LiftState.IDENTIFIED;
        identifiedBy = comparison;
        identifiedAs = LiftState.IDENTIFIED.name();
    }

    /** What identified it was found wrong. @param other another comparison that identifies it still; null for none, so that it is unsolved again */
    public void reopen(Long other) {
        identifiedBy = other;
        if (other != null) return;
        identifiedAs = null;
        state = LiftState.UNSOLVED;
    }

    /** @throws RuleViolation latent.identified */
    public void requireOpen() {
        if (state == LiftState.IDENTIFIED) throw new RuleViolation("latent.identified");
    }

    public Long id() {
        return id;
    }

    public LiftNumber number() {
        return number;
    }

    public String caseReference() {
        return caseReference;
    }

    public String exhibit() {
        return exhibit;
    }

    public String foundAt() {
        return foundAt;
    }

    public LiftMethod method() {
        return method;
    }

    public String liftedBy() {
        return liftedBy;
    }

    public Instant liftedAt() {
        return liftedAt;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public LiftState state() {
        return state;
    }

    /** Null until it is measured. */
    public Scale scale() {
        return dpi == null ? null : new Scale(scaleX1, scaleY1, scaleX2, scaleY2, scaleMm);
    }

    /** Dots per inch; null until it is measured. */
    public Integer dpi() {
        return dpi;
    }

    /** Null until it is cut out. */
    public Region region() {
        return regionX == null ? null : new Region(regionX, regionY, regionWidth, regionHeight);
    }

    /** Null until it is identified. */
    public Long identifiedBy() {
        return identifiedBy;
    }
}
