package pk.gov.balochistan.police.photoarray;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.description.Descriptions;
import pk.gov.balochistan.police.lawfultaking.LawfulSet;
import pk.gov.balochistan.police.phototaking.PhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoSets;
import pk.gov.balochistan.police.phototaking.ShownPhoto;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * Register of photographs that may stand in an array, and of persons who look like a suspect. It says nothing of anybody: nobody becomes
 * suspected by being found here, and nobody who is found is named.
 */
@Dependent
public class Fillers {
    /** Of how many whoever composes picks. */
    static final int MOST_CANDIDATES = 24;

    /**
     * Which sets stand, in the words of a query of a set that it calls {@code s}; its parameters are {@code complete} and {@code cleared}. What
     * was withdrawn, and what was taken for an entry that is not disclosed, is shown to no witness.
     */
    static final String STANDS =
            "s.state = :complete and exists (select o.id from RecordedOffence o where o.record.id ="
                    + " s.recordId and o.seq = s.offenceSeq and " + RecordedOffence.DISCLOSED + ")";

    private final EntityManager em;
    private final CriminalRecords records;
    private final Descriptions descriptions;
    private final PhotoSets sets;

    @Inject
    public Fillers(EntityManager em, KeyRing keys) {
        this.em = em;
        this.records = new CriminalRecords(em);
        this.descriptions = new Descriptions(em);
        this.sets = new PhotoSets(em, keys);
    }

    /** The latest photographs of the suspect that may be shown. @throws RuleViolation arrays.suspect.photo */
    PhotoSet ofSuspect(CriminalRecord suspect) {
        return standing(List.of(suspect.id())).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("arrays.suspect.photo"));
    }

    /**
     * Persons of whom there is a photograph that may be shown and who look like the suspect, the likest first, each person once, at most 24.
     *
     * @throws RuleViolation arrays.suspect.sex, arrays.suspect.born
     */
    List<Candidate> candidates(CriminalRecord suspect) {
        Likeness wanted = Likeness.of(descriptions.keys(suspect.id()));
        Map<Long, Integer> likest = likest(suspect, wanted);
        if (likest.isEmpty()) return List.of();
        Map<Long, PhotoSet> latest = new LinkedHashMap<>();
        standing(likest.keySet()).forEach(set -> latest.putIfAbsent(set.recordId(), set));
        Map<Long, byte[]> fronts = sets.fronts(latest.values()).stream()
                .collect(Collectors.toMap(photo -> photo.view().set().id(), ShownPhoto::small));
        Set<Long> seen = new HashSet<>(Set.of(personOf(suspect)));
        return likest.keySet().stream()
                .filter(latest::containsKey)
                .map(records::require)
                .filter(record -> seen.add(personOf(record)))
                .limit(MOST_CANDIDATES)
                .map(record -> {
                    long set = latest.get(record.id()).id();
                    return new Candidate(record, set, likest.get(record.id()), fronts.get(set));
                })
                .toList();
    }

    /** Records by how many codes they share with the suspect, the likest first. Uses the primary key of look_key and look_key_record_ix. */
    private Map<Long, Integer> likest(CriminalRecord suspect, Likeness wanted) {
        Map<Long, Integer> likest = new LinkedHashMap<>();
        em.createQuery(
                        "select k.recordId, count(k.text) from LookKey k where k.text in :codes and k.recordId <> :suspect"
                                + " and k.recordId in (select x.recordId from LookKey x where x.text = :sex)"
                                + " and k.recordId in (select y.recordId from LookKey y where y.text in :years)"
                                + " and exists (select s.id from PhotoSet s where s.recordId = k.recordId and " + STANDS
                                + ") group by k.recordId order by count(k.text) desc, k.recordId",
                        Object[].class)
                .setParameter("codes", wanted.codes())
                .setParameter("suspect", suspect.id())
                .setParameter("sex", wanted.sex().name())
                .setParameter("years", wanted.yearKeys())
                .setParameter("complete", LawfulSet.State.COMPLETE)
                .setParameter("cleared", CourtOutcome.cleared())
                .setMaxResults(2 * MOST_CANDIDATES)
                .getResultList()
                .forEach(row -> likest.put((Long) row[0], ((Number) row[1]).intValue()));
        return likest;
    }

    /** Sets of these records that may be shown, the latest of each first. Uses photo_set_seq_uk. */
    private List<PhotoSet> standing(Collection<Long> recordIds) {
        return em.createQuery(
                        "select s from PhotoSet s where s.recordId in :records and " + STANDS
                                + " order by s.recordId, s.takenOn desc, s.seq desc",
                        PhotoSet.class)
                .setParameter("records", recordIds)
                .setParameter("complete", LawfulSet.State.COMPLETE)
                .setParameter("cleared", CourtOutcome.cleared())
                .getResultList();
    }

    /**
     * The sets that were picked, as they stand now.
     *
     * @throws RuleViolation arrays.filler.gone for one that may be shown no more; .same for one of the suspect, or of a person who is picked
     *     twice; .sex, .age; arrays.suspect.sex, arrays.suspect.born
     */
    List<PhotoSet> require(CriminalRecord suspect, List<Long> picked) {
        Likeness wanted = Likeness.of(descriptions.keys(suspect.id()));
        Set<Long> persons = new HashSet<>(Set.of(personOf(suspect)));
        return picked.stream()
                .map(id -> {
                    PhotoSet set = em.find(PhotoSet.class, id);
                    if (set == null || !standing(List.of(set.recordId())).contains(set))
                        throw new RuleViolation("arrays.filler.gone");
                    if (!persons.add(personOf(records.require(set.recordId()))))
                        throw new RuleViolation("arrays.filler.same");
                    wanted.requireAlike(descriptions.keys(set.recordId()));
                    return set;
                })
                .toList();
    }

    /** The record whose number is the person's. */
    static Long personOf(CriminalRecord record) {
        return record.mergedInto() == null ? record.id() : record.mergedInto();
    }
}
