package pk.gov.balochistan.police.enquiry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import pk.gov.balochistan.police.audit.AuditBacklog;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.credential.OneTimeCodes;
import pk.gov.balochistan.police.identifier.FreeNumbers;
import pk.gov.balochistan.police.picket.HotlistCheck;
import pk.gov.balochistan.police.policy.RunReason;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * Answers a question by text, within the caller's transaction: the code is spent and the question kept together
 * with the inbox row and the trail, or not at all. Source: SMS.md, the seven rules.
 */
@Dependent
public class EnquiryReplies {
    private final EntityManager em;
    private final AuditBacklog backlog = new AuditBacklog();
    private final KeyRing keys;
    private final Clock clock;
    private final EnquiryPermits permits;
    private final Enquiries enquiries;
    private final HotlistCheck check;
    private final FreeNumbers<String> references;

    @Inject
    public EnquiryReplies(EntityManager em, KeyRing keys, Clock clock) {
        this(em, keys, clock, Enquiry::randomReference);
    }

    /** @param drawn where references come from */
    EnquiryReplies(EntityManager em, KeyRing keys, Clock clock, Supplier<String> drawn) {
        this.em = em;
        this.keys = keys;
        this.clock = clock;
        this.permits = new EnquiryPermits(em);
        this.enquiries = new Enquiries(em);
        this.check = new HotlistCheck(em, keys, clock);
        this.references = new FreeNumbers<>(drawn, enquiries::isTaken);
    }

    /** The reply to a text that asks for a record. Never null; refusals are replies, not exceptions. */
    public EnquiryReply answer(EnquiryText text, Language language) {
        Optional<EnquiryQuestion> question = EnquiryQuestion.read(text.words());
        if (question.isEmpty()) return EnquiryReply.help(language);
        Instant now = clock.instant();
        Optional<Enquiry> delivered = enquiries.findDelivered(text.messageKey(), now);
        Enquiry enquiry = delivered.orElseGet(() -> ask(text, question.get(), now));
        return EnquiryReply.to(enquiry, permits.findAskedUnder(enquiry), language);
    }

    private Enquiry ask(EnquiryText text, EnquiryQuestion question, Instant now) {
        Enquiry enquiry = new Enquiry(references.next(), text, question, keys, now);
        EnquiryPermit permit = permits.findByPhone(text.sender()).orElse(null);
        EnquiryResult result = judge(text, question, permit, enquiry.reference(), now);
        boolean paused = result == EnquiryResult.WRONG_CODE && permit.codeWasWrong(now);
        EnquiryAlarm alarm = paused ? EnquiryAlarm.THREE_FAILURES : null;
        if (result.isAnswer() && enquiries.isAskedAgain(enquiry)) alarm = EnquiryAlarm.ASKED_AGAIN;
        enquiry.end(permit, result, alarm);
        enquiries.add(enquiry);
        return enquiry;
    }

    /**
     * The code is checked for everybody, strangers included, so that the time taken tells nothing. While the trail cannot be
     * sealed, questions are stopped as by the switch.
     */
    private EnquiryResult judge(
            EnquiryText text, EnquiryQuestion question, EnquiryPermit permit, String reference, Instant now) {
        OptionalLong after = permit == null ? nobodysCode(question) : permit.counterAfter(question.code(), keys);
        boolean stopped = permits.isStopped(text.link()) || backlog.isTooLong(em);
        if (permit == null) return EnquiryResult.UNKNOWN_SENDER;
        if (!permit.link().equals(text.link())) return EnquiryResult.WRONG_LINK;
        if (!permit.isActive()) return EnquiryResult.SUSPENDED;
        if (stopped) return EnquiryResult.STOPPED;
        if (permits.findAskingAccount(permit.belt(), now).isEmpty()) return EnquiryResult.NO_POST;
        if (permit.isPausedAt(now)) return EnquiryResult.PAUSED;
        if (after.isEmpty()) return EnquiryResult.WRONG_CODE;
        permit.spend(after.getAsLong());
        if (enquiries.isLimitReached(permit, now)) return EnquiryResult.LIMIT;
        return look(text, question, permit, reference);
    }

    /** The program itself answers, so that a policy must let it; in the same place as at a picket. */
    private EnquiryResult look(EnquiryText text, EnquiryQuestion question, EnquiryPermit permit, String reference) {
        Caller texter = Caller.texter(text.sender(), keys);
        Signatory officer = Signatory.of(texter.actor(), permit.belt());
        RunReason reason = new RunReason(officer, question.reason().name(), question.caseReference(), reference);
        try {
            return EnquiryResult.of(check.byText(question.cnic(), reason, texter));
        } catch (RuleViolation refused) {
            return EnquiryResult.NO_POLICY;
        }
    }

    private static OptionalLong nobodysCode(EnquiryQuestion question) {
        OneTimeCodes.random().after(question.code(), 0);
        return OptionalLong.empty();
    }
}
