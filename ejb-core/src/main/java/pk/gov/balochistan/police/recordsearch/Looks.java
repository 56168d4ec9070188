package pk.gov.balochistan.police.recordsearch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.PolicyRun;

/** Register of the codes by which persons on record are found by looks; whom the asker may not know of is in no count and no list. */
@Dependent
public class Looks {
    /** More than so many are no lead, and nobody is listed. */
    public static final int MOST_LISTED = 200;

    /** Rows of a page. */
    public static final int PAGE = 20;

    /** Of more persons the codes are not counted one by one. */
    static final int MOST_COUNTED = 10_000;

    private final EntityManager em;

    @Inject
    public Looks(EntityManager em) {
        this.em = em;
    }

    /**
     * Whose looks are asked for.
     *
     * @param keys for each thing asked the keys of which a record has to have one; not empty
     * @param examiner who may know of every record, also of one in which nothing is disclosed
     */
    record Wanted(List<List<String>> keys, boolean examiner) {
        /** As a condition on the row of a record, so called in the query. Every part reads the primary key of look_key. */
        String on(String record) {
            StringBuilder where = new StringBuilder();
            for (int i = 0; i < keys.size(); i++)
                where.append(i == 0 ? "" : " and ")
                        .append(record)
                        .append(" in (select k" + i + ".recordId from LookKey k" + i + " where k" + i + ".text in :keys"
                                + i + ")");
            if (!examiner)
                where.append(" and exists (select o.id from RecordedOffence o where o.record.id = " + record + " and "
                        + RecordedOffence.DISCLOSED + ")");
            return where.toString();
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query) {
            for (int i = 0; i < keys.size(); i++) query.setParameter("keys" + i, keys.get(i));
            if (!examiner) query.setParameter("cleared", CourtOutcome.cleared());
            return query;
        }
    }

    /** @param run of {@link AutomatedFunction#LOOKS_SEARCH}, as a policy permits it */
    int count(Wanted wanted, PolicyRun run) {
        run.requireOf(AutomatedFunction.LOOKS_SEARCH);
        return wanted.bind(
                        em.createQuery("select count(r) from CriminalRecord r where " + wanted.on("r.id"), Long.class))
                .getSingleResult()
                .intValue();
    }

    /** How many of them have which key. @param run as for {@link #count} */
    Map<String, Integer> countKeys(Wanted wanted, PolicyRun run) {
        run.requireOf(AutomatedFunction.LOOKS_SEARCH);
        Map<String, Integer> counts = new HashMap<>();
        wanted.bind(em.createQuery(
                        "select k.text, count(k.recordId) from LookKey k where " + wanted.on("k.recordId")
                                + " group by k.text",
                        Object[].class))
                .getResultStream()
                .forEach(row -> counts.put((String) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    /** One page of them by number, and of each all keys. @param page counted from 0 @param run as for {@link #count} */
    List<Found> list(Wanted wanted, int page, PolicyRun run) {
        run.requireOf(AutomatedFunction.LOOKS_SEARCH);
        List<CriminalRecord> records = wanted.bind(em.createQuery(
                        "select r from CriminalRecord r where " + wanted.on("r.id") + " order by r.number",
                        CriminalRecord.class))
                .setFirstResult(page * PAGE)
                .setMaxResults(PAGE)
                .getResultList();
        if (records.isEmpty()) return List.of();
        Map<Long, Set<String>> keys = new HashMap<>();
        em.createQuery("select k.recordId, k.text from LookKey k where k.recordId in :records", Object[].class)
                .setParameter(
                        "records", records.stream().map(CriminalRecord::id).toList())
                .getResultStream()
                .forEach(row -> keys.computeIfAbsent((Long) row[0], first -> new TreeSet<>())
                        .add((String) row[1]));
        return records.stream()
                .map(record -> new Found(record, keys.getOrDefault(record.id(), Set.of())))
                .toList();
    }

    /** A record and the keys by which it is found. */
    record Found(CriminalRecord record, Set<String> keys) {}
}
