package pk.gov.balochistan.police.arrayshowing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.photoarray.ArrayMember;
import pk.gov.balochistan.police.photoarray.ArrayPicture;
import pk.gov.balochistan.police.photoarray.PhotoArray;
import pk.gov.balochistan.police.photoarray.PhotoArrays;
import pk.gov.balochistan.police.photoarray.VoidReason;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** Register of what is to be shown to which witness, of who showed it, and of what was said. Rows are only ever added. */
@Dependent
public class Showings {
    /** How many rows a list holds. */
    public static final int MOST_LISTED = 200;

    private static final int MOST_WITNESSES = 50;
    private static final int MOST_NOTES = 20;
    private static final SecureRandom LOT = new SecureRandom();

    private final EntityManager em;
    private final PhotoArrays arrays;

    @Inject
    public Showings(EntityManager em, KeyRing keys) {
        this.em = em;
        this.arrays = new PhotoArrays(em, keys);
    }

    /**
     * Orders that an array be shown to a witness, in an order that is drawn now and for this witness alone.
     *
     * @throws RuleViolation arrays.void, arrays.witness.again, arrays.witness.many
     */
    public ArrayShowing order(PhotoArray array, NewShowing ordered, Place place, Instant at) {
        refuseVoid(array);
        List<ArrayShowing> there = list(array);
        if (there.size() >= MOST_WITNESSES) throw new RuleViolation("arrays.witness.many", MOST_WITNESSES);
        if (ofSuspect(array).stream().anyMatch(showing -> showing.isFor(ordered)))
            throw new RuleViolation("arrays.witness.again");
        arrays.lock(array);
        ArrayShowing showing = new ArrayShowing(array, there.size() + 1, ordered, place, at);
        em.persist(showing);
        em.flush();
        List<ArrayMember> drawn = new ArrayList<>(arrays.members(array));
        Collections.shuffle(drawn, LOT);
        for (ArrayMember member : drawn) {
            em.persist(new ArrayPosition(showing, drawn.indexOf(member) + 1, member));
            // Each refers to the one before by its number, of which the mapper knows nothing.
            em.flush();
        }
        return showing;
    }

    /** Every showing of whichever array of the same suspect: a second one shows the witness whom the first had, too. Uses array_member_record_ix. */
    private List<ArrayShowing> ofSuspect(PhotoArray array) {
        return em.createQuery(
                        "select s from ArrayShowing s, ArrayMember m where m.arrayId = s.array.id and m.seq = 1 and m.recordId"
                                + " in :suspect",
                        ArrayShowing.class)
                .setParameter(
                        "suspect",
                        arrays.recordsOfSuspect(array).stream()
                                .map(CriminalRecord::id)
                                .toList())
                .getResultList();
    }

    private void refuseVoid(PhotoArray array) {
        arrays.voided(array).ifPresent(why -> {
            throw new RuleViolation("arrays.void", why);
        });
    }

    /** Those of an array, the first one first. Uses array_showing_seq_uk. */
    public List<ArrayShowing> list(PhotoArray array) {
        return em.createQuery("select s from ArrayShowing s where s.array = :array order by s.seq", ArrayShowing.class)
                .setParameter("array", array)
                .getResultList();
    }

