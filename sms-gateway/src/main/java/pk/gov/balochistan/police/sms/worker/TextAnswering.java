package pk.gov.balochistan.police.sms.worker;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pk.gov.balochistan.police.audit.AuditNote;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.messaging.Inbox;
import pk.gov.balochistan.police.messaging.IncomingSms;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.sms.query.Answer;
import pk.gov.balochistan.police.sms.query.PlaceNames;
import pk.gov.balochistan.police.sms.query.Registers;
import pk.gov.balochistan.police.sms.query.SmsMenu;
import pk.gov.balochistan.police.sms.query.TextLimits;

/** Settles one text within a transaction: the reply, the audit row and "done" are one commit. */
public final class TextAnswering {
    private final KeyRing keys;
    private final Clock clock;
    private final Set<String> ownNumbers;
    private final TextLimits limits;
    private final PlaceNames placeNames = new PlaceNames();
    private final UssdAnswering dialogues;

    /** @param ownNumbers our short codes: a text from one of them is never answered, or two machines would talk for ever */
    public TextAnswering(KeyRing keys, Clock clock, Set<String> ownNumbers, TextLimits limits) {
        this.limits = limits;
        this.keys = keys;
        this.clock = clock;
        this.dialogues = new UssdAnswering(keys, clock);
        this.ownNumbers = Set.copyOf(ownNumbers);
    }

    /** The registers of one transaction, for all texts of a batch. */
    Registers registers(EntityManager em) {
        return Registers.on(em, keys, clock, placeNames, limits);
    }

    /** Answers a text, or keeps a part until its fellows have come. */
    void settle(EntityManager em, Registers registers, IncomingSms sms) {
        Instant now = clock.instant();
        Optional<Msisdn> sender = sms.sender().filter(from -> !isOurs(sms, from));
        if (sender.isEmpty()) {
            sms.ignore("nobody to answer", now);
        } else if (sms.ussd().isPresent()) {
            String typed = sms.text(keys);
            dialogues
                    .settle(em, registers, sms, sender.get(), now)
                    .ifPresent(answer -> audit(em, sender.get(), answer));
            listen(em, registers, typed, sender.get());
        } else if (sms.part().isEmpty()) {
            answer(em, registers, List.of(sms), sender.get(), now);
        } else if (sms.part().orElseThrow().isBeyondMost()) {
            sms.ignore("more parts than are taken", now);
            boolean first = sms.part().orElseThrow().seq() == 1;
            if (first) tellLost(em, registers, sms, sender.get(), "sms.tooLong", "SMS_TOO_LONG");
        } else {
            Inbox inbox = new Inbox(em, keys);
            inbox.complete(sms, now).ifPresent(parts -> answer(em, registers, parts, sender.get(), now));
        }
    }

    private boolean isOurs(IncomingSms sms, Msisdn from) {
        return ownNumbers.contains(sms.source()) || ownNumbers.contains(from.digits());
    }

    private void answer(EntityManager em, Registers registers, List<IncomingSms> parts, Msisdn from, Instant now) {
        IncomingSms first = parts.get(0);
        String text = new Inbox(em, keys).textOf(parts);
        Answer answer = new SmsMenu(registers).answer(text, from, first.link(), first.idempotencyKey(), now);
        Outbox outbox = new Outbox(em, keys, clock);
        answer.words().ifPresent(words -> outbox.reply(first, from, answer.language(), answer.key(), words));
        audit(em, from, answer);
        listen(em, registers, text, from);
        for (IncomingSms part : parts) {
            if (answer.bodyForgotten()) part.forgetBody();
            part.done(now);
        }
    }

    /** Hears the word that means danger in whatever was written; the answer is none the other for it. */
    private void listen(EntityManager em, Registers registers, String text, Msisdn from) {
        String actor = Caller.texter(from, keys).actor();
        registers
                .agreed()
                .hear(from, text, actor)
                .forEach(complaint -> audit(em, from, "SMS_DANGER", Outcome.OK, AuditNote.of(complaint.auditTarget())));
    }

    /** Tells a refusal that broke off the answer, in a transaction that begins anew. */
    void refuse(EntityManager em, IncomingSms sms, RuleViolation refusal) {
        Instant now = clock.instant();
        Msisdn from = sms.sender().orElseThrow();
        Language language = language(registers(em), sms, from);
        String words = Texts.text("sms.refused", language);
        Outbox outbox = new Outbox(em, keys, clock);
        if (sms.ussd().isPresent()) outbox.screen(sms, from, language, "sms.refused", words, true, true);
        else outbox.reply(sms, from, language, "sms.refused", words);
        audit(em, from, "SMS_REFUSED", Outcome.REFUSED, new AuditNote(null, null, refusal.key()));
        listen(em, registers(em), sms.text(keys), from);
        sms.done(now);
    }

    /** Parts whose fellows never came are laid aside, and each sender of some is told once. */
    void expireParts(EntityManager em) {
        Instant now = clock.instant();
        Set<Msisdn> told = new java.util.HashSet<>();
        for (IncomingSms part : new Inbox(em, keys).listExpiredParts(now)) {
            part.ignore("its other parts never came", now);
            Optional<Msisdn> sender = part.sender().filter(from -> !isOurs(part, from));
            if (sender.isEmpty() || !told.add(sender.get())) continue;
            tellLost(em, registers(em), part, sender.get(), "sms.partsMissing", "SMS_PARTS_MISSING");
        }
    }

    /** Tells the sender that nothing came of a long text. @param key of the words that say why @param action for the trail */
    private void tellLost(
            EntityManager em, Registers registers, IncomingSms part, Msisdn from, String key, String action) {
        if (!registers.replyLimit().allows(from)) return;
        Language language = language(registers, part, from);
        new Outbox(em, keys, clock).reply(part, from, language, key, Texts.text(key, language));
        audit(em, from, action, Outcome.REFUSED, AuditNote.of(part.auditTarget()));
    }

    private Language language(Registers registers, IncomingSms sms, Msisdn from) {
        return new SmsMenu(registers).languageFor(sms.text(keys), from);
    }

    /** Dialogues from which nothing came in time are over. */
    void endDialogues(EntityManager em) {
        dialogues.endExpired(em, registers(em));
    }

    private void audit(EntityManager em, Msisdn from, Answer answer) {
        audit(em, from, answer.action(), answer.outcome(), answer.note());
    }

    private void audit(EntityManager em, Msisdn from, String action, Outcome outcome, AuditNote note) {
        new AuditTrail(em, keys, clock).addUnflushed(Caller.texter(from, keys), action, outcome, note);
    }
}
