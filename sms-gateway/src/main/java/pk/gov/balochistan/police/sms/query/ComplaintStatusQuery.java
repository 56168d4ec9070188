package pk.gov.balochistan.police.sms.query;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import pk.gov.balochistan.police.audit.AuditNote;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;
import pk.gov.balochistan.police.sms.coding.SmsCoding;
import pk.gov.balochistan.police.tracking.Tracked;

/**
 * STATUS and a complaint's number: from the complainant's own phone the status, the next step, the post responsible, the
 * promised date and what an officer last wrote for the complainant to read, which the notice of that step says this text brings;
 * from elsewhere, and where neutral words were asked for or the matter is sealed, a status word and a date. A mistyped and an
 * unknown number get the same line. Source: SECURITY.md T10; no names in words of ours, and no CNIC in those of an officer (T9).
 */
final class ComplaintStatusQuery implements SmsQuery {
    private static final String ACTION = "SMS_STATUS";

    /** Beyond it the words of a step are cut, and nothing else. */
    private static final int MOST_PARTS = 4;

    /** What an officer writes for the complainant, whose own words are not told back. */
    private static final Set<EventKind> WRITTEN = EnumSet.of(
            EventKind.CONTACTED,
            EventKind.STEP,
            EventKind.QUESTION,
            EventKind.REFERRED,
            EventKind.RESOLVED,
            EventKind.FINDING_PROPOSED);

    private static final Pattern CNIC = Pattern.compile("\\p{Nd}{5}[-\\s]?\\p{Nd}{7}[-\\s]?\\p{Nd}");

    private final Registers registers;

    /** What is told where the case does not open to the phone, with a status word and a date. */
    private final String elsewhereKey;

    ComplaintStatusQuery(Registers registers) {
        this(registers, "sms.status.word");
    }

    private ComplaintStatusQuery(Registers registers, String elsewhereKey) {
        this.registers = registers;
        this.elsewhereKey = elsewhereKey;
    }

    /**
     * The answer to words that were not taken. From a phone to which the case does not open it says that, and by which phone or code they
     * would have been, the same of every such case and phone; else it tells what STATUS does, to anybody no more.
     */
    static ComplaintStatusQuery inPlaceOfWords(Registers registers) {
        return new ComplaintStatusQuery(registers, "sms.status.notTaken");
    }

    @Override
    public Answer answer(Asked asked) {
        if (Typed.digits(asked.rest()).isEmpty()) return Answer.refused(asked, ACTION, "sms.status.how");
        try {
            Optional<Tracked> tracked = registers.tracking().bySms(TrackingNumber.parse(asked.rest()), asked.from());
            return tracked.map(found -> withWebCode(tell(asked.inLanguageOf(found.language()), found), found))
                    .orElseGet(() -> Answer.refused(asked, ACTION, "sms.status.unknown"));
        } catch (RuleViolation refusal) {
            return switch (refusal.key()) {
                case "refusal.throttled" -> Answer.refused(
                        asked, ACTION, "sms.status.paused", refusal.arguments().toArray());
                default -> Answer.refused(asked, ACTION, "sms.status.unknown");
            };
        }
    }

    /** Where somebody tried wrong facts on the web, the owner's phone hears how the web opens all the same. */
    private Answer withWebCode(Answer answer, Tracked tracked) {
        return registers
                .tracking()
                .webCode(tracked)
                .map(code -> answer.followedBy(Texts.text("sms.status.webCode", answer.language(), code)))
                .orElse(answer);
    }

    private Answer tell(Asked asked, Tracked tracked) {
        LocalDate changed = LocalDate.ofInstant(tracked.lastChangeAt(), Texts.PAKISTAN);
        if (!tracked.isInFull()) {
            return Answer.rendered(
                    asked,
                    ACTION,
                    Outcome.OK,
                    note(tracked),
                    elsewhereKey,
                    tracked.number(),
                    tracked.status(),
                    changed);
        }
        Tracked.Details details = tracked.details();
        String post = Texts.text("sms.post." + details.post().role().name(), asked.language());
        String next = Texts.text(nextKey(tracked), asked.language());
        Answer answer = Answer.rendered(
                asked,
                ACTION,
                Outcome.OK,
                note(tracked),
                key(tracked),
                tracked.number(),
                tracked.status(),
                next,
                post,
                details.post().place().name(asked.language()),
                LocalDate.ofInstant(
                        tracked.status().isOpen() ? details.dueAt() : tracked.lastChangeAt(), Texts.PAKISTAN));
        Answer withFir = last(details, EventKind::isOfFir)
                .map(kind -> answer.followedBy(Texts.text("sms.status." + kind, answer.language())))
                .orElse(answer);
        return details.timeline().stream()
                .filter(event -> WRITTEN.contains(event.kind()) && event.note() != null)
                .reduce((before, last) -> last)
                .map(step -> withFir.followedBy(told(withFir, step)))
                .orElse(withFir);
    }

    /** Of what the citizen may read: how far a request for an FIR is, without its number, reason or posts. */
    private static Optional<EventKind> last(Tracked.Details details, Predicate<EventKind> kinds) {
        return details.timeline().stream()
                .map(ComplaintEvent::kind)
                .filter(kinds)
                .reduce((before, last) -> last);
    }

    /** The words of a step, as many as have room after the answer. */
    private static String told(Answer answer, ComplaintEvent step) {
        String note = CNIC.matcher(step.note().replaceAll("\\s+", " ")).replaceAll("***");
        LocalDate day = LocalDate.ofInstant(step.at(), Texts.PAKISTAN);
        String told = Texts.text("sms.status.step", answer.language(), day, note);
        int end = note.length();
        while (end > 0 && SmsCoding.countParts(answer.followedBy(told).words().orElseThrow()) > MOST_PARTS) {
            end = Math.max(0, note.lastIndexOf(' ', end - 1));
            told = Texts.text("sms.status.stepCut", answer.language(), day, note.substring(0, end));
        }
        return told;
    }

    private static AuditNote note(Tracked tracked) {
        return new AuditNote(tracked.auditTarget(), null, tracked.auditDetail());
    }

    /** Which promise was missed comes before when the next is due. */
    private static String key(Tracked tracked) {
        if (!tracked.status().isOpen()) return "sms.status.ended";
        if (tracked.details().promiseMissed()) return "sms.status.late";
        return tracked.details().contactMissed() ? "sms.status.contactLate" : "sms.status.full";
    }

    private static String nextKey(Tracked tracked) {
        if (tracked.status() == ComplaintStatus.CLOSED && !tracked.details().mayAppeal()) return "sms.next.CLOSED_OVER";
        if (tracked.status() == ComplaintStatus.CLOSED && !tracked.details().mayReopen()) return "sms.next.CLOSED_LATE";
        return tracked.nextStepKey().replace("complaint.next.", "sms.next.");
    }
}
