package pk.gov.balochistan.police.correction;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.identifier.FreeNumbers;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of requests for correction. */
@Dependent
public class CorrectionRequests {
    /** How many rows a list holds. */
    public static final int MOST_LISTED = 200;

    private final EntityManager em;
    private final FreeNumbers<CorrectionNumber> numbers;

    @Inject
    public CorrectionRequests(EntityManager em) {
        this.em = em;
        this.numbers =
                new FreeNumbers<>(CorrectionNumber::random, number -> find(number).isPresent());
    }

    /** A number for a request that is added in this transaction. */
    public CorrectionNumber freeNumber() {
        return numbers.next();
    }

    public void add(CorrectionRequest request) {
        em.persist(request);
    }

    /** @throws RuleViolation refusal.notFound */
    public CorrectionRequest require(CorrectionNumber number) {
        return find(number).orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    private Optional<CorrectionRequest> find(CorrectionNumber number) {
        return em.createQuery("select r from CorrectionRequest r where r.number = :number", CorrectionRequest.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** In that state: open ones by their last day, answered ones the latest first; at most 200. Uses correction_request_state_ix. */
    public List<CorrectionRow> list(CorrectionRequest.State state) {
        String order = state == CorrectionRequest.State.OPEN ? "r.dueOn, r.id" : "r.dueOn desc, r.id desc";
        return em.createQuery(
                        "select new pk.gov.balochistan.police.correction.CorrectionRow(r.number, c.number, r.ground,"
                                + " r.receivedOn, r.dueOn, r.state, a.control.proposedBy) from CorrectionRequest r join"
                                + " CriminalRecord c on c.id = r.recordId left join CorrectionAnswer a on a.request = r"
                                + " and a.control.decision = :waiting where r.state = :state order by " + order,
                        CorrectionRow.class)
                .setParameter("waiting", DualControl.Decision.WAITING)
                .setParameter("state", state)
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }

    /** Requests about a record that are not answered yet, oldest first. Uses correction_request_record_ix. */
    public List<CorrectionRequest> open(CriminalRecord record) {
        return em.createQuery(
                        "select r from CorrectionRequest r where r.recordId = :record and r.state = :open order by r.id",
                        CorrectionRequest.class)
                .setParameter("record", record.id())
                .setParameter("open", CorrectionRequest.State.OPEN)
                .getResultList();
    }
}
