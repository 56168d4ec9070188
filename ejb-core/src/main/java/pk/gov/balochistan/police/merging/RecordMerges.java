package pk.gov.balochistan.police.merging;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.prison.PrisonStays;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of records that were joined and parted. */
@Dependent
public class RecordMerges {
    /** How many rows a list holds. */
    public static final int MOST_LISTED = 200;

    private final EntityManager em;
    private final CriminalRecords records;
    private final PrisonStays stays;

    @Inject
    public RecordMerges(EntityManager em) {
        this.em = em;
        this.records = new CriminalRecords(em);
        this.stays = new PrisonStays(em);
    }

    /**
     * Proposes that a record be joined into another, or parted from the one it was joined into.
     *
     * @param into not asked where it is to be parted
     * @throws RuleViolation merging.self, merging.joined, merging.hasOthers, merging.imprisoned, merging.notJoined, merging.waiting
     */
    public RecordMerge propose(
            CriminalRecord record, CriminalRecord into, NewMerge proposed, Signatory by, Instant at) {
        CriminalRecord kept = proposed.kind() == NewMerge.Kind.PART ? keptOf(record) : into;
        requirePossible(record, kept, proposed.kind());
        if (waiting(record).isPresent()) throw new RuleViolation("merging.waiting");
        RecordMerge merge = new RecordMerge(record, kept, proposed, by, at);
        em.persist(merge);
        record.changeBeside(at);
        return merge;
    }

    /** Does what another person proposed. @throws RuleViolation audit.control.own, .decided; those of {@link #propose} */
    public void confirm(RecordMerge merge, Signatory by, Instant at) {
        merge.confirm(by, at);
        requirePossible(merge.record(), merge.into(), merge.kind());
        // The record refers to this row by its number, of which the mapper knows nothing.
        em.flush();
        if (merge.kind() == NewMerge.Kind.JOIN) merge.record().join(merge.into(), merge.id(), at);
        else merge.record().part(at);
        merge.into().changeBeside(at);
    }

    /** @throws RuleViolation audit.control.own, .decided */
    public void refuse(RecordMerge merge, String why, Signatory by, Instant at) {
        merge.refuse(why, by, at);
        merge.record().changeBeside(at);
    }

    /** One number a person: what is joined has none joined into it, and stands itself alone. */
    private void requirePossible(CriminalRecord record, CriminalRecord into, NewMerge.Kind kind) {
        if (kind == NewMerge.Kind.PART) {
            if (into == null || !into.id().equals(record.mergedInto())) throw new RuleViolation("merging.notJoined");
            return;
        }
        if (record.id().equals(into.id())) throw new RuleViolation("merging.self");
        if (record.mergedInto() != null || into.mergedInto() != null) throw new RuleViolation("merging.joined");
        if (records.ofPerson(record).size() > 1) throw new RuleViolation("merging.hasOthers");
        if (isInside(List.of(record)) && isInside(records.ofPerson(into)))
            throw new RuleViolation("merging.imprisoned");
    }

    /** Nobody is in two prisons at a time. */
    private boolean isInside(List<CriminalRecord> of) {
        return stays.isInside(of.stream().map(CriminalRecord::id).toList());
    }

    /** Null where it is joined into none. */
    private CriminalRecord keptOf(CriminalRecord record) {
        return record.mergedInto() == null ? null : records.require(record.mergedInto());
    }

    /** Whether it was joined to another record or parted from one, at that moment or after it. */
    public boolean isDecidedSince(CriminalRecord record, Instant since) {
        return list(record).stream()
                .map(RecordMerge::control)
                .anyMatch(control -> control.decision() == DualControl.Decision.CONFIRMED
                        && !control.decidedAt().isBefore(since));
    }

    /** What waits for a second person about this record. Uses record_merge_waits_uk. */
    public Optional<RecordMerge> waiting(CriminalRecord record) {
        return em.createQuery("select m from RecordMerge m where m.waiting = :record", RecordMerge.class)
                .setParameter("record", record)
                .getResultStream()
                .findFirst();
    }

    /** What was proposed of a record, from either side, the latest first, at most 200. Uses record_merge_record_ix and record_merge_into_ix. */
    public List<RecordMerge> list(CriminalRecord record) {
        return em.createQuery(
                        "select m from RecordMerge m where m.record = :record or m.into = :record order by m.id desc",
                        RecordMerge.class)
                .setParameter("record", record)
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }

    /** What waits for a second person, oldest first, at most 200. Uses record_merge_decision_ix. */
    public List<WaitingMerge> listWaiting() {
        return em.createQuery(
                        "select new pk.gov.balochistan.police.merging.WaitingMerge(r.number, i.number, m.kind,"
                                + " m.control.proposedAt, m.control.proposedBy) from RecordMerge m join m.record r join"
                                + " m.into i where m.control.decision = :waiting order by m.control.proposedAt, m.id",
                        WaitingMerge.class)
                .setParameter("waiting", DualControl.Decision.WAITING)
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }
}
