package pk.gov.balochistan.police.escalation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.shared.KeyRing;

/**
 * The clocks of complaints, one batch after another.
 *
 * @param clock of the program, for the trail and the outbox
 */
public record ComplaintClocks(KeyRing keys, Clock clock) implements ClockWork<DueClock> {
    /** Sees to all that is due in the caller's transaction and texts nobody: for invented complaints, whose phones nobody owns. */
    public static void ofInvented(EntityManager em, KeyRing keys, Clock clock) {
        Instant now = clock.instant();
        List<DueClock> due;
        do {
            em.flush();
            // Clocks are wound past the mapper, which would go on with what it had read before.
            em.clear();
            due = new DueClocks(em).listDue(now, ClockTurn.BATCH);
            new Escalation(em, keys, clock, now, Optional.empty()).seeTo(due);
        } while (!due.isEmpty());
    }

    @Override
    public String lease() {
        return "escalation";
    }

    @Override
    public int setRight(EntityManager em, Instant now, int most) {
        return new DueClocks(em).setRight(now, most);
    }

    @Override
    public List<DueClock> listDue(EntityManager em, Instant now, int most) {
        return new DueClocks(em).listDue(now, most);
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
