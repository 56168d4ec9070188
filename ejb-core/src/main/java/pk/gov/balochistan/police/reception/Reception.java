package pk.gov.balochistan.police.reception;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.shared.Texts;

/**
 * When the police received a complaint that was filed later, and under which number its sender knows it. Both times are kept, as the
 * station's diary keeps both hours when information came earlier (DOMAIN.md 2, rule 22.48); the clocks run from the filing.
 */
@Entity
@Table(name = "complaint_reception")
public class Reception {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "complaint_id")
    private Long complaintId;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private String reference;

    @Enumerated(EnumType.STRING)
    private ImportSource source;

    @Column(name = "open_court_id")
    private Long openCourtId;

    protected Reception() {}

    private Reception(Complaint complaint, LocalDate receivedOn, NewReception how, Long openCourtId) {
        this.complaintId = complaint.id();
        this.receivedOn = receivedOn;
        this.reference = how.reference();
        this.source = how.source();
        this.openCourtId = openCourtId;
    }

    /** By letter or e-mail, or by another body before it was taken over. @throws RuleViolation see {@link NewReception#requireDay} */
    static Reception earlier(Complaint complaint, NewReception how) {
        LocalDate filedOn = LocalDate.ofInstant(complaint.filedAt(), Texts.PAKISTAN);
        return new Reception(complaint, NewReception.requireDay(how.receivedOn(), filedOn), how, null);
    }

    /** Received on the day of the session, whenever the clerk came to write it down. */
    static Reception inCourt(Complaint complaint, NewReception how, OpenCourt court) {
        return new Reception(complaint, court.heldOn(), how, court.id());
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** The sender's own number, or null. */
    public String reference() {
        return reference;
    }

    /** Who received it before it was taken over; null for what came to the police. */
    public ImportSource source() {
        return source;
    }

    /** Null for whatever was not told in open court. */
    Long openCourtId() {
        return openCourtId;
    }
}
