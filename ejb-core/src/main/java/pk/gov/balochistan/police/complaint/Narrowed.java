package pk.gov.balochistan.police.complaint;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.closing.ClosedBy;
import pk.gov.balochistan.police.organisation.Place;

/** A {@link Narrowing} as conditions over {@code Complaint c}. */
final class Narrowed {
    private static final Duration SOON = Duration.ofDays(1);

    private final EntityManager em;
    private final Instant now;

    Narrowed(EntityManager em, Instant now) {
        this.em = em;
        this.now = now;
    }

    void add(Narrowing narrowing, Conditions conditions) {
        if (narrowing.placeCode() != null) under(narrowing, conditions);
        if (narrowing.channel() != null) conditions.and("c.filing.channel = :by", "by", narrowing.channel());
        if (narrowing.accusedRung() != null) {
            conditions.and("c.responsibility.accusedRung = :rung", "rung", narrowing.accusedRung());
            filedSince(narrowing.period(), conditions);
        }
        if (narrowing.figure() != null) counted(narrowing.figure(), narrowing.period(), conditions);
    }

    void filedSince(Period period, Conditions conditions) {
        conditions.and("c.filing.at >= :filedSince", "filedSince", period.since(now));
    }

    private void counted(Figure figure, Period period, Conditions conditions) {
        if (figure.isOpen()) conditions.and("c.promise.open = true");
        ofOpen(figure, conditions).ifPresent(conditions::and);
        switch (figure) {
            case AWAITING_WORD -> conditions.and("c.status = :answered", "answered", ComplaintStatus.RESOLVED);
            case CLOSED_WITH_WORD -> closed(ClosedBy.CITIZEN, period, conditions);
            case CLOSED_WITHOUT_WORD -> closed(ClosedBy.NOBODY, period, conditions);
            default -> {
                // All of it was said above.
            }
        }
    }

    private void closed(ClosedBy whose, Period period, Conditions conditions) {
        conditions.and("c.closing.closedBy = :whose", "whose", whose);
        conditions.and("c.closing.closedAt >= :closedSince", "closedSince", period.since(now));
    }

    /** What a figure asks of a case besides being open, if anything; what it binds is bound in the conditions. */
    Optional<String> ofOpen(Figure figure, Conditions conditions) {
        return switch (figure) {
            case OVERDUE -> {
                conditions.bind("today", now);
                yield Optional.of("c.promise.dueAt < :today");
            }
            case DUE_SOON -> {
                conditions.bind("today", now);
                conditions.bind("tomorrow", now.plus(SOON));
                yield Optional.of("c.promise.dueAt >= :today and c.promise.dueAt < :tomorrow");
            }
            case CAME_UP -> Optional.of("c.promise.timesEscalated > 0");
            case REOPENED -> Optional.of("c.closing.timesReopened > 0");
            default -> Optional.empty();
        };
    }

    /** Nothing lies under a place that nobody knows, and everything under the province. */
    private void under(Narrowing narrowing, Conditions conditions) {
        Optional<Place> top = em.createQuery("select p from Place p where p.code = :code", Place.class)
                .setParameter("code", narrowing.placeCode())
                .getResultStream()
                .findFirst();
        if (top.isEmpty()) conditions.and(Complaints.NOTHING);
        else if (narrowing.placeAlone())
            conditions.and("c.placeId = :place", "place", top.get().id());
        else if (top.get().parentId() != null)
            conditions.and("c.placeId in :placesUnder", "placesUnder", placesUnder(top.get()));
    }

    private List<Long> placesUnder(Place top) {
        return em.createQuery("select p.id from Place p where p.path like :path", Long.class)
                .setParameter("path", top.path() + "%")
                .getResultList();
    }
}
