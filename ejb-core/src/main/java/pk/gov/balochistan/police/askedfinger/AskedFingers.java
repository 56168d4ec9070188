package pk.gov.balochistan.police.askedfinger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.printtaking.PrintImage;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of fingers that officers asked about. */
@Dependent
public class AskedFingers {
    private final EntityManager em;
    private final KeyRing keys;

    @Inject
    public AskedFingers(EntityManager em, KeyRing keys) {
        this.em = em;
        this.keys = keys;
    }

    /** Enters that one was asked about, without its image. @param reference of the check */
    public AskedFinger enter(String reference, NewFinger asked, int dpi, Signatory by, Instant at) {
        AskedFinger finger = new AskedFinger(reference, asked, dpi, by, at);
        em.persist(finger);
        // What refers to it does so by its number.
        em.flush();
        return finger;
    }

    /** Keeps its image for the examiners. */
    public void keep(AskedFinger finger, PrintImage image, PrintTemplate template) {
        finger.keep(image, template, keys);
    }

    /** That of one check. Uses asked_finger_reference_uk. */
    public Optional<AskedFinger> find(String reference) {
        return em.createQuery("select f from AskedFinger f where f.reference = :reference", AskedFinger.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** One whose image is there. @throws RuleViolation prints.comparison.gone */
    public AskedFinger requireKept(long id) {
        return find(id).orElseThrow(() -> new RuleViolation("prints.comparison.gone"));
    }

    /** The same; empty where its image is there no more. */
    public Optional<AskedFinger> find(long id) {
        return Optional.ofNullable(em.find(AskedFinger.class, id)).filter(AskedFinger::isKept);
    }

    public byte[] png(AskedFinger finger) {
        return finger.png(keys);
    }

    public PrintTemplate template(AskedFinger finger) {
        return finger.template(keys);
    }
}
