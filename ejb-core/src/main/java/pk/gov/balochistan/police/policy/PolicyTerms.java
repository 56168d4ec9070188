package pk.gov.balochistan.police.policy;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What a use policy says. All of it is public.
 *
 * @param purpose what the function is for, and what it may not be used for
 * @param basis the ground of law
 * @param owner the post that answers for it and may stop it
 * @param threshold the score from which on something counts as a hit; null where there is none
 * @param meaning what the threshold means, or why there is none
 */
public record PolicyTerms(Worded purpose, Worded basis, Role owner, BigDecimal threshold, Worded meaning) {
    private static final String SCORE = "\\d{1,6}([.,]\\d{1,3})?";

    /** The posts that may answer for a function: those that decide about policies. */
    public static Set<Role> owners() {
        Set<Role> owners = EnumSet.allOf(Role.class);
        owners.removeIf(role -> !role.may(Permission.AUTOMATION_POLICY));
        return owners;
    }

    /** @throws RuleViolation policy.owner.none for none, and for a post that does not decide about policies */
    public static Role owner(Role chosen) {
        if (chosen == null || !owners().contains(chosen)) throw new RuleViolation("policy.owner.none");
        return chosen;
    }

    /**
     * The threshold as it was typed; null for none.
     *
     * @param typed digits of either script, with up to three decimals; blank for none
     * @throws RuleViolation policy.threshold.number
     */
    public static BigDecimal threshold(String typed) {
        String score = Typed.line(typed);
        if (score.isEmpty()) return null;
        if (!score.matches(SCORE)) throw new RuleViolation("policy.threshold.number");
        return new BigDecimal(score.replace(',', '.'));
    }
}
