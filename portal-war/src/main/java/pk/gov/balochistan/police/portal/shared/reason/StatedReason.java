package pk.gov.balochistan.police.portal.shared.reason;

import java.io.Serializable;
import java.util.Map;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What was typed of a {@link Reason}; a page keeps one for as long as it is shown. */
public class StatedReason implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Map<String, String> FIELDS = Map.of(
            "refusal.reason.purpose", "purpose",
            "refusal.reason.caseReference", "reference",
            "refusal.reason.justification", "justification",
            "refusal.reason.full", "justification");

    private String purpose;
    private String caseReference;
    private String justification;

    /** @throws RuleViolation refusal.reason.purpose, refusal.reason.caseReference, refusal.reason.justification */
    public Reason reason() {
        return new Reason(purpose, caseReference, justification);
    }

    /** Beside which field of the form a refusal stands; null for one that is about none of them. */
    public static String field(String form, RuleViolation refusal) {
        String field = FIELDS.get(refusal.about());
        return field == null ? null : form + ":" + field;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getCaseReference() {
        return caseReference;
    }

    public void setCaseReference(String caseReference) {
        this.caseReference = caseReference;
    }

    public String getJustification() {
        return justification;
    }

    public void setJustification(String justification) {
        this.justification = justification;
    }
}
