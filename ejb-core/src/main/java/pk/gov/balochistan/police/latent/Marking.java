package pk.gov.balochistan.police.latent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.TextKey;

/** The minutiae of a lift as somebody left them, with the scale and the region of that time. Never changed: who marks again adds a version. */
@Entity
@Table(name = "latent_marking")
public class Marking implements Detailed {
    /** Who found them. */
    public enum Origin implements TextKey {
        /** The program: a proposal, which nobody has looked at. */
        PROPOSED,
        EXAMINER;

        @Override
        public String textKey() {
            return "latent.origin." + name();
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "lift_id")
    private Lift lift;

    private int seq;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private int dpi;

    @Column(name = "region_x")
    private int regionX;

    @Column(name = "region_y")
    private int regionY;

    @Column(name = "region_width")
    private int regionWidth;

    @Column(name = "region_height")
    private int regionHeight;

    private int minutiae;

    @Column(name = "template_version")
    private String templateVersion;

    @Lob
    @Column(name = "sealed_template")
    private byte[] sealedTemplate;

    @Column(name = "marked_at")
    private Instant markedAt;

    @Column(name = "marked_by")
    private String markedBy;

    protected Marking() {}

    Marking(Lift lift, int seq, Origin origin, Signatory by, Instant at) {
        Region region = lift.region();
        this.lift = lift;
        this.seq = seq;
        this.origin = origin;
        this.dpi = lift.dpi();
        this.regionX = region.x();
        this.regionY = region.y();
        this.regionWidth = region.width();
        this.regionHeight = region.height();
        this.markedBy = by.actor();
        this.markedAt = at;
    }

    /** The row must have its number. @param template places from the corner of the region */
    void keep(PrintTemplate template, KeyRing keys) {
        minutiae = template.minutiae().count();
        templateVersion = PrintTemplate.VERSION;
        sealedTemplate = keys.seal(LatentPicture.KEY, boundTo(), template.octets());
    }

    PrintTemplate template(KeyRing keys) {
        return new PrintTemplate(keys.open(LatentPicture.KEY, boundTo(), sealedTemplate));
    }

    private String boundTo() {
        return "latent_marking:" + id + ":template";
    }

    public Long id() {
        return id;
    }

    public Lift lift() {
        return lift;
    }

    /** Number within the lift, from 1. */
    public int seq() {
        return seq;
    }

    public Origin origin() {
        return origin;
    }

    public int dpi() {
        return dpi;
    }

    public Region region() {
        return new Region(regionX, regionY, regionWidth, regionHeight);
    }

    /** How many. */
    public int minutiae() {
        return minutiae;
    }

    public Instant markedAt() {
        return markedAt;
    }

    /** As the trail names the account. */
    public String markedBy() {
        return markedBy;
    }

    /** Whether scale and region are those that the lift has now. */
    public boolean isOfToday() {
        return lift.region() != null && dpi == lift.dpi() && region().equals(lift.region());
    }

    @Override
    public String auditDetail() {
        return "marking " + seq + " " + origin + " of " + minutiae;
    }
}
