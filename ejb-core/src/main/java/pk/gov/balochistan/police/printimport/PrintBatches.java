package pk.gov.balochistan.police.printimport;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.lawfultaking.LawfulSet;
import pk.gov.balochistan.police.phototaking.PhotoSet;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** Register of batches and of the files that came in by them. */
@Dependent
public class PrintBatches {
    /** How many rows a list holds. */
    public static final int PAGE = 50;

    /** Hashes that are asked for at once. */
    private static final int ASKED = 500;

    private final EntityManager em;

    @Inject
    public PrintBatches(EntityManager em) {
        this.em = em;
    }

    /** The latest first, one more than a page where there is another. Uses print_batch_authorised_ix. */
    List<PrintBatch> list(int page) {
        return em.createQuery("select b from PrintBatch b order by b.authorisedAt desc, b.id desc", PrintBatch.class)
                .setFirstResult(page * PAGE)
                .setMaxResults(PAGE + 1)
                .getResultList();
    }

    /** How many files each of these batches has in which state. Uses print_batch_line_batch_ix. */
    Map<Long, Map<LineState, Long>> counts(Collection<PrintBatch> batches) {
        Map<Long, Map<LineState, Long>> counts = new HashMap<>();
        if (batches.isEmpty()) return counts;
        em.createQuery(
                        "select l.batch.id, l.state, count(l) from BatchLine l where l.batch in :batches group by l.batch.id, l.state",
                        Object[].class)
                .setParameter("batches", batches)
                .getResultList()
                .forEach(row -> counts.computeIfAbsent((Long) row[0], batch -> new EnumMap<>(LineState.class))
                        .put((LineState) row[1], (Long) row[2]));
        return counts;
    }

    /** @throws RuleViolation printImport.batch.none */
    public PrintBatch require(String name) {
        return find(name).orElseThrow(() -> new RuleViolation("printImport.batch.none", Typed.line(name)));
    }

    private Optional<PrintBatch> find(String name) {
        return em.createQuery("select b from PrintBatch b where b.name = :name", PrintBatch.class)
                .setParameter("name", Typed.line(name).toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    /** @throws RuleViolation printImport.batch.taken where another has this name */
    public PrintBatch add(NewBatch batch, Caller by, Instant at) {
        if (find(batch.name()).isPresent()) throw new RuleViolation("printImport.batch.taken", batch.name());
        PrintBatch added = new PrintBatch(batch, by, at);
        em.persist(added);
        return added;
    }

    /** The file of this content, whatever it is called. Uses print_batch_line_content_uk. */
    public Optional<BatchLine> findFile(String hash) {
        return em.createQuery("select l from BatchLine l where l.hash = :hash", BatchLine.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** Keeps that it came. */
    public void add(BatchLine line) {
        em.persist(line);
    }

    /** Files of the record. Uses print_batch_line_record_ix. */
    List<BatchLine> ofRecord(long recordId) {
        return em.createQuery("select l from BatchLine l where l.recordId = :record order by l.id", BatchLine.class)
                .setParameter("record", recordId)
                .setMaxResults(ASKED)
                .getResultList();
    }

    /** Files of one set of photographs, in the order in which they came. Uses print_batch_line_photos_ix. */
    public List<BatchLine> ofPhotos(long photoSetId) {
        return em.createQuery("select l from BatchLine l where l.photoSetId = :set order by l.id", BatchLine.class)
                .setParameter("set", photoSetId)
                .getResultList();
    }

    /** Sets of photographs that came in by the batch, and that nobody finished yet. */
    public List<PhotoSet> openPhotos(PrintBatch batch) {
        return em.createQuery(
                        "select distinct s from BatchLine l join PhotoSet s on s.id = l.photoSetId where l.batch = :batch and s.state = :open",
                        PhotoSet.class)
                .setParameter("batch", batch)
                .setParameter("open", LawfulSet.State.OPEN)
                .getResultList();
    }

    /** Files that wait for a person, the longest waiting first; one more than a page where there is another. Uses print_batch_line_state_ix and print_batch_line_batch_ix. @param batch null for all */
    public List<Waiting> listWaiting(PrintBatch batch, int page) {
        String which = batch == null ? "" : " and l.batch = :batch";
        TypedQuery<Object[]> query = em.createQuery(
                "select l, r.number from BatchLine l join CriminalRecord r on r.id = l.recordId where l.state = :waiting"
                        + which + " order by l.id",
                Object[].class);
        if (batch != null) query.setParameter("batch", batch);
        return query.setParameter("waiting", LineState.WAITING)
                .setFirstResult(page * PAGE)
                .setMaxResults(PAGE + 1)
                .getResultStream()
                .map(row -> new Waiting((BatchLine) row[0], (RecordNumber) row[1]))
                .toList();
    }

    /** How many wait, up to a page and one. Uses print_batch_line_state_ix. */
    int countWaiting() {
        return em.createQuery("select l.id from BatchLine l where l.state = :waiting", Long.class)
                .setParameter("waiting", LineState.WAITING)
                .setMaxResults(PAGE + 1)
                .getResultList()
                .size();
    }

    /** How many files of these contents are kept. */
    public long count(List<String> hashes) {
        long found = 0;
        for (int from = 0; from < hashes.size(); from += ASKED)
            found += em.createQuery("select count(l) from BatchLine l where l.hash in :hashes", Long.class)
                    .setParameter("hashes", hashes.subList(from, Math.min(from + ASKED, hashes.size())))
                    .getSingleResult();
        return found;
    }

    /** How many files of a batch are kept. */
    public long count(PrintBatch batch) {
        return em.createQuery("select count(l) from BatchLine l where l.batch = :batch", Long.class)
                .setParameter("batch", batch)
                .getSingleResult();
    }
}
