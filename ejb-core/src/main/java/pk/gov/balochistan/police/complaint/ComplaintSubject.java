package pk.gov.balochistan.police.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import pk.gov.balochistan.police.policy.AutomatedFunction;

/** Somebody in the police who is complained of: by row where the number is known, and in the citizen's words. Or what a program of the police did. */
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

    @Enumerated(EnumType.STRING)
    private AutomatedFunction program;

    protected ComplaintSubject() {}

    public ComplaintSubject(Long complaintId, Long officerId, String described) {
        this.complaintId = complaintId;
        this.officerId = officerId;
        this.described = described;
    }

    public ComplaintSubject(Long complaintId, AutomatedFunction program) {
        this.complaintId = complaintId;
        this.program = program;
    }

    /** What a program did by itself; null where somebody is complained of. */
    public AutomatedFunction program() {
        return program;
    }

    public Long officerId() {
        return officerId;
    }

    public String described() {
        return described;
    }
}
