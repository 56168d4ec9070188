package pk.gov.balochistan.police.criminalrecord;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Who opened records, as the trail has it. */
@Dependent
public class RecordOpenings {
    private static final int MOST_LISTED = 200;

    private final EntityManager em;
    private final CriminalRecords records;

    @Inject
    public RecordOpenings(EntityManager em) {
        this.em = em;
        this.records = new CriminalRecords(em);
    }

    /** Who opened the record, or one that is joined with it and shows it, or tried to; latest first, at most 200. Uses index audit_entry_target_ix. */
    public List<RecordOpening> list(RecordNumber number) {
        return em.createQuery(
                        "select new pk.gov.balochistan.police.criminalrecord.RecordOpening("
                                + "a.at, a.actor, a.outcome, a.reason)"
                                + " from AuditEntry a where a.target in :targets and a.action = :action"
                                + " order by a.at desc, a.id desc",
                        RecordOpening.class)
                .setParameter("targets", targets(number))
                .setParameter("action", CriminalRecordDesk.OPENING)
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }

    private List<String> targets(RecordNumber number) {
        try {
            return records.ofPerson(records.require(number)).stream()
                    .map(CriminalRecord::auditTarget)
                    .toList();
        } catch (RuleViolation nobodys) {
            // Whoever tried to open a number that nobody has, or that was expunged, tried all the same.
            return List.of(number.auditTarget());
        }
    }
}
