package pk.gov.balochistan.police.doubt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.lawfultaking.LawfulSet;
import pk.gov.balochistan.police.lawfultaking.Taking;

/** That a finished set should not be there. */
@Entity
@Table(name = "set_doubt")
public class SetDoubt extends Doubt {
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

    protected SetDoubt() {}

    SetDoubt(LawfulSet set, SetFault fault, String why, Signatory by, Instant at) {
        super(why, by, at);
        this.fault = fault;
        if (set.what() == Taking.PRINTS) {
            this.printSetId = set.id();
            this.livePrintSetId = set.id();
        } else {
            this.photoSetId = set.id();
            this.livePhotoSetId = set.id();
        }
    }

    @Override
    protected void endLife() {
        livePrintSetId = null;
        livePhotoSetId = null;
    }

    public SetFault fault() {
        return fault;
    }
}
