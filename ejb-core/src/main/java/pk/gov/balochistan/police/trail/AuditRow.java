package pk.gov.balochistan.police.trail;

import java.time.Instant;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Outcome;

/**
 * One row of the trail as an auditor sees it.
 *
 * @param entryId the row's id, by which findings of a check name it
 * @param action permission and method, such as {@code COMPLAINT_READ:view}
 * @param target what it was about, by its public number; of what a phone asked the case is withheld
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
    private static final String CASE = "complaint:";
    private static final String WITHHELD = CASE + "…";

    /** What a phone asked names no case: who looks a phone up must not come upon a sealed one, nor learn that there is none. */
    AuditRow withoutCaseOfTexter() {
        boolean named = Caller.SMS.equals(channel) && isCase(target);
        return named ? new AuditRow(entryId, at, actor, channel, action, WITHHELD, outcome, reason, detail) : this;
    }

    static boolean isCase(String target) {
        return target != null && target.startsWith(CASE);
    }

    /** Key of the permission's name, under which people know the action. */
    public String actionKey() {
        return "role.permission." + action.replaceFirst(":.*", "");
    }
}
