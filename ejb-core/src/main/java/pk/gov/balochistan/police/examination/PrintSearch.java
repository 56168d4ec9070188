package pk.gov.balochistan.police.examination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.askedfinger.AskedFinger;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.latent.Marking;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.shared.Reason;

/** One search: of a set among all others, against one record or among unsolved lifts, of a finger from a picket among persons looked for, or of a lift among all prints or all other lifts. Never changed; what came of it stands with its run of the policy. */
@Entity
@Table(name = "print_search")
public class PrintSearch {
    /** Candidates of a list. Source: FINGERPRINTS.md, a threshold never cuts an examiner's list. */
    public static final int LIMIT = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "search_number")
    private ExaminationNumber number;

    @Enumerated(EnumType.STRING)
    @Column(name = "function_code")
    private AutomatedFunction function;

    @Column(name = "set_id")
    private Long setId;

    @Column(name = "marking_id")
    private Long markingId;

    @Column(name = "asked_finger_id")
    private Long askedFingerId;

    @Column(name = "is_one_to_one")
    private Boolean oneToOne;

    private long searched;
    private int unread;

    @Column(name = "left_out")
    private long leftOut;

    private String matcher;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    private String purpose;

    @Column(name = "case_reference")
    private String caseReference;

    protected PrintSearch() {}

    private PrintSearch(AutomatedFunction function, ExaminationNumber number, Reason reason, Signatory by, Instant at) {
        this.function = function;
        this.number = number;
        this.oneToOne = false;
        this.purpose = reason.purpose();
        this.caseReference = reason.caseReference();
        this.askedBy = by.actor();
        this.askedAt = at;
    }

    /** One of a set, among all others or against one record. */
    public static PrintSearch ofSet(
            ExaminationNumber number, PrintSet set, boolean oneToOne, Reason reason, Signatory by, Instant at) {
        PrintSearch search = new PrintSearch(AutomatedFunction.PRINT_IDENTIFY, number, reason, by, at);
        search.setId = set.id();
        search.oneToOne = oneToOne;
        return search;
    }

    /** One of a finger that was asked about at a picket, among the persons who are looked for. */
    public static PrintSearch ofAsked(
            ExaminationNumber number, AskedFinger finger, Reason reason, Signatory by, Instant at) {
        PrintSearch search = new PrintSearch(AutomatedFunction.PRINT_CHECK, number, reason, by, at);
        search.askedFingerId = finger.id();
        return search;
    }

    /** One of a lift, as it was marked. @param function LATENT_SEARCH among all prints, LATENT_AGAINST_LATENT among all other lifts */
    public static PrintSearch ofLift(
            AutomatedFunction function,
            ExaminationNumber number,
            Marking marking,
            Reason reason,
            Signatory by,
            Instant at) {
        PrintSearch search = new PrintSearch(function, number, reason, by, at);
        search.markingId = marking.id();
        return search;
    }

    /** One of a set among lifts that are not identified. */
    public static PrintSearch amongLifts(
            ExaminationNumber number, long setId, Reason reason, Signatory by, Instant at) {
        PrintSearch search = new PrintSearch(AutomatedFunction.LATENT_SEARCH, number, reason, by, at);
        search.setId = setId;
        return search;
    }

    /** How many were looked at, how many could not be read, and by which matcher. */
    public void searched(long prints, int notRead, String by) {
        searched = prints;
        unread = notRead;
        matcher = by;
    }

    /** How many were not looked at, since no portal answered for them. */
    public void leftOut(long prints) {
        leftOut = prints;
    }

    Long id() {
        return id;
    }

    public ExaminationNumber number() {
        return number;
    }

    /** Under whose policy it ran. */
    public AutomatedFunction function() {
        return function;
    }

    /** Whether a lift was sought among the other lifts, so that what is found is nobody's. */
    public boolean isAmongTraces() {
        return function == AutomatedFunction.LATENT_AGAINST_LATENT;
    }

    /** Whether one record was asked about, and not all. */
    public boolean isOneToOne() {
        return oneToOne;
    }

    /** How many prints, or lifts, were looked at. */
    public long searched() {
        return searched;
    }

    /** How many should have been looked at and could not be read. */
    public int unread() {
        return unread;
    }

    /** How many were not looked at, since no portal answered for them: the list is not complete where it is more than 0. */
    public long leftOut() {
        return leftOut;
    }

    /** Which part of those that should have been looked at was not, in percent, rounded up: 1 to 99, or 100 where none was looked at; 0 where none was left out. */
    public long percentLeftOut() {
        if (leftOut == 0) return 0;
        long all = searched + leftOut;
        return Math.min(searched > 0 ? 99 : 100, (100 * leftOut + all - 1) / all);
    }

    /** The matcher and its version. */
    public String matcher() {
        return matcher;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public boolean isAskedBy(Signatory examiner) {
        return askedBy.equals(examiner.actor());
    }

    public String purpose() {
        return purpose;
    }

    public String caseReference() {
        return caseReference;
    }
}
