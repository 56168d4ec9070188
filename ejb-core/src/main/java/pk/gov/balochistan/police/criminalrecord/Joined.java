package pk.gov.balochistan.police.criminalrecord;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import pk.gov.balochistan.police.audit.DualControl;

/** Which record's number is the person's, and what two persons decided, on which that rests; a key of the table holds the two together. */
@Embeddable
public class Joined {
    @Column(name = "merged_into_id")
    private Long into;

    @Column(name = "merge_id")
    private Long mergeId;

    @Column(name = "merge_kind")
    private String kind;

    @Column(name = "merge_decision")
    private String decision;

    protected Joined() {}

    Joined(long into, long mergeId) {
        this.into = into;
        this.mergeId = mergeId;
        this.kind = "JOIN";
        this.decision = DualControl.Decision.CONFIRMED.name();
    }

    /** The row of the record whose number is the person's; null for the record's own. */
    Long into() {
        return into;
    }
}
