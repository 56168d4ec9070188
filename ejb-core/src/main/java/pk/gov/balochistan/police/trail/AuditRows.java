package pk.gov.balochistan.police.trail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.shared.Texts;

/** Register of the trail's rows for those who read it; it writes nothing. */
@Dependent
public class AuditRows {
    private final EntityManager em;
    private final AuditTrail trail;

    @Inject
    public AuditRows(EntityManager em, AuditTrail trail) {
        this.em = em;
        this.trail = trail;
    }

    /** Rows that match, newest first. Uses the indexes on at, actor and target. @param page counted from 0 */
    public AuditPage list(AuditFilter filter, int page, int size) {
        Map<String, Object> wanted = wanted(filter);
        TypedQuery<AuditRow> query = em.createQuery(
                "select new pk.gov.balochistan.police.trail.AuditRow(e.id, e.at, e.actor, e.channel, e.action, e.target,"
                        + " e.outcome, e.reason, e.detail) from AuditEntry e"
                        + (wanted.isEmpty() ? "" : " where " + String.join(" and ", wanted.keySet()))
                        + " order by e.at desc, e.id desc",
                AuditRow.class);
        // The clauses are constants of this class; what was typed comes in as a parameter.
        wanted.forEach((clause, value) -> query.setParameter(clause.substring(clause.indexOf(':') + 1), value));
        List<AuditRow> rows =
                query.setFirstResult(page * size).setMaxResults(size + 1).getResultList();
        List<AuditRow> shown =
                rows.stream().limit(size).map(AuditRow::withoutCaseOfTexter).toList();
        return new AuditPage(shown, page, rows.size() > size);
    }

    private Map<String, Object> wanted(AuditFilter filter) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        put(wanted, "e.actor = :actor", filter.actorWritten());
        put(wanted, "e.action like :action", filter.action() == null ? null : filter.action() + ":%");
        List<String> targets = targets(filter);
        put(wanted, "e.target in :targets", targets.isEmpty() ? null : targets);
        // Looked for by its case, a row must not show the phone either.
        if (targets.stream().anyMatch(AuditRow::isCase)) wanted.put("e.channel <> :hidden", Caller.SMS);
        put(wanted, "e.outcome = :outcome", filter.outcome());
        put(wanted, "e.at >= :since", dayStart(filter.from(), 0));
        put(wanted, "e.at < :until", dayStart(filter.to(), 1));
        return wanted;
    }

    private static void put(Map<String, Object> wanted, String clause, Object value) {
        if (value != null) wanted.put(clause, value);
    }

    private List<String> targets(AuditFilter filter) {
        String typed = filter.target();
        if (typed == null) return List.of();
        String number = typed.replace(" ", "");
        if (number.matches("\\d{12}")) return List.of("complaint:" + number);
        List<String> ofOffice = filter.officeTargets();
        if (!ofOffice.isEmpty()) return ofOffice;
        String sought = filter.soughtTarget();
        return List.of(sought == null ? typed : trail.pseudonymOfSought(sought));
    }

    private static Instant dayStart(LocalDate day, int daysLater) {
        return day == null
                ? null
                : day.plusDays(daysLater).atStartOfDay(Texts.PAKISTAN).toInstant();
    }
}
