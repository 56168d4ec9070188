package pk.gov.balochistan.police.sms.worker;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Tells a waiting worker that there is something to do; calls while it works are remembered as one. */
public class Wake {
    private final Semaphore calls = new Semaphore(0);

    public void call() {
        if (calls.availablePermits() == 0) calls.release();
    }

    /** Waits for a call, at most so long. */
    void await(long millis) throws InterruptedException {
        if (calls.tryAcquire(millis, TimeUnit.MILLISECONDS)) calls.drainPermits();
    }
}
