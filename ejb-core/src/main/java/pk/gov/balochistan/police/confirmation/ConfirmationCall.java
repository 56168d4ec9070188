package pk.gov.balochistan.police.confirmation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.shared.Texts;

/**
 * One call to a complainant about an answer: never changed and never removed. It is made to the phone of the case and to no other. Two
 * calls of one day that reached nobody count once, and the table refuses the second.
 */
@Entity
@Table(name = "confirmation_call")
public class ConfirmationCall {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "complaint_id")
    private Long complaintId;

    /** Which answer of the case was asked about. */
    @Column(name = "answer_round")
    private int round;

    @Column(name = "called_at")
    private Instant calledAt;

    private Msisdn phone;

    @Column(name = "answered_by")
    private String answeredBy;

    @Enumerated(EnumType.STRING)
    private CallOutcome outcome;

    private Boolean satisfied;

    @Column(name = "asked_for")
    private Boolean askedFor;

    @Column(name = "what_asked_for")
    private String whatWasAskedFor;

    private String note;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "missed_key")
    private String missedKey;

    protected ConfirmationCall() {}

    /** @param actor who called, as the trail names them */
    ConfirmationCall(Complaint complaint, NewCall call, String actor, Instant at) {
        this.complaintId = complaint.id();
        this.round = complaint.closing().round();
        this.calledAt = call.calledAt();
        this.phone = complaint.complainant().person().phone();
        this.answeredBy = call.answeredBy();
        this.outcome = call.outcome();
        this.satisfied = call.satisfied();
        this.askedFor = call.askedFor();
        this.whatWasAskedFor = call.whatWasAskedFor();
        this.note = call.note();
        this.recordedAt = at;
        this.recordedBy = actor;
        this.missedKey = outcome == CallOutcome.NOT_REACHED ? complaintId + ":" + round + ":" + day(calledAt) : null;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Texts.PAKISTAN);
    }

    /** Whether it reached nobody on the day of this moment. */
    boolean isMissedOnDayOf(Instant at) {
        return isMissed() && day(calledAt).equals(day(at));
    }

    /** Whether it reached nobody. */
    boolean isMissed() {
        return outcome == CallOutcome.NOT_REACHED;
    }

    public Instant calledAt() {
        return calledAt;
    }

    public Msisdn phone() {
        return phone;
    }

    /** Who answered, as they said; null where nobody did. */
    public String answeredBy() {
        return answeredBy;
    }

    public CallOutcome outcome() {
        return outcome;
    }

    /** Null where nobody answered. */
    public Boolean satisfied() {
        return satisfied;
    }

    /** What was asked of the complainant for the work of the police; null for nothing. */
    public String whatWasAskedFor() {
        return whatWasAskedFor;
    }

    /** What was said besides, or null. */
    public String note() {
        return note;
    }

    /** Who called, as the trail names them. */
    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
