package pk.gov.balochistan.police.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** A text received, or one part of it. Its body is encrypted for this row alone and never shown to an administrator. */
@Entity
@Table(name = "incoming_sms")
public class IncomingSms implements Recorded {
    /** After so many tries a text is set aside. Source: ARCHITECTURE, Errors. */
    public static final int MOST_ATTEMPTS = 5;

    private static final String SEALED_FOR = "sms-body";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "incoming_sms_ids")
    @SequenceGenerator(name = "incoming_sms_ids", sequenceName = "row_seq", allocationSize = 50)
    private Long id;

    private String link;
    private String source;
    private String destination;

    @Lob
    @Column(name = "sealed_body")
    private byte[] sealedBody;

    private int coding;

    @Column(name = "part_ref")
    private Integer partReference;

    @Column(name = "part_total")
    private Integer partTotal;

    @Column(name = "part_seq")
    private Integer partSeq;

    @Enumerated(EnumType.STRING)
    @Column(name = "ussd_move")
    private ReceivedText.Move ussdMove;

    @Column(name = "ussd_session")
    private String ussdSession;

    @Column(name = "ussd_info")
    private String ussdInfo;

    @Column(name = "ussd_until")
    private Instant ussdUntil;

    @Column(name = "dedupe_key")
    private String dedupeKey;

    @Column(name = "dedupe_window")
    private long dedupeWindow;

    @Enumerated(EnumType.STRING)
    private IncomingState state;

    private int attempts;
    private String failure;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "handled_at")
    private Instant handledAt;

    @Version
    private int version;

    /** Read from the source when it is first asked for. */
    private transient Optional<Msisdn> sender;

    protected IncomingSms() {}

    IncomingSms(ReceivedText text, String dedupeKey, long dedupeWindow, KeyRing keys) {
        link = text.link();
        source = text.source();
        destination = text.destination();
        coding = text.coding();
        if (text.part() != null && !text.part().isWhole()) {
            partReference = clamp(text.part().reference(), 99_999);
            partTotal = clamp(text.part().total(), 999);
            partSeq = clamp(text.part().seq(), 999);
        }
        if (text.ussd() != null) {
            ussdMove = text.ussd().move();
            ussdSession = text.ussd().session();
            ussdInfo = text.ussd().info();
            ussdUntil = text.ussd().until();
        }
        this.dedupeKey = dedupeKey;
        this.dedupeWindow = dedupeWindow;
        state = IncomingState.NEW;
        receivedAt = text.receivedAt();
        sealedBody = keys.sealText(SEALED_FOR, boundTo(), text.text());
    }

    private static int clamp(int sent, int most) {
        return Math.max(0, Math.min(most, sent));
    }

    public Long id() {
        return id;
    }

    public String link() {
        return link;
    }

    public String source() {
        return source;
    }

    /** The sender's phone number; empty for a name in letters, a short code, or a number nobody can be reached at. */
    public Optional<Msisdn> sender() {
        if (sender == null) sender = readSender();
        return sender;
    }

    private Optional<Msisdn> readSender() {
        try {
            return source.matches("\\+?\\d{8,15}") ? Optional.of(Msisdn.parse(international())) : Optional.empty();
        } catch (RuleViolation e) {
            return Optional.empty();
        }
    }

    private String international() {
        return source.startsWith("0") || source.startsWith("+") ? source : "+" + source;
    }

    public String destination() {
        return destination;
    }

    public int coding() {
        return coding;
    }

    /** The header as it was sent; empty for a whole text. */
    public Optional<ReceivedText.Part> part() {
        return partTotal == null
                ? Optional.empty()
                : Optional.of(new ReceivedText.Part(partReference, partTotal, partSeq));
    }

    /** The dialogue it belongs to; empty for a text. */
    public Optional<ReceivedText.Ussd> ussd() {
        return ussdMove == null
                ? Optional.empty()
                : Optional.of(new ReceivedText.Ussd(
                        ussdMove, ussdSession, Optional.ofNullable(ussdInfo).orElse(""), ussdUntil));
    }

    public IncomingState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** The words as they came; none after they were forgotten. */
    public String text(KeyRing keys) {
        return sealedBody == null ? "" : keys.openText(SEALED_FOR, boundTo(), sealedBody);
    }

    /** The same for every delivery of the same text: what an effect of it is known again by. */
    public String idempotencyKey() {
        return dedupeKey;
    }

    /** Its fellows are awaited. */
    public void waitForParts() {
        become(IncomingState.WAITING_PARTS, null, null);
    }

    public void done(Instant at) {
        become(IncomingState.DONE, at, null);
    }

    /** No answer is due. @param why in words for an administrator, without personal data */
    public void ignore(String why, Instant at) {
        become(IncomingState.IGNORED, at, why);
    }

    /** One more try failed; the fifth sets the text aside. @param why kind of fault, without personal data */
    public void attemptFailed(String why, Instant at) {
        attempts++;
        failure = cut(why);
        if (attempts >= MOST_ATTEMPTS) become(IncomingState.FAILED, at, why);
    }

    /** An administrator asks for another five tries after the fault was mended. @throws RuleViolation messages.notFailed */
    public void tryAgain() {
        if (state != IncomingState.FAILED) throw new RuleViolation("messages.notFailed");
        state = IncomingState.NEW;
        attempts = 0;
        handledAt = null;
    }

    /** Blanks the words: of a text that held a one-time code in the transaction that spends it, of a menu's choice once taken. */
    public void forgetBody() {
        sealedBody = null;
    }

    @Override
    public String auditTarget() {
        return "sms:" + id;
    }

    private void become(IncomingState next, Instant at, String why) {
        if (state.isSettled()) throw new IllegalStateException("a text that is " + state + " cannot become " + next);
        state = next;
        handledAt = at;
        failure = cut(why);
    }

    static String cut(String why) {
        return Typed.cut(why, 200);
    }

    private String boundTo() {
        return "incoming_sms:" + dedupeKey + ":" + dedupeWindow;
    }
}
