package pk.gov.balochistan.police.enquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import pk.gov.balochistan.police.credential.OneTimeCodes;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * One officer's leave to ask by text: from one phone over one link, with codes that are good once. Three wrong codes in a row
 * pause the phone, each time for longer, since a lock would let whoever fakes the number silence the officer.
 * Source: SMS.md, rules 1, 2, 5, 7; SECURITY.md T8.
 */
@Entity
@Table(name = "enquiry_permit")
public class EnquiryPermit implements Recorded {
    /** Codes of one card. */
    public static final int CARD = 20;

    static final int FAILURES = 3;
    static final Duration FIRST_PAUSE = Duration.ofMinutes(15);
    private static final int LONGEST_DOUBLING = 6;
    private static final String SEALED_FOR = "enquiry-seed";

    /** Whether the officer may ask at all. */
    public enum State {
        ACTIVE,
        SUSPENDED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "belt_number")
    private BeltNumber belt;

    private Msisdn phone;
    private String link;

    @Lob
    @Column(name = "sealed_seed")
    private byte[] sealedSeed;

    @Column(name = "next_counter")
    private long nextCounter;

    @Column(name = "issued_up_to")
    private long issuedUpTo;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "state_at")
    private Instant stateAt;

    @Column(name = "state_by")
    private String stateBy;

    @Column(name = "state_why")
    private String stateWhy;

    private int failures;
    private int pauses;

    @Column(name = "paused_until")
    private Instant pausedUntil;

    @Version
    private int version;

    protected EnquiryPermit() {}

    /** @param accountId the officer's account @param by who registers it */
    public EnquiryPermit(long accountId, BeltNumber belt, Msisdn phone, String link, String by, Instant at) {
        if (link == null || !link.matches("[A-Za-z0-9_-]{1,40}")) throw new RuleViolation("enquiry.link.malformed");
        this.accountId = accountId;
        this.belt = belt;
        this.phone = phone;
        this.link = link;
        become(State.ACTIVE, "registered", by, at);
    }

    /** Makes a new card; the codes of the one before are void from now on. The row must have its id. */
    public List<String> issueCodes(KeyRing keys, Instant at) {
        if (!isActive()) throw new RuleViolation("enquiry.permit.suspended");
        OneTimeCodes codes = OneTimeCodes.random();
        sealedSeed = keys.seal(SEALED_FOR, boundTo(), codes.seed());
        nextCounter = 0;
        issuedUpTo = CARD;
        issuedAt = at;
        return codes.next(0, CARD);
    }

    /** Where the counter would stand after this code; empty where the code is not one of the card's next ten. */
    OptionalLong counterAfter(String code, KeyRing keys) {
        OptionalLong after = codes(keys).after(code, nextCounter);
        boolean onTheCard = after.isPresent() && after.getAsLong() <= issuedUpTo;
        return onTheCard ? after : OptionalLong.empty();
    }

    private OneTimeCodes codes(KeyRing keys) {
        return sealedSeed == null
                ? OneTimeCodes.random()
                : new OneTimeCodes(keys.open(SEALED_FOR, boundTo(), sealedSeed));
    }

    /** The code bought something: it and those before it are gone. */
    void spend(long counterAfter) {
        if (counterAfter <= nextCounter) throw new IllegalStateException("a counter of codes only moves forward");
        nextCounter = counterAfter;
        failures = 0;
        pauses = 0;
        pausedUntil = null;
    }

    /** Counts a wrong code. @return whether this one paused the phone */
    boolean codeWasWrong(Instant at) {
        failures++;
        if (failures < FAILURES) return false;
        pausedUntil = at.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(pauses, LONGEST_DOUBLING)));
        pauses++;
        failures = 0;
        return true;
    }

    /** @throws RuleViolation enquiry.why.length, enquiry.permit.suspended */
    public void suspend(String why, String by, Instant at) {
        if (!isActive()) throw new RuleViolation("enquiry.permit.suspended");
        become(State.SUSPENDED, why, by, at);
    }

    /** Lets the officer ask again, and ends a pause. @throws RuleViolation enquiry.why.length, enquiry.permit.active */
    public void restore(String why, String by, Instant at) {
        if (isActive() && !isPausedAt(at)) throw new RuleViolation("enquiry.permit.active");
        become(State.ACTIVE, why, by, at);
        failures = 0;
        pausedUntil = null;
    }

    private void become(State next, String why, String by, Instant at) {
        state = next;
        stateWhy = why(why);
        stateBy = by;
        stateAt = at;
    }

    /** A stated reason of 5 to 300 characters. @throws RuleViolation enquiry.why.length */
    static String why(String typed) {
        String why = Typed.textOrNull(typed);
        if (why == null || why.length() < 5 || why.length() > 300)
            throw new RuleViolation("enquiry.why.length", 5, 300);
        return why;
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    public boolean isPausedAt(Instant now) {
        return pausedUntil != null && now.isBefore(pausedUntil);
    }

    /** Codes of the card that are still good, 0 to {@link #CARD}. */
    public long codesLeft() {
        return Math.max(0, issuedUpTo - nextCounter);
    }

    public Long id() {
        return id;
    }

    public Long accountId() {
        return accountId;
    }

    public BeltNumber belt() {
        return belt;
    }

    public Msisdn phone() {
        return phone;
    }

    /** Name of the operator's link the officer's texts come over. */
    public String link() {
        return link;
    }

    /** When the last card was made; null while there is none. */
    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant stateAt() {
        return stateAt;
    }

    public String stateBy() {
        return stateBy;
    }

    public String stateWhy() {
        return stateWhy;
    }

    /** Null unless paused. */
    public Instant pausedUntil() {
        return pausedUntil;
    }

    @Override
    public String auditTarget() {
        return "enquiry-permit:" + belt.value();
    }

    private String boundTo() {
        return "enquiry_permit:" + id + ":seed";
    }
}
