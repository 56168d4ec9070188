package pk.gov.balochistan.police.picket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import pk.gov.balochistan.police.askedfinger.AskedFinger;
import pk.gov.balochistan.police.examination.Conclusion;
import pk.gov.balochistan.police.housekeeping.LeasedWork;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.printtaking.PrintSet;

/**
 * Lets fingers from pickets go that nobody identified in thirty days: a person was met in the street, and was not taken in. One that was identified stays as long as the print that it was identified
 * with, which leaves when its ground falls (0026).
 */
@ApplicationScoped
public class PicketFingers extends LeasedWork {
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final int AT_ONCE = 50;

    @Inject
    Clock clock;

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public String inWords() {
        return "the fingers from pickets";
    }

    @Override
    protected String lease() {
        return "picket-fingers";
    }

    @Override
    protected int some(EntityManager in) {
        return destroySome(in, clock.instant());
    }

    /** Uses asked_finger_kept_ix. @return how many; 0 when none is left */
    static int destroySome(EntityManager em, Instant now) {
        List<AskedFinger> old = em.createQuery(
                        "select f from AskedFinger f where f.destroyedAt is null and f.askedAt < :before and not exists"
                                + " (select c.id from PrintComparison c, TakenPrint p where p.id = c.candidate.printId"
                                + " and c.candidate.askedFingerId = f.id and c.conclusion = :identified"
                                + " and p.set.state = :complete) order by f.id",
                        AskedFinger.class)
                .setParameter("before", now.minus(PolicyRuns.LEFT_IN_SIGHT))
                .setParameter("identified", Conclusion.IDENTIFIED)
                .setParameter("complete", PrintSet.State.COMPLETE)
                .setMaxResults(AT_ONCE)
                .getResultList();
        old.forEach(finger -> finger.destroy(now));
        return old.size();
    }
}
