package pk.gov.balochistan.police.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
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

    /** Of the complaint, which never gets another: so that those of some days are found among these rows alone. */
    @Column(name = "filed_at")
    private Instant filedAt;

    protected ComplaintSubject() {}

    private ComplaintSubject(Complaint complaint) {
        this.complaintId = complaint.id();
        this.filedAt = complaint.filedAt();
    }

    public ComplaintSubject(Complaint complaint, Long officerId, String described) {
        this(complaint);
        this.officerId = officerId;
        this.described = described;
    }

    public ComplaintSubject(Complaint complaint, AutomatedFunction program) {
        this(complaint);
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
