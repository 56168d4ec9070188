package pk.gov.balochistan.police.examination;

import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What an examiner concludes, with the grounds.
 *
 * @param remarks what the eye saw, 10 to 600 characters
 * @throws RuleViolation prints.conclusion.none, prints.conclusion.remarks
 */
public record NewConclusion(Conclusion conclusion, String remarks) implements Detailed {
    public NewConclusion {
        if (conclusion == null) throw new RuleViolation("prints.conclusion.none");
        remarks = Typed.within(remarks, 10, 600, "prints.conclusion.remarks");
    }

    /** The word alone: the trail is read by auditors who do not see the case. */
    @Override
    public String auditDetail() {
        return conclusion.name();
    }
}
