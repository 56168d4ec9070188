package pk.gov.balochistan.police.fir.special;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Role;

/** That a post is told of a special-report case, and who took note of it for the post. Source: DOMAIN.md 2 (rule number not confirmed). */
@Entity
@Table(name = "fir_alert")
public class SpecialAlert {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "fir_id")
    private Long firId;

    @Column(name = "place_id")
    private Long placeId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Column(name = "noted_by")
    private String notedBy;

    @Version
    private int version;

    protected SpecialAlert() {}

    SpecialAlert(long firId, long placeId, Role role, Instant at) {
        this.firId = firId;
        this.placeId = placeId;
        this.role = role;
        this.raisedAt = at;
    }

    void note(String actor, Instant at) {
        notedAt = at;
        notedBy = actor;
    }

    public Long placeId() {
        return placeId;
    }

    public Role role() {
        return role;
    }

    /** Whether nobody of the post has taken note. */
    public boolean isWaiting() {
        return notedAt == null;
    }

    /** Null while it waits. */
    public Instant notedAt() {
        return notedAt;
    }

    /** Null while it waits. */
    public String notedBy() {
        return notedBy;
    }
}
