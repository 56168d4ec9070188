package pk.gov.balochistan.police.correction;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.description.Descriptions;
import pk.gov.balochistan.police.identifier.FreeNumbers;
import pk.gov.balochistan.police.merging.RecordMerges;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of requests for correction. */
@Dependent
public class CorrectionRequests {
    /** How many rows a list holds. */
    public static final int MOST_LISTED = 200;

    private final EntityManager em;
    private final Descriptions descriptions;
    private final RecordMerges merges;
    private final FreeNumbers<CorrectionNumber> numbers;

    @Inject
    public CorrectionRequests(EntityManager em) {
        this.em = em;
        this.descriptions = new Descriptions(em);
        this.merges = new RecordMerges(em);
        this.numbers = new FreeNumbers<>(
                CorrectionNumber::random, number -> find(number).isPresent());
    }

    /**
     * Enters a request. From now on whoever may see what it is about sees that it is disputed.
     *
     * @throws RuleViolation refusal.notFound where there is no such entry; correction.received.when, correction.twice
     */
    public CorrectionRequest receive(CriminalRecord record, NewCorrection asked, Signatory by, Instant at) {
        CorrectionRequest request = new CorrectionRequest(numbers.next(), record, asked, by, at);
        boolean isThere = open(record).stream()
                .anyMatch(other -> other.about() == request.about()
                        && other.ground() == request.ground()
                        && other.words().equals(request.words()));
        if (isThere) throw new RuleViolation("correction.twice");
        record.dispute(request.about(), request.receivedOn(), at);
        em.persist(request);
        return request;
    }

    /** Puts an answer before a second person. @throws RuleViolation correction.answer.unchanged, correction.answer.waiting, correction.answered */
    public void propose(CorrectionRequest request, CriminalRecord record, NewAnswer written, Signatory by, Instant at) {
        requireChanged(request, record, written.finding());
        request.propose(written, by, at);
    }

    /**
     * Gives the answer that another person wrote. What it was about is disputed no more unless another request says so.
     *
     * @throws RuleViolation correction.answer.none, correction.answer.unchanged, audit.control.own
     */
    public void sign(CorrectionRequest request, CriminalRecord record, Signatory by, Instant at) {
        CorrectionAnswer waiting = request.waiting().orElseThrow(() -> new RuleViolation("correction.answer.none"));
        requireChanged(request, record, waiting.finding());
        request.sign(by, at);
        boolean isStillDisputed =
                open(record).stream().anyMatch(other -> other != request && other.about() == request.about());
        if (!isStillDisputed) record.settle(request.about(), at);
    }

    /** An answer that says something was corrected is given when it was. */
    private void requireChanged(CorrectionRequest request, CriminalRecord record, CorrectionFinding finding) {
        if (!finding.needsChange()) return;
        boolean isChanged = request.isChangedForGood(record)
                || (!request.ground().isOfEntry()
                        && (descriptions.isChangedSince(record.id(), request.receivedAt())
                                || merges.isDecidedSince(record, request.receivedAt())));
        if (!isChanged) throw new RuleViolation("correction.answer.unchanged");
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
    private List<CorrectionRequest> open(CriminalRecord record) {
        return em.createQuery(
                        "select r from CorrectionRequest r where r.recordId = :record and r.state = :open order by r.id",
                        CorrectionRequest.class)
                .setParameter("record", record.id())
                .setParameter("open", CorrectionRequest.State.OPEN)
                .getResultList();
    }
}
