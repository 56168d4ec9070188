package pk.gov.balochistan.police.enquiryreport;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import pk.gov.balochistan.police.casework.AnswerProposed;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * Refuses an answer of the police before the report that its kind of complaint asks for was accepted. Only of what is about the police,
 * and only of the kinds that case_enquiry_rules.csv names.
 */
@Dependent
public class ReportBeforeAnswer {
    private final CaseEnquiries enquiries;

    @Inject
    public ReportBeforeAnswer(CaseEnquiries enquiries) {
        this.enquiries = enquiries;
    }

    /** @throws RuleViolation caseEnquiry.refusal.required: it goes through to whoever would answer */
    public void ask(@Observes AnswerProposed proposed) {
        if (isMissing(proposed.complaint())) throw new RuleViolation("caseEnquiry.refusal.required");
    }

    /** Whether one is asked for, and none was accepted yet. */
    boolean isMissing(Complaint complaint) {
        return complaint.responsibility().isAboutPolice()
                && enquiries.ruleFor(complaint).isRequired()
                && enquiries.listOf(complaint).stream().noneMatch(enquiry -> enquiry.state() == EnquiryState.ACCEPTED);
    }
}
