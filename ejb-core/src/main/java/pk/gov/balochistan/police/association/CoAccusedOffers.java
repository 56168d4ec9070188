package pk.gov.balochistan.police.association;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.organisation.Place;

/** Who stands in one FIR with a person, for an examiner to decide whether that says something: the register says it of nobody by itself. */
@Dependent
public class CoAccusedOffers {
    static final int MOST_OFFERED = 20;

    private static final String OFFERED =
            "select h, e from RecordedOffence e, RecordedOffence o, CriminalRecord h where e.record.id in :mine"
                    + " and o.firKey = e.firKey and o.placeId = e.placeId and h.id = o.record.id and h.id not in :mine and "
                    + RecordedOffence.DISCLOSED + " and " + RecordedOffence.DISCLOSED.replace("o.", "e.")
                    + " and not exists (select a.id from Association a where a.kind = :together and a.source.firKey = e.firKey"
                    + " and a.source.placeId = e.placeId and (a.recordId = h.id and a.otherRecordId in :mine or"
                    + " a.otherRecordId = h.id and a.recordId in :mine)) order by o.id desc";

    private final EntityManager em;
    private final CriminalRecords records;

    @Inject
    public CoAccusedOffers(EntityManager em) {
        this.em = em;
        this.records = new CriminalRecords(em);
    }

    /**
     * By entries that are told of both, and where nobody decided it yet: an association that was struck is not offered again. At most 20. Uses
     * recorded_offence_fir_ix.
     */
    public List<CoAccused> of(List<CriminalRecord> ofPerson) {
        ofPerson.forEach(records::keyFirs);
        em.flush();
        Map<String, CoAccused> offers = new LinkedHashMap<>();
        em.createQuery(OFFERED, Object[].class)
                .setParameter("mine", ofPerson.stream().map(CriminalRecord::id).toList())
                .setParameter("together", AssociationKind.CO_ACCUSED)
                .setParameter("cleared", CourtOutcome.cleared())
                .setMaxResults(5 * MOST_OFFERED)
                .getResultStream()
                .map(row -> offer((CriminalRecord) row[0], (RecordedOffence) row[1]))
                // One FIR may stand with several sections on either side.
                .forEach(offer -> offers.putIfAbsent(
                        offer.auditTarget() + offer.fir() + offer.station().id(), offer));
        return offers.values().stream().limit(MOST_OFFERED).toList();
    }

    private CoAccused offer(CriminalRecord other, RecordedOffence own) {
        return new CoAccused(other, own.firReference(), em.find(Place.class, own.placeId()));
    }
}
