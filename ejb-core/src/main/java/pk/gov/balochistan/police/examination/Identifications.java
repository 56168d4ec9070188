package pk.gov.balochistan.police.examination;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pk.gov.balochistan.police.printtaking.PrintSet;

/** What identifications say about a record, as long as all prints they rest on are kept. */
@Dependent
public class Identifications {
    /** As many as a row of the trail names. */
    private static final int MOST = 30;

    private static final String KEPT =
            " and exists (select f.id from TakenPrint f where f.id = k.printId and f.set.state = :complete)";

    /** Of an identification that stands a doubt that was not refused waits. Uses identification_doubt_live_uk. */
    private static final String DOUBT = " left join IdentificationDoubt d on d.liveComparisonId = c.id";

    private final EntityManager em;

    @Inject
    public Identifications(EntityManager em) {
        this.em = em;
    }

    /**
     * Records that are of the same person by their prints, the latest identification first, at most 30. Uses
     * print_candidate_record_ix, print_set_seq_uk and print_candidate_probe_ix.
     */
    public List<SamePerson> samePerson(long recordId) {
        String sought =
                "select new pk.gov.balochistan.police.examination.SamePerson(r.number, c.number, c.decidedAt, d.id) from"
                        + " PrintComparison c join c.candidate k join TakenPrint p on p.id = k.probePrintId join p.set s join"
                        + " CriminalRecord r on r.id = s.recordId" + DOUBT
                        + " where k.recordId = :record and s.recordId <> :record";
        String found =
                "select new pk.gov.balochistan.police.examination.SamePerson(r.number, c.number, c.decidedAt, d.id) from"
                        + " PrintComparison c join c.candidate k join TakenPrint p on p.id = k.probePrintId join p.set s join"
                        + " CriminalRecord r on r.id = k.recordId" + DOUBT
                        + " where s.recordId = :record and k.recordId <> :record";
        return Stream.of(sought, found)
                .flatMap(query ->
                        identified(query + " and s.state = :complete" + KEPT, SamePerson.class, recordId).stream())
                .sorted(Comparator.comparing(SamePerson::decidedAt).reversed())
                .limit(MOST)
                .toList();
    }

    /** Traces that were identified with a print of the record, the latest first, at most 30. Uses print_candidate_record_ix. */
    public List<IdentifiedTrace> traces(long recordId) {
        return identified(
                "select new pk.gov.balochistan.police.examination.IdentifiedTrace(l.number, l.caseReference, c.number,"
                        + " c.decidedAt, d.id) from PrintComparison c join c.candidate k join Lift l on l.id = c.liftId"
                        + DOUBT
                        + " where k.recordId = :record" + KEPT,
                IdentifiedTrace.class,
                recordId);
    }

    private <T> List<T> identified(String query, Class<T> row, long recordId) {
        TypedQuery<T> identified =
                em.createQuery(query + " and c.conclusion = :identified order by c.decidedAt desc, c.number", row);
        return identified
                .setParameter("record", recordId)
                .setParameter("complete", PrintSet.State.COMPLETE)
                .setParameter("identified", Conclusion.IDENTIFIED)
                .setMaxResults(MOST)
                .getResultList();
    }
}
