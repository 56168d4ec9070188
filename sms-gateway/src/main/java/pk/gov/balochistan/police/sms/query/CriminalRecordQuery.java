package pk.gov.balochistan.police.sms.query;

import java.util.Optional;
import pk.gov.balochistan.police.enquiry.EnquiryReply;
import pk.gov.balochistan.police.enquiry.EnquiryText;

/**
 * A registered officer asks whether a CNIC has a record: {@code CR 54401-1234567-1 48210937 STOP FIR 12/2026}. The code is spent in
 * the transaction of the text, whose words are blanked whether they were right or not. Source: SMS.md, the seven rules.
 */
final class CriminalRecordQuery implements SmsQuery {
    private final Registers registers;

    CriminalRecordQuery(Registers registers) {
        this.registers = registers;
    }

    @Override
    public Answer answer(Asked asked) {
        EnquiryText text = new EnquiryText(asked.link(), asked.from(), asked.rest(), asked.idempotencyKey());
        EnquiryReply reply = registers.enquiries().answer(text, asked.language());
        return new Answer(
                Optional.of(reply.words()),
                reply.language(),
                reply.key(),
                EnquiryReply.ACTION,
                reply.outcome(),
                reply.note(),
                true);
    }
}
