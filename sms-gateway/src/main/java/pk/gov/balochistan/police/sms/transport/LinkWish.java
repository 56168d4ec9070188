package pk.gov.balochistan.police.sms.transport;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What the link was told to do: to be bound, to stay away until told otherwise, or to stop for good. Thread-safe. */
final class LinkWish {
    private boolean stopped;
    private boolean away;

    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    synchronized void stayAway(boolean stay) {
        away = stay;
        notifyAll();
    }

    synchronized boolean isToStop() {
        return stopped;
    }

    synchronized boolean isToStayAway() {
        return away && !stopped;
    }

    synchronized boolean isToBeBound() {
        return !stopped && !away;
    }

    /** Waits so long, or until the link is not to be bound. */
    synchronized void pause(Duration length) throws InterruptedException {
        long end = System.nanoTime() + length.toNanos();
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        while (isToBeBound() && left > 0) {
            wait(left);
            left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        }
    }

    /** Waits until the link may be bound again, or is to stop. */
    synchronized void awaitReturn() throws InterruptedException {
        while (isToStayAway()) wait();
    }
}
