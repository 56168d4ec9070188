package pk.gov.balochistan.police.correspondence;

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
import pk.gov.balochistan.police.complaint.Complaint;

/**
 * That something came from the complainant, and who of the police has read it. What was written stands on the case's timeline alone: a
 * row beside the case and not a column of it, so that to have read it changes no case under another's hands.
 */
@Entity
@Table(name = "citizen_message")
public class CitizenMessage {
    /** What came. */
    enum Kind {
        WORDS,
        FILE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "complaint_id", updatable = false)
    private Long complaintId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Column(name = "arrived_at", updatable = false)
    private Instant arrivedAt;

    @Column(name = "read_by")
    private String readBy;

    @Column(name = "read_at")
    private Instant readAt;

    @Version
    private int version;

    protected CitizenMessage() {}

    CitizenMessage(Complaint complaint, Kind kind, Instant at) {
        this.complaintId = complaint.id();
        this.kind = kind;
        this.arrivedAt = at;
    }

    /** The first who read it is kept. */
    void read(String actor, Instant at) {
        if (readAt != null) return;
        readBy = actor;
        readAt = at;
    }

    Instant arrivedAt() {
        return arrivedAt;
    }
}
