package pk.gov.balochistan.police.sms.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import pk.gov.balochistan.police.sms.coding.OutgoingPart;
import pk.gov.balochistan.police.sms.standin.Behaviour;
import pk.gov.balochistan.police.sms.standin.SmsCentre;
import pk.gov.balochistan.police.sms.transport.Backoff;
import pk.gov.balochistan.police.sms.transport.LinkSettings;
import pk.gov.balochistan.police.sms.transport.LinkState;
import pk.gov.balochistan.police.sms.transport.Receiver;
import pk.gov.balochistan.police.sms.transport.SmscLink;
import pk.gov.balochistan.police.sms.transport.SubmitOutcome;

/** A link by itself, without a database: how fast it submits at a window of 50 over a real socket. */
final class OneLink {
    private static final int WARM_UP_SECONDS = 10;
    private static final String PHONE = "923331234567";

    private final SmscLink link;
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger others = new AtomicInteger();

    private OneLink(SmscLink link) {
        this.link = link;
    }

    /** @throws IllegalStateException when a submit was not accepted: then the figure would say nothing */
    static double submitsPerSecond(int seconds) throws Exception {
        System.out.println("Submits over one link …");
        try (SmsCentre centre = new SmsCentre(0, GatewayProgram.SYSTEM_ID, GatewayProgram.SECRET)) {
            centre.behaviour().receipts(Behaviour.ReceiptShape.USUAL, new Integer[0]);
            Receiver receiver = new Receiver(texts -> {}, receipts -> {}, Receiver.USUAL_DEADLINE, Clock.systemUTC());
            LinkSettings settings = LinkSettings.usual(
                            "bench",
                            "127.0.0.1",
                            centre.port(),
                            GatewayProgram.SYSTEM_ID,
                            GatewayProgram.SECRET,
                            List.of(GatewayProgram.CODE))
                    .with(new LinkSettings.Pace(GatewayProgram.WINDOW, 100_000, GatewayProgram.WINDOW));
            Backoff quick = new Backoff(Duration.ofMillis(50), Duration.ofMillis(400), Duration.ofMillis(400));
            try (SmscLink link = new SmscLink(settings, receiver, quick)) {
                link.start();
                while (link.state() != LinkState.BOUND) TimeUnit.MILLISECONDS.sleep(20);
                OneLink one = new OneLink(link);
                one.submitFor(Math.min(WARM_UP_SECONDS, seconds));
                return one.submitFor(seconds);
            }
        }
    }

    private double submitFor(int seconds) throws InterruptedException {
        accepted.set(0);
        long began = System.nanoTime();
        long end = began + TimeUnit.SECONDS.toNanos(seconds);
        int submitted = 0;
        while (System.nanoTime() - end < 0) {
            OutgoingPart part = OutgoingPart.of(
                            submitted++, GatewayProgram.CODE, PHONE, "Complaint received.", false, Optional.empty())
                    .get(0);
            link.submit(part).thenAccept(this::count);
        }
        while (accepted.get() + others.get() < submitted) TimeUnit.MILLISECONDS.sleep(5);
        if (others.get() > 0) throw new IllegalStateException(others.get() + " submits were not accepted");
        return accepted.get() / ((System.nanoTime() - began) / 1e9);
    }

    private void count(SubmitOutcome outcome) {
        (outcome instanceof SubmitOutcome.Accepted ? accepted : others).incrementAndGet();
    }
}
