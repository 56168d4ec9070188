package pk.gov.balochistan.police.operations;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.duress.AgreedWords;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;

/** Two complainants of the demonstration who sent the word that means danger within the last hours. */
final class DemoDanger {
    private static final int MOST = 50;

    private final EntityManager em;
    private final KeyRing keys;
    private final Instant now;
    private final Long sariab;

    DemoDanger(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.keys = keys;
        this.now = clock.instant();
        this.sariab = new Places(em, clock).require("station-quetta-sariab").id();
    }

    void load() {
        List<Complaint> agreed = listAgreed();
        Optional<Complaint> atSariab = agreed.stream().filter(this::isOfSariab).findFirst();
        Optional<Complaint> elsewhere =
                agreed.stream().filter(each -> !isOfSariab(each)).findFirst();
        atSariab.ifPresent(complaint -> say(complaint, Duration.ofMinutes(50)));
        elsewhere.ifPresent(complaint -> say(complaint, Duration.ofMinutes(180)));
        em.flush();
    }

    /** Open ones, the latest first, filed before any of the two says it. */
    private List<Complaint> listAgreed() {
        return em.createQuery(
                        "select c from Complaint c where c.complainant.wordAgreed = true and c.promise.open = true"
                                + " and c.filing.at < :before order by c.filing.at desc, c.id",
                        Complaint.class)
                .setParameter("before", now.minus(Duration.ofHours(5)))
                .setMaxResults(MOST)
                .getResultList();
    }

    private boolean isOfSariab(Complaint complaint) {
        return complaint.responsibility().role() == Role.SHO
                && complaint.responsibility().placeId().equals(sariab);
    }

    private void say(Complaint complaint, Duration ago) {
        AgreedWords words = new AgreedWords(em, keys, Clock.fixed(now.minus(ago), ZoneOffset.UTC));
        Msisdn phone = complaint.complainant().person().phone();
        String word = words.of(complaint).orElseThrow().words();
        words.hear(phone, word, Caller.texter(phone, keys).actor());
    }
}
