package pk.gov.balochistan.police.messaging;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.notice.NoticeLane;
import pk.gov.balochistan.police.notice.NoticeRules;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.Texts;

/**
 * The texts to send: each is added in the transaction that caused it and rendered there, so that it goes out if and only if that
 * transaction commits, in the words of that moment.
 */
@Dependent
public class Outbox {
    private final EntityManager em;
    private final KeyRing keys;
    private final Clock clock;
    private PhonePreferences wishes;
    private Optional<NoticeRules> rulesRead = Optional.empty();

    @Inject
    public Outbox(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.keys = keys;
        this.clock = clock;
        this.wishes = new PhonePreferences(em);
    }

    /** For a transaction that is about to tell many: what the owners of their phones asked for, and when to tell, is read in one query each. */
    public void readAhead(Collection<Msisdn> phones) {
        wishes = new PhonePreferences(em);
        wishes.readAhead(phones);
        rulesRead = Optional.of(NoticeRules.read(em));
    }

    /** A notice without a record behind it; see {@link #notice}. */
    public boolean add(Msisdn to, Language language, String key, Object... arguments) {
        return notice(null, to, language, key, arguments);
    }

    /**
     * Tells a person of a step of the police: news, which waits in the quiet hours and may be gathered with other news. The caller chose
     * the words, neutral ones where the person's safety asks for them.
     *
     * @param about the record that caused it, or null
     * @return false when the owner of the phone asked for no notices, so that none was added
     */
    public boolean notice(Recorded about, Msisdn to, Language language, String key, Object... arguments) {
        return notice(NoticeLane.NEWS, about, to, language, key, arguments);
    }

    /** The same of an appointment: by itself, and even at night where the morning is too late. @param at when it is */
    public boolean appointment(
            Instant at, Recorded about, Msisdn to, Language language, String key, Object... arguments) {
        boolean cannotWait = rules().cannotWait(at, clock.instant());
        return notice(cannotWait ? NoticeLane.OWN_STEP : NoticeLane.ALONE, about, to, language, key, arguments);
    }

    /** The same of another lane. @param about null for none */
    public boolean notice(
            NoticeLane lane, Recorded about, Msisdn to, Language language, String key, Object... arguments) {
        Optional<PhonePreference> wish = wishes.find(to);
        if (wish.filter(PhonePreference::noticesStopped).isPresent()) return false;
        Language spoken = wish.flatMap(PhonePreference::language).orElse(language);
        String cause = about == null ? null : about.auditTarget();
        Instant now = clock.instant();
        Instant from = lane.waitsForMorning() ? rules().quiet().awake(now) : now;
        OutgoingSms sms = queue(OutgoingKind.NOTICE, to, null, spoken, key, Texts.text(key, spoken, arguments), cause);
        sms.join(lane);
        sms.putOff(from);
        return true;
    }

    /** What waits to be told of it goes out no more; what is on its way cannot be called back. Uses outgoing_sms_cause_ix. */
    public void withdraw(Recorded about) {
        em.createQuery(
                        "select o from OutgoingSms o where o.cause = :cause and o.state = :state and o.kind = :kind",
                        OutgoingSms.class)
                .setParameter("cause", about.auditTarget())
                .setParameter("state", OutgoingState.QUEUED)
                .setParameter("kind", OutgoingKind.NOTICE)
                .getResultList()
                .forEach(sms -> sms.expire(clock.instant()));
    }

    private NoticeRules rules() {
        return rulesRead.orElseGet(() -> NoticeRules.read(em));
    }

    /** Warns a person; goes out once or is held, never twice by itself. */
    public void alert(Recorded about, Msisdn to, Language language, String key, Object... arguments) {
        queue(OutgoingKind.ALERT, to, null, language, key, Texts.text(key, language, arguments), about.auditTarget());
    }

    /** Answers a text over the link it came by. @param rendered the words, as the query put them together under that key */
    public void reply(IncomingSms asked, Msisdn to, Language language, String key, String rendered) {
        queue(OutgoingKind.REPLY, to, asked.link(), language, key, rendered, asked.auditTarget());
    }

    /** Sends what a menu could not show to its end. @param cause what it answers, as the trail names it */
    public void replyByText(String link, Msisdn to, Language language, String key, String rendered, String cause) {
        queue(OutgoingKind.REPLY, to, link, language, key, rendered, cause);
    }

    /**
     * Shows words on the screen of the dialogue that a message belongs to.
     *
     * @param ends whether the dialogue ends with it
     * @param answer whether it holds what was asked for, so that it follows as a text where it cannot be shown
     */
    public OutgoingSms screen(
            IncomingSms asked,
            Msisdn to,
            Language language,
            String key,
            String rendered,
            boolean ends,
            boolean answer) {
        OutgoingSms shown = queue(OutgoingKind.SCREEN, to, asked.link(), language, key, rendered, asked.auditTarget());
        shown.showIn(asked.ussd().orElseThrow(), ends, answer);
        return shown;
    }

    private OutgoingSms queue(
            OutgoingKind kind, Msisdn to, String link, Language language, String key, String rendered, String cause) {
        OutgoingSms sms = new OutgoingSms(to, link, language, key, kind, clock.instant());
        em.persist(sms);
        sms.seal(rendered, cause, keys);
        return sms;
    }
}
