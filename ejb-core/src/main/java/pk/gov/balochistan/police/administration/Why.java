package pk.gov.balochistan.police.administration;

import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** Why an administrator locks an account or declines an order: 3 to 300 characters. @throws RuleViolation identity.reason */
public record Why(String words) {
    public Why {
        words = Typed.textOrNull(words);
        if (words == null || words.length() < 3 || words.length() > 300) throw new RuleViolation("identity.reason");
    }
}
