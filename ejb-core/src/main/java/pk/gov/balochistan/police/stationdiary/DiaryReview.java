package pk.gov.balochistan.police.stationdiary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.shared.Typed;

/** That a superior has read a day. Source: Police Rules 22.48: one copy goes daily to a gazetted officer. */
@Entity
@Table(name = "diary_review")
public class DiaryReview {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "day_id")
    private DiaryDay day;

    private String person;
    private String actor;
    private String remarks;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    protected DiaryReview() {}

    /** @param remarks at most 1,000 characters, or null */
    DiaryReview(DiaryDay day, String remarks, Signatory by, Instant at) {
        this.day = day;
        this.person = by.person();
        this.actor = by.actor();
        this.remarks = Typed.withinOrNull(remarks, 1, 1000, "diary.remarks");
        this.reviewedAt = at;
    }

    public String actor() {
        return actor;
    }

    /** Null where there are none. */
    public String remarks() {
        return remarks;
    }

    public Instant reviewedAt() {
        return reviewedAt;
    }
}
