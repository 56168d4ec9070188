package pk.gov.balochistan.police.administration;

import java.time.Instant;
import java.util.List;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identity.AccountState;
import pk.gov.balochistan.police.identity.GrantRow;
import pk.gov.balochistan.police.identity.SecondFactor;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * One account in the list.
 *
 * @param belt null for a civilian
 * @param state at the moment of the question
 * @param signedInAt null before the first sign-in
 * @param posts in force now
 */
public record AccountRow(
        Username username,
        BeltNumber belt,
        String nameEn,
        String nameUr,
        AccountState state,
        SecondFactor secondFactor,
        Instant signedInAt,
        List<GrantRow> posts)
        implements Recorded {
    public AccountRow {
        posts = List.copyOf(posts);
    }

    static AccountRow of(UserAccount account, List<GrantRow> posts, Instant now) {
        return new AccountRow(
                account.username(),
                account.belt(),
                account.name(Language.ENGLISH),
                account.name(Language.URDU),
                account.stateAt(now),
                account.secondFactor(),
                account.signedInAt(),
                posts);
    }

    public String name(Language language) {
        return language == Language.URDU ? nameUr : nameEn;
    }

    @Override
    public String auditTarget() {
        return username.auditTarget();
    }
}
