package pk.gov.balochistan.police.trail;

import java.time.LocalDate;
import java.util.List;
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
 * @param target as the trail writes it, or a complaint's number, or one of the record office: of a record, a comparison, a trace, a certificate; or a CNIC, or a phone that a case was looked for by
 * @param from first day, in Pakistan
 * @param to last day, in Pakistan
 */
public record AuditFilter(String actor, Permission action, String target, Outcome outcome, LocalDate from, LocalDate to)
        implements Recorded, Sought {
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);

    private static final String PSEUDONYM = "(cnic#|sought#|sms:)[0-9a-f]{16}";

    /** What has a number of ten digits, as the trail writes it. */
    private static final List<String> OF_OFFICE = List.of(
            "criminal-record",
            "print",
            "print-release",
            "lift",
            "destruction",
            "photo-array",
            "hotlist",
            "gang",
            "association",
            "correction");

    private static final String OFFICE_TARGET = "(" + String.join("|", OF_OFFICE) + "):\\d{10}";

    /** A search or a run, by a reference that the program made up. */
    private static final String MADE_UP = "[a-z-]+:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

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
        if (typed.matches(MADE_UP)) return true;
        if (CheckDigit.of(digits) != 0) return false;
        if (isOfOffice(typed)) return true;
        // One in ten phones with 92 ends as a tracking number would.
        return typed.matches("complaint:\\d{12}|" + OFFICE_TARGET) || typed.matches("(?!92)\\d{4} ?\\d{4} ?\\d{4}");
    }

    /** As it is printed; without its hyphen one that begins with 3 may be a phone's without its first zero. */
    private static boolean isOfOffice(String typed) {
        return typed.matches("\\d{5}-\\d{5}|[0-24-9]\\d{9}");
    }

    /** All that the record office may call by the number that is looked for alone; empty for none. */
    List<String> officeTargets() {
        if (target == null || !isOfOffice(target) || isOfPerson(target)) return List.of();
        return OF_OFFICE.stream().map(kind -> kind + ":" + Typed.digits(target)).toList();
    }

    String actorWritten() {
        return actor == null || actor.indexOf(':') >= 0 || Caller.isNobody(actor) ? actor : "user:" + actor;
    }
}
