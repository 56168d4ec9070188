package pk.gov.balochistan.police.digest;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.housekeeping.OldRows;

/** Register of how much news each phone was told lately. The gateway's alone. */
public class NoticeFloods implements OldRows {
    /** Longer than any window that a rule may set. */
    private static final Duration KEPT_FOR = Duration.ofDays(1);

    private final EntityManager em;

    public NoticeFloods(EntityManager em) {
        this.em = em;
    }

    /** By the digits of the phone, for those that have one. */
    Map<String, NoticeFlood> find(Collection<String> phones) {
        return em
                .createQuery("select f from NoticeFlood f where f.phone in :phones", NoticeFlood.class)
                .setParameter("phones", phones)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(NoticeFlood::phone, Function.identity()));
    }

    NoticeFlood begin(String phone, Instant now) {
        NoticeFlood flood = new NoticeFlood(phone, now);
        em.persist(flood);
        return flood;
    }

    @Override
    public String kind() {
        return "floods";
    }

    /** Those whose window began a day ago. Uses notice_flood_start_ix. */
    @Override
    public int removeOld(Instant now, int most) {
        Instant before = now.minus(KEPT_FOR);
        List<String> old = em.createQuery(
                        "select f.phone from NoticeFlood f where f.windowStart < :before order by f.windowStart, f.phone",
                        String.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
        if (old.isEmpty()) return 0;
        // One may have begun another window meanwhile: its age is asked again.
        return em.createQuery("delete from NoticeFlood f where f.phone in :old and f.windowStart < :before")
                .setParameter("old", old)
                .setParameter("before", before)
                .executeUpdate();
    }
}
