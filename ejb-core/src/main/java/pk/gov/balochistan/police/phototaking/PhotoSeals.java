package pk.gov.balochistan.police.phototaking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import pk.gov.balochistan.police.recordkey.OldSeals;
import pk.gov.balochistan.police.recordkey.RecordKeys;
import pk.gov.balochistan.police.recordkey.RecordSeal;
import pk.gov.balochistan.police.shared.KeyRing;

/** Photographs that were sealed before records had keys. */
@Dependent
public class PhotoSeals implements OldSeals {
    private final EntityManager em;
    private final RecordKeys keys;

    @Inject
    public PhotoSeals(EntityManager em, KeyRing keys) {
        this.em = em;
        this.keys = new RecordKeys(em, keys);
    }

    /** Uses photo_picture_format_ix. */
    @Override
    public int sealSomeAnew(int most) {
        List<PhotoPicture> pictures = em.createQuery(
                        "select p from PhotoPicture p where p.sealedFormat = :old order by p.viewId",
                        PhotoPicture.class)
                .setParameter("old", RecordSeal.OF_THE_RING)
                .setMaxResults(most)
                .getResultList();
        for (PhotoPicture picture : pictures) {
            PhotoView view = em.find(PhotoView.class, picture.viewId());
            picture.sealAnew(keys.toSeal(view.set().recordId()));
        }
        return pictures.size();
    }
}
