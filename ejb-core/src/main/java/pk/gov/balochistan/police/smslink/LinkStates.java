package pk.gov.balochistan.police.smslink;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.messaging.Reach;

/** How the links stand, as the gateway writes it down. */
public class LinkStates {
    private static final int MOST_LINKS = 50;

    private final EntityManager em;

    public LinkStates(EntityManager em) {
        this.em = em;
    }

    /** Writes down how a link fares and what it is set to. @param reach what it takes of the texts for no link in particular */
    public void report(String link, LinkPulse pulse, Map<String, String> set, Reach reach, Instant now) {
        LinkState row = em.find(LinkState.class, link);
        if (row == null) {
            row = new LinkState(link, now);
            em.persist(row);
        }
        row.seen(pulse, set, new QueuedTexts(em, now).of(link, reach), now);
    }

    boolean isKnown(String link) {
        return em.find(LinkState.class, link) != null;
    }

    /** At most 50, by name. */
    List<LinkState> list() {
        return em.createQuery("select l from LinkState l order by l.link", LinkState.class)
                .setMaxResults(MOST_LINKS)
                .getResultList();
    }
}
