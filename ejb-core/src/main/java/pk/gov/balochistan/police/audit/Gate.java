package pk.gov.balochistan.police.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.shared.ChangedMeanwhile;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.NotPermitted;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Shown;
import pk.gov.balochistan.police.shared.Sought;
import pk.gov.balochistan.police.shared.TakenKey;

/**
 * Stands before every desk: may the caller? then proceed, then write the outcome. OK is written in the caller's transaction, so
 * that what it records and the row stand or fall together; DENIED, REFUSED and FAILED in one of their own, which survives the
 * rollback. While the trail cannot be sealed, nobody's data are shown. (The container's own role check refuses before any interceptor runs and would leave no trace.)
 */
@Permit(Permission.CITIZEN_TRACK)
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class Gate {
    @Inject
    Callers callers;

    @Inject
    AuditTrail trail;

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    AuditBacklog backlog;

    @Inject
    ViewWatch watch;

    @Inject
    EntityManager em;

    @AroundInvoke
    public Object ask(InvocationContext call) throws Exception {
        Permit permit = call.getMethod().getAnnotation(Permit.class);
        Permission permission = permit.value();
        String action = permission.name() + ":" + call.getMethod().getName();
        Caller caller = callers.current();
        AuditNote asked = noteOf(parameters(call));
        if (!caller.may(permission)) {
            ownTransaction.run(() -> trail.add(caller, action, Outcome.DENIED, asked));
            throw new NotPermitted();
        }
        return proceed(call, permit, caller, action, asked);
    }

    private Object proceed(InvocationContext call, Permit permit, Caller caller, String action, AuditNote asked)
            throws Exception {
        try {
            if (permit.value().showsPersons()) backlog.requireShort(em);
            Object result = watched(call, permit, caller, action, asked.target());
            if (permit.audited()) {
                for (AuditNote note : completed(asked, result)) trail.add(caller, action, Outcome.OK, note);
            }
            return result;
        } catch (RuleViolation refusal) {
            Outcome outcome = refusal instanceof NotPermitted ? Outcome.DENIED : Outcome.REFUSED;
            ownTransaction.run(() -> refused(refusal, caller, action, outcome, asked));
            throw refusal;
        } catch (OptimisticLockException overtaken) {
            throw changedMeanwhile(caller, action, asked);
        } catch (Exception fault) {
            // Another wrote the same first, which nobody may write twice.
            if (TakenKey.isCauseOf(fault)) throw changedMeanwhile(caller, action, asked);
            AuditNote note = new AuditNote(
                    asked.target(), asked.reason(), fault.getClass().getSimpleName());
            ownTransaction.run(() -> trail.add(caller, action, Outcome.FAILED, note));
            throw fault;
        }
    }

    private ChangedMeanwhile changedMeanwhile(Caller caller, String action, AuditNote asked) {
        AuditNote note = new AuditNote(asked.target(), asked.reason(), "changedMeanwhile");
        ownTransaction.run(() -> trail.add(caller, action, Outcome.REFUSED, note));
        return new ChangedMeanwhile();
    }

    /** A refusal that names what it met, such as a record under the same CNIC, tells of a person as a look-up does. */
    private void refused(RuleViolation refusal, Caller caller, String action, Outcome outcome, AuditNote asked) {
        String target = refusal instanceof Recorded met ? met.auditTarget() : asked.target();
        trail.add(caller, action, outcome, new AuditNote(target, asked.reason(), refusal.key()));
        if (refusal instanceof Recorded) watch.seen(caller, action, target, List.of(refusal));
    }

    /** Whoever looks at a person is seen to look, and says why wherever a desk asks it. */
    private Object watched(InvocationContext call, Permit permit, Caller caller, String action, String target)
            throws Exception {
        Optional<Reason> reason = Stream.of(parameters(call))
                .filter(Reason.class::isInstance)
                .map(Reason.class::cast)
                .findFirst();
        if (!permit.value().showsPersons()) return call.proceed();
        Consumer<List<Object>> looked = reason.isPresent()
                ? watch.look(caller, action, target, reason.get())
                : told -> watch.seen(caller, action, target, told);
        Object result = call.proceed();
        List<Object> told = new ArrayList<>(Arrays.asList(parameters(call)));
        told.add(result);
        looked.accept(told);
        return result;
    }

    private static Object[] parameters(InvocationContext call) {
        return call.getParameters() == null ? new Object[0] : call.getParameters();
    }

    private AuditNote noteOf(Object[] parameters) {
        String target = null;
        String beside = null;
        String reason = null;
        String order = null;
        for (Object parameter : parameters) {
            String named = targetOf(parameter);
            if (target == null) target = named;
            else if (named != null && beside == null && !target.startsWith(named)) beside = named;
            if (parameter instanceof Reason stated) reason = stated.toString();
            if (parameter instanceof Detailed said) order = said.auditDetail();
        }
        return new AuditNote(target, reason, joined(beside, order));
    }

    private static String joined(String one, String other) {
        if (one == null || other == null) return one == null ? other : one;
        return one + " " + other;
    }

    /** Its public number and the pseudonym of the person it looks for; null where it has neither. */
    private String targetOf(Object parameter) {
        String number = parameter instanceof Recorded recorded ? recorded.auditTarget() : null;
        String person = null;
        if (parameter instanceof Cnic cnic) person = trail.pseudonymOfCnic(cnic.digits());
        if (parameter instanceof Sought search) person = trail.pseudonymOfSought(search.sought());
        if (number == null || person == null) return number == null ? person : number;
        return number + " " + person;
    }

    /** A list tells what was asked, how many rows were shown and which, in as many rows as hold them all; a new record tells its number, an order what it did. */
    private static List<AuditNote> completed(AuditNote asked, Object result) {
        if (result instanceof Collection<?> rows) return shown(rows, asked);
        if (result instanceof Shown page) return shown(page.shown(), told(asked, result));
        if (result instanceof Optional<?> found) return completed(asked, found.orElse(null));
        String target = asked.target();
        if (target == null && result instanceof Recorded recorded) target = recorded.auditTarget();
        String detail = told(asked, result).detail();
        // What an act on one thing made besides, such as the search of a record's prints.
        if (result instanceof Recorded made && !target.startsWith(made.auditTarget()))
            detail = joined(detail, made.auditTarget());
        return List.of(new AuditNote(target, asked.reason(), detail));
    }

    /** What was asked in words, else what came of it. */
    private static AuditNote told(AuditNote asked, Object result) {
        if (asked.detail() != null || !(result instanceof Detailed done)) return asked;
        return new AuditNote(asked.target(), asked.reason(), done.auditDetail());
    }

    private static List<AuditNote> shown(Collection<?> rows, AuditNote asked) {
        List<String> names = rows.stream()
                .filter(Recorded.class::isInstance)
                .map(row -> ((Recorded) row).auditTarget())
                .map(target -> target.substring(target.indexOf(':') + 1))
                .toList();
        String count = (asked.detail() == null ? "" : asked.detail() + " ") + "rows=" + rows.size();
        return details(count, names).stream()
                .map(detail -> new AuditNote(asked.target(), asked.reason(), detail))
                .toList();
    }

    /** How many and which: each detail as long as a row of the trail holds. */
    private static List<String> details(String count, List<String> names) {
        List<String> details = new ArrayList<>();
        StringBuilder detail = new StringBuilder(count);
        for (String name : names) {
            if (detail.length() + 1 + name.length() > AuditEntry.LONGEST_DETAIL) {
                details.add(detail.toString());
                detail = new StringBuilder(count);
            }
            detail.append(detail.length() == count.length() ? ' ' : ',').append(name);
        }
        details.add(detail.toString());
        return details;
    }
}
