package pk.gov.balochistan.police.expunging;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.destruction.CertificateNumber;
import pk.gov.balochistan.police.identifier.FreeNumbers;
import pk.gov.balochistan.police.retention.Kept;
import pk.gov.balochistan.police.retention.Retention;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/** Register of records that are expunged, that are to be, and that nothing keeps any longer. */
@Dependent
public class RecordExpunctions {
    /** How many rows a page of a list holds. */
    public static final int PAGE = 50;

    private final EntityManager em;
    private final CriminalRecords records;
    private final Retention retention;
    private final Eraser eraser;
    private final FreeNumbers<CertificateNumber> numbers;

    @Inject
    public RecordExpunctions(EntityManager em, Retention retention, Eraser eraser) {
        this.em = em;
        this.records = new CriminalRecords(em);
        this.retention = retention;
        this.eraser = eraser;
        this.numbers = new FreeNumbers<>(
                CertificateNumber::random, number -> find(number).isPresent());
    }

    /**
     * Proposes that all records of a person be expunged.
     *
     * @param record whose number is the person's
     * @param order of a court; null where the term has ended
     * @return of each of the person's records one, the one that was asked for first
     * @throws RuleViolation expunge.joined of a record that is joined into another, expunge.kept with the reason, expunge.order.future,
     *     expunge.order.early, expunge.proposed
     */
    public List<RecordExpunction> propose(CriminalRecord record, NewOrder order, Signatory by, Instant at) {
        if (record.mergedInto() != null) throw new RuleViolation("expunge.joined");
        if (order != null) {
            if (order.on().isAfter(day(at))) throw new RuleViolation("expunge.order.future");
            requireMeant(record, order.on(), at);
        }
        Kept kept = requireFree(record, order != null, at);
        // What was proposed of a record that was joined since waits there.
        if (records.ofPerson(record).stream().anyMatch(each -> waiting(each).isPresent()))
            throw new RuleViolation("expunge.proposed");
        List<RecordExpunction> proposed = new ArrayList<>();
        for (CriminalRecord each : records.ofPerson(record)) {
            RecordExpunction one = new RecordExpunction(numbers.next(), each, record, kept.term(), order, by, at);
            em.persist(one);
            each.changeBeside(at);
            proposed.add(one);
        }
        return proposed;
    }

    /** A court ordered what it knew of: no entry of the person, of whatever record, is of a later day, or was made after it was proposed. */
    private void requireMeant(CriminalRecord record, LocalDate orderOn, Instant proposedAt) {
        boolean isLater = records.ofPerson(record).stream()
                .flatMap(each -> each.offencesFor(true).stream())
                .anyMatch(entry -> !entry.isStruck()
                        && (orderOn.isBefore(entry.occurredOn())
                                || entry.enteredAt().isAfter(proposedAt)));
        if (isLater) throw new RuleViolation("expunge.order.early");
    }

    /** @param isOrdered whether a court has ordered it, which comes before the term and before nothing else */
    private Kept requireFree(CriminalRecord record, boolean isOrdered, Instant at) {
        Kept kept = retention.of(record, day(at));
        boolean isFree = isOrdered ? kept.isFreeButForTerm() : kept.isDue();
        if (!isFree) {
            throw new RuleViolation(
                    "expunge.kept",
                    isOrdered ? kept.beside().get(0) : kept.delays().get(0));
        }
        return kept;
    }

    /**
     * Expunges what another person proposed to expunge, all records of the person in this transaction.
     *
     * @throws RuleViolation audit.control.decided, audit.control.own; expunge.kept where something keeps them by now; expunge.otherRecords where others were
     *     joined or parted since
     */
    public void confirm(CriminalRecord record, List<RecordExpunction> proposed, Signatory by, Instant at) {
        RecordExpunction first = proposed.get(0);
        Kept kept = requireFree(record, first.ground() == RecordExpunction.Ground.ORDER, at);
        if (first.ground() == RecordExpunction.Ground.ORDER)
            requireMeant(record, first.orderOn(), first.control().proposedAt());
        Set<Long> meant = proposed.stream().map(RecordExpunction::recordId).collect(Collectors.toSet());
        Set<Long> there =
                records.ofPerson(record).stream().map(CriminalRecord::id).collect(Collectors.toSet());
        if (!meant.equals(there)) throw new RuleViolation("expunge.otherRecords");
        proposed.forEach(one -> one.confirm(kept.term(), by, at));
        // The records refer to these rows by their numbers, of which the mapper knows nothing.
        em.flush();
        Map<Long, CriminalRecord> byId = records.byIds(meant);
        Map<CriminalRecord, Long> decided = new LinkedHashMap<>();
        proposed.forEach(one -> decided.put(byId.get(one.recordId()), one.id()));
        eraser.expunge(decided, by, at);
    }

