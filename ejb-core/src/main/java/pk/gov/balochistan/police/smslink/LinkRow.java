package pk.gov.balochistan.police.smslink;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * One link as its administrator sees it.
 *
 * @param order the last order, if any was ever given
 * @param lanes what waits for this very link, the most urgent first
 * @param now when it was looked up
 */
public record LinkRow(LinkState link, Optional<LinkOrder> order, List<LinkLane> lanes, Instant now)
        implements Recorded {
    public LinkCondition condition() {
        return link.condition(now);
    }

    public Instant since() {
        return link.since(now);
    }

    /** The order that keeps it from running as usual. */
    public Optional<LinkOrder> standing() {
        return order.filter(last -> last.act() != LinkAct.RESUME);
    }

    /** What may be ordered now: everything but what stands. */
    public List<LinkAct> offered() {
        LinkAct stands = order.map(LinkOrder::act).orElse(LinkAct.RESUME);
        return Arrays.stream(LinkAct.values()).filter(act -> act != stands).toList();
    }

    @Override
    public String auditTarget() {
        return "link:" + link.link();
    }
}
