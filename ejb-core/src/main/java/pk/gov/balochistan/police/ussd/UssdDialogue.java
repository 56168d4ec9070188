package pk.gov.balochistan.police.ussd;

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
import pk.gov.balochistan.police.messaging.OutgoingSms;
import pk.gov.balochistan.police.messaging.ReceivedText;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Language;

/**
 * One session of the network with one phone: the screen it shows, what was chosen before, and what of an answer is still to be
 * read. Its row is used again when the network gives the same name to a later session of the phone.
 */
@Entity
@Table(name = "ussd_dialogue")
public class UssdDialogue {
    /** After so many wrong inputs one after the other a dialogue ends. */
    public static final int MOST_MISSES = 3;

    private static final String SEALED_FOR = "ussd-answer";
    private static final int MARK = 8;
    private static final int MOST_SEEN = 100 * MARK;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ussd_dialogue_ids")
    @SequenceGenerator(name = "ussd_dialogue_ids", sequenceName = "row_seq", allocationSize = 50)
    private Long id;

    private String link;
    private Msisdn phone;

    @Column(name = "session_name")
    private String session;

    @Column(name = "is_open")
    private Boolean open;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private UssdStep step;

    private int page;
    private int misses;

    @Column(name = "kind_code")
    private String kindCode;

    @Column(name = "district_code")
    private String districtCode;

    @Column(name = "station_code")
    private String stationCode;

    @Lob
    @Column(name = "sealed_answer")
    private byte[] sealedAnswer;

    @Column(name = "answer_key")
    private String answerKey;

    @Column(name = "answer_language")
    private Language answerLanguage;

    /** Marks of the messages taken so far, the newest last. */
    private String seen;

    @Column(name = "last_info")
    private String lastInfo;

    @Column(name = "is_counting")
    private Boolean counting;

    @Column(name = "screen_id")
    private Long screenId;

    @Version
    private int version;

    protected UssdDialogue() {}

    UssdDialogue(String link, Msisdn phone, String session) {
        this.link = link;
        this.phone = phone;
        this.session = session;
        this.step = UssdStep.MAIN;
        this.open = false;
        this.counting = false;
    }

    /** A code was dialled: whatever stood here before is over. */
    public void begin(Instant at, Instant until) {
        open = true;
        begunAt = at;
        expiresAt = until;
        goTo(UssdStep.MAIN);
        misses = 0;
        seen = null;
        lastInfo = null;
        counting = false;
        forget();
    }

    private void forget() {
        kindCode = null;
        districtCode = null;
        stationCode = null;
        sealedAnswer = null;
    }

    /**
     * Whether this message was taken before and came again. Where the network counts the messages of a session in its info, a mark
     * seen is a repeat; where it does not, only what is typed before the last screen went out can be one, for nobody answers a screen
     * that was not shown.
     *
     * @param mark see {@link #markOf}
     * @param shown whether the last screen has left
     */
    public boolean repeats(ReceivedText.Ussd came, String mark, boolean shown) {
        if (seen == null) return false;
        boolean counts = counting || !came.info().equals(lastInfo);
        for (int at = 0; counts && at < seen.length(); at += MARK) {
            if (seen.startsWith(mark, at)) return true;
        }
        return !counts && !shown && seen.endsWith(mark);
    }

    /** Notes a message as taken; the time the network waits runs anew. */
    public void take(ReceivedText.Ussd came, String mark) {
        if (lastInfo != null && !lastInfo.equals(came.info())) counting = true;
        lastInfo = came.info();
        String all = seen == null ? mark : seen + mark;
        seen = all.length() > MOST_SEEN ? all.substring(all.length() - MOST_SEEN) : all;
        expiresAt = came.until();
    }

    /** What a message is known again by: what it meant, which one of the session it was, and what was typed. */
    public static String markOf(ReceivedText.Ussd came, String typed, KeyRing keys) {
        return keys.mac("sms-dedupe", came.move().name(), came.info(), typed).substring(0, MARK);
    }

    public String link() {
        return link;
    }

    public Msisdn phone() {
        return phone;
    }

    /** Whether it is going on and a message that came then is still of it. */
    public boolean isOpenAt(Instant then) {
        return open && !then.isAfter(expiresAt);
    }

    public boolean isOpen() {
        return open;
    }

    public UssdStep step() {
        return step;
    }

    public int page() {
        return page;
    }

    /** Another screen, from its first page. */
    public void goTo(UssdStep next) {
        step = next;
        page = 0;
    }

    public void turnTo(int other) {
        page = other;
    }

    /** Something that means nothing was typed. @return whether it was once too often */
    public boolean miss() {
        misses++;
        return misses >= MOST_MISSES;
    }

    public void understood() {
        misses = 0;
    }

    public Optional<String> kindCode() {
        return Optional.ofNullable(kindCode);
    }

    public Optional<String> districtCode() {
        return Optional.ofNullable(districtCode);
    }

    /** The station, else the district; empty where neither was chosen. */
    public Optional<String> placeCode() {
        return Optional.ofNullable(stationCode == null ? districtCode : stationCode);
    }

    public void isAbout(String kind) {
        kindCode = kind;
        districtCode = null;
        stationCode = null;
    }

    public void isIn(String district) {
        districtCode = district;
        stationCode = null;
    }

    /** @param station or null where it is not known */
    public void isAt(String station) {
        stationCode = station;
    }

    /** The same for every delivery of what was chosen, and another for the next dialogue of the phone. */
    public String idempotencyKey(KeyRing keys) {
        return keys.mac("sms-dedupe", "ussd", String.valueOf(id), begunAt.toString());
    }

    /** Keeps an answer that takes several screens. */
    public void read(String answer, String key, Language language, KeyRing keys) {
        goTo(UssdStep.READING);
        sealedAnswer = keys.sealText(SEALED_FOR, boundTo(), answer);
        answerKey = key;
        answerLanguage = language;
    }

    /** An answer that was not yet read to its end; empty where there is none. */
    public Optional<String> unread(KeyRing keys) {
        return Optional.ofNullable(sealedAnswer).map(kept -> keys.openText(SEALED_FOR, boundTo(), kept));
    }

    public String answerKey() {
        return answerKey;
    }

    public Language answerLanguage() {
        return answerLanguage;
    }

    /** The rest of an answer is shown, or nobody wants it. */
    public void hasRead() {
        sealedAnswer = null;
    }

    public void shows(OutgoingSms screen) {
        screenId = screen.id();
    }

    /** The row of the last screen; null before the first. */
    public Long screenId() {
        return screenId;
    }

    /** Nothing of what was chosen is kept. */
    public void end() {
        open = false;
        forget();
    }

    /** What the trail calls it. */
    public String auditTarget() {
        return "ussd:" + id;
    }

    private String boundTo() {
        return "ussd_dialogue:" + id + ":answer";
    }
}
