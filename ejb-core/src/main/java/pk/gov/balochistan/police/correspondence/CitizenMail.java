package pk.gov.balochistan.police.correspondence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import pk.gov.balochistan.police.casework.CaseRules;
import pk.gov.balochistan.police.complaint.CaseFinding;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Step;

/**
 * Takes what a complainant writes on a case, on the web and by text alike. Sent twice it has one effect and the same outcome. Whoever
 * calls this has made sure that it is the complainant who speaks. Source: docs/decisions/0020.
 */
@Dependent
public class CitizenMail {
    static final Duration DAY = Duration.ofDays(1);

    private static final String WORDS_A_DAY = "citizen.words.daily.number";

    private final CitizenMessages messages;
    private final CaseRules rules;
    private final Clock clock;

    @Inject
    public CitizenMail(CitizenMessages messages, CaseRules rules, Clock clock) {
        this.messages = messages;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * @param words as typed
     * @param actor as the trail names who speaks
     * @throws pk.gov.balochistan.police.shared.RuleViolation complaint.refusal.note where they are longer than an entry may be
     */
    public MailOutcome write(Complaint complaint, String words, String actor) {
        Instant now = clock.instant();
        Optional<MailOutcome> refusal = refusal(complaint, now);
        if (refusal.isPresent()) return refusal.get();
        Step step = new Step(actor, now, words, true);
        if (!CaseFinding.isAnswer(step)) return MailOutcome.TOO_SHORT;
        if (isSaidAgain(complaint, step)) return MailOutcome.taken(complaint.status());
        if (messages.countSince(complaint, CitizenMessage.Kind.WORDS, now.minus(DAY)) >= rules.amount(WORDS_A_DAY))
            return MailOutcome.TOO_MANY;
        complaint.record(EventKind.CITIZEN_WROTE, step, null);
        messages.add(new CitizenMessage(complaint, CitizenMessage.Kind.WORDS, now));
        return MailOutcome.taken(complaint.status());
    }

    /** Why nothing more is taken of this case now; empty where something is. */
    static Optional<MailOutcome> refusal(Complaint complaint, Instant now) {
        return MailOutcome.refusal(
                complaint.status(),
                complaint.lastWord().mayReopen(now),
                complaint.lastWord().mayAppeal(now));
    }

    /** A page that is loaded again sends its form again; nothing came between. */
    private static boolean isSaidAgain(Complaint complaint, Step step) {
        ComplaintEvent last = complaint.timeline().get(complaint.timeline().size() - 1);
        return last.kind() == EventKind.CITIZEN_WROTE && last.note().equals(step.note());
    }
}
