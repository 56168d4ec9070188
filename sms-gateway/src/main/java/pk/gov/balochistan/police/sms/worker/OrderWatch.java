package pk.gov.balochistan.police.sms.worker;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.smslink.LinkAct;
import pk.gov.balochistan.police.smslink.LinkOrder;
import pk.gov.balochistan.police.smslink.LinkOrders;

/**
 * Has the orders that stand for the links carried out by this process, and writes down when each is. While the database is away the last
 * known ones stand. A process that starts asks before its links bind, so that an order outlives a restart.
 */
public final class OrderWatch {
    /** How often the orders are read. */
    public static final Duration PAUSE = Duration.ofSeconds(1);

    private final UnitOfWork unitOfWork;
    private final List<OutboxSender> senders;
    private final Routes routes;
    private final Clock clock;

    public OrderWatch(UnitOfWork unitOfWork, List<OutboxSender> senders, Routes routes, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.senders = List.copyOf(senders);
        this.routes = routes;
        this.clock = clock;
    }

    /** Reads the orders and passes them on. @return 0: there is nothing more to do at once */
    public int obey() {
        Map<String, LinkOrder> orders = unitOfWork.give(em -> new LinkOrders(em).byLink());
        Set<String> out = orders.values().stream()
                .filter(order -> order.act() != LinkAct.RESUME)
                .map(LinkOrder::link)
                .collect(Collectors.toSet());
        for (OutboxSender sender : senders) {
            Optional<LinkOrder> order = Optional.ofNullable(orders.get(sender.link()));
            sender.obey(order.map(LinkOrder::act).orElse(LinkAct.RESUME), routes.of(sender.link(), out));
            order.filter(stands -> stands.obeyedAt().isEmpty() && sender.hasObeyed(stands.act()))
                    .ifPresent(this::writeDown);
        }
        return 0;
    }

    private void writeDown(LinkOrder order) {
        unitOfWork.run(em -> new LinkOrders(em).obeyed(order, clock.instant()));
    }
}
