package pk.gov.balochistan.police.complaint;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.closing.WordCode;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.notice.NoticeLane;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.TextKey;
import pk.gov.balochistan.police.shared.Texts;

/**
 * Texts the complainant who agreed to it. Neutral words, where they were asked for or the case is sealed, name neither the police
 * nor a complaint. A text never holds a name or a CNIC.
 */
@Dependent
public class ComplaintNotices {
    /** What the complainant has just said or given: told at once, also should somebody else have done it. */
    private static final Set<EventKind> OWN = EnumSet.of(
            EventKind.CONFIRMED,
            EventKind.REOPENED,
            EventKind.APPEALED,
            EventKind.CALL_CONFIRMED,
            EventKind.CALL_RAISED,
            EventKind.FINDING_ANSWERED,
            EventKind.CITIZEN_WROTE,
            EventKind.CITIZEN_GAVE);

    /** What asks for a word, or names a day until which one counts. */
    private static final Set<EventKind> ALONE = EnumSet.of(
            EventKind.RESOLVED,
            EventKind.QUESTION,
            EventKind.FINDING_PROPOSED,
            EventKind.CALL_MISSED,
            EventKind.CALLS_UNREACHED,
            EventKind.SILENT);

    private final Outbox outbox;
    private final KeyRing keys;

    /** @param keys from which the code of an answer's text follows */
    @Inject
    public ComplaintNotices(Outbox outbox, KeyRing keys) {
        this.outbox = outbox;
        this.keys = keys;
    }

    /** Before many are told in one transaction: what the owners of their phones asked for is read at once. */
    public void readAhead(Collection<Complaint> complaints) {
        outbox.readAhead(complaints.stream()
                .map(complaint -> complaint.complainant().person().phone())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    /** The receipt: number and promised date. */
    public void filed(Complaint complaint) {
        tell(
                NoticeLane.OWN_STEP,
                complaint,
                "complaint.sms.filed",
                complaint.number(),
                Texts.date(complaint.promise().dueAt()));
    }

    /** A public step: what happened and what comes next; of an answer also the code by which a yes is given on the web. */
    public void stepped(Complaint complaint, EventKind kind) {
        Instant day =
                switch (kind) {
                    case RESOLVED -> complaint.closing().wordDueAt();
                    case CALL_MISSED -> complaint.closing().wordDueAt();
                    case CONFIRMED, SILENT, CALL_CONFIRMED, CALLS_UNREACHED -> complaint
                            .closing()
                            .reopenUntil();
                    default -> complaint.promise().dueAt();
                };
        boolean late = kind == EventKind.CONFIRMED && complaint.closing().isClosedLate();
        Instant appeal = complaint.closing().appealUntil();
        tell(
                laneOf(kind),
                complaint,
                "complaint.sms." + kind.name() + (late ? "_LATE" : ""),
                complaint.number(),
                Texts.date(day),
                appeal == null ? "" : Texts.date(appeal),
                kind == EventKind.RESOLVED ? wordCode(complaint) : "");
    }

    static NoticeLane laneOf(EventKind kind) {
        if (OWN.contains(kind)) return NoticeLane.OWN_STEP;
        return ALONE.contains(kind) ? NoticeLane.ALONE : NoticeLane.NEWS;
    }

    private String wordCode(Complaint complaint) {
        return WordCode.of(keys, complaint.number(), complaint.closing().round());
    }

    /**
     * The complainant may answer to what the police hold against the complaint, on the web with this code.
     *
     * @param until the end of that day
     */
    public void asked(Complaint complaint, Instant until) {
        int times = new CaseFinding(complaint).timesProposed();
        String code = WordCode.ofFinding(keys, complaint.number(), times);
        tell(
                NoticeLane.ALONE,
                complaint,
                "complaint.sms.FINDING_PROPOSED",
                complaint.number(),
                Texts.date(until),
                code);
    }

    /** A promise was missed: which one, and which post answers now. */
    public void escalated(Complaint complaint, Missed missed) {
        tell(
                NoticeLane.NEWS,
                complaint,
                "complaint.sms.missed." + missed.name(),
                complaint.number(),
                Texts.date(complaint.promise().dueAt()),
                shortName(complaint.responsibility().role()));
    }

    /** Another post answers now; the promised date stays. */
    public void handedOver(Complaint complaint) {
        tell(
                NoticeLane.NEWS,
                complaint,
                "complaint.sms.handed",
                complaint.number(),
                Texts.date(complaint.promise().dueAt()),
                shortName(complaint.responsibility().role()));
    }

    /** What a post is called in a text. */
    public static TextKey shortName(Role post) {
        return () -> "sms.post." + post.name();
    }

    /** Anything else that is told in the words of a key, with the number first among its arguments. */
    public void tell(NoticeLane lane, Complaint complaint, String key, Object... arguments) {
        if (!complaint.complainant().mayText()) return;
        String words = complaint.isToldByCodeAlone() ? "complaint.sms.neutral" : key;
        outbox.notice(
                lane, complaint, complaint.complainant().person().phone(), complaint.language(), words, arguments);
    }
}
