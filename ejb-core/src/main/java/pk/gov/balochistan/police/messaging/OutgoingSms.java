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
import pk.gov.balochistan.police.notice.NoticeLane;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;

/** A text to send: its words as rendered when it was caused, encrypted for this row, and what became of it. */
@Entity
@Table(name = "outgoing_sms")
public class OutgoingSms implements Recorded {
    private static final String SEALED_FOR = "sms-body";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outgoing_sms_ids")
    @SequenceGenerator(name = "outgoing_sms_ids", sequenceName = "row_seq", allocationSize = 50)
    private Long id;

    private Msisdn recipient;
    private String link;
    private Language language;

    @Column(name = "text_key")
    private String textKey;

    @Lob
    @Column(name = "sealed_body")
    private byte[] sealedBody;

    @Enumerated(EnumType.STRING)
    private OutgoingKind kind;

    private int urgency;
    private String cause;

    @Enumerated(EnumType.STRING)
    private OutgoingState state;

    private int attempts;
    private String failure;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "ussd_info")
    private String ussdInfo;

    @Column(name = "ussd_ends")
    private Boolean ussdEnds;

    @Column(name = "text_if_unseen")
    private Boolean textIfUnseen;

    @Version
    private int version;

    protected OutgoingSms() {}

    OutgoingSms(Msisdn recipient, String link, Language language, String textKey, OutgoingKind kind, Instant now) {
        this.recipient = recipient;
        this.link = link;
        this.language = language;
        this.textKey = textKey;
        this.kind = kind;
        this.urgency = kind.urgency();
        this.state = OutgoingState.QUEUED;
        this.createdAt = now;
        this.ussdEnds = false;
        this.textIfUnseen = false;
        putOff(now);
    }

    /** Makes it a screen of that dialogue. @param answer it holds what was asked for: unseen, it follows as a text */
    void showIn(ReceivedText.Ussd dialogue, boolean ends, boolean answer) {
        ussdInfo = dialogue.info();
        ussdEnds = ends;
        textIfUnseen = answer;
        validUntil = dialogue.until();
    }

    /** Makes it a notice of that lane. */
    public void join(NoticeLane lane) {
        urgency = lane.urgency();
    }

    /** It waits until then, and its time counts from then. */
    public void putOff(Instant until) {
        nextAttemptAt = until;
        validUntil = until.plus(kind.validity());
    }

    /** Another text tells that there is news, in place of this one and others. */
    public void gathered(Instant at) {
        become(OutgoingState.GATHERED);
        settledAt = at;
    }

    /** Puts the words in, once the row has its id. */
    void seal(String body, String cause, KeyRing keys) {
        this.sealedBody = keys.sealText(SEALED_FOR, "outgoing_sms:" + id + ":body", body);
        this.cause = cause;
    }

    public Long id() {
        return id;
    }

    public Msisdn recipient() {
        return recipient;
    }

    public Language language() {
        return language;
    }

    public OutgoingKind kind() {
        return kind;
    }

    /** Of a notice, which it is; empty for whatever is none. */
    public Optional<NoticeLane> lane() {
        return NoticeLane.of(urgency);
    }

    /** What it tells about, as the trail names it. */
    public Optional<String> cause() {
        return Optional.ofNullable(cause);
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    /** The session info of the dialogue it is a screen of, in hexadecimal digits; empty for a text. */
    public Optional<String> ussdInfo() {
        return kind == OutgoingKind.SCREEN
                ? Optional.of(Optional.ofNullable(ussdInfo).orElse(""))
                : Optional.empty();
    }

    public boolean endsDialogue() {
        return ussdEnds;
    }

    /** Whether what it shows was asked for, so that it is worth a text. */
    public boolean isAnswer() {
        return textIfUnseen;
    }

    public String textKey() {
        return textKey;
    }

    public boolean isUnderWay() {
        return state == OutgoingState.QUEUED || state == OutgoingState.SENDING;
    }

    public OutgoingState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    /** Until when it is worth sending; also told to the centre. */
    public Instant validUntil() {
        return validUntil;
    }

    public String body(KeyRing keys) {
        return keys.openText(SEALED_FOR, "outgoing_sms:" + id + ":body", sealedBody);
    }

    /** Written and committed before the first octet leaves. */
    public void beginSending(String overLink) {
        become(OutgoingState.SENDING);
        link = overLink;
        attempts++;
    }

    public void sent(Instant at) {
        become(OutgoingState.SENT);
        failure = null;
        settledAt = at;
    }

    /** It is unknown whether it went out: what may repeat gets another attempt soon, an alert is held. */
    public void inDoubt(String why, Instant at) {
        become(OutgoingState.UNCONFIRMED);
        failure = IncomingSms.cut(why);
        nextAttemptAt = kind.mayRepeat() ? at.plus(OutgoingKind.pauseAfter(attempts)) : validUntil;
    }

    /** After a crash it is unknown whether it went out; what may repeat goes out at once. */
    public void foundSending(Instant at) {
        become(OutgoingState.UNCONFIRMED);
        failure = "found half sent after a restart";
        nextAttemptAt = kind.mayRepeat() ? at : validUntil;
    }

    /** What was in doubt and may repeat is sent again. */
    public void sendAgain() {
        become(OutgoingState.QUEUED);
    }

    /** The centre is busy or refused for now: it waits longer each time. */
    public void postpone(String why, Instant at) {
        become(OutgoingState.QUEUED);
        failure = IncomingSms.cut(why);
        nextAttemptAt = at.plus(OutgoingKind.pauseAfter(attempts));
        if (kind.goesByAnyLink()) link = null;
    }

    /** The centre asked to be spared, or the link went before anything left: no attempt was made. */
    public void giveBack(Instant notBefore) {
        become(OutgoingState.QUEUED);
        attempts--;
        nextAttemptAt = notBefore;
        if (kind.goesByAnyLink()) link = null;
    }

    /** Refused for good. @param why the centre's answer, without personal data */
    public void fail(String why, Instant at) {
        if (followsAsText(at)) return;
        become(OutgoingState.FAILED);
        failure = IncomingSms.cut(why);
        settledAt = at;
    }

    public void expire(Instant at) {
        if (followsAsText(at)) return;
        become(OutgoingState.EXPIRED);
        settledAt = at;
    }

    /** What was asked for by a menu and cannot be shown there any more goes out as a text. @return false where it is nothing such */
    private boolean followsAsText(Instant at) {
        if (kind != OutgoingKind.SCREEN || !textIfUnseen) return false;
        kind = OutgoingKind.REPLY;
        urgency = kind.urgency();
        state = OutgoingState.QUEUED;
        attempts = 0;
        putOff(at);
        return true;
    }

    public void delivered(Instant at) {
        become(OutgoingState.DELIVERED);
        settledAt = at;
    }

    /** An administrator sends a failed or expired text once more. @throws RuleViolation messages.notFailed */
    public void requeue(Instant at) {
        boolean unsent =
                state == OutgoingState.FAILED || state == OutgoingState.EXPIRED || state == OutgoingState.UNCONFIRMED;
        if (!unsent || kind == OutgoingKind.SCREEN) { // nobody looks at the screen of a dialogue that is over
            throw new RuleViolation("messages.notFailed");
        }
        state = OutgoingState.QUEUED;
        attempts = 0;
        settledAt = null;
        putOff(at);
    }

    @Override
    public String auditTarget() {
        return "sms-out:" + id;
    }

    private void become(OutgoingState next) {
        if (!state.mayBecome(next)) throw new IllegalStateException("a text " + state + " cannot become " + next);
        state = next;
    }
}
