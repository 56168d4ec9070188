package pk.gov.balochistan.police.identity;

import java.util.List;

/**
 * An account as an administrator sees it. No case content.
 *
 * @param state at the moment of the question
 * @param grants all it ever had, the latest first
 * @param sessions open now
 * @param unspentCodes of its card, 0 to 10
 */
public record AccountFile(
        UserAccount account,
        AccountState state,
        List<GrantRow> grants,
        List<SignedInSession> sessions,
        int unspentCodes) {
    public AccountFile {
        grants = List.copyOf(grants);
        sessions = List.copyOf(sessions);
    }
}
