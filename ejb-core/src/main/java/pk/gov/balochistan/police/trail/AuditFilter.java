package pk.gov.balochistan.police.trail;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What an auditor looks for; each part may be null and then matches all.
 *
 * @param actor a user name, or as the trail writes it: {@code user:q.sho.sariab}, {@code sms:} and a phone's pseudonym
 * @param action the permission asked for
 * @param target as the trail writes it, or a complaint's number, or a CNIC
 * @param from first day, in Pakistan
 * @param to last day, in Pakistan
 */
public record AuditFilter(String actor, Permission action, String target, Outcome outcome, LocalDate from, LocalDate to)
        implements Recorded {
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);

    public AuditFilter {
        actor = Typed.textOrNull(Typed.line(actor));
        target = Typed.textOrNull(Typed.line(target));
    }

    /** The reading of the trail is in the trail too, with what was looked for; a CNIC is not written down. */
    @Override
    public String auditTarget() {
        String looked = Stream.of(actor, action, isCnic() ? "cnic" : target, outcome, from, to)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return "audit:" + (looked.isEmpty() ? "all" : looked);
    }

    boolean isCnic() {
        return target != null && target.replace("-", "").matches("\\d{13}");
    }

    String actorWritten() {
        return actor == null || actor.indexOf(':') >= 0 || actor.equals("citizen") ? actor : "user:" + actor;
    }
}
