package pk.gov.balochistan.police.viewing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of what about look-ups is worth a second look. */
@Dependent
public class ViewConcerns {
    /** Concerns of a page of the list. */
    public static final int PAGE = 50;

    private final EntityManager em;

    @Inject
    public ViewConcerns(EntityManager em) {
        this.em = em;
    }

    /**
     * Raises it, unless it is raised already: of this look-up, or of another by the same person at the same that nobody has looked into yet.
     * Uses view_concern_viewer_ix.
     *
     * @param by as the trail names them
     */
    public void raise(PersonView view, ConcernKind kind, String by, Instant at) {
        boolean isRaised = !em.createQuery(
                        "select c.id from ViewConcern c join c.view v where c.viewer = :viewer and c.kind = :kind and"
                                + " (v = :view or (c.openKind = :kind and v.target = :target))",
                        Long.class)
                .setParameter("viewer", view.person())
                .setParameter("view", view)
                .setParameter("target", view.target())
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (!isRaised) em.persist(new ViewConcern(view, kind, by, at));
    }

    /** Whether this was raised about the person since. Uses view_concern_viewer_ix. */
    public boolean isRaisedSince(Signatory viewer, ConcernKind kind, Instant since) {
        return !em.createQuery(
                        "select c.id from ViewConcern c where c.viewer = :viewer and c.kind = :kind and c.raisedAt > :since",
                        Long.class)
                .setParameter("viewer", viewer.person())
                .setParameter("kind", kind)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** @throws RuleViolation refusal.notFound */
    public ViewConcern require(ConcernNumber number) {
        ViewConcern concern = em.find(ViewConcern.class, number.row());
        if (concern == null) throw new RuleViolation("refusal.notFound");
        return concern;
    }

    /** Open ones the oldest first, closed ones the latest first; one more than {@link #PAGE} where there are more. */
    public List<ConcernRow> list(ConcernFilter filter) {
        String open = filter.kind() == null ? "c.openKind is not null" : "c.openKind = :kind";
        String closed = filter.kind() == null ? "c.openKind is null" : "c.openKind is null and c.kind = :kind";
        TypedQuery<ConcernRow> query = em.createQuery(
                "select new pk.gov.balochistan.police.viewing.ConcernRow(c.id, c.kind, v.seenAt, v.actor, v.target,"
                        + " v.caseReference, c.finding) from ViewConcern c join c.view v where "
                        + (filter.closed() ? closed : open)
                        + (filter.closed() ? " order by c.raisedAt desc, c.id desc" : " order by c.raisedAt, c.id"),
                ConcernRow.class);
        if (filter.kind() != null) query.setParameter("kind", filter.kind());
        return query.setFirstResult(filter.page() * PAGE)
                .setMaxResults(PAGE + 1)
                .getResultList();
    }

    /** How many are open. Uses view_concern_open_ix. */
    public long countOpen() {
        return em.createQuery("select count(c) from ViewConcern c where c.openKind is not null", Long.class)
                .getSingleResult();
    }
}
