package pk.gov.balochistan.police.hearing;

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
import pk.gov.balochistan.police.complaint.Responsibility;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** A talk with both sides of a case: fixed, then held and written down, or cancelled. */
@Entity
@Table(name = "complaint_hearing")
public class CaseHearing {
    private static final int LONGEST_PRESENT = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "complaint_id", updatable = false)
    private Long complaintId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private HearingKind kind;

    @Column(name = "held_at", updatable = false)
    private Instant at;

    @Column(name = "place_text", updatable = false)
    private String place;

    @Column(name = "other_name", updatable = false)
    private String otherName;

    @Column(name = "other_phone", updatable = false)
    private Msisdn otherPhone;

    @Column(name = "fixed_by", updatable = false)
    private String fixedBy;

    @Column(name = "fixed_at", updatable = false)
    private Instant fixedAt;

    @Enumerated(EnumType.STRING)
    private HearingState state;

    private String present;
    private String minutes;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private int version;

    protected CaseHearing() {}

    /**
     * @throws RuleViolation hearing.refusal.never, complaint.refusal.ended, hearing.refusal.past, hearing.refusal.phones where a call is
     *     to be made and the complainant has no telephone
     */
    CaseHearing(Complaint complaint, ComplaintCategory category, NewHearing input, Step step) {
        if (!mayBeHeld(complaint, category)) throw new RuleViolation("hearing.refusal.never");
        if (!complaint.status().isOpen()) throw new RuleViolation("complaint.refusal.ended");
        if (!input.at().isAfter(step.at())) throw new RuleViolation("hearing.refusal.past");
        if (input.kind() == HearingKind.CALL && complaint.complainant().person().phone() == null)
            throw new RuleViolation("hearing.refusal.phones");
        this.complaintId = complaint.id();
        this.kind = input.kind();
        this.at = input.at();
        this.place = input.kind() == HearingKind.CALL ? null : input.place();
        this.otherName = input.otherName();
        this.otherPhone = input.otherPhone();
        this.fixedBy = step.actor();
        this.fixedAt = step.at();
        this.state = HearingState.FIXED;
    }

    /**
     * Whether the two sides may be brought together. Never in a matter of violence at home, of a sexual kind, of a child or of custody, as the
     * kind says; nor in what is sealed, belongs outside the police, or is not sorted yet, whatever its kind says.
     */
    static boolean mayBeHeld(Complaint complaint, ComplaintCategory category) {
        Responsibility now = complaint.responsibility();
        return category.mayHearBothSides()
                && !now.isSealed()
                && !now.mustBeReferredOutside()
                && !complaint.isUnclassified();
    }

    /** @param who was there, at most 400 letters @param step with the minutes @throws RuleViolation hearing.refusal.ended, .present, .early */
    void held(String who, Step step) {
        requireFixed();
        String there = Typed.textOrNull(who);
        if (there == null || there.length() > LONGEST_PRESENT)
            throw new RuleViolation("hearing.refusal.present", LONGEST_PRESENT);
        if (step.note() == null) throw new RuleViolation("hearing.refusal.minutes");
        if (step.at().isBefore(at)) throw new RuleViolation("hearing.refusal.early");
        present = there;
        minutes = step.note();
        end(HearingState.HELD, step);
    }

    void cancelled(Step step) {
        requireFixed();
        end(HearingState.CANCELLED, step);
    }

    private void requireFixed() {
        if (state != HearingState.FIXED) throw new RuleViolation("hearing.refusal.ended");
    }

    private void end(HearingState next, Step step) {
        state = next;
        endedBy = step.actor();
        endedAt = step.at();
    }

    public Long id() {
        return id;
    }

    public HearingKind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    /** Null for a call. */
    public String place() {
        return place;
    }

    public String otherName() {
        return otherName;
    }

    /** Or null. */
    public Msisdn otherPhone() {
        return otherPhone;
    }

    public HearingState state() {
        return state;
    }

    public boolean isFixed() {
        return state == HearingState.FIXED;
    }

    /** Who was there; null before it was held. */
    public String present() {
        return present;
    }

    /** Null before it was held. */
    public String minutes() {
        return minutes;
    }
}
