package pk.gov.balochistan.police.printtaking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.lawfultaking.Ground;
import pk.gov.balochistan.police.recordkey.RecordKeys;
import pk.gov.balochistan.police.recordkey.RecordSeal;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of sets of prints. Whoever begins one has asked {@link Ground#requireLawful} before. */
@Dependent
public class PrintSets {
    private static final int MOST_A_RECORD = 50;

    /** Earlier sets that a new one is checked against. */
    private static final int CHECKED = 3;

    private final EntityManager em;
    private final RecordKeys keys;
    private final PrintChanges changes;

    @Inject
    public PrintSets(EntityManager em, KeyRing keys) {
        this.em = em;
        this.keys = new RecordKeys(em, keys);
        this.changes = new PrintChanges(em);
    }

    /** The sets of a record, the first one first, at most 50. Uses print_set_seq_uk. */
    public List<PrintSet> list(long recordId) {
        return em.createQuery("select s from PrintSet s where s.recordId = :record order by s.seq", PrintSet.class)
                .setParameter("record", recordId)
                .setMaxResults(MOST_A_RECORD)
                .getResultList();
    }

    /** Begins a set. @throws RuleViolation taking.open where one is open already, taking.tooMany */
    public PrintSet begin(long recordId, Ground ground, Signatory by, Instant at) {
        List<PrintSet> there = list(recordId);
        PrintSet.refuseAnother(there, MOST_A_RECORD);
        PrintSet set = new PrintSet(recordId, there.size() + 1, ground, by.actor(), at);
        em.persist(set);
        return set;
    }

    /** @throws RuleViolation refusal.notFound */
    public PrintSet require(long recordId, int seq) {
        return list(recordId).stream()
                .filter(set -> set.seq() == seq)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    /** One that may be searched with. @throws RuleViolation refusal.notFound, prints.set.notComplete */
    public PrintSet requireComplete(long recordId, int seq) {
        return requireComplete(require(recordId, seq));
    }

    /** The same by its row. */
    public PrintSet requireComplete(long setId) {
        return requireComplete(requireRow(setId));
    }

    private static PrintSet requireComplete(PrintSet set) {
        if (!set.isComplete()) throw new RuleViolation("prints.set.notComplete");
        return set;
    }

    /** To which record a set belongs. @param setId its row @throws RuleViolation refusal.notFound */
    public Long recordOf(long setId) {
        return requireRow(setId).recordId();
    }

    private PrintSet requireRow(long setId) {
        PrintSet set = em.find(PrintSet.class, setId);
        if (set == null) throw new RuleViolation("refusal.notFound");
        return set;
    }

    /** Takes a finger that came as a file, or takes it again. @param template of this image @throws RuleViolation taking.closed */
    public TakenPrint take(
            PrintSet set,
            Finger finger,
            ImpressionKind kind,
            PrintImage image,
            PrintTemplate template,
            Signatory by,
            Instant at) {
        return take(set, finger, kind, image, template, PrintOrigin.FILE, by, at);
    }

    /** The same of one that came from elsewhere. */
    public TakenPrint take(
            PrintSet set,
            Finger finger,
            ImpressionKind kind,
            PrintImage image,
            PrintTemplate template,
            PrintOrigin from,
            Signatory by,
            Instant at) {
        TakenPrint print = set.row(finger, kind, FingerState.TAKEN, by.actor(), at);
        // A print that was searched is never another than what was checked.
        lock(set);
        em.persist(print);
        RecordSeal seal = keys.toSeal(set.recordId());
        print.take(kind, image, template, seal, by.actor(), at);
        print.cameFrom(from);
        // The picture refers to the row by its number, of which the mapper knows nothing.
        em.flush();
        PrintPicture picture = em.find(PrintPicture.class, print.id());
        if (picture == null) {
            picture = new PrintPicture(print.id());
            em.persist(picture);
        }
        picture.show(image.png(), seal);
        return print;
    }

    /** Says that a finger is missing or bandaged. @throws RuleViolation taking.closed, prints.finger.taken */
    public void mark(PrintSet set, Finger finger, FingerState said, Signatory by, Instant at) {
        if (!FingerState.SAID.contains(said) || said == FingerState.TAKEN) throw new RuleViolation("image.none");
        TakenPrint print = set.row(finger, null, said, by.actor(), at);
        if (print.isTaken()) throw new RuleViolation("prints.finger.taken");
        lock(set);
        print.mark(said, by.actor(), at);
        em.persist(print);
    }

    /**
     * Makes a set one that is searched.
     *
     * @param byEye the examiner has looked at the fingers that the check doubts
     * @throws RuleViolation taking.closed, .empty; prints.sequence.twice, .exchanged unless looked at
     */
    public void complete(PrintSet set, boolean byEye, Instant at) {
        Optional<RuleViolation> doubt = SequenceCheck.doubt(boxed(set), earlier(set));
        if (doubt.isPresent() && !byEye) throw doubt.get();
        set.complete(doubt.isPresent(), at);
        changes.number(set, true, at);
    }

    /** Every print of a set under its finger. */
    public List<SequenceCheck.Boxed> boxed(PrintSet set) {
        RecordSeal seal = keys.toOpen(set.recordId());
        return set.taken().stream()
                .map(print -> new SequenceCheck.Boxed(print.finger(), print.template(seal)))
                .toList();
    }

    /** Every print of the sets before it, of the latest three that are complete. */
    public List<SequenceCheck.Boxed> earlier(PrintSet set) {
        List<PrintSet> complete =
                list(set.recordId()).stream().filter(PrintSet::isComplete).toList();
        return complete.subList(Math.max(0, complete.size() - CHECKED), complete.size()).stream()
                .flatMap(other -> boxed(other).stream())
                .toList();
    }

    /** Takes out of the search, at once, every set whose ground is this entry of the record; they wait for what becomes of them. */
    public void withdraw(long recordId, int offenceSeq, String why, Signatory by, Instant at) {
        list(recordId).stream().filter(set -> set.restsOn(offenceSeq)).forEach(set -> withdraw(set, why, by, at));
    }

    /** The same of one set. */
    public void withdraw(PrintSet set, String why, Signatory by, Instant at) {
        if (set.isComplete()) changes.number(set, false, at);
        set.withdraw(why, by.actor(), at);
    }

    /**
     * Destroys the images and templates of a withdrawn set, for good. Of this and another act on the set at one moment one fails.
     *
     * @param destructionId what two persons decided
     * @throws RuleViolation prints.destroy.notWithdrawn
     */
    public void destroy(PrintSet set, long destructionId) {
        lock(set);
        set.destroy(destructionId);
        deletePictures(set);
    }

    /**
     * Destroys every set of a record that is expunged, whatever its ground: it leaves the search, and offices that were given it are to be told.
     *
     * @param expunctionId what two persons decided
     */
    public void expunge(long recordId, long expunctionId, Signatory by, Instant at) {
        for (PrintSet set : list(recordId)) {
            if (set.isComplete()) changes.number(set, false, at);
            set.expunge(expunctionId, by.actor(), at);
            deletePictures(set);
        }
    }

    private void deletePictures(PrintSet set) {
        em.createQuery(
                        "delete from PrintPicture p where p.printId in (select t.id from TakenPrint t where t.set = :set)")
                .setParameter("set", set)
                .executeUpdate();
    }

    /** It was begun on the wrong ground. @throws RuleViolation taking.closed unless it is still open */
    public void giveUp(PrintSet set, Signatory by, Instant at) {
        set.giveUp(by.actor(), at);
        lock(set);
    }

    /** Of an act that asks how the set stands, and another on the set at one moment, one fails. */
    public void lock(PrintSet set) {
        em.lock(set, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** What came among those that are searched, and what left. */
    public PrintChanges changes() {
        return changes;
    }

    /** Prints of those of these sets that are complete now. */
    public List<SearchedPrint> searched(Collection<Long> sets) {
        if (sets.isEmpty()) return List.of();
        List<Object[]> rows = em.createQuery(
                        "select p.id, s.recordId, p.finger, p.sealedTemplate from TakenPrint p join p.set s"
                                + " where s.id in :sets and s.state = :complete and p.state = :taken",
                        Object[].class)
                .setParameter("sets", sets)
                .setParameter("complete", PrintSet.State.COMPLETE)
                .setParameter("taken", FingerState.TAKEN)
                .getResultList();
        Map<Long, RecordSeal> seals =
                keys.toOpen(rows.stream().map(row -> (Long) row[1]).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new SearchedPrint(
                        (Long) row[0],
                        (Long) row[1],
                        (Finger) row[2],
                        openedOrNull(() -> TakenPrint.opened((Long) row[0], (byte[]) row[3], seals.get(row[1])))))
                .toList();
    }

    /** Null for one that was altered, or sealed by a key or written by an extractor that are not ours. */
    private static PrintTemplate openedOrNull(Supplier<PrintTemplate> opening) {
        try {
            PrintTemplate template = opening.get();
            template.minutiae();
            return template;
        } catch (IllegalStateException | IllegalArgumentException doesNotOpen) {
            return null;
        }
    }

    /** Numbers of all prints of these sets, whatever became of them. */
    public List<Long> printIds(Collection<Long> sets) {
        if (sets.isEmpty()) return List.of();
        return em.createQuery("select p.id from TakenPrint p where p.set.id in :sets", Long.class)
                .setParameter("sets", sets)
                .getResultList();
    }

    /** A print of a complete set; empty where it was withdrawn. */
    public Optional<TakenPrint> findSearched(long printId) {
        return Optional.ofNullable(em.find(TakenPrint.class, printId))
                .filter(print -> print.set().isComplete());
    }

    /** The template of a print. */
    public PrintTemplate template(TakenPrint print) {
        return print.template(keys.toOpen(print.set().recordId()));
    }

    /** The same; empty for one that does not open. */
    public Optional<PrintTemplate> opened(TakenPrint print) {
        RecordSeal seal = keys.toOpen(print.set().recordId());
        return Optional.ofNullable(openedOrNull(() -> print.template(seal)));
    }

    /** The image of a print as PNG; nothing of one that was withdrawn. @throws RuleViolation refusal.notFound */
    public byte[] png(TakenPrint print) {
        PrintPicture picture = em.find(PrintPicture.class, print.id());
        if (picture == null || print.set().isWithdrawn()) throw new RuleViolation("refusal.notFound");
        return picture.png(keys.toOpen(print.set().recordId()));
    }
}
