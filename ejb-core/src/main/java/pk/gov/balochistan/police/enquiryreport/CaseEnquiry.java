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
import java.util.Optional;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** An enquiry into a case: what is to be found out, by when, and which post answers its report. A case has one at a time. */
@Entity
@Table(name = "case_enquiry")
public class CaseEnquiry {
    private static final int FEWEST_LETTERS = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "complaint_id", updatable = false)
    private Long complaintId;

    /** The row of the case while it is open, so that the table holds no two; null afterwards. */
    @Column(name = "open_key")
    private String openKey;

    @Enumerated(EnumType.STRING)
    private EnquiryState state;

    @Column(updatable = false)
    private String terms;

    @Column(name = "begun_by", updatable = false)
    private String begunBy;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    @Column(name = "is_ordered", updatable = false)
    private Boolean ordered;

    @Enumerated(EnumType.STRING)
    @Column(name = "answering_role")
    private Role answeringRole;

    @Column(name = "answering_place_id")
    private Long answeringPlaceId;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "next_clock_at")
    private Instant nextClockAt;

    @Column(name = "times_late")
    private int timesLate;

    private int versions;

    @Version
    private int version;

    protected CaseEnquiry() {}

    private CaseEnquiry(Complaint complaint, String terms, String by, Instant at, boolean ordered, Instant dueAt) {
        this.complaintId = complaint.id();
        this.openKey = complaintId.toString();
        this.state = EnquiryState.ORDERED;
        this.terms = Typed.textOrNull(terms);
        if (Typed.countLetters(this.terms) < FEWEST_LETTERS || this.terms.length() > Step.LONGEST_NOTE)
            throw new RuleViolation("caseEnquiry.refusal.terms", FEWEST_LETTERS, Step.LONGEST_NOTE);
        this.begunBy = by;
        this.begunAt = at;
        this.ordered = ordered;
        this.dueAt = dueAt;
        this.nextClockAt = dueAt;
    }

    /** One that a superior orders. @param terms what is to be found out @param from the post that orders it and answers its report */
    public static CaseEnquiry ordered(
            Complaint complaint, String terms, String by, Instant at, Post from, Instant dueAt) {
        CaseEnquiry enquiry = new CaseEnquiry(complaint, terms, by, at, true, dueAt);
        enquiry.answeredBy(from);
        return enquiry;
    }

    /** One that whoever works on the case made unasked: it begins with its report. */
    static CaseEnquiry unasked(Complaint complaint, String terms, String by, Instant at) {
        return new CaseEnquiry(complaint, terms, by, at, false, at);
    }

    /**
     * A version of the report is in.
     *
     * @param to who answers it; empty where no post may, and it stands as it was written
     * @param answerDue by when
     * @return its number, from 1
     * @throws RuleViolation caseEnquiry.refusal.notNow
     */
    public int submitted(Optional<Post> to, Instant answerDue) {
        if (!state.isOpen() || state.isIn()) throw new RuleViolation("caseEnquiry.refusal.notNow");
        if (to.isPresent()) {
            answeredBy(to.get());
            state = EnquiryState.SUBMITTED;
            dueAt = answerDue;
            nextClockAt = answerDue;
        } else end(EnquiryState.ACCEPTED);
        return ++versions;
    }

    /** @throws RuleViolation caseEnquiry.refusal.notNow */
    public void accepted() {
        requireIn();
        end(EnquiryState.ACCEPTED);
    }

    /** @param again by when a new version is due @throws RuleViolation caseEnquiry.refusal.notNow */
    public void returned(Instant again) {
        requireIn();
        state = EnquiryState.RETURNED;
        dueAt = again;
        nextClockAt = again;
    }

    /** What was due is late. @param above who answers from now on; empty where it stays @param next when to look again; null for never */
    void late(Optional<Post> above, Instant next) {
        timesLate++;
        above.ifPresent(this::answeredBy);
        nextClockAt = next;
    }

    /** The case ended without it. */
    void lapse() {
        end(EnquiryState.LAPSED);
    }

    /** It could not be seen to now. */
    void putOff(Instant until) {
        nextClockAt = until;
    }

    private void requireIn() {
        if (!state.isIn()) throw new RuleViolation("caseEnquiry.refusal.notNow");
    }

    private void end(EnquiryState next) {
        state = next;
        openKey = null;
        nextClockAt = null;
    }

    private void answeredBy(Post post) {
        answeringRole = post.role();
        answeringPlaceId = post.place().id();
    }

    Long id() {
        return id;
    }

    Long complaintId() {
        return complaintId;
    }

    public EnquiryState state() {
        return state;
    }

    public String terms() {
        return terms;
    }

    /** Who ordered it, or made it unasked, as the trail names them. */
    public String begunBy() {
        return begunBy;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public boolean isOrdered() {
        return ordered;
    }

    /** Which post answers its report; null where none may. */
    public Role answeringRole() {
        return answeringRole;
    }

    Long answeringPlaceId() {
        return answeringPlaceId;
    }

    /** By when the report, or the answer to it, is due. */
    public Instant dueAt() {
        return dueAt;
    }

    /** How often something was late, and so went to the next superior where there is one. */
    public int timesLate() {
        return timesLate;
    }
}
