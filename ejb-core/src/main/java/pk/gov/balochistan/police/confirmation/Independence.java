package pk.gov.balochistan.police.confirmation;

import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.ComplaintRouting;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Visibility;

/**
 * Of which complainants a caller may ask whether an answer settles it, as a condition over {@code Complaint c}: those whose case the
 * caller may see ({@link Visibility}: nobody who is named or serves under them); which was answered by a post above which every post
 * of the caller stands, so that nobody asks after the work of their own post, of a superior or, holding a second post at a
 * station, of a colleague; in which the caller neither has nor had a hand; and where a call is safe. Source: gaps.csv 5;
 * docs/decisions/0015.
 */
final class Independence {
    /** A call is no work on the case, nor is it what the complainant said there. */
    private static final Set<EventKind> CALLS = Set.of(
            EventKind.CALL_MISSED,
            EventKind.CALL_CONFIRMED,
            EventKind.CALL_DENIED,
            EventKind.CALL_RAISED,
            EventKind.CALLS_UNREACHED,
            EventKind.REOPENED);

    private static final String SAFE = " and c.complainant.person.phone is not null and c.complainant.noCalls = false"
            + " and c.complainant.neutralWords = false and c.responsibility.sealedTo is null";

    private static final String NO_HAND_IN_IT =
            " and not exists (select 1 from ComplaintEvent e where e.complaint.id = c.id and e.actor = :caller"
                    + " and e.kind not in :calls)";

    private final Visibility visibility;
    private final StringBuilder condition = new StringBuilder();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private Independence(Visibility visibility) {
        this.visibility = visibility;
        condition.append(visibility.condition());
    }

    /** @param placesUnder as {@link Visibility#of} takes it */
    static Independence of(Caller caller, Function<String, List<Long>> placesUnder) {
        Independence independence =
                new Independence(Visibility.of(caller.scope(Permission.COMPLAINT_CONFIRM_BY_CALL), placesUnder));
        independence.answeredBelow(ComplaintRouting.below(caller.posts()));
        independence.withoutHand(caller);
        return independence;
    }

    private void answeredBelow(Set<Role> answered) {
        if (answered.isEmpty()) {
            condition.append(" and ").append(Visibility.NOTHING);
            return;
        }
        condition.append(" and c.responsibility.role in :answeredBy");
        parameters.put("answeredBy", answered);
    }

    private void withoutHand(Caller caller) {
        condition.append(SAFE).append(NO_HAND_IN_IT);
        parameters.put("caller", caller.actor());
        parameters.put("calls", CALLS);
        if (caller.belt() == null) return;
        condition.append(" and (c.responsibility.assignedTo is null or c.responsibility.assignedTo <> :ownBelt)");
        parameters.put("ownBelt", caller.belt());
    }

    String condition() {
        return condition.toString();
    }

    void bind(Query query) {
        visibility.bind(query);
        parameters.forEach(query::setParameter);
    }
}
