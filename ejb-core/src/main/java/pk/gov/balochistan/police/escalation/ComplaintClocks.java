package pk.gov.balochistan.police.escalation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.shared.KeyRing;

/**
 * The clocks of complaints, one batch after another: all of them, or those of one lane of several that go side by side.
 *
 * @param clock of the program, for the trail and the outbox
 * @param lane which part of the complaints, counted from 0
 * @param lanes into how many parts they are parted; 1 for all together
 */
public record ComplaintClocks(KeyRing keys, Clock clock, int lane, int lanes) implements ClockWork<DueClock> {
    /**
     * So many lanes of turns a program has: while one of them writes, another reckons. No more of them, since officers ask the same
     * database.
     */
    public static final int LANES = 2;

    /** All complaints in one lane. */
    public ComplaintClocks(KeyRing keys, Clock clock) {
        this(keys, clock, 0, 1);
    }

    /** Sees to all that is due in the caller's transaction and texts nobody: for invented complaints, whose phones nobody owns. */
    public static void ofInvented(EntityManager em, KeyRing keys, Clock clock) {
        Instant now = clock.instant();
        List<DueClock> due;
        do {
            em.flush();
            // Clocks are wound past the mapper, which would go on with what it had read before.
            em.clear();
            due = new DueClocks(em).listDue(now, ClockTurn.BATCH, 0, 1);
            new Escalation(em, keys, clock, now, Optional.empty()).seeTo(due);
        } while (!due.isEmpty());
    }

    @Override
    public String lease() {
        // The first has the lease that stood for all, so that a program of before goes on in the place of one lane.
        return lane == 0 ? "escalation" : "escalation-" + lane;
    }

    @Override
    public int setRight(EntityManager em, Instant now, int most) {
        return lane == 0 ? new DueClocks(em).setRight(now, most) : 0;
    }

    @Override
    public List<DueClock> listDue(EntityManager em, Instant now, int most) {
        return new DueClocks(em).listDue(now, most, lane, lanes);
    }

    @Override
    public void seeTo(EntityManager em, Instant now, List<DueClock> due) {
        Escalation.telling(em, keys, clock, now).seeTo(due);
    }

    @Override
    public void putOff(EntityManager em, DueClock due, Instant until) {
        new DueClocks(em).putOff(due.complaintId(), until);
    }

    @Override
    public String row(DueClock due) {
        return due.complaintId().toString();
    }
}