    /** @throws RuleViolation audit.control.decided, audit.control.own */
    public void refuse(List<RecordExpunction> proposed, String why, Signatory by, Instant at) {
        for (RecordExpunction one : proposed) {
            one.refuse(why, by, at);
            records.require(one.recordId()).changeBeside(at);
        }
    }

    /** What waits about this record. Uses record_expunction_live_uk. */
    public Optional<RecordExpunction> waiting(CriminalRecord record) {
        return rounds(record).stream().filter(RecordExpunction::isWaiting).findFirst();
    }

    /** What waits about all records of the person, this one's first. Uses record_expunction_head_ix. */
    public List<RecordExpunction> waitingOfPerson(CriminalRecord record) {
        return em.createQuery(
                        "select e from RecordExpunction e where e.headRecordId = :head and e.control.decision = :waiting"
                                + " order by case when e.recordId = e.headRecordId then 0 else 1 end, e.id",
                        RecordExpunction.class)
                .setParameter("head", record.id())
                .setParameter("waiting", DualControl.Decision.WAITING)
                .getResultList();
    }

    /** What was proposed of a record, the latest first. Uses record_expunction_of_ix. */
    public List<RecordExpunction> rounds(CriminalRecord record) {
        return em.createQuery(
                        "select e from RecordExpunction e where e.recordId = :record order by e.id desc",
                        RecordExpunction.class)
                .setParameter("record", record.id())
                .getResultList();
    }

    /** @throws RuleViolation refusal.notFound unless it is done */
    public RecordExpunction requireDone(CertificateNumber number) {
        return find(number).filter(RecordExpunction::isDone).orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    private Optional<RecordExpunction> find(CertificateNumber number) {
        return em.createQuery("select e from RecordExpunction e where e.number = :number", RecordExpunction.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Records that nothing keeps any longer, of each person one, the one that is over longest first; one more than a page where there is another. Uses criminal_record_retain_ix. */
    public List<DueRecord> listDue(int page, LocalDate today) {
        return retention
                .fill(
                        em.createQuery(
                                "select new pk.gov.balochistan.police.expunging.DueRecord(r.number, r.retained.until,"
                                        + " e.control.proposedBy) from CriminalRecord r left join RecordExpunction e on"
                                        + " e.liveRecordId = r.id where " + retention.nothingKeeps()
                                        + " order by r.retained.until, r.id",
                                DueRecord.class),
                        today)
                .setFirstResult(page * PAGE)
                .setMaxResults(PAGE + 1)
                .getResultList();
    }

    /** What waits for a second person, oldest first, a page at most. Uses record_expunction_done_ix. */
    public List<WaitingExpunction> listWaiting() {
        return em.createQuery(
                        "select new pk.gov.balochistan.police.expunging.WaitingExpunction(r.number, e.ground,"
                                + " e.control.proposedAt, e.control.proposedBy) from RecordExpunction e join"
                                + " CriminalRecord r on r.id = e.recordId where e.control.decision = :waiting and"
                                + " e.recordId = e.headRecordId order by e.control.proposedAt, e.id",
                        WaitingExpunction.class)
                .setParameter("waiting", DualControl.Decision.WAITING)
                .setMaxResults(PAGE)
                .getResultList();
    }

    /** Certificates, the latest first; one more than a page where there is another. Uses record_expunction_done_ix. */
    public List<DoneExpunction> listDone(int page) {
        return em.createQuery(
                        "select new pk.gov.balochistan.police.expunging.DoneExpunction(e.number, r.number,"
                                + " e.control.decidedAt) from RecordExpunction e join CriminalRecord r on r.id ="
                                + " e.recordId where e.control.decision = :confirmed order by e.control.decidedAt desc,"
                                + " e.id desc",
                        DoneExpunction.class)
                .setParameter("confirmed", DualControl.Decision.CONFIRMED)
                .setFirstResult(page * PAGE)
                .setMaxResults(PAGE + 1)
                .getResultList();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Texts.PAKISTAN);
    }
}
