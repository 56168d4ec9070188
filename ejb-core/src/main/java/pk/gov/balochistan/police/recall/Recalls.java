package pk.gov.balochistan.police.recall;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.printexchange.PrintRelease;
import pk.gov.balochistan.police.printexchange.ReleaseNumber;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/** Register of offices that are told that prints which they were given have lost their ground. */
@Dependent
public class Recalls {
    /** How many rows a list holds. */
    public static final int PAGE = 50;

    private static final String FOUND = "select r.number, s, l, c from PrintRelease l join PrintSet s on s.id = l.setId"
            + " join CriminalRecord r on r.id = s.recordId left join PrintRecall c on c.releaseId = l.id where ";
    private static final String OPEN = "s.recallDue = true and c.letters.receiptAt is null";

    private final EntityManager em;
    private final PrintSets sets;

    @Inject
    public Recalls(EntityManager em, PrintSets sets) {
        this.em = em;
        this.sets = sets;
    }

    /** One more than a page where there is another. Uses print_set_recall_ix and print_recall_receipt_ix. */
    public List<Recalled> list(RecallPile pile, int page) {
        String which = pile == RecallPile.OPEN
                ? OPEN + " order by s.recallDue, s.withdrawnAt, s.id, l.id"
                : "c.letters.receiptAt is not null order by c.letters.receiptAt desc, c.id desc";
        return read(em.createQuery(FOUND + which, Object[].class)
                .setFirstResult(page * PAGE)
                .setMaxResults(PAGE + 1));
    }

    /** How many there are to be told or waited for, up to a page and one. */
    public int countOpen() {
        return em.createQuery(
                        "select l.id from PrintRelease l join PrintSet s on s.id = l.setId"
                                + " left join PrintRecall c on c.releaseId = l.id where " + OPEN,
                        Long.class)
                .setMaxResults(PAGE + 1)
                .getResultList()
                .size();
    }

    /** @throws RuleViolation refusal.notFound also of prints whose ground stands */
    public Recalled require(ReleaseNumber number) {
        return read(em.createQuery(FOUND + "l.number = :number", Object[].class).setParameter("number", number))
                .stream()
                .filter(one -> one.set().isWithdrawn() || one.set().isDestroyed())
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    private static List<Recalled> read(TypedQuery<Object[]> found) {
        return found.getResultStream()
                .map(row -> new Recalled(
                        (RecordNumber) row[0], (PrintSet) row[1], (PrintRelease) row[2], (PrintRecall) row[3]))
                .toList();
    }

    /** Enters that an office was told. @throws RuleViolation recall.told, recall.letterFuture, recall.letterEarly */
    public void tell(Recalled office, NewTelling told, Signatory by, Instant at) {
        if (office.recall() != null) throw new RuleViolation("recall.told");
        if (told.on().isAfter(day(at))) throw new RuleViolation("recall.letterFuture");
        if (told.on().isBefore(day(office.since()))) throw new RuleViolation("recall.letterEarly");
        em.persist(new PrintRecall(office.release(), told, by, at));
        sets.lock(office.set());
    }

    /**
     * Enters what an office wrote back; once all have, the set waits for none.
     *
     * @throws RuleViolation recall.notTold, recall.confirmed, recall.receiptEarly, recall.receiptFuture
     */
    public void confirm(Recalled office, NewReceipt receipt, Signatory by, Instant at) {
        if (office.recall() == null) throw new RuleViolation("recall.notTold");
        if (receipt.on().isAfter(day(at))) throw new RuleViolation("recall.receiptFuture");
        office.recall().letters().confirm(receipt, by, at);
        // Of two that write back at one moment one is entered again: else neither would be seen to be the last.
        sets.lock(office.set());
        if (areOthersConfirmed(office)) office.set().recalled();
    }

    private boolean areOthersConfirmed(Recalled office) {
        return em.createQuery(
                        "select l.id from PrintRelease l left join PrintRecall c on c.releaseId = l.id where l.setId = :set"
                                + " and l.id <> :this and c.letters.receiptAt is null",
                        Long.class)
                .setParameter("set", office.set().id())
                .setParameter("this", office.release().id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Texts.PAKISTAN);
    }
}
