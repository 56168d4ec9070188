package pk.gov.balochistan.police.sms.worker;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.messaging.IncomingSms;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.messaging.OutgoingSms;
import pk.gov.balochistan.police.messaging.ReceivedText;
import pk.gov.balochistan.police.messaging.ReceivedText.Move;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.sms.query.Answer;
import pk.gov.balochistan.police.sms.query.Registers;
import pk.gov.balochistan.police.sms.ussd.Screen;
import pk.gov.balochistan.police.sms.ussd.UssdMenu;
import pk.gov.balochistan.police.ussd.UssdDialogue;
import pk.gov.balochistan.police.ussd.UssdDialogues;

/**
 * Settles one message of a dialogue within a transaction: what it does, the next screen and where the phone stands are one commit. A
 * message that came again gets the screen of the first and has no effect; what was not read to its end when the dialogue ends
 * follows as a text. Source: SMS.md, "USSD" and case 21.
 */
final class UssdAnswering {
    private final KeyRing keys;
    private final Clock clock;

    UssdAnswering(KeyRing keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** Settles it. @return what was asked of a query, for the trail */
    Optional<Answer> settle(EntityManager em, Registers registers, IncomingSms sms, Msisdn from, Instant now) {
        ReceivedText.Ussd came = sms.ussd().orElseThrow();
        UssdDialogues dialogues = new UssdDialogues(em);
        Optional<UssdDialogue> known = dialogues.find(sms.link(), from, came.session());
        Optional<Answer> asked = Optional.empty();
        if (came.move() == Move.OVER) {
            known.filter(UssdDialogue::isOpen).ifPresent(dialogue -> end(em, registers, dialogue));
        } else {
            UssdDialogue dialogue = known.orElseGet(() -> dialogues.add(sms.link(), from, came.session()));
            asked = next(em, registers, dialogue, sms, now);
        }
        sms.forgetBody(); // a choice means nothing once it is taken, and a number or a code may stand in it
        sms.done(now);
        return asked;
    }

    private Optional<Answer> next(
            EntityManager em, Registers registers, UssdDialogue dialogue, IncomingSms sms, Instant now) {
        ReceivedText.Ussd came = sms.ussd().orElseThrow();
        String typed = sms.text(keys);
        String mark = UssdDialogue.markOf(came, typed, keys);
        Optional<OutgoingSms> last = Optional.ofNullable(dialogue.screenId()).map(id -> em.find(OutgoingSms.class, id));
        boolean isChoice = came.move() == Move.CHOICE;
        if (isChoice
                && dialogue.repeats(
                        came, mark, last.filter(OutgoingSms::isUnderWay).isEmpty())) {
            last.filter(shown -> !shown.isUnderWay()).ifPresent(shown -> showAgain(em, dialogue, sms, shown));
            return Optional.empty();
        }
        boolean goesOn = isChoice && dialogue.isOpenAt(sms.receivedAt());
        if (!goesOn) {
            if (dialogue.isOpen()) end(em, registers, dialogue);
            dialogue.begin(now, came.until());
        }
        dialogue.take(came, mark);
        UssdMenu menu = new UssdMenu(registers);
        Screen screen = goesOn
                ? menu.choose(dialogue, new UssdMenu.Choice(typed, sms.idempotencyKey(), now))
                : menu.first(dialogue, isChoice);
        dialogue.shows(new Outbox(em, keys, clock)
                .screen(
                        sms,
                        dialogue.phone(),
                        screen.language(),
                        screen.key(),
                        screen.words(),
                        screen.ends(),
                        screen.answer()));
        return screen.done();
    }

    private void showAgain(EntityManager em, UssdDialogue dialogue, IncomingSms sms, OutgoingSms shown) {
        dialogue.shows(new Outbox(em, keys, clock)
                .screen(
                        sms,
                        dialogue.phone(),
                        shown.language(),
                        shown.textKey(),
                        shown.body(keys),
                        shown.endsDialogue(),
                        shown.isAnswer()));
    }

    /** Ends those from which nothing came in time. */
    void endExpired(EntityManager em, Registers registers) {
        new UssdDialogues(em).listExpired(clock.instant()).forEach(dialogue -> end(em, registers, dialogue));
    }

    private void end(EntityManager em, Registers registers, UssdDialogue dialogue) {
        dialogue.unread(keys)
                .filter(words -> registers.replyLimit().allows(dialogue.phone()))
                .ifPresent(words -> new Outbox(em, keys, clock)
                        .replyByText(
                                dialogue.link(),
                                dialogue.phone(),
                                dialogue.answerLanguage(),
                                dialogue.answerKey(),
                                words,
                                dialogue.auditTarget()));
        dialogue.end();
    }
}
