package pk.gov.balochistan.police.criminalrecord;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.FreeNumbers;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.PolicyRun;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of criminal records. */
@Dependent
public class CriminalRecords {
    private static final int MOST_LISTED = 200;

    private final EntityManager em;
    private final FreeNumbers<RecordNumber> numbers;

    @Inject
    public CriminalRecords(EntityManager em) {
        this(em, RecordNumber::random);
    }

    /** @param drawn where record numbers come from */
    CriminalRecords(EntityManager em, Supplier<RecordNumber> drawn) {
        this.em = em;
        this.numbers = new FreeNumbers<>(drawn, number -> find(number).isPresent());
    }

    /** A number for a record that is added in this transaction. */
    public RecordNumber freeNumber() {
        return numbers.next();
    }

    /** @throws RuleViolation record.cnic.taken where this CNIC already has a record */
    public void add(CriminalRecord record) {
        if (record.cnic() != null && find(record.cnic()).isPresent()) throw new RuleViolation("record.cnic.taken");
        em.persist(record);
    }

    /** Uses the unique key of the CNIC. */
    public Optional<CriminalRecord> find(Cnic cnic) {
        return em.createQuery("select r from CriminalRecord r where r.person.cnic = :cnic", CriminalRecord.class)
                .setParameter("cnic", cnic)
                .getResultStream()
                .findFirst();
    }

    /**
     * The least that may be told of a CNIC without a person who looks. What it found is counted into the run.
     *
     * @param run of {@link AutomatedFunction#HOTLIST_CHECK}, as a policy permits it
     */
    public RecordAnswer answer(Cnic cnic, PolicyRun run) {
        run.requireOf(AutomatedFunction.HOTLIST_CHECK);
        RecordAnswer answer = find(cnic).map(CriminalRecord::answer).orElse(RecordAnswer.NO_RECORD);
        run.found(answer == RecordAnswer.NO_RECORD ? 0 : 1);
        return answer;
    }

    /** @throws RuleViolation refusal.notFound */
    public CriminalRecord require(RecordNumber number) {
        return find(number).orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    /** The record of this row. @throws RuleViolation refusal.notFound */
    public CriminalRecord require(long id) {
        CriminalRecord record = em.find(CriminalRecord.class, id);
        if (record == null) throw new RuleViolation("refusal.notFound");
        return record;
    }

    private Optional<CriminalRecord> find(RecordNumber number) {
        return em.createQuery("select r from CriminalRecord r where r.number = :number", CriminalRecord.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Changes that wait for a second examiner, oldest first, at most 200. */
    public List<WaitingChange> listWaiting() {
        return em.createQuery(
                        "select new pk.gov.balochistan.police.criminalrecord.WaitingChange(r.number, c.kind,"
                                + " c.control.proposedAt, c.control.proposedBy) from RecordChange c join c.record r where"
                                + " c.control.decision = :waiting order by c.control.proposedAt",
                        WaitingChange.class)
                .setParameter("waiting", DualControl.Decision.WAITING)
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }

    /** Who opened the record or tried to, latest first, at most 200. Uses index audit_entry_target_ix. */
    public List<RecordOpening> listOpenings(RecordNumber number) {
        return em.createQuery(
                        "select new pk.gov.balochistan.police.criminalrecord.RecordOpening("
                                + "a.at, a.actor, a.outcome, a.reason)"
                                + " from AuditEntry a where a.target = :target and a.action = :action"
                                + " order by a.at desc, a.id desc",
                        RecordOpening.class)
                .setParameter("target", number.auditTarget())
                .setParameter("action", CriminalRecordDesk.OPENING)
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }
}
