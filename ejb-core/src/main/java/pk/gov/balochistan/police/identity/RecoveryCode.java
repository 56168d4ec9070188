package pk.gov.balochistan.police.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import pk.gov.balochistan.police.credential.CodeCard;
import pk.gov.balochistan.police.shared.KeyRing;

/**
 * One code of a printed card, kept as a keyed hash. The key is not in the database, so 50 bits are enough; good once.
 */
@Entity
@Table(name = "recovery_code")
class RecoveryCode {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "code_mac")
    private String codeMac;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "spent_at")
    private Instant spentAt;

    @Version
    private int version;

    protected RecoveryCode() {}

    RecoveryCode(UserAccount account, String code, Instant madeAt, KeyRing keys) {
        this.accountId = account.id();
        this.codeMac = mac(account, code, keys);
        this.madeAt = madeAt;
    }

    static String mac(UserAccount account, String typed, KeyRing keys) {
        return keys.mac("code-card", account.id().toString(), CodeCard.plain(typed));
    }

    void spend(Instant now) {
        spentAt = now;
    }
}
