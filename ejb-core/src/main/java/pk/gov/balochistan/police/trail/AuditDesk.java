package pk.gov.balochistan.police.trail;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.shared.KeyRing;

/** What an auditor may ask: who did what, and whether the trail is whole. Never the content of a case. */
@Stateless
public class AuditDesk {
    /** Rows on a page. */
    public static final int PAGE = 25;

    /** Links that a check from the portal goes back; the whole trail is checked by {@code ./run admin verify-audit}. */
    public static final int LINKS_CHECKED = 10_000;

    @Inject
    AuditRows rows;

    @Inject
    EntityManager em;

    @Inject
    KeyRing keys;

    @Inject
    AuditCopy copy;

    /** Rows that match, newest first. @param page counted from 0 */
    @Permit(Permission.AUDIT_READ)
    public AuditPage list(AuditFilter filter, int page) {
        return rows.list(filter, Math.max(0, page), PAGE);
    }

    /** The name under which the trail holds what this phone asked by text. That somebody looked for it is in the trail too. */
    @Permit(Permission.AUDIT_READ)
    public Texter texter(Msisdn phone) {
        return new Texter(Caller.texter(phone, keys).actor());
    }

    /** Checks the last {@value #LINKS_CHECKED} links with their rows, and all rows not linked yet. */
    @Permit(Permission.AUDIT_READ)
    public VerificationReport check() {
        return new AuditVerification(em, keys, copy).latest(LINKS_CHECKED);
    }
}
