package pk.gov.balochistan.police.smslink;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The orders that stand for the links: given in the portal, carried out by the gateway. */
public class LinkOrders {
    private static final int MOST = 50;

    private final EntityManager em;

    public LinkOrders(EntityManager em) {
        this.em = em;
    }

    /** The last order of each link by its name, at most 50. */
    public Map<String, LinkOrder> byLink() {
        return list().stream().collect(Collectors.toMap(LinkOrder::link, Function.identity()));
    }

    private List<LinkOrder> list() {
        return em.createQuery("select o from LinkOrder o order by o.link", LinkOrder.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Writes down that the gateway has carried an order out, if it still stands. */
    public void obeyed(LinkOrder carriedOut, Instant at) {
        LinkOrder order = em.find(LinkOrder.class, carriedOut.link());
        if (order.orderedAt().equals(carriedOut.orderedAt())) order.obeyed(at);
    }

    void give(LinkCommand command, String by, Instant at) {
        LinkOrder order = em.find(LinkOrder.class, command.link());
        boolean isFirst = order == null;
        if (isFirst) order = new LinkOrder(command.link());
        order.give(command.act(), command.why(), by, at);
        if (isFirst) em.persist(order);
    }
}
