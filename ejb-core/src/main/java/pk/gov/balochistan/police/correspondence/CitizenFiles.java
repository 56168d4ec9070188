package pk.gov.balochistan.police.correspondence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.attachment.Attachment;
import pk.gov.balochistan.police.attachment.AttachmentRow;
import pk.gov.balochistan.police.attachment.Attachments;
import pk.gov.balochistan.police.attachment.FileKind;
import pk.gov.balochistan.police.casework.CaseRules;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Step;

/**
 * Takes the files that a complainant gives. Each gets a name of ours, as the one on a phone may tell who took it and where. Whoever calls
 * this has made sure that it is the complainant who gives it. Source: docs/decisions/0020.
 */
@Dependent
public class CitizenFiles {
    private static final String FILES_A_DAY = "citizen.files.daily.number";
    private static final String FILES_A_CASE = "citizen.files.case.number";

    private final Attachments attachments;
    private final CitizenMessages messages;
    private final CaseRules rules;
    private final Clock clock;

    @Inject
    public CitizenFiles(Attachments attachments, CitizenMessages messages, CaseRules rules, Clock clock) {
        this.attachments = attachments;
        this.messages = messages;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Nothing of it is looked at where it would not be taken: to clean a picture costs more than all else that a citizen may ask.
     *
     * @param actor as the trail names who gives it
     * @throws pk.gov.balochistan.police.shared.RuleViolation as {@link Attachments#add}
     */
    public MailOutcome give(Complaint complaint, byte[] content, String actor) {
        Instant now = clock.instant();
        Optional<MailOutcome> refusal = CitizenMail.refusal(complaint, now);
        if (refusal.isPresent()) return refusal.get();
        int given = listGiven(complaint).size();
        if (given >= rules.amount(FILES_A_CASE)) return MailOutcome.TOO_MANY_FILES;
        Instant dayAgo = now.minus(CitizenMail.DAY);
        if (messages.countSince(complaint, CitizenMessage.Kind.FILE, dayAgo) >= rules.amount(FILES_A_DAY))
            return MailOutcome.TOO_MANY;
        String name = "complainant-" + (given + 1)
                + FileKind.of(content).map(FileKind::ending).orElse("");
        Attachment file = attachments.addOfCitizen(complaint.auditTarget(), name, content, actor, now);
        complaint.record(EventKind.CITIZEN_GAVE, new Step(actor, now, file.fileName(), true), null);
        messages.add(new CitizenMessage(complaint, CitizenMessage.Kind.FILE, now));
        return MailOutcome.taken(complaint.status());
    }

    /** Those that the complainant gave, and none that officers added. */
    List<AttachmentRow> listGiven(Complaint complaint) {
        return attachments.list(complaint.auditTarget()).stream()
                .filter(AttachmentRow::ofCitizen)
                .toList();
    }
}
