package pk.gov.balochistan.police.description;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of what is known of persons on record, and of the codes by which they are found, which it keeps level with it. */
@Dependent
public class Descriptions {
    /** More than anybody has read of one person. */
    private static final int MOST_ENTRIES = 500;

    private final EntityManager em;

    @Inject
    public Descriptions(EntityManager em) {
        this.em = em;
    }

    /**
     * @param district of an address; null for all else
     * @throws RuleViolation description.full, description.future, description.born, description.again
     */
    public DescriptionEntry add(long recordId, NewEntry added, Place district, Signatory by, Instant at) {
        Integer last = em.createQuery(
                        "select max(e.seq) from DescriptionEntry e where e.recordId = :record", Integer.class)
                .setParameter("record", recordId)
                .getSingleResult();
        int seq = last == null ? 1 : last + 1;
        if (seq > MOST_ENTRIES) throw new RuleViolation("description.full", MOST_ENTRIES);
        DescriptionEntry entry = new DescriptionEntry(recordId, seq, added, district, by, at);
        if (list(recordId).stream().anyMatch(each -> !each.isStruck() && entry.repeats(each.entry())))
            throw new RuleViolation("description.again");
        em.persist(entry);
        renewKeys(recordId);
        return entry;
    }

    /** Whether something was added or struck at that moment or after it. Uses the unique key of the record and its numbers. */
    public boolean isChangedSince(long recordId, Instant since) {
        return !em.createQuery(
                        "select e.id from DescriptionEntry e left join DescriptionStrike s on s.entryId = e.id where e.recordId ="
                                + " :record and (e.enteredAt >= :since or s.struckAt >= :since)",
                        Long.class)
                .setParameter("record", recordId)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Strikes an entry, once. @throws RuleViolation refusal.notFound, description.struck */
    public DescriptionEntry strike(long recordId, NewStrike strike, Signatory by, Instant at) {
        Described found = list(recordId).stream()
                .filter(each -> each.entry().seq() == strike.seq())
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
        if (found.isStruck()) throw new RuleViolation("description.struck");
        em.persist(new DescriptionStrike(found.entry(), strike.why(), by, at));
        renewKeys(recordId);
        return found.entry();
    }

    /** All that is known of a person, struck entries too, in the order in which it was entered. Uses description_entry_seq_uk. */
    public List<Described> list(long recordId) {
        Map<Long, DescriptionStrike> strikes = em.createQuery(
                        "select s from DescriptionStrike s where s.entryId in"
                                + " (select e.id from DescriptionEntry e where e.recordId = :record)",
                        DescriptionStrike.class)
                .setParameter("record", recordId)
                .getResultStream()
                .collect(Collectors.toMap(DescriptionStrike::entryId, Function.identity()));
        return em.createQuery(
                        "select distinct e from DescriptionEntry e left join fetch e.traits"
                                + " where e.recordId = :record order by e.seq",
                        DescriptionEntry.class)
                .setParameter("record", recordId)
                .getResultStream()
                .map(entry -> new Described(entry, strikes.get(entry.id())))
                .toList();
    }

    /** Entries in which that number stands, without those that were struck, the newest first. Uses description_entry_number_ix. */
    public List<DescriptionEntry> with(PersonNumber number, int most) {
        return em.createQuery(
                        "select e from DescriptionEntry e where e.numberKey = :number"
                                + " and not exists (select s from DescriptionStrike s where s.entryId = e.id)"
                                + " order by e.seenOn desc, e.id desc",
                        DescriptionEntry.class)
                .setParameter("number", number.key())
                .setMaxResults(most)
                .getResultList();
    }

    /** The other names of persons, by record, without those that were struck. @param records at most 500 rows */
    public Map<Long, List<String>> aliases(Collection<Long> records) {
        if (records.isEmpty()) return Map.of();
        return em.createQuery(
                        "select e.recordId, e.words from DescriptionEntry e where e.recordId in :records and e.kind = :alias"
                                + " and not exists (select s from DescriptionStrike s where s.entryId = e.id) order by e.seq",
                        Object[].class)
                .setParameter("records", records)
                .setParameter("alias", EntryKind.ALIAS)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        HashMap::new,
                        Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    /** The codes by which a record is found ({@link LookKeys}). Uses look_key_record_ix. */
    public Set<String> keys(long recordId) {
        return new TreeSet<>(em.createQuery("select k.text from LookKey k where k.recordId = :record", String.class)
                .setParameter("record", recordId)
                .getResultList());
    }

    private void renewKeys(long recordId) {
        List<DescriptionEntry> standing = list(recordId).stream()
                .filter(each -> !each.isStruck())
                .map(Described::entry)
                .toList();
        Set<String> keys = new TreeSet<>(LookKeys.of(standing));
        Set<String> gone = keys(recordId);
        Set<String> kept = new TreeSet<>(gone);
        gone.removeAll(keys);
        keys.removeAll(kept);
        if (!gone.isEmpty())
            em.createQuery("delete from LookKey k where k.recordId = :record and k.text in :gone")
                    .setParameter("record", recordId)
                    .setParameter("gone", gone)
                    .executeUpdate();
        keys.forEach(key -> em.persist(new LookKey(key, recordId)));
    }
}
