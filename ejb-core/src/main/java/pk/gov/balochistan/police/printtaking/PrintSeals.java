package pk.gov.balochistan.police.printtaking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import pk.gov.balochistan.police.recordkey.OldSeals;
import pk.gov.balochistan.police.recordkey.RecordKeys;
import pk.gov.balochistan.police.recordkey.RecordSeal;
import pk.gov.balochistan.police.shared.KeyRing;

/** Prints that were sealed before records had keys. */
@Dependent
public class PrintSeals implements OldSeals {
    private final EntityManager em;
    private final RecordKeys keys;

    @Inject
    public PrintSeals(EntityManager em, KeyRing keys) {
        this.em = em;
        this.keys = new RecordKeys(em, keys);
    }

    /** Uses taken_print_format_ix and print_picture_format_ix. */
    @Override
    public int sealSomeAnew(int most) {
        List<TakenPrint> templates = em.createQuery(
                        "select p from TakenPrint p where p.sealedFormat = :old and p.state = :taken order by p.id",
                        TakenPrint.class)
                .setParameter("old", RecordSeal.OF_THE_RING)
                .setParameter("taken", FingerState.TAKEN)
                .setMaxResults(most)
                .getResultList();
        templates.forEach(print -> print.sealAnew(seal(print)));
        List<PrintPicture> pictures = em.createQuery(
                        "select p from PrintPicture p where p.sealedFormat = :old order by p.printId",
                        PrintPicture.class)
                .setParameter("old", RecordSeal.OF_THE_RING)
                .setMaxResults(most)
                .getResultList();
        pictures.forEach(picture -> picture.sealAnew(seal(em.find(TakenPrint.class, picture.printId()))));
        return templates.size() + pictures.size();
    }

    private RecordSeal seal(TakenPrint print) {
        return keys.toSeal(print.set().recordId());
    }
}
