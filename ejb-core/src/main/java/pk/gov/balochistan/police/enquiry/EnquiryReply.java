package pk.gov.balochistan.police.enquiry;

import java.util.List;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/**
 * The words that go back to the sender's number.
 *
 * @param key key of the text
 * @param arguments of the text: last four digits, answer, reference and hour; none for a refusal
 */
public record EnquiryReply(String key, Language language, List<Object> arguments) {
    public EnquiryReply {
        arguments = List.copyOf(arguments);
    }

    /** How a question is written; the same for everybody. */
    static EnquiryReply help(Language language) {
        return new EnquiryReply("enquiry.sms.help", language, List.of());
    }

    /** The reply that belongs to a question; every refusal but the limit has the same words. */
    static EnquiryReply to(Enquiry enquiry, Language language) {
        if (enquiry.result().isAnswer()) {
            return new EnquiryReply(
                    "enquiry.sms.answer",
                    language,
                    List.of(enquiry.cnicLastFour(), enquiry.result(), enquiry.reference(), enquiry.askedAt()));
        }
        boolean limit = enquiry.result() == EnquiryResult.LIMIT;
        return new EnquiryReply(limit ? "enquiry.sms.limit" : "enquiry.sms.refused", language, List.of());
    }

    /** The text itself. */
    public String words() {
        return Texts.text(key, language, arguments);
    }
}
