package pk.gov.balochistan.police.enquiry;

import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.AuditNote;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/**
 * The words that go back to the sender's number.
 *
 * @param key key of the text
 * @param arguments of the text: last four digits, answer, reference and hour; none for a refusal
 * @param outcome for the trail
 * @param note for the trail: the CNIC's pseudonym, the reason and the case, the reference, the result and the officer
 *     whose phone asked; never the code
 */
public record EnquiryReply(String key, Language language, List<Object> arguments, Outcome outcome, AuditNote note) {
    /** The action under which the trail keeps every question. */
    public static final String ACTION = Permission.CRIMINAL_RECORD_SMS.name() + ":ask";

    public EnquiryReply {
        arguments = List.copyOf(arguments);
    }

    /** How a question is written; the same for everybody. */
    static EnquiryReply help(Language language) {
        AuditNote note = new AuditNote(null, null, "enquiry.sms.help");
        return new EnquiryReply("enquiry.sms.help", language, List.of(), Outcome.REFUSED, note);
    }

    /**
     * The reply that belongs to a question; every refusal but the limit and the lack of a policy has the same words.
     *
     * @param permit whose phone asked; the trail names that officer, since the sender is a pseudonym there
     */
    static EnquiryReply to(Enquiry enquiry, Optional<EnquiryPermit> permit, Language language) {
        EnquiryResult result = enquiry.result();
        AuditNote note = new AuditNote(
                "cnic#" + enquiry.cnicPseudonym(),
                enquiry.reason() + " [" + enquiry.caseReference() + "]",
                enquiry.reference() + " " + result
                        + permit.map(of -> " belt:" + of.belt().value()).orElse(""));
        if (result.isAnswer()) {
            List<Object> arguments = List.of(enquiry.cnicLastFour(), result, enquiry.reference(), enquiry.askedAt());
            return new EnquiryReply("enquiry.sms.answer", language, arguments, Outcome.OK, note);
        }
        return switch (result) {
            case LIMIT -> new EnquiryReply("enquiry.sms.limit", language, List.of(), Outcome.REFUSED, note);
            case NO_POLICY -> new EnquiryReply("enquiry.sms.policy", language, List.of(), Outcome.REFUSED, note);
            default -> new EnquiryReply("enquiry.sms.refused", language, List.of(), Outcome.DENIED, note);
        };
    }

    /** The text itself. */
    public String words() {
        return Texts.text(key, language, arguments);
    }
}
