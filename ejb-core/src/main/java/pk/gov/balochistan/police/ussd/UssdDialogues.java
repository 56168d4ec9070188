package pk.gov.balochistan.police.ussd;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.housekeeping.OldRows;
import pk.gov.balochistan.police.identifier.Msisdn;

/** Register of the dialogues by menu. The gateway's alone: the portal's role cannot read it. */
public class UssdDialogues implements OldRows {
    private static final int MOST_LISTED = 200;
    /** Long enough for a centre to deliver a last choice again. */
    private static final Duration KEPT_FOR = Duration.ofHours(1);

    private final EntityManager em;

    public UssdDialogues(EntityManager em) {
        this.em = em;
    }

    /** The dialogue that a session of a phone names, open or over. Uses ussd_dialogue_session_uk. */
    public Optional<UssdDialogue> find(String link, Msisdn phone, String session) {
        return em.createQuery(
                        "select d from UssdDialogue d where d.link = :link and d.phone = :phone and d.session = :session",
                        UssdDialogue.class)
                .setParameter("link", link)
                .setParameter("phone", phone)
                .setParameter("session", session)
                .getResultStream()
                .findFirst();
    }

    /** A new one, which has not yet begun. */
    public UssdDialogue add(String link, Msisdn phone, String session) {
        UssdDialogue dialogue = new UssdDialogue(link, phone, session);
        em.persist(dialogue);
        return dialogue;
    }

    /** Those from which nothing came in time, at most 200, oldest first. Uses ussd_dialogue_expires_ix. */
    public List<UssdDialogue> listExpired(Instant now) {
        return em.createQuery(
                        "select d from UssdDialogue d where d.open = :open and d.expiresAt < :now"
                                + " order by d.open, d.expiresAt, d.id",
                        UssdDialogue.class)
                .setParameter("open", true)
                .setParameter("now", now)
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }

    @Override
    public String kind() {
        return "dialogues";
    }

    /** Those that ended an hour ago. Uses ussd_dialogue_expires_ix. */
    @Override
    public int removeOld(Instant now, int most) {
        List<Long> old = em.createQuery(
                        "select d.id from UssdDialogue d where d.open = :open and d.expiresAt < :before"
                                + " order by d.open, d.expiresAt, d.id",
                        Long.class)
                .setParameter("open", false)
                .setParameter("before", now.minus(KEPT_FOR))
                .setMaxResults(most)
                .getResultList();
        if (old.isEmpty()) return 0;
        // A phone may have dialled again meanwhile: whether it is over is asked again.
        return em.createQuery("delete from UssdDialogue d where d.id in :old and d.open = :open")
                .setParameter("old", old)
                .setParameter("open", false)
                .executeUpdate();
    }
}
