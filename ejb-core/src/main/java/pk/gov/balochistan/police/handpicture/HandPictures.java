package pk.gov.balochistan.police.handpicture;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.recordkey.RecordKeys;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of cards, slaps and palms. */
@Dependent
public class HandPictures {
    /** A card, three slaps, four palms, and each taken once more. */
    private static final int MOST_A_SET = 16;

    private static final int MOST_SHOWN = 200;

    private final EntityManager em;
    private final RecordKeys keys;

    @Inject
    public HandPictures(EntityManager em, KeyRing keys) {
        this.em = em;
        this.keys = new RecordKeys(em, keys);
    }

    /** Those of these sets that are still there, in the order in which they were sent, at most 200. Uses hand_picture_seq_uk. */
    public List<HandPicture> list(Collection<PrintSet> sets) {
        if (sets.isEmpty()) return List.of();
        return em.createQuery(
                        "select h from HandPicture h where h.setId in :sets and h.width is not null order by h.setId, h.seq",
                        HandPicture.class)
                .setParameter("sets", sets.stream().map(PrintSet::id).toList())
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    /** Keeps a picture with its set. @throws RuleViolation hand.tooMany */
    public HandPicture add(PrintSet set, NewHandPicture sent, ReadPicture read, Signatory by, Instant at) {
        List<HandPicture> there = list(List.of(set));
        if (there.size() >= MOST_A_SET) throw new RuleViolation("hand.tooMany", MOST_A_SET);
        HandPicture picture = new HandPicture(set, there.size() + 1, sent, read, by, at);
        em.persist(picture);
        // The image refers to the row by its number, of which the mapper knows nothing.
        em.flush();
        em.persist(new HandImage(picture.id(), read, keys.toSeal(set.recordId())));
        return picture;
    }

    /** @throws RuleViolation refusal.notFound, also of a set that was withdrawn */
    HandPicture require(PrintSet set, int seq) {
        if (set.isWithdrawn()) throw new RuleViolation("refusal.notFound");
        return list(List.of(set)).stream()
                .filter(picture -> picture.seq() == seq)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    /** Each pixel of it, as PNG. */
    byte[] png(HandPicture picture) {
        return opened(picture, "image", "sealedImage");
    }

    /** A smaller one to be shown, as JPEG. */
    byte[] view(HandPicture picture) {
        return opened(picture, "view", "sealedView");
    }

    /** The one column alone: the picture itself takes many megabytes. */
    private byte[] opened(HandPicture picture, String what, String field) {
        byte[] sealed = em.createQuery("select i." + field + " from HandImage i where i.pictureId = :id", byte[].class)
                .setParameter("id", picture.id())
                .getSingleResult();
        long record = em.find(PrintSet.class, picture.ofSet()).recordId();
        return HandImage.opened(picture.id(), what, sealed, keys.toOpen(record));
    }

    /** Destroys the pictures of a set together with its prints, for good. */
    public void destroy(PrintSet set) {
        List<HandPicture> there = list(List.of(set));
        there.forEach(HandPicture::destroy);
        em.createQuery("delete from HandImage i where i.pictureId in"
                        + " (select h.id from HandPicture h where h.setId = :set)")
                .setParameter("set", set.id())
                .executeUpdate();
    }

    /** What pictures a set had that were destroyed. */
    public List<HandKind> destroyed(PrintSet set) {
        return em.createQuery(
                        "select h.kind from HandPicture h where h.setId = :set and h.width is null order by h.seq",
                        HandKind.class)
                .setParameter("set", set.id())
                .getResultList();
    }
}
