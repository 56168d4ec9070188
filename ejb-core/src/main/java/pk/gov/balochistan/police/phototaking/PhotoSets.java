package pk.gov.balochistan.police.phototaking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.recordkey.RecordKeys;
import pk.gov.balochistan.police.recordkey.RecordSeal;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of sets of photographs. Whoever begins one has asked for its ground before. */
@Dependent
public class PhotoSets {
    private static final int MOST_A_RECORD = 20;

    private final EntityManager em;
    private final RecordKeys keys;

    @Inject
    public PhotoSets(EntityManager em, KeyRing keys) {
        this.em = em;
        this.keys = new RecordKeys(em, keys);
    }

    /** The sets of a record, the first one first, at most 20. Uses photo_set_seq_uk. */
    public List<PhotoSet> list(long recordId) {
        return em.createQuery("select s from PhotoSet s where s.recordId = :record order by s.seq", PhotoSet.class)
                .setParameter("record", recordId)
                .setMaxResults(MOST_A_RECORD)
                .getResultList();
    }

    /** Begins a set. @throws RuleViolation taking.open where one is open already, taking.tooMany */
    public PhotoSet begin(long recordId, NewPhotoSet begun, Signatory by, Instant at) {
        List<PhotoSet> there = list(recordId);
        PhotoSet.refuseAnother(there, MOST_A_RECORD);
        PhotoSet set = new PhotoSet(recordId, there.size() + 1, begun, by.actor(), at);
        em.persist(set);
        return set;
    }

    /** @throws RuleViolation refusal.notFound */
    public PhotoSet require(long recordId, int seq) {
        return list(recordId).stream()
                .filter(set -> set.seq() == seq)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    /**
     * Takes a photograph, or takes it again. A poor one waits to be accepted.
     *
     * @throws RuleViolation taking.closed, photos.mark.tooMany, refusal.notFound; photos.bad.* with what to do, for one that nobody may accept
     */
    public PhotoView take(PhotoSet set, NewPhoto taken, PhotoImage image, Signatory by, Instant at) {
        image.quality().verdicts(taken.side()).stream()
                .filter(verdict -> verdict.level() == Verdict.Level.BAD)
                .findFirst()
                .ifPresent(bad -> {
                    throw new RuleViolation("photos.bad", bad);
                });
        PhotoView view = set.row(taken);
        lock(set);
        view.take(image.quality(), by.actor(), at);
        em.persist(view);
        // The picture refers to the row by its number, of which the mapper knows nothing.
        em.flush();
        PhotoPicture picture = em.find(PhotoPicture.class, view.id());
        RecordSeal seal = keys.toSeal(set.recordId());
        if (picture == null) {
            picture = new PhotoPicture(view.id());
            picture.show(image, seal);
            em.persist(picture);
        } else {
            picture.show(image, seal);
        }
        return view;
    }

    /** Keeps a poor one, since no better one can be had. @throws RuleViolation taking.closed, refusal.notFound */
    public void accept(PhotoSet set, int place, Signatory by, Instant at) {
        lock(set);
        set.accept(place, by.actor(), at);
    }

    /** Makes a set one that is shown. @throws RuleViolation taking.closed, photos.set.sides, photos.set.poor */
    public void complete(PhotoSet set, Instant at) {
        lock(set);
        set.complete(at);
    }

    /** Shows to nobody any more, at once, every set whose ground is this entry of the record. */
    public void withdraw(long recordId, int offenceSeq, String why, Signatory by, Instant at) {
        list(recordId).stream()
                .filter(set -> set.restsOn(offenceSeq))
                .forEach(set -> set.withdraw(why, by.actor(), at));
    }

    /**
     * Destroys the pictures of a withdrawn set, for good, and what was measured and said of them. Of this and another act on the set at one
     * moment one fails.
     *
     * @param destructionId what two persons decided
     * @throws RuleViolation prints.destroy.notWithdrawn
     */
    public void destroy(PhotoSet set, long destructionId) {
        lock(set);
        set.destroy(destructionId);
        deletePictures(set);
    }

    /** Destroys every set of a record that is expunged, whatever its ground. @param expunctionId what two persons decided */
    public void expunge(long recordId, long expunctionId, Signatory by, Instant at) {
        for (PhotoSet set : list(recordId)) {
            set.expunge(expunctionId, by.actor(), at);
            deletePictures(set);
        }
    }

    private void deletePictures(PhotoSet set) {
        em.createQuery("delete from PhotoPicture p where p.viewId in (select v.id from PhotoView v where v.set = :set)")
                .setParameter("set", set)
                .executeUpdate();
    }

    /** It was begun on the wrong ground. @throws RuleViolation taking.closed unless it is still open */
    public void giveUp(PhotoSet set, Signatory by, Instant at) {
        set.giveUp(by.actor(), at);
        lock(set);
    }

    /** Of an act that asks how the set stands, and another on the set at one moment, one fails. */
    public void lock(PhotoSet set) {
        em.lock(set, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** The views of these sets in the size of a list; nothing of a set that was withdrawn. */
    public List<ShownPhoto> small(Collection<PhotoSet> sets) {
        return small(sets, view -> true);
    }

    /** Of each of these sets the front in the size of a list; nothing of a set that was withdrawn. */
    public List<ShownPhoto> fronts(Collection<PhotoSet> sets) {
        return small(sets, view -> view.side() == PhotoSide.FRONT);
    }

    private List<ShownPhoto> small(Collection<PhotoSet> sets, Predicate<PhotoView> wanted) {
        List<PhotoView> views = sets.stream()
                .filter(set -> !isGone(set))
                .flatMap(set -> set.views().stream())
                .filter(wanted)
                .toList();
        if (views.isEmpty()) return List.of();
        Map<Long, byte[]> sealed = em.createQuery(
                        "select p.viewId, p.sealedSmall from PhotoPicture p where p.viewId in :views", Object[].class)
                .setParameter("views", views.stream().map(PhotoView::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (byte[]) row[1]));
        Map<Long, RecordSeal> seals =
                keys.toOpen(views.stream().map(view -> view.set().recordId()).collect(Collectors.toSet()));
        return views.stream()
                .map(view -> new ShownPhoto(
                        view,
                        PhotoPicture.small(
                                view.id(),
                                sealed.get(view.id()),
                                seals.get(view.set().recordId()))))
                .toList();
    }

    /** A view as JPEG; nothing of a set that was withdrawn. @throws RuleViolation refusal.notFound */
    public byte[] jpeg(PhotoSet set, int place) {
        PhotoView view = set.find(place).orElseThrow(() -> new RuleViolation("refusal.notFound"));
        PhotoPicture picture = em.find(PhotoPicture.class, view.id());
        if (picture == null || isGone(set)) throw new RuleViolation("refusal.notFound");
        return picture.jpeg(keys.toOpen(set.recordId()));
    }

    private static boolean isGone(PhotoSet set) {
        return set.isWithdrawn() || set.isDestroyed();
    }
}
