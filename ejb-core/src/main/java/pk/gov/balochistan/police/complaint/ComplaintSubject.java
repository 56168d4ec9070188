package pk.gov.balochistan.police.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Somebody in the police who is complained of: by row where the number is known, and in the citizen's words. */
@Entity
@Table(name = "complaint_subject")
public class ComplaintSubject {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "complaint_id")
    private Long complaintId;

    @Column(name = "officer_id")
    private Long officerId;

    private String described;

    protected ComplaintSubject() {}

    public ComplaintSubject(Long complaintId, Long officerId, String described) {
        this.complaintId = complaintId;
        this.officerId = officerId;
        this.described = described;
    }

    public Long officerId() {
        return officerId;
    }

    public String described() {
        return described;
    }
}
