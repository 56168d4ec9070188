package pk.gov.balochistan.police.sms.worker;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import pk.gov.balochistan.police.messaging.Dispatch;
import pk.gov.balochistan.police.messaging.Reach;
import pk.gov.balochistan.police.sms.transport.LinkFigures;
import pk.gov.balochistan.police.sms.transport.LinkState;
import pk.gov.balochistan.police.sms.transport.SmscLink;
import pk.gov.balochistan.police.smslink.LinkAct;
import pk.gov.balochistan.police.smslink.LinkCondition;
import pk.gov.balochistan.police.smslink.LinkPulse;
import pk.gov.balochistan.police.smslink.LinkStates;

/** One link under the order that stands for it: whether it may send, which part of the outbox is its, and how it is reported. Thread-safe. */
final class OrderedLink {
    private final SmscLink link;
    private volatile boolean paused;
    private volatile Reach reach = Reach.ALL;

    OrderedLink(SmscLink link) {
        this.link = link;
    }

    String name() {
        return link.settings().name();
    }

    /** Takes the order that stands. @param served what the link takes of the texts for no link in particular */
    void obey(LinkAct act, Reach served) {
        reach = served;
        paused = act == LinkAct.PAUSE;
        link.stayAway(act == LinkAct.DRAIN);
    }

    /** Whether an order is carried out: to run, once it is bound. @param idle whether nothing is under way */
    boolean hasObeyed(LinkAct act, boolean idle) {
        return switch (act) {
            case PAUSE -> paused && idle;
            case DRAIN -> link.state() == LinkState.DRAINED;
            case RESUME -> maySend();
        };
    }

    boolean maySend() {
        return !paused && link.state() == LinkState.BOUND;
    }

    /** The outbox as this link sees it now. */
    Dispatch outbox(EntityManager em) {
        return new Dispatch(em, name(), reach);
    }

    /** Writes down how it stands and fares, for the portal. */
    void report(EntityManager em, Instant now) {
        new LinkStates(em).report(name(), pulse(), link.settings().told(), reach, now);
    }

    private LinkPulse pulse() {
        LinkFigures figures = link.figures();
        boolean holds = paused && figures.state() == LinkState.BOUND;
        return new LinkPulse(
                holds ? LinkCondition.PAUSED.name() : figures.state().name(),
                figures.lastPdu().orElse(null),
                figures.throttled(),
                (long) figures.perSecond(),
                figures.bindFailures(),
                figures.lastFault().orElse(null));
    }
}
