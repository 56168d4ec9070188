package pk.gov.balochistan.police.criminalrecord;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.shared.Cnic;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of criminal records. */
@Dependent
public class CriminalRecords {
    private static final int MOST_LISTED = 200;

    private final EntityManager em;

    @Inject
    public CriminalRecords(EntityManager em) {
        this.em = em;
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

    /** @throws RuleViolation refusal.notFound */
    public CriminalRecord require(RecordNumber number) {
        return em.createQuery("select r from CriminalRecord r where r.number = :number", CriminalRecord.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    /** Changes that wait for a second examiner, oldest first, at most 200. */
    public List<WaitingChange> listWaiting() {
        return em.createQuery(
                        "select new pk.gov.balochistan.police.criminalrecord.WaitingChange("
                                + "r.number, c.kind, c.control.proposedAt, c.control.proposedBy)"
                                + " from RecordChange c join c.record r where c.control.decision = :waiting order by c.control.proposedAt",
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
