package pk.gov.balochistan.police.reception;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

    @Column(name = "open_court_id")
    private Long openCourtId;

    protected Reception() {}

    private Reception(Complaint complaint, LocalDate receivedOn, String reference, Long openCourtId) {
        this.complaintId = complaint.id();
        this.receivedOn = receivedOn;
        this.reference = reference;
        this.openCourtId = openCourtId;
    }

    /** @throws pk.gov.balochistan.police.shared.RuleViolation see {@link NewReception#requireDay} */
    static Reception inWriting(Complaint complaint, NewReception how) {
        LocalDate filedOn = LocalDate.ofInstant(complaint.filedAt(), Texts.PAKISTAN);
        return new Reception(complaint, NewReception.requireDay(how.receivedOn(), filedOn), how.reference(), null);
    }

    /** Received on the day of the session, whenever the clerk came to write it down. */
    static Reception inCourt(Complaint complaint, OpenCourt court) {
        return new Reception(complaint, court.heldOn(), null, court.id());
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** The sender's own number, or null. */
    public String reference() {
        return reference;
    }

    /** Null for what came in writing. */
    Long openCourtId() {
        return openCourtId;
    }
}
