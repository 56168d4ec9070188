package pk.gov.balochistan.police.portal.closing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.confirmation.CallOutcome;
import pk.gov.balochistan.police.confirmation.CallSheet;
import pk.gov.balochistan.police.confirmation.ConfirmationDesk;
import pk.gov.balochistan.police.confirmation.NewCall;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/** The calls on the sheet of a case, for whoever had no part in it, and the form by which one is written down. */
@Named("callSheet")
@RequestScoped
public class CallSheetPage {
    private static final ZoneId HERE = Texts.PAKISTAN;
    private static final Set<EventKind> CALLS = Set.of(
            EventKind.CALL_CONFIRMED,
            EventKind.CALL_DENIED,
            EventKind.CALL_RAISED,
            EventKind.CALL_MISSED,
            EventKind.CALLS_UNREACHED);

    @Inject
    private ConfirmationDesk desk;

    @Inject
    private PageMessages messages;

    private CallSheet sheet;
    private String when;
    private String answeredBy;
    private String outcome;
    private String satisfied;
    private String askedFor;
    private String whatWasAskedFor;
    private String note;

    /** Whether there is anything of calls to show or do: nothing is asked of the desk otherwise. */
    public boolean concerns(Complaint complaint) {
        return complaint.status() == ComplaintStatus.RESOLVED
                || complaint.timeline().stream().anyMatch(event -> CALLS.contains(event.kind()));
    }

    /** The calls of the case as it is shown. */
    public CallSheet of(Complaint complaint) {
        if (sheet == null || sheet.complaint().version() != complaint.version()) sheet = desk.look(complaint.number());
        return sheet;
    }

    /** @param seen version of the case as it was shown */
    public void record(String number, int seen) {
        act("callSheet.recorded", () -> desk.record(TrackingNumber.parse(number), seen, typed()));
    }

    public void closeUnreached(String number, int seen) {
        act("callSheet.closed", () -> desk.closeUnreached(TrackingNumber.parse(number), seen));
    }

    private void act(String doneKey, Runnable order) {
        messages.answer(doneKey, order);
        sheet = null;
    }

    private NewCall typed() {
        return new NewCall(
                calledAt(),
                answeredBy,
                Chosen.constant(CallOutcome.class, outcome),
                said(satisfied),
                said(askedFor),
                whatWasAskedFor,
                note);
    }

    private Instant calledAt() {
        String typed = Typed.textOrNull(when);
        try {
            return typed == null
                    ? null
                    : LocalDateTime.parse(typed).atZone(HERE).toInstant();
        } catch (DateTimeParseException odd) {
            return null; // Refused as a time that was not entered.
        }
    }

    private static Boolean said(String answer) {
        return Typed.textOrNull(answer) == null ? null : Boolean.valueOf(answer);
    }

    public CallOutcome[] getOutcomes() {
        return CallOutcome.values();
    }

    public int getEnough() {
        return CallSheet.ENOUGH;
    }

    /** A day and hour in Pakistan, as the browser's field writes it; now, before another was entered. */
    public String getWhen() {
        return when == null
                ? LocalDateTime.now(HERE).truncatedTo(ChronoUnit.MINUTES).toString()
                : when;
    }

    public void setWhen(String when) {
        this.when = when;
    }

    public String getAnsweredBy() {
        return answeredBy;
    }

    public void setAnsweredBy(String answeredBy) {
        this.answeredBy = answeredBy;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getSatisfied() {
        return satisfied;
    }

    public void setSatisfied(String satisfied) {
        this.satisfied = satisfied;
    }

    public String getAskedFor() {
        return askedFor;
    }

    public void setAskedFor(String askedFor) {
        this.askedFor = askedFor;
    }

    public String getWhatWasAskedFor() {
        return whatWasAskedFor;
    }

    public void setWhatWasAskedFor(String whatWasAskedFor) {
        this.whatWasAskedFor = whatWasAskedFor;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
