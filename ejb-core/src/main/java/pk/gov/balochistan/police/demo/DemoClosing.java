package pk.gov.balochistan.police.demo;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.closing.ClosingRule;
import pk.gov.balochistan.police.closing.ClosingRules;
import pk.gov.balochistan.police.complaint.CaseFinding;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.confirmation.CallOutcome;
import pk.gov.balochistan.police.confirmation.ConfirmationCalls;
import pk.gov.balochistan.police.confirmation.NewCall;
import pk.gov.balochistan.police.finding.EvidenceKind;
import pk.gov.balochistan.police.finding.FindingAnswers;
import pk.gov.balochistan.police.finding.Findings;
import pk.gov.balochistan.police.finding.NewFinding;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.organisation.Officer;

/** Invented calls about answers, and a few findings that wait for the citizen or a superior, by the same rules as real ones. */
final class DemoClosing {
    private static final int EVERY = 5;
    private static final Duration RECENT = Duration.ofDays(12);
    private static final NewFinding FINDING = new NewFinding(
            "The diary of that day and both neighbours speak of another place and hour.",
            List.of(
                    new NewFinding.Evidence(EvidenceKind.POLICE_RECORD, "Station diary of that day, entry 14"),
                    new NewFinding.Evidence(EvidenceKind.STATEMENT, "Two neighbours, heard one after the other")));

    private final EntityManager em;
    private final Instant now;

    DemoClosing(EntityManager em, Instant now) {
        this.em = em;
        this.now = now;
    }

    /** Of some recent cases it is proposed that they are not borne out. @return whether of this one */
    boolean propose(int i, Complaint complaint, Officer officer, Instant at) {
        if (i % EVERY != 0 || at.isBefore(now.minus(RECENT))) return false;
        ComplaintCategory category = new Categories(em).require(complaint.categoryCode());
        boolean offered = complaint.status() == ComplaintStatus.IN_PROGRESS
                && complaint.responsibility().isAboutPolice()
                && new CaseFinding(complaint).isOffered(category);
        if (!offered) return false;
        String actor = "user:" + officer.belt().value().toLowerCase(Locale.ROOT);
        Instant due = new ClosingRules(em).ruleFor(complaint.categoryCode(), at).replyDue(at);
        Findings findings = new Findings(em, Clock.fixed(at, ZoneOffset.UTC));
        findings.propose(complaint, category, FINDING, due, Signatory.of(actor, officer.belt()), at);
        Instant answered = at.plus(Duration.ofHours(9));
        if (i % (2 * EVERY) == 0 && answered.isBefore(now))
            new FindingAnswers(findings, Clock.fixed(answered, ZoneOffset.UTC))
                    .take(complaint, "I was there myself and can name who else was.", "citizen");
        return true;
    }

    /** Some citizens were called about the answer: one in two was reached. */
    void call(int i, Complaint complaint, Instant answeredAt) {
        ClosingRule rule = new ClosingRules(em).ruleFor(complaint.categoryCode(), answeredAt);
        Instant at = answeredAt.plus(Duration.ofHours(1));
        while (!rule.allowsCallAt(at)) at = at.plus(Duration.ofHours(1));
        if (at.isAfter(now) || i % 3 == 0 || !complaint.lastWord().mayBeAskedByCall()) return;
        String name = complaint.complainant().person().name();
        NewCall call = i % 2 == 0
                ? new NewCall(at, name, CallOutcome.YES, true, false, null, null)
                : new NewCall(at, null, CallOutcome.NOT_REACHED, null, null, null, null);
        new ConfirmationCalls(em).write(complaint, call, "system:demo", at);
    }
}
