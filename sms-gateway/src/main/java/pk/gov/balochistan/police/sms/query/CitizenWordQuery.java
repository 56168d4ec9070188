package pk.gov.balochistan.police.sms.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;
import pk.gov.balochistan.police.tracking.CitizenWord;
import pk.gov.balochistan.police.tracking.CitizenWords;

/**
 * YES, NO or APPEAL and a complaint's number: the complainant's word on the answer of the police, from the phone of the complaint. A digit
 * after a YES says how content the complainant is, words after the others what is still wrong. From elsewhere, and where the case opens by
 * its code alone, it changes nothing, and the answer says so and tells what STATUS does.
 */
final class CitizenWordQuery implements SmsQuery {
    private static final String ACTION = "SMS_WORD";

    private final Registers registers;
    private final CitizenWord.Kind kind;

    CitizenWordQuery(Registers registers, CitizenWord.Kind kind) {
        this.registers = registers;
        this.kind = kind;
    }

    @Override
    public Answer answer(Asked asked) {
        Optional<NumberFirst> said = NumberFirst.in(asked.rest());
        if (said.isEmpty()) return Answer.refused(asked, ACTION, howKey());
        Optional<TrackingNumber> number = TrackingNumber.find(said.get().digits());
        if (number.isEmpty()) return Answer.refused(asked, ACTION, "sms.status.unknown");
        return registers
                .tracking()
                .ofPhone(number.get(), asked.from())
                .map(complaint -> take(asked, complaint, said.get().after()))
                .orElseGet(() -> status(asked, number.get()).withoutEffect(ACTION, "not from its phone"));
    }

    private String howKey() {
        return kind == CitizenWord.Kind.APPEAL ? "sms.word.howAppeal" : "sms.word.how";
    }

    /** What is left to say is told as it stands now: a word said again may come when a no is too late. */
    private static String closedKey(Asked asked, Complaint complaint) {
        return complaint.lastWord().mayReopen(asked.at()) ? "sms.word.CLOSED" : "sms.word.CLOSED_LATE";
    }

    private Answer take(Asked asked, Complaint complaint, String after) {
        String actor = Caller.texter(asked.from(), registers.keys()).actor();
        CitizenWords.Taken taken = registers.words().take(complaint, word(after), actor);
        return switch (taken.outcome()) {
            case CLOSED -> tell(
                    asked,
                    complaint,
                    closedKey(asked, complaint),
                    complaint.closing().reopenUntil());
            case REOPENED -> tell(
                    asked, complaint, "sms.word.REOPENED", complaint.promise().dueAt());
            case APPEALED -> tell(
                    asked, complaint, "sms.word.APPEALED", complaint.promise().dueAt());
            case AT_THE_TOP -> tell(
                            asked,
                            complaint,
                            "sms.word.AT_THE_TOP",
                            complaint.closing().reopenUntil())
                    .withoutEffect(ACTION, taken.outcome().name());
            case TOO_LATE -> tell(
                            asked,
                            complaint,
                            "sms.word.TOO_LATE",
                            complaint.closing().reopenUntil())
                    .withoutEffect(ACTION, taken.outcome().name());
            case APPEAL_LATE -> tell(
                            asked,
                            complaint,
                            "sms.word.APPEAL_LATE",
                            complaint.closing().appealUntil())
                    .withoutEffect(ACTION, taken.outcome().name());
            case NOT_YET, OUTSIDE, NOT_KNOWN, CODE_MISSING, CODE_WRONG, CODE_RESTING, ELSEWHERE -> status(
                            asked, complaint.number())
                    .withoutEffect(ACTION, taken.outcome().name());
        };
    }

    private CitizenWord word(String after) {
        String digits = Typed.digits(after);
        boolean rated = kind == CitizenWord.Kind.YES && digits.matches("[1-5]") && Typed.countLetters(after) == 0;
        String reason = Typed.cut(after, Step.LONGEST_NOTE);
        return new CitizenWord(kind, rated ? Integer.valueOf(digits) : null, reason);
    }

    /** @param day until when a no opens it, or when an answer is due; the last day of an appeal goes beside it */
    private static Answer tell(Asked asked, Complaint complaint, String key, Instant day) {
        Instant appeal = complaint.closing().appealUntil();
        return Answer.ok(
                asked,
                ACTION,
                complaint.auditTarget(),
                key,
                complaint.number(),
                LocalDate.ofInstant(day, Texts.PAKISTAN),
                appeal == null ? "" : LocalDate.ofInstant(appeal, Texts.PAKISTAN));
    }

    /** What STATUS tells, and that nothing was taken. */
    private Answer status(Asked asked, TrackingNumber number) {
        return ComplaintStatusQuery.inPlaceOfWords(registers).answer(asked.with(number.digits()));
    }
}
