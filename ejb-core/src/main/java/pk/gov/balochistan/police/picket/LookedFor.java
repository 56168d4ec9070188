package pk.gov.balochistan.police.picket;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.DualControl.Decision;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;

/** Whose prints a finger from a picket may be compared with: the records of persons who are looked for now, from both sources of {@link HotlistCheck}. */
final class LookedFor {
    /** More would be a list of everybody; the latest are taken. */
    private static final int MOST = 20_000;

    private static final int AT_ONCE = 500;

    private final EntityManager em;

    LookedFor(EntityManager em) {
        this.em = em;
    }

    /** Rows of all records of these persons, joined ones as well. Uses wanted_notice_live_ix and hotlist_entry_cnic_ix. */
    Set<Long> records(LocalDate today) {
        TreeSet<Long> wanted = new TreeSet<>(byOrder());
        wanted.addAll(byEntry(today));
        Set<Long> all = new HashSet<>();
        List<Long> rows = List.copyOf(wanted);
        for (int from = 0; from < rows.size(); from += AT_ONCE)
            all.addAll(ofPersons(rows.subList(from, Math.min(from + AT_ONCE, rows.size()))));
        return all;
    }

    /** Rows alone: each check would else read some thousand persons. Uses criminal_record_merged_ix. */
    private Set<Long> ofPersons(List<Long> some) {
        Set<Long> kept = em.createQuery(
                        "select r.id, r.joined.into from CriminalRecord r where r.id in :some", Object[].class)
                .setParameter("some", some)
                .getResultStream()
                .map(row -> (Long) (row[1] == null ? row[0] : row[1]))
                .collect(Collectors.toCollection(HashSet::new));
        Set<Long> all = new HashSet<>(kept);
        all.addAll(em.createQuery("select r.id from CriminalRecord r where r.joined.into in :kept", Long.class)
                .setParameter("kept", kept)
                .getResultList());
        return all;
    }

    private List<Long> byOrder() {
        return em.createQuery(
                        "select distinct o.record.id from WantedNotice n join n.offence o where n.withdrawnAt is null and "
                                + RecordedOffence.DISCLOSED + " order by o.record.id desc",
                        Long.class)
                .setParameter("cleared", CourtOutcome.cleared())
                .setMaxResults(MOST)
                .getResultList();
    }

    private List<Long> byEntry(LocalDate today) {
        return em.createQuery(
                        "select distinct r.id from HotlistEntry e, CriminalRecord r where r.person.cnic = e.person.cnic"
                                + " and e.control.decision = :confirmed and e.withdrawnAt is null"
                                + " and e.firstDay <= :today and e.lastDay >= :today order by r.id desc",
                        Long.class)
                .setParameter("confirmed", Decision.CONFIRMED)
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultList();
    }
}
