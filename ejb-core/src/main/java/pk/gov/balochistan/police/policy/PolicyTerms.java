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

    /**
     * The policy as it was typed.
     *
     * @param threshold digits of either script, with up to three decimals; blank for none
     * @throws RuleViolation policy.purposeEn, purposeUr, basisEn, basisUr, meaningEn, meaningUr, each with .length; policy.owner.none,
     *     policy.threshold.number
     */
    public static PolicyTerms typed(Typing typing, Role owner, String threshold) {
        Worded purpose =
                Worded.typed(typing.purposeEn, typing.purposeUr, "policy.purposeEn.length", "policy.purposeUr.length");
        Worded basis = Worded.typed(typing.basisEn, typing.basisUr, "policy.basisEn.length", "policy.basisUr.length");
        if (owner == null || !owners().contains(owner)) throw new RuleViolation("policy.owner.none");
        BigDecimal score = score(Typed.line(threshold));
        Worded meaning =
                Worded.typed(typing.meaningEn, typing.meaningUr, "policy.meaningEn.length", "policy.meaningUr.length");
        return new PolicyTerms(purpose, basis, owner, score, meaning);
    }

    private static BigDecimal score(String typed) {
        if (typed.isEmpty()) return null;
        if (!typed.matches(SCORE)) throw new RuleViolation("policy.threshold.number");
        return new BigDecimal(typed.replace(',', '.'));
    }

    /** The six texts of a form, none of them looked at yet. */
    public record Typing(
            String purposeEn, String purposeUr, String basisEn, String basisUr, String meaningEn, String meaningUr) {}
}
