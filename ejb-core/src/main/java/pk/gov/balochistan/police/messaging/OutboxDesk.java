package pk.gov.balochistan.police.messaging;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What an administrator may ask of the texts to send: which wait, which failed and why. Never their words. */
@Stateless
public class OutboxDesk {
    private static final int LONGEST_PAGE = 100;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** One page, newest first. @param state only these, or null for all; @param first rows passed over; @param most at most 100 */
    @Permit(Permission.MESSAGING_SUPERVISE)
    public List<OutgoingRow> list(OutgoingState state, int first, int most) {
        return em.createQuery(
                        "select new pk.gov.balochistan.police.messaging.OutgoingRow(o.id, o.recipient, o.link, o.kind,"
                                + " o.state, o.attempts, o.failure, o.createdAt, o.nextAttemptAt, o.validUntil)"
                                + " from OutgoingSms o where (:any = 1 or o.state = :state)"
                                + " order by o.createdAt desc, o.id desc",
                        OutgoingRow.class)
                .setParameter("any", state == null ? 1 : 0)
                .setParameter("state", state == null ? OutgoingState.QUEUED : state)
                .setFirstResult(first)
                .setMaxResults(Math.min(most, LONGEST_PAGE))
                .getResultList();
    }

    @Permit(Permission.MESSAGING_SUPERVISE)
    public long count(OutgoingState state) {
        return em.createQuery("select count(o) from OutgoingSms o where (:any = 1 or o.state = :state)", Long.class)
                .setParameter("any", state == null ? 1 : 0)
                .setParameter("state", state == null ? OutgoingState.QUEUED : state)
                .getSingleResult();
    }

    /** Sends a failed, expired or doubtful text once more. @throws RuleViolation refusal.notFound, messages.notFailed */
    @Permit(Permission.MESSAGING_SUPERVISE)
    public void sendAgain(OutgoingRow row) {
        OutgoingSms sms = em.find(OutgoingSms.class, row.id());
        if (sms == null) throw new RuleViolation("refusal.notFound");
        sms.requeue(clock.instant());
    }
}
