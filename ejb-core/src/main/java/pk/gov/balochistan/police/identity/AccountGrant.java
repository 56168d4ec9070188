package pk.gov.balochistan.police.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.RuleViolation;

/** A role held at a place from one moment to another. It is never deleted, only ended. */
@Entity
@Table(name = "account_grant")
public class AccountGrant {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "account_id")
    private Long accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "place_id")
    private Long placeId;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "granted_by")
    private String grantedBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Version
    private int version;

    protected AccountGrant() {}

    /**
     * @param validUntil the first moment it no longer holds, or null for until further order
     * @throws RuleViolation identity.grant.officer, identity.grant.span
     */
    AccountGrant(UserAccount account, Role role, Place place, Instant validFrom, Instant validUntil, Granted granted) {
        account.requireMayHold(role);
        requireSpan(validFrom, validUntil);
        this.accountId = account.id();
        this.role = role;
        this.placeId = place.id();
        this.validFrom = validFrom;
        this.validUntil = validUntil;
        this.grantedBy = granted.by();
        this.grantedAt = granted.at();
    }

    /** Who gave it (of two administrators the one who proposed it), and when. */
    record Granted(String by, Instant at) {}

    /** @throws RuleViolation identity.grant.span when a post would end before it begins */
    public static void requireSpan(Instant from, Instant until) {
        if (until != null && !until.isAfter(from)) throw new RuleViolation("identity.grant.span");
    }

    /** Ends it now, or before it began. @throws RuleViolation identity.grant.ended */
    public void end(String by, Instant now) {
        if (validUntil != null && !validUntil.isAfter(now)) throw new RuleViolation("identity.grant.ended");
        validUntil = now.isAfter(validFrom) ? now : validFrom;
        endedBy = by;
    }

    public boolean isInForceAt(Instant now) {
        return !validFrom.isAfter(now) && (validUntil == null || validUntil.isAfter(now));
    }

    /** Whether it holds now or will later: such a grant can still be ended. */
    public boolean isOpenAt(Instant now) {
        return validUntil == null || validUntil.isAfter(now);
    }

    public Long id() {
        return id;
    }

    Long accountId() {
        return accountId;
    }

    public Role role() {
        return role;
    }

    public Long placeId() {
        return placeId;
    }

    public Instant validFrom() {
        return validFrom;
    }

    /** Null for until further order. */
    public Instant validUntil() {
        return validUntil;
    }

    public String grantedBy() {
        return grantedBy;
    }

    /** Who ended it before its time; else null. */
    public String endedBy() {
        return endedBy;
    }
}
