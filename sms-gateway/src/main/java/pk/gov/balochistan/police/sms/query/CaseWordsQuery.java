package pk.gov.balochistan.police.sms.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.correspondence.MailOutcome;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/**
 * A complaint's number and words: {@code REPLY} answers to what the police propose, {@code ADD} adds to the complaint or answers to an
 * officer's question, each by the rules of the tracking page. It counts from the complaint's own phone alone, where the case opens to
 * it; from elsewhere it changes nothing, and the answer says so and tells what STATUS does.
 */
final class CaseWordsQuery implements SmsQuery {
    private final Registers registers;
    private final Wish wish;

    CaseWordsQuery(Registers registers, Wish wish) {
        this.registers = registers;
        this.wish = wish;
    }

    /** What the words are for. */
    enum Wish {
        REPLY("SMS_REPLY", "sms.reply.how"),
        ADD("SMS_ADD", "sms.add.how");

        private final String action;
        private final String howKey;

        Wish(String action, String howKey) {
            this.action = action;
            this.howKey = howKey;
        }
    }

    @Override
    public Answer answer(Asked asked) {
        Optional<NumberFirst> said = NumberFirst.in(asked.rest());
        if (said.isEmpty()) return Answer.refused(asked, wish.action, wish.howKey);
        Optional<TrackingNumber> number = TrackingNumber.find(said.get().digits());
        if (number.isEmpty()) return Answer.refused(asked, wish.action, "sms.status.unknown");
        return registers
                .tracking()
                .ofPhone(number.get(), asked.from())
                .map(complaint -> take(asked, complaint, said.get().after()))
                .orElseGet(() -> status(asked, number.get(), "not from its phone"));
    }

    private Answer take(Asked asked, Complaint complaint, String after) {
        String actor = Caller.texter(asked.from(), registers.keys()).actor();
        String words = Typed.cut(after, Step.LONGEST_NOTE);
        return wish == Wish.REPLY ? reply(asked, complaint, words, actor) : add(asked, complaint, words, actor);
    }

    /** The own phone has shown itself: a code is asked for on the web alone. */
    private Answer reply(Asked asked, Complaint complaint, String words, String actor) {
        return switch (registers.findingAnswers().take(complaint, words, actor)) {
            case TAKEN -> Answer.ok(asked, wish.action, complaint.auditTarget(), "sms.reply.TAKEN", complaint.number());
            case TOO_SHORT -> Answer.refused(asked, wish.action, wish.howKey);
            case NOTHING_ASKED, NOT_KNOWN, CODE_MISSING, CODE_WRONG, CODE_RESTING, ELSEWHERE -> status(
                    asked, complaint.number(), "nothing asked");
        };
    }

    private Answer add(Asked asked, Complaint complaint, String words, String actor) {
        MailOutcome outcome = registers.mail().write(complaint, words, actor);
        return switch (outcome) {
            case TAKEN, TAKEN_ANSWERED -> added(asked, complaint, outcome);
            case TOO_SHORT -> Answer.refused(asked, wish.action, wish.howKey);
            case TOO_MANY, APPEAL, OVER -> added(asked, complaint, outcome).withoutEffect(wish.action, outcome.name());
            case TOO_MANY_FILES, OUTSIDE, NOT_KNOWN -> status(asked, complaint.number(), outcome.name());
        };
    }

    /** With the last day on which a no opens the case again, where it was answered. */
    private Answer added(Asked asked, Complaint complaint, MailOutcome outcome) {
        Instant reopenUntil = complaint.closing().reopenUntil();
        return Answer.ok(
                asked,
                wish.action,
                complaint.auditTarget(),
                "sms.add." + outcome,
                complaint.number(),
                reopenUntil == null ? "" : LocalDate.ofInstant(reopenUntil, Texts.PAKISTAN));
    }

    /** What STATUS tells, and that nothing was taken. @param why nothing was done, in words for the trail */
    private Answer status(Asked asked, TrackingNumber number, String why) {
        return ComplaintStatusQuery.inPlaceOfWords(registers)
                .answer(asked.with(number.digits()))
                .withoutEffect(wish.action, why);
    }
}
