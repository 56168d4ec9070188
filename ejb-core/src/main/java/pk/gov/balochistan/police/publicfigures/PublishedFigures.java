package pk.gov.balochistan.police.publicfigures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pk.gov.balochistan.police.audit.AuditNote;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.shared.Texts;

/** Register of what was published. */
@Dependent
public class PublishedFigures {
    private final EntityManager em;
    private final FigureCounts counts;
    private final AuditTrail trail;

    @Inject
    public PublishedFigures(EntityManager em, FigureCounts counts, AuditTrail trail) {
        this.em = em;
        this.counts = counts;
        this.trail = trail;
    }

    /** Counts once a day, by the calendar of Pakistan. @return whether it did; false where that day has been counted */
    public boolean publish(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, Texts.PAKISTAN);
        if (last(day).filter(day::equals).isPresent()) return false;
        counts.count(now).forEach((placeId, figures) -> {
            for (PublicFigure figure : PublicFigure.values()) // Nought is published as well as any other.
            em.persist(new PublishedFigure(day, placeId, figure, figures.getOrDefault(figure, 0)));
        });
        trail.add(Caller.system("figures"), "PUBLIC_FIGURES:publish", Outcome.OK, AuditNote.of("figures:" + day));
        return true;
    }

    /** The last day up to this one on which figures were published. Uses published_figure_pk. */
    Optional<LocalDate> last(LocalDate upTo) {
        return Optional.ofNullable(em.createQuery(
                        "select max(f.countedOn) from PublishedFigure f where f.countedOn <= :day", LocalDate.class)
                .setParameter("day", upTo)
                .getSingleResult());
    }

    /** By the row of the place. Uses published_figure_pk. */
    Map<Long, Map<PublicFigure, Integer>> on(LocalDate day) {
        Map<Long, Map<PublicFigure, Integer>> figures = new HashMap<>();
        em.createQuery("select f from PublishedFigure f where f.countedOn = :day", PublishedFigure.class)
                .setParameter("day", day)
                .getResultStream()
                .forEach(published -> figures.computeIfAbsent(
                                published.placeId(), any -> new EnumMap<>(PublicFigure.class))
                        .put(published.figure(), published.complaints()));
        return figures;
    }
}
