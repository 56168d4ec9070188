package pk.gov.balochistan.police.trail;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.identifier.CheckDigit;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.Sought;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What an auditor looks for; each part may be null and then matches all.
 *
 * @param actor a user name, or as the trail writes it: {@code user:q.sho.sariab}, {@code sms:} and a phone's pseudonym
 * @param action the permission asked for
 * @param target as the trail writes it, or a complaint's or criminal record's number, or a CNIC, or a phone that a case was looked for by
 * @param from first day, in Pakistan
 * @param to last day, in Pakistan
 */
public record AuditFilter(String actor, Permission action, String target, Outcome outcome, LocalDate from, LocalDate to)
        implements Recorded, Sought {
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);

    private static final String PSEUDONYM = "(cnic#|sought#|sms:)[0-9a-f]{16}";

    public AuditFilter {
        actor = Typed.textOrNull(Typed.line(actor));
        target = Typed.textOrNull(Typed.line(target));
    }

    /** The reading of the trail is in the trail too, with what was looked for; a person's number is not written down. */
    @Override
    public String auditTarget() {
        String looked = Stream.of(inClear(actor), action, inClear(target), outcome, from, to)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return "audit:" + (looked.isEmpty() ? "all" : looked);
    }

    /** The digits of the CNIC or phone that is looked for; null for none. */
    @Override
    public String sought() {
        String number = soughtTarget();
        return number == null && isOfPerson(actor) ? Typed.digits(actor) : number;
    }

    /** The same where the record is looked for by it. */
    String soughtTarget() {
        return isOfPerson(target) ? Typed.digits(target) : null;
    }

    private static String inClear(String typed) {
        return isOfPerson(typed) ? "number" : typed;
    }

    /** As many digits as a phone has may be somebody's, unless the number is a public one or a pseudonym already. */
    private static boolean isOfPerson(String typed) {
        String digits = Typed.digits(typed);
        return digits.length() >= 8 && !typed.matches(PSEUDONYM) && !isPublic(typed, digits);
    }

    private static boolean isPublic(String typed, String digits) {
        if (CheckDigit.of(digits) != 0) return false;
        if (isOfRecord(typed)) return true;
        // One in ten phones with 92 ends as a tracking number would.
        return typed.matches("complaint:\\d{12}|criminal-record:\\d{10}")
                || typed.matches("(?!92)\\d{4} ?\\d{4} ?\\d{4}");
    }

    /** As it is printed; without its hyphen one that begins with 3 may be a phone's without its first zero. */
    private static boolean isOfRecord(String typed) {
        return typed.matches("\\d{5}-\\d{5}|[0-24-9]\\d{9}");
    }

    /** The digits of the criminal record that is looked for by its number alone; null for none. */
    String recordTarget() {
        return target != null && isOfRecord(target) && !isOfPerson(target) ? Typed.digits(target) : null;
    }

    String actorWritten() {
        return actor == null || actor.indexOf(':') >= 0 || Caller.isNobody(actor) ? actor : "user:" + actor;
    }
}
