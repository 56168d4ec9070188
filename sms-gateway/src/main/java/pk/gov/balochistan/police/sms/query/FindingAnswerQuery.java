package pk.gov.balochistan.police.sms.query;

import java.util.Optional;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.identifier.TrackingNumber;

/**
 * {@code REPLY 4821 0937 5526} and words: what the complainant answers to what the police propose. It counts from the complaint's own
 * phone alone, where the case opens to it; from elsewhere it is answered in the words of STATUS and changes nothing.
 */
final class FindingAnswerQuery implements SmsQuery {
    private static final String ACTION = "SMS_REPLY";

    private final Registers registers;

    FindingAnswerQuery(Registers registers) {
        this.registers = registers;
    }

    @Override
    public Answer answer(Asked asked) {
        Optional<NumberFirst> said = NumberFirst.in(asked.rest());
        if (said.isEmpty()) return Answer.refused(asked, ACTION, "sms.reply.how");
        Optional<TrackingNumber> number = TrackingNumber.find(said.get().digits());
        if (number.isEmpty()) return Answer.refused(asked, ACTION, "sms.status.unknown");
        return registers
                .tracking()
                .ofPhone(number.get(), asked.from())
                .map(complaint -> take(asked, complaint, said.get().after()))
                .orElseGet(() -> status(asked, number.get()).withoutEffect(ACTION, "not from its phone"));
    }

    private Answer take(Asked asked, Complaint complaint, String words) {
        String actor = Caller.texter(asked.from(), registers.keys()).actor();
        return switch (registers.findingAnswers().take(complaint, words, actor)) {
            case TAKEN -> Answer.ok(asked, ACTION, complaint.auditTarget(), "sms.reply.TAKEN", complaint.number());
            case TOO_SHORT -> Answer.refused(asked, ACTION, "sms.reply.how");
            case NOTHING_ASKED, NOT_KNOWN -> status(asked, complaint.number()).withoutEffect(ACTION, "nothing asked");
        };
    }

    /** What STATUS would answer. */
    private Answer status(Asked asked, TrackingNumber number) {
        return new ComplaintStatusQuery(registers).answer(asked.with(number.digits()));
    }
}
