package pk.gov.balochistan.police.administration;

import java.util.Locale;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.identity.AccountState;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What the list of accounts is narrowed to; each part may be null and then narrows nothing.
 *
 * @param text part of the name to sign in with, of the belt number or of the person's name
 * @param role one that the account holds now
 */
public record AccountFilter(String text, AccountState state, Role role) {
    public static final AccountFilter ALL = new AccountFilter(null, null, null);

    public AccountFilter {
        text = Typed.textOrNull(Typed.line(text));
    }

    /** For {@code like}, with the signs that mean something there taken out. */
    String pattern() {
        return text == null ? null : "%" + text.toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%";
    }
}
