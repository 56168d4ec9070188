package pk.gov.balochistan.police.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.keeping.Keeping;
import pk.gov.balochistan.police.keeping.Keepings;
import pk.gov.balochistan.police.keeping.NewKeeping;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/** Register of what keeps records: terms, what is under way, and directions that one be kept. */
@Dependent
public class Retention {
    /** How long an identified trace keeps a record in which nothing of it was entered. The figure is ours. */
    private static final int YEARS_OF_TRACES = 3;

    private final EntityManager em;
    private final Terms terms;
    private final Keepings<RecordHold> holds;

    @Inject
    public Retention(EntityManager em) {
        this.em = em;
        this.terms = new Terms(em);
        this.holds = new Keepings<>(em, RecordHold.class);
    }

    /** How long the person's records are kept, and by what. Worked out anew from what stands today. */
    public Kept of(CriminalRecord record, LocalDate today) {
        Term term = terms.ofPerson(record);
        Stream<Delay> longer = Arrays.stream(Delay.values())
                .filter(delay -> delay == Delay.TERM ? !term.isOverOn(today) : isDelayed(record, delay, today));
        return new Kept(term, longer.toList());
    }

    private boolean isDelayed(CriminalRecord record, Delay delay, LocalDate today) {
        TypedQuery<Long> asked = em.createQuery(
                        "select r.id from CriminalRecord r where r.id = :record and " + delay.condition(), Long.class)
                .setParameter("record", record.id());
        return !fill(asked, List.of(delay), today).getResultList().isEmpty();
    }

    /** Records that nothing keeps, as a condition about {@code r}; {@link #fill} gives its parameters. Uses criminal_record_retain_ix. */
    public String nothingKeeps() {
        // As a value, for H2 would rather read by an index all records that are joined with none.
        return "coalesce(r.joined.into, 0) = 0 and coalesce(r.retained.expunctionId, 0) = 0 and r.retained.until <= :today and not "
                + Arrays.stream(Delay.values()).map(Delay::condition).collect(Collectors.joining(" and not "));
    }

    /** The same with all its parameters. */
    public <T> TypedQuery<T> fill(TypedQuery<T> query, LocalDate today) {
        return fill(query, List.of(Delay.values()), today);
    }

    private <T> TypedQuery<T> fill(TypedQuery<T> query, List<Delay> asked, LocalDate today) {
        if (asked.stream().anyMatch(delay -> delay.asks("today"))) query.setParameter("today", today);
        if (asked.stream().anyMatch(delay -> delay.asks("edition"))) query.setParameter("edition", terms.edition());
        if (asked.stream().anyMatch(delay -> delay.asks("tracesSince")))
            query.setParameter(
                    "tracesSince",
                    today.minusYears(YEARS_OF_TRACES)
                            .atStartOfDay(Texts.PAKISTAN)
                            .toInstant());
        if (asked.stream().anyMatch(delay -> delay.asks("pending")))
            query.setParameter("pending", RecordClass.pending());
        return query;
    }

    /**
     * Enters a direction that a record be kept.
     *
     * @throws RuleViolation taking.order.future, prints.keep.over, prints.keep.already
     */
    public void hold(CriminalRecord record, NewKeeping direction, Signatory by, Instant at) {
        holds.prepare(record.id(), direction, by, at);
        record.changeBeside(at);
        em.persist(new RecordHold(record.id(), direction, by, at));
    }

    /** @throws RuleViolation prints.keep.none */
    public void lift(CriminalRecord record, String why, Signatory by, Instant at) {
        holds.lift(record.id(), why, by, at);
        record.changeBeside(at);
    }

    /** The direction about a record that was not lifted, though it may be over. Uses record_hold_live_uk. */
    public Optional<Keeping> hold(CriminalRecord record) {
        return holds.standing(record.id()).map(Keeping.class::cast);
    }
}