    /** @throws RuleViolation refusal.notFound */
    public ArrayShowing require(PhotoArray array, int seq) {
        return list(array).stream()
                .filter(showing -> showing.seq() == seq)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    /**
     * A showing that an officer may make, or made. To all others it is not there.
     *
     * @param scope of whoever asks: an officer shows what is ordered for a place under the own post
     * @throws RuleViolation refusal.notFound; arrays.show.own, arrays.show.knows while it waits
     */
    public ArrayShowing require(ShowingRef ref, Scope scope, Signatory officer) {
        ArrayShowing showing = scoped("a.number = :number and w.seq = :seq", scope)
                .flatMap(query -> query.setParameter("number", ref.array())
                        .setParameter("seq", ref.seq())
                        .getResultStream()
                        .findFirst())
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
        Optional<BegunShowing> begun = begun(showing);
        if (begun.isPresent() && !begun.get().isBy(officer)) throw new RuleViolation("refusal.notFound");
        if (begun.isEmpty()) new Impartiality(em).require(showing, arrays.recordsOfSuspect(showing.array()), officer);
        return showing;
    }

    /** Those of an officer's places that others sealed, that nobody has begun and that still stand, the oldest first, at most 200. Uses array_showing_place_ix. */
    public List<ShowingRow> listWaiting(Scope scope, Signatory officer) {
        return scoped(
                        "a.sealedPerson <> :officer and not exists (select b.showingId from BegunShowing b where"
                                + " b.showingId = w.id) and " + PhotoArrays.STANDS,
                        scope)
                .map(query -> rows(PhotoArrays.standing(query)
                        .setParameter("officer", officer.person())
                        .setMaxResults(MOST_LISTED)
                        .getResultList()))
                .orElse(List.of());
    }

    /** Those that an officer showed, the latest first, at most 200. Uses array_begun_shown_ix. */
    public List<ShowingRow> listShown(Signatory officer) {
        return rows(em.createQuery(
                        "select s from ArrayShowing s, BegunShowing b where b.showingId = s.id and b.shownPerson ="
                                + " :officer order by s.id desc",
                        ArrayShowing.class)
                .setParameter("officer", officer.person())
                .setMaxResults(MOST_LISTED)
                .getResultList());
    }

    /** The one rule of which showings a post sees; empty where the scope covers nothing. */
    private Optional<TypedQuery<ArrayShowing>> scoped(String condition, Scope scope) {
        if (scope.coversNothing()) return Optional.empty();
        String under = IntStream.range(0, scope.posts().size())
                .mapToObj(i -> "p.path like :under" + i)
                .collect(Collectors.joining(" or ", "(", ")"));
        TypedQuery<ArrayShowing> query = em.createQuery(
                "select w from ArrayShowing w join w.array a, Place p where p.id = w.placeId and " + under + " and "
                        + condition + " order by w.id",
                ArrayShowing.class);
        for (int i = 0; i < scope.posts().size(); i++)
            query.setParameter("under" + i, scope.posts().get(i).placePath() + "%");
        return Optional.of(query);
    }

    private List<ShowingRow> rows(List<ArrayShowing> showings) {
        Map<Long, VoidReason> voids = arrays.voids(
                showings.stream().map(showing -> showing.array().id()).collect(Collectors.toSet()));
        return showings.stream()
                .map(showing -> {
                    BegunShowing begun = begun(showing).orElse(null);
                    boolean isVoid = voids.containsKey(showing.array().id());
                    ShowingState state = ShowingState.of(begun, outcome(showing).orElse(null), isVoid);
                    return new ShowingRow(
                            showing.ref(),
                            showing.array().caseReference(),
                            showing.orderedAt(),
                            state,
                            begun == null ? null : begun.shownAt());
                })
                .toList();
    }

    /** Lays it open before its witness, once. Of this and a withdrawal of one of its photographs at one moment one fails. @throws RuleViolation arrays.void, arrays.show.begun */
    public void begin(ArrayShowing showing, Signatory officer, Instant at) {
        if (begun(showing).isPresent()) throw new RuleViolation("arrays.show.begun");
        refuseVoid(showing.array());
        arrays.lock(showing.array());
        em.persist(new BegunShowing(showing, officer, at));
    }

    /**
     * Writes down what the witness said, once.
     *
     * @throws RuleViolation arrays.show.notBegun, arrays.outcome.again, arrays.outcome.chosen for a number at which none stands
     */
    public void record(ArrayShowing showing, NewOutcome said, Signatory officer, Instant at) {
        if (begun(showing).isEmpty()) throw new RuleViolation("arrays.show.notBegun");
        if (outcome(showing).isPresent()) throw new RuleViolation("arrays.outcome.again");
        boolean isThere = said.chosen() == null || said.chosen() >= 1 && said.chosen() <= showing.photographs();
        if (!isThere) throw new RuleViolation("arrays.outcome.chosen");
        arrays.lock(showing.array());
        em.persist(new ShowingOutcome(showing, said, officer, at));
    }

    /** Puts something right beside the outcome, which stays. @param words 10 to 500 characters @throws RuleViolation arrays.note, arrays.note.early, arrays.note.many */
    public void note(ArrayShowing showing, String words, Signatory officer, Instant at) {
        String written = Typed.within(words, 10, 500, "arrays.note");
        if (outcome(showing).isEmpty()) throw new RuleViolation("arrays.note.early");
        int seq = notes(showing).size() + 1;
        if (seq > MOST_NOTES) throw new RuleViolation("arrays.note.many", MOST_NOTES);
        em.persist(new ShowingNote(showing, seq, written, officer, at));
    }

    public Optional<BegunShowing> begun(ArrayShowing showing) {
        return Optional.ofNullable(em.find(BegunShowing.class, showing.id()));
    }

    public Optional<ShowingOutcome> outcome(ArrayShowing showing) {
        return Optional.ofNullable(em.find(ShowingOutcome.class, showing.id()));
    }

    /** The first one first. Uses array_note_seq_uk. */
    public List<ShowingNote> notes(ArrayShowing showing) {
        return em.createQuery(
                        "select n from ShowingNote n where n.showingId = :showing order by n.seq", ShowingNote.class)
                .setParameter("showing", showing.id())
                .getResultList();
    }

    /** The photographs by number, as far as they may still be shown. */
    LaidOpen laidOpen(ArrayShowing showing) {
        Map<Integer, ArrayMember> members =
                arrays.members(showing.array()).stream().collect(Collectors.toMap(ArrayMember::seq, member -> member));
        List<Numbered> photographs = new ArrayList<>();
        List<CriminalRecord> records = new ArrayList<>();
        for (ArrayPosition position : positions(showing)) {
            ArrayMember member = members.get(position.member());
            Optional<ArrayPicture> picture = arrays.picture(member);
            photographs.add(new Numbered(position.at(), picture.orElse(null)));
            if (picture.isPresent()) records.add(arrays.record(member));
        }
        return new LaidOpen(photographs, records);
    }

    /** At which number the suspect's photograph stood: for whoever sealed the array, once the witness has answered. */
    int suspectAt(ArrayShowing showing) {
        int suspect = arrays.members(showing.array()).stream()
                .filter(ArrayMember::isSuspect)
                .findFirst()
                .orElseThrow()
                .seq();
        return positions(showing).stream()
                .filter(position -> position.member() == suspect)
                .findFirst()
                .orElseThrow()
                .at();
    }

    /** Uses array_position_at_uk. */
    private List<ArrayPosition> positions(ArrayShowing showing) {
        return em.createQuery(
                        "select p from ArrayPosition p where p.showingId = :showing order by p.at", ArrayPosition.class)
                .setParameter("showing", showing.id())
                .getResultList();
    }
}
