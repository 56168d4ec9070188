package pk.gov.balochistan.police.offenderregister;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.recall.NewReceipt;
import pk.gov.balochistan.police.recall.NewTelling;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/** Register of what was reported to the register of sex offenders. Lists grow with the convictions of its few sections, and with nothing else. */
@Dependent
public class OffenderReports {
    /** How many rows a list holds. */
    public static final int PAGE = 50;

    /** Of an entry that is called {@code o}. */
    private static final String STANDS =
            "(o.outcome = :convicted and o.juvenile = false and o.sealed = false and o.struck = false)";

    private static final String REPORTED =
            "select o.record.number, o, p from OffenderReport p join RecordedOffence o on o.record.id ="
                    + " p.recordId and o.seq = p.offenceSeq where ";

    private final EntityManager em;
    private final Offences offences;

    @Inject
    public OffenderReports(EntityManager em) {
        this.em = em;
        this.offences = new Offences(em);
    }

    /** One more than a page where there is another. Uses recorded_offence_outcome_ix, offender_report_live_uk and offender_report_gone_ix. */
    public List<OffenderRow> list(OffenderPile pile, int page) {
        return read(query(pile).setFirstResult(page * PAGE).setMaxResults(PAGE + 1));
    }

    private TypedQuery<Object[]> query(OffenderPile pile) {
        return switch (pile) {
            case TO_REPORT -> convicted(em.createQuery(
                    "select o.record.number, o, p from RecordedOffence o left join OffenderReport p on p.liveEntry = o where"
                            + " o.offenceCode in (select f.code from Offence f where f.registered = true) and "
                            + STANDS + " and p.id is null order by o.outcomeOn, o.id",
                    Object[].class));
            case AWAITED -> convicted(em.createQuery(
                    REPORTED + "p.liveEntry is not null and (p.removal.toldAt is not null or (" + STANDS
                            + " and p.reported.receiptAt is null)) order by p.reported.toldOn, p.id",
                    Object[].class));
            case TO_TAKE_OUT -> convicted(em.createQuery(
                    REPORTED + "p.liveEntry is not null and p.removal.toldAt is null and not " + STANDS
                            + " order by o.outcomeOn, p.id",
                    Object[].class));
            case ON_REGISTER -> convicted(em.createQuery(
                    REPORTED
                            + "p.liveEntry is not null and p.removal.toldAt is null and p.reported.receiptAt is not null and "
                            + STANDS + " order by p.reported.receiptAt desc, p.id desc",
                    Object[].class));
            case TAKEN_OUT -> em.createQuery(
                    REPORTED + "p.removal.receiptAt is not null order by p.removal.receiptAt desc, p.id desc",
                    Object[].class);
        };
    }

    private static TypedQuery<Object[]> convicted(TypedQuery<Object[]> query) {
        return query.setParameter("convicted", CourtOutcome.CONVICTED);
    }

    private static List<OffenderRow> read(TypedQuery<Object[]> found) {
        return found.getResultStream()
                .map(row -> row((RecordNumber) row[0], (RecordedOffence) row[1], (OffenderReport) row[2]))
                .toList();
    }

    private static OffenderRow row(RecordNumber number, RecordedOffence entry, OffenderReport report) {
        OffenderState state = report == null ? OffenderState.TO_REPORT : report.state(stands(entry));
        return new OffenderRow(number, entry.seq(), entry.offenceCode(), entry.outcome(), entry.outcomeOn(), state);
    }

    /** One entry and what was reported of it. @throws RuleViolation refusal.notFound, also of a section that the register does not keep */
    public OffenderSheet sheet(CriminalRecord record, int entrySeq) {
        RecordedOffence entry = record.offencesFor(true).stream()
                .filter(one -> one.seq() == entrySeq)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
        Offence offence = offences.require(entry.offenceCode());
        List<OffenderReport> all = of(record, entry);
        if (!offence.isRegistered() && all.isEmpty()) throw new RuleViolation("refusal.notFound");
        return new OffenderSheet(record.number(), entry, offence, all, state(entry, offence, all));
    }

    /** One that was taken out is reported anew where a conviction stands again. */
    private static OffenderState state(RecordedOffence entry, Offence offence, List<OffenderReport> all) {
        boolean stands = stands(entry);
        OffenderState last = all.isEmpty() ? OffenderState.NONE : all.get(0).state(stands);
        boolean isNew = last == OffenderState.NONE || last == OffenderState.TAKEN_OUT;
        return isNew && stands && offence.isRegistered() ? OffenderState.TO_REPORT : last;
    }

    /** What was reported of an entry, the latest first. Uses offender_report_record_ix. */
    private List<OffenderReport> of(CriminalRecord record, RecordedOffence entry) {
        return em.createQuery(
                        "select p from OffenderReport p where p.recordId = :record and p.offenceSeq = :seq order by p.id"
                                + " desc",
                        OffenderReport.class)
                .setParameter("record", record.id())
                .setParameter("seq", entry.seq())
                .setMaxResults(PAGE)
                .getResultList();
    }

    /** Whether it is a conviction that the register is to know. A child's never is (JJSA 2018, section 13). */
    private static boolean stands(RecordedOffence entry) {
        return entry.outcome() == CourtOutcome.CONVICTED
                && !entry.isJuvenile()
                && !entry.isSealed()
                && !entry.isStruck();
    }

    /** @throws RuleViolation offender.nothing, recall.letterFuture, offender.letterEarly */
    public void tell(OffenderSheet sheet, CriminalRecord record, NewTelling told, Signatory by, Instant at) {
        if (!sheet.isToTell()) throw new RuleViolation("offender.nothing");
        requirePast(told.on(), at, "recall.letterFuture");
        if (sheet.state() == OffenderState.TO_REPORT) {
            if (sheet.entry().outcomeOn() != null
                    && told.on().isBefore(sheet.entry().outcomeOn())) throw new RuleViolation("offender.letterEarly");
            em.persist(new OffenderReport(sheet.entry(), record.id(), told, by, at));
        } else sheet.report().askOut(told, by, at);
    }

    /** @throws RuleViolation offender.notAwaited, recall.receiptFuture, recall.receiptEarly */
    public void confirm(OffenderSheet sheet, NewReceipt receipt, Signatory by, Instant at) {
        if (!sheet.isAwaited()) throw new RuleViolation("offender.notAwaited");
        requirePast(receipt.on(), at, "recall.receiptFuture");
        sheet.report().confirm(receipt, by, at);
    }

    private static void requirePast(LocalDate on, Instant at, String refusal) {
        if (on.isAfter(LocalDate.ofInstant(at, Texts.PAKISTAN))) throw new RuleViolation(refusal);
    }
}
