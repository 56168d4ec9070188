package pk.gov.balochistan.police.worklist;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import pk.gov.balochistan.police.closing.ClosedBy;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.organisation.Places;

/** A {@link Narrowing} as conditions over {@code Complaint c}. */
final class Narrowed {
    private static final Duration SOON = Duration.ofDays(1);

    private static final String ACCUSED =
            "exists (select 1 from ComplaintSubject n, Officer o where n.complaintId = c.id"
                    + " and o.id = n.officerId and o.belt = :accused)";

    private final Places places;
    private final Instant now;

    Narrowed(Places places, Instant now) {
        this.places = places;
        this.now = now;
    }

    void add(Narrowing narrowing, Conditions conditions) {
        conditions.at(places, narrowing.placeCode(), narrowing.placeAlone());
        if (narrowing.channel() != null) conditions.and("c.filing.channel = :by", "by", narrowing.channel());
        if (narrowing.accusedRung() != null) {
            conditions.and("c.responsibility.accusedRung = :rung", "rung", narrowing.accusedRung());
        }
        if (Narrowing.NOBODY.equals(narrowing.officer())) conditions.and("c.responsibility.assignedTo is null");
        else if (narrowing.officer() != null)
            conditions.and("c.responsibility.assignedTo = :had", "had", new BeltNumber(narrowing.officer()));
        if (narrowing.accused() != null) conditions.and(ACCUSED, "accused", new BeltNumber(narrowing.accused()));
        if (narrowing.isOfAccused()) filedSince(narrowing.period(), conditions);
        if (narrowing.figure() == null) return;
        if (narrowing.figure().isOpen()) ofOpen(narrowing.figure(), conditions).ifPresent(conditions::and);
        else ofEnded(narrowing.figure(), narrowing.period(), conditions);
    }

    void filedSince(Period period, Conditions conditions) {
        conditions.and("c.filing.at >= :filedSince", "filedSince", period.since(now));
    }

    /** The same of {@code ComplaintSubject n}. */
    void namedSince(Period period, Conditions conditions) {
        conditions.and("n.filedAt >= :namedSince", "namedSince", period.since(now));
    }

    private void ofEnded(Figure figure, Period period, Conditions conditions) {
        switch (figure) {
            case AWAITING_WORD -> conditions.and("c.status = :answered", "answered", ComplaintStatus.RESOLVED);
            case DANGER -> // As a range, for H2 reads all of an index to find what is not null.
            conditions.and("c.complainant.dangerAt > :never", "never", Instant.EPOCH);
            case CLOSED_WITH_WORD -> closed(ClosedBy.CITIZEN, period, conditions);
            case CONTENT, DISCONTENT -> {
                closed(ClosedBy.CITIZEN, period, conditions);
                conditions.and(said(figure));
            }
            case CLOSED_BY_CALL -> closed(ClosedBy.CALL, period, conditions);
            case CLOSED_WITHOUT_WORD -> closed(ClosedBy.NOBODY, period, conditions);
            case REFERRED_OUTSIDE -> {
                conditions.and("c.status = :referred", "referred", ComplaintStatus.REFERRED_OUTSIDE);
                conditions.and("c.promise.endedAt >= :endedSince", "endedSince", period.since(now));
            }
            default -> throw new IllegalArgumentException(figure + " is of open cases");
        }
    }

    /** What the citizen said of a case that was closed with a word: 1 to 5, or nothing. */
    static String said(Figure figure) {
        return switch (figure) {
            case CONTENT -> "c.closing.satisfaction >= 4";
            case DISCONTENT -> "c.closing.satisfaction <= 2";
            default -> throw new IllegalArgumentException(figure + " asks for no such word");
        };
    }

    private void closed(ClosedBy whose, Period period, Conditions conditions) {
        conditions.and("c.closing.closedBy = :whose", "whose", whose);
        conditions.and("c.closing.closedAt >= :closedSince", "closedSince", period.since(now));
    }

    /** What a figure asks of a case besides being open, if anything; what it binds is bound in the conditions. */
    Optional<String> ofOpen(Figure figure, Conditions conditions) {
        return switch (figure) {
            case OVERDUE -> {
                conditions.bind("now", now);
                yield Optional.of("c.promise.dueAt < :now");
            }
            case DUE_SOON -> {
                conditions.bind("now", now);
                conditions.bind("soon", now.plus(SOON));
                yield Optional.of("c.promise.dueAt >= :now and c.promise.dueAt < :soon");
            }
            case CAME_UP -> Optional.of("c.promise.timesEscalated > 0");
            case REOPENED -> Optional.of("c.closing.timesReopened > 0");
            default -> Optional.empty();
        };
    }
}
