package pk.gov.balochistan.police.smslink;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What an administrator may see and order of the links to the SMS centres. Never the words of a text, nor a password. */
@Stateless
public class LinkDesk {
    @Inject
    EntityManager em;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    public LinkDesk() {}

    /** As the container would fill it, for tests. */
    LinkDesk(EntityManager em, Callers callers, Clock clock) {
        this.em = em;
        this.callers = callers;
        this.clock = clock;
    }

    /** The links that the gateway has reported, by name. */
    @Permit(Permission.MESSAGING_SUPERVISE)
    public List<LinkRow> list() {
        Instant now = clock.instant();
        LinkStates states = new LinkStates(em);
        List<LinkLane> lanes = new QueuedTexts(em, now).lanes();
        Map<String, LinkOrder> orders = new LinkOrders(em).byLink();
        return states.list().stream()
                .map(link -> new LinkRow(
                        link,
                        Optional.ofNullable(orders.get(link.link())),
                        lanes.stream()
                                .filter(lane -> link.link().equals(lane.link()))
                                .toList(),
                        now))
                .toList();
    }

    /** What waits for whichever link takes it. */
    @Permit(value = Permission.MESSAGING_SUPERVISE, audited = false)
    public List<LinkLane> listForAnyLink() {
        return new QueuedTexts(em, clock.instant())
                .lanes().stream().filter(lane -> lane.link() == null).toList();
    }

    /** Orders a link to pause, to drain or to run again; the gateway obeys within seconds. @throws RuleViolation refusal.notFound, links.already */
    @Permit(Permission.MESSAGING_SUPERVISE)
    public void order(LinkCommand command) {
        if (!new LinkStates(em).isKnown(command.link())) throw new RuleViolation("refusal.notFound");
        new LinkOrders(em).give(command, callers.current().actor(), clock.instant());
    }
}
