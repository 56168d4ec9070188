package pk.gov.balochistan.police.messaging;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What an administrator may ask of the received texts: which came, which failed and why. Never their words. */
@Stateless
public class InboxDesk {
    private static final int LONGEST_PAGE = 100;

    @Inject
    EntityManager em;

    /** One page, newest first. @param state only these, or null for all; @param first rows passed over; @param most at most 100 */
    @Permit(Permission.MESSAGING_SUPERVISE)
    public List<IncomingRow> list(IncomingState state, int first, int most) {
        return em.createQuery(
                        "select new pk.gov.balochistan.police.messaging.IncomingRow(i.id, i.source, i.link, i.state,"
                                + " i.attempts, i.failure, i.receivedAt, i.handledAt) from IncomingSms i"
                                + " where (:any = 1 or i.state = :state) order by i.receivedAt desc, i.id desc",
                        IncomingRow.class)
                .setParameter("any", state == null ? 1 : 0)
                .setParameter("state", state == null ? IncomingState.NEW : state)
                .setFirstResult(first)
                .setMaxResults(Math.min(most, LONGEST_PAGE))
                .getResultList();
    }

    @Permit(Permission.MESSAGING_SUPERVISE)
    public long count(IncomingState state) {
        return em.createQuery("select count(i) from IncomingSms i where (:any = 1 or i.state = :state)", Long.class)
                .setParameter("any", state == null ? 1 : 0)
                .setParameter("state", state == null ? IncomingState.NEW : state)
                .getSingleResult();
    }

    /** Gives a failed text another five tries. @throws RuleViolation refusal.notFound, messages.notFailed */
    @Permit(Permission.MESSAGING_SUPERVISE)
    public void tryAgain(IncomingRow row) {
        IncomingSms sms = em.find(IncomingSms.class, row.id());
        if (sms == null) throw new RuleViolation("refusal.notFound");
        sms.tryAgain();
    }
}
