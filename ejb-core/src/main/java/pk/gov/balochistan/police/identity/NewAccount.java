package pk.gov.balochistan.police.identity;

import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What an administrator types to open an account.
 *
 * @param belt the officer's number, or null for a civilian such as a prosecutor
 * @param nameEn 1 to 120 characters @param nameUr likewise
 */
public record NewAccount(Username username, BeltNumber belt, String nameEn, String nameUr) implements Recorded {
    private static final int LONGEST_NAME = 120;

    public NewAccount {
        nameEn = name(nameEn);
        nameUr = name(nameUr);
    }

    private static String name(String typed) {
        String name = Typed.textOrNull(typed);
        if (name == null || name.length() > LONGEST_NAME) throw new RuleViolation("identity.name.malformed");
        return name;
    }

    @Override
    public String auditTarget() {
        return username.auditTarget();
    }
}
