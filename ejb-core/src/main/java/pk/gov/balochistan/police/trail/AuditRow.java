package pk.gov.balochistan.police.trail;

import java.time.Instant;
import pk.gov.balochistan.police.audit.Outcome;

/**
 * One row of the trail as an auditor sees it.
 *
 * @param entryId the row's id, by which findings of a check name it
 * @param action permission and method, such as {@code COMPLAINT_READ:view}
 */
public record AuditRow(
        Long entryId,
        Instant at,
        String actor,
        String channel,
        String action,
        String target,
        Outcome outcome,
        String reason,
        String detail) {
    /** Key of the permission's name, under which people know the action. */
    public String actionKey() {
        return "role.permission." + action.replaceFirst(":.*", "");
    }
}
