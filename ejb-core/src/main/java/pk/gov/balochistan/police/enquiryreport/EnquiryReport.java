package pk.gov.balochistan.police.enquiryreport;

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
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** One version of the report of an enquiry, and what the superior said of it. What was written is never changed. */
@Entity
@Table(name = "case_enquiry_report")
public class EnquiryReport {
    private static final int FEWEST_LETTERS = 10;
    private static final int LONGEST_WHY = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "enquiry_id", updatable = false)
    private Long enquiryId;

    @Column(updatable = false)
    private int seq;

    @Column(name = "complainant_side", updatable = false)
    private String complainantSide;

    @Column(name = "other_side", updatable = false)
    private String otherSide;

    @Column(updatable = false)
    private String recommendation;

    @Column(name = "written_by", updatable = false)
    private String writtenBy;

    @Column(name = "written_person", updatable = false)
    private String writtenPerson;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    private EnquiryState answer;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_person")
    private String answeredPerson;

    @Enumerated(EnumType.STRING)
    @Column(name = "answered_role")
    private Role answeredRole;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_why")
    private String answeredWhy;

    @Column(name = "again_by")
    private Instant againBy;

    @Version
    private int version;

    protected EnquiryReport() {}

    EnquiryReport(CaseEnquiry enquiry, int seq, NewReport report, Signatory by, Instant at) {
        this.enquiryId = enquiry.id();
        this.seq = seq;
        this.complainantSide = report.complainantSide();
        this.otherSide = report.otherSide();
        this.recommendation = report.recommendation();
        this.writtenBy = by.actor();
        this.writtenPerson = by.person();
        this.writtenAt = at;
    }

    /** @param why what the superior adds, or null @throws RuleViolation audit.control.own, caseEnquiry.refusal.why */
    public void accepted(Role as, String why, Signatory by, Instant at) {
        String words = Typed.textOrNull(why);
        if (words != null && words.length() > LONGEST_WHY) throw refusedWhy();
        answer(EnquiryState.ACCEPTED, as, words, by, at);
    }

    /** @param again by when a new version is due @throws RuleViolation audit.control.own, caseEnquiry.refusal.why */
    public void returned(Role as, String why, Instant again, Signatory by, Instant at) {
        String words = Typed.textOrNull(why);
        if (Typed.countLetters(words) < FEWEST_LETTERS || words.length() > LONGEST_WHY) throw refusedWhy();
        answer(EnquiryState.RETURNED, as, words, by, at);
        againBy = again;
    }

    private static RuleViolation refusedWhy() {
        return new RuleViolation("caseEnquiry.refusal.why", FEWEST_LETTERS, LONGEST_WHY);
    }

    private void answer(EnquiryState said, Role as, String why, Signatory by, Instant at) {
        if (isBy(by)) throw new RuleViolation("audit.control.own");
        answer = said;
        answeredBy = by.actor();
        answeredPerson = by.person();
        answeredRole = as;
        answeredAt = at;
        answeredWhy = why;
    }

    /** Whether this person wrote it. */
    boolean isBy(Signatory somebody) {
        return somebody.isSamePersonAs(writtenPerson);
    }

    Long id() {
        return id;
    }

    /** From 1, the first. */
    public int seq() {
        return seq;
    }

    public String complainantSide() {
        return complainantSide;
    }

    public String otherSide() {
        return otherSide;
    }

    public String recommendation() {
        return recommendation;
    }

    /** As the trail names them. */
    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** {@code ACCEPTED}, {@code RETURNED}, or null while nobody has answered. */
    public EnquiryState answer() {
        return answer;
    }

    /** As which post it was answered; null before. */
    public Role answeredRole() {
        return answeredRole;
    }

    /** Null before it was answered. */
    public Instant answeredAt() {
        return answeredAt;
    }

    /** What was said with the answer, or null. */
    public String answeredWhy() {
        return answeredWhy;
    }

    /** By when a new version is due; null where it was not returned. */
    public Instant againBy() {
        return againBy;
    }
}
