package pk.gov.balochistan.police.photoarray;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.identifier.FreeNumbers;
import pk.gov.balochistan.police.lawfultaking.LawfulSet;
import pk.gov.balochistan.police.phototaking.PhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoSets;
import pk.gov.balochistan.police.phototaking.PhotoSide;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/** Register of photo arrays. Rows are only ever added. */
@Dependent
public class PhotoArrays {
    /** How many rows a list holds. */
    public static final int MOST_LISTED = 200;

    /** Which arrays fell since two of their photographs are of one person, in the words of a query of an array that it calls {@code a}. */
    private static final String JOINED =
            "exists (select m.id from ArrayMember m, ArrayMember n, CriminalRecord q, CriminalRecord r where m.arrayId"
                    + " = a.id and n.arrayId = a.id and n.seq > m.seq and q.id = m.recordId and r.id = n.recordId and"
                    + " coalesce(q.joined.into, q.id) = coalesce(r.joined.into, r.id))";

    /** And which since one of their photographs may be shown no more; its parameters are those of {@link Fillers#STANDS}. */
    private static final String WITHDRAWN =
            "exists (select m.id from ArrayMember m where m.arrayId = a.id and not exists"
                    + " (select s.id from PhotoSet s where s.id = m.setId and " + Fillers.STANDS + "))";

    /** Which arrays may be shown; {@link #standing} gives its parameters. */
    public static final String STANDS = "not " + JOINED + " and not " + WITHDRAWN;

    private final EntityManager em;
    private final CriminalRecords records;
    private final PhotoSets sets;
    private final Fillers fillers;
    private final FreeNumbers<ArrayNumber> numbers;

    @Inject
    public PhotoArrays(EntityManager em, KeyRing keys) {
        this.em = em;
        this.records = new CriminalRecords(em);
        this.sets = new PhotoSets(em, keys);
        this.fillers = new Fillers(em, keys);
        this.numbers =
                new FreeNumbers<>(ArrayNumber::random, number -> find(number).isPresent());
    }

    /** Persons who look like the suspect, of whom fillers are picked. @throws RuleViolation arrays.suspect.photo, .sex, .born */
    public List<Candidate> candidates(CriminalRecord suspect) {
        fillers.ofSuspect(suspect);
        return fillers.candidates(suspect);
    }

    /** The suspect's photograph as it would be shown. @throws RuleViolation arrays.suspect.photo */
    public ArrayPicture ofSuspect(CriminalRecord suspect) {
        return picture(fillers.ofSuspect(suspect));
    }

    /**
     * Seals an array. Of this and a withdrawal of one of its photographs at one moment one fails.
     *
     * @throws RuleViolation arrays.order.future; those of {@link Fillers#require}; arrays.suspect.photo
     */
    public PhotoArray seal(CriminalRecord suspect, Reason reason, NewArray sealed, Signatory by, Instant at) {
        sealed.ground().requireDay(LocalDate.ofInstant(at, Texts.PAKISTAN));
        List<PhotoSet> all = new ArrayList<>(List.of(fillers.ofSuspect(suspect)));
        all.addAll(fillers.require(suspect, sealed.fillers()));
        all.forEach(sets::lock);
        PhotoArray array = new PhotoArray(numbers.next(), reason, sealed, by, at);
        em.persist(array);
        em.flush();
        for (PhotoSet set : all) {
            em.persist(new ArrayMember(array, all.indexOf(set) + 1, set));
            // Each refers to the one before by its number, of which the mapper knows nothing.
            em.flush();
        }
        return array;
    }

    /** One's own: to anybody else it is not there. @throws RuleViolation refusal.notFound */
    public PhotoArray requireOwn(ArrayNumber number, Signatory person) {
        return find(number)
                .filter(array -> array.isOf(person))
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    private Optional<PhotoArray> find(ArrayNumber number) {
        return em.createQuery("select a from PhotoArray a where a.number = :number", PhotoArray.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Those that a person sealed, the latest first, at most 200. Uses photo_array_of_ix. */
    public List<ArrayRow> listOwn(Signatory person) {
        List<PhotoArray> own = em.createQuery(
                        "select a from PhotoArray a where a.sealedPerson = :person order by a.id desc",
                        PhotoArray.class)
                .setParameter("person", person.person())
                .setMaxResults(MOST_LISTED)
                .getResultList();
        Map<Long, VoidReason> gone = voids(own.stream().map(PhotoArray::id).toList());
        return own.stream()
                .map(array -> new ArrayRow(
                        array.number(), array.caseReference(), array.sealedAt(), gone.containsKey(array.id())))
                .toList();
    }

    /** Those of its photographs, the suspect's first. Uses array_member_seq_uk. */
    public List<ArrayMember> members(PhotoArray array) {
        return em.createQuery("select m from ArrayMember m where m.arrayId = :array order by m.seq", ArrayMember.class)
                .setParameter("array", array.id())
                .getResultList();
    }

    /** Of one of its photographs whose record it is. */
    public CriminalRecord record(ArrayMember member) {
        return records.require(member.recordId());
    }

    /** The records of the suspect's person, as they are joined now. */
    public List<CriminalRecord> recordsOfSuspect(PhotoArray array) {
        return records.ofPerson(record(members(array).get(0)));
    }

    /** Why an array is shown to nobody any more; empty while it stands. */
    public Optional<VoidReason> voided(PhotoArray array) {
        return Optional.ofNullable(voids(List.of(array.id())).get(array.id()));
    }

    /**
     * Those of some arrays that are shown to nobody any more. It is asked each time, so that an array falls with the first of its photographs
     * and in the same moment. Uses array_member_seq_uk.
     */
    public Map<Long, VoidReason> voids(Collection<Long> arrayIds) {
        Map<Long, VoidReason> voids = new HashMap<>();
        if (arrayIds.isEmpty()) return voids;
        em.createQuery("select a.id from PhotoArray a where a.id in :arrays and " + JOINED, Long.class)
                .setParameter("arrays", arrayIds)
                .getResultStream()
                .forEach(id -> voids.put(id, VoidReason.JOINED));
        standing(em.createQuery("select a.id from PhotoArray a where a.id in :arrays and " + WITHDRAWN, Long.class))
                .setParameter("arrays", arrayIds)
                .getResultStream()
                .forEach(id -> voids.put(id, VoidReason.WITHDRAWN));
        return voids;
    }

    /** Gives a query in which {@link #STANDS} is its parameters. */
    public static <T> TypedQuery<T> standing(TypedQuery<T> query) {
        return query.setParameter("complete", LawfulSet.State.COMPLETE).setParameter("cleared", CourtOutcome.cleared());
    }

    /** Of an act that asks whether an array stands, and a withdrawal or another such act on it at one moment, one fails. */
    public void lock(PhotoArray array) {
        members(array).forEach(member -> sets.lock(em.find(PhotoSet.class, member.setId())));
    }

    /** A photograph as it stands in an array; empty for one that may be shown no more, also where the array was shown before. */
    public Optional<ArrayPicture> picture(ArrayMember member) {
        return em.createQuery("select s from PhotoSet s where s.id = :set and " + Fillers.STANDS, PhotoSet.class)
                .setParameter("set", member.setId())
                .setParameter("complete", LawfulSet.State.COMPLETE)
                .setParameter("cleared", CourtOutcome.cleared())
                .getResultStream()
                .findFirst()
                .map(this::picture);
    }

    private ArrayPicture picture(PhotoSet set) {
        return ArrayPicture.of(sets.jpeg(set, PhotoSide.FRONT.place()));
    }
}
