package pk.gov.balochistan.police.operations;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.duress.AgreedWords;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.shared.KeyRing;

/** Two complainants of the demonstration who sent the word that means danger within the last hours. */
final class DemoDanger {
    private static final int TOLD = 2;

    private final EntityManager em;
    private final KeyRing keys;
    private final Instant now;

    DemoDanger(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.keys = keys;
        this.now = clock.instant();
    }

    void load() {
        List<Complaint> agreed = em.createQuery(
                        "select c from Complaint c where c.complainant.wordAgreed = true and c.promise.open = true"
                                + " and c.filing.at < :before order by c.filing.at desc, c.id",
                        Complaint.class)
                .setParameter("before", now.minus(Duration.ofHours(5)))
                .setMaxResults(TOLD)
                .getResultList();
        for (int i = 0; i < agreed.size(); i++) {
            Clock then = Clock.fixed(now.minus(Duration.ofMinutes(50 + 130L * i)), ZoneOffset.UTC);
            AgreedWords words = new AgreedWords(em, keys, then);
            Msisdn phone = agreed.get(i).complainant().person().phone();
            String word = words.of(agreed.get(i)).orElseThrow().words();
            words.hear(phone, word, Caller.texter(phone, keys).actor());
        }
        em.flush();
    }
}
