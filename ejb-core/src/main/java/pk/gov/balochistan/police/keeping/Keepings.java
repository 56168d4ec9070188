package pk.gov.balochistan.police.keeping;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/**
 * Directions of one kind. Whoever enters or lifts one lets what is kept count as changed, so that of it and a destruction at one moment one fails.
 *
 * @param <K> the kind, with a table of its own
 */
public final class Keepings<K extends Keeping> {
    private final EntityManager em;
    private final Class<K> kind;

    public Keepings(EntityManager em, Class<K> kind) {
        this.em = em;
        this.kind = kind;
    }

    /** The direction that was not lifted, though it may be over. Uses the unique key of what is kept. */
    public Optional<K> standing(long keptId) {
        return em.createQuery("select k from " + kind.getSimpleName() + " k where k.liveKeptId = :kept", kind)
                .setParameter("kept", keptId)
                .getResultStream()
                .findFirst();
    }

    /** Whether one keeps it on this day. */
    public boolean holds(long keptId, LocalDate day) {
        return standing(keptId).filter(keeping -> keeping.holdsOn(day)).isPresent();
    }

    /**
     * Makes room for a direction that is about to be entered, and asks whether it may be.
     *
     * @throws RuleViolation taking.order.future, prints.keep.over, prints.keep.already
     */
    public void prepare(long keptId, NewKeeping direction, Signatory by, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, Texts.PAKISTAN);
        if (direction.orderOn().isAfter(today)) throw new RuleViolation("taking.order.future");
        if (direction.until() != null && direction.until().isBefore(today)) throw new RuleViolation("prints.keep.over");
        if (holds(keptId, today)) throw new RuleViolation("prints.keep.already");
        // One that ran out makes room in the table for the one that follows.
        standing(keptId).ifPresent(over -> over.lift("over", by, at));
        em.flush();
    }

    /** @throws RuleViolation prints.keep.none */
    public void lift(long keptId, String why, Signatory by, Instant at) {
        standing(keptId)
                .orElseThrow(() -> new RuleViolation("prints.keep.none"))
                .lift(why, by, at);
    }
}
