package pk.gov.balochistan.police.portal.criminalrecord;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import pk.gov.balochistan.police.enquiry.AskedRow;
import pk.gov.balochistan.police.enquiry.EnquiryDesk;
import pk.gov.balochistan.police.enquiry.EnquiryPermit;
import pk.gov.balochistan.police.enquiry.IssuedCodes;
import pk.gov.balochistan.police.policy.RunOutcome;
import pk.gov.balochistan.police.policy.SaidOutcome;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;

/** One's own card of codes, shown in one answer of the server and never again, and what was asked in one's name. */
@Named
@RequestScoped
public class CodesPage {
    @Inject
    private EnquiryDesk desk;

    @Inject
    private PageMessages messages;

    private EnquiryPermit permit;
    private List<AskedRow> enquiries;
    private String hit;
    private String outcome;
    private IssuedCodes issued;

    public void issue() {
        try {
            issued = desk.issueCodes();
            permit = null;
            messages.done("enquiry.page.issued");
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
        }
    }

    /** The new card; null but in the answer that made it. */
    public IssuedCodes getIssued() {
        return issued;
    }

    /** One's own leave to ask; null where no phone is registered. */
    public EnquiryPermit getPermit() {
        if (permit == null) permit = desk.own().orElse(null);
        return permit;
    }

    public boolean isPaused() {
        return getPermit() != null && getPermit().isPausedAt(Instant.now());
    }

    public List<AskedRow> getEnquiries() {
        if (enquiries == null) enquiries = desk.listOwn();
        return enquiries;
    }

    /** Hits of which the officer may say what came of them. */
    public List<AskedRow> getHits() {
        return getEnquiries().stream().filter(AskedRow::isOpen).toList();
    }

    /** Says what came of the chosen hit. */
    public void decide() {
        try {
            desk.decide(new SaidOutcome(hit, Chosen.constant(RunOutcome.class, outcome)));
            enquiries = null;
            hit = null;
            outcome = null;
            messages.done("enquiry.page.decided");
        } catch (RuleViolation refusal) {
            messages.refuse(refusal.key().equals("policy.outcome.missing") ? "hits:outcome" : "hits:hit", refusal);
        }
    }

    public RunOutcome[] getOutcomes() {
        return RunOutcome.values();
    }

    public String getHit() {
        return hit;
    }

    public void setHit(String hit) {
        this.hit = hit;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
