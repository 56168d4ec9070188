package pk.gov.balochistan.police.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiConsumer;
import pk.gov.balochistan.police.attachment.AttachmentRow;
import pk.gov.balochistan.police.attachment.Attachments;
import pk.gov.balochistan.police.attachment.FileScanner;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.casework.CaseRules;
import pk.gov.balochistan.police.casework.OwnCases;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.intake.Filed;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.messaging.OutgoingSms;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Unit;
import pk.gov.balochistan.police.tracking.WebCaller;
import pk.gov.balochistan.police.worklist.ComplaintFilter;
import pk.gov.balochistan.police.worklist.ComplaintRow;

/** The desk of correspondence on a test's database, and what a complainant does there. */
final class Correspondence {
    static final String WORDS = "I found the receipt of the motorcycle.";
    static final byte[] SOUND = "#!AMR\nvoice".getBytes(StandardCharsets.ISO_8859_1);

    private Correspondence() {}

    static void filed(
            TestDatabase database, Path data, NewComplaint input, BiConsumer<ComplaintDatabase, Filed> check) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                Filed filed = core.intake().file(input, "citizen");
                em.flush();
                check.accept(core, filed);
                em.flush();
            });
        }
    }

    static MailOutcome write(ComplaintDatabase core, Filed filed, String fact, String words) {
        MailOutcome outcome = desk(core, Caller.citizen("web")).write(filed.number(), web(fact), words);
        core.em().flush();
        return outcome;
    }

    static MailOutcome give(ComplaintDatabase core, Filed filed, String fact, byte[] content) {
        MailOutcome outcome = desk(core, Caller.citizen("web")).give(filed.number(), web(fact), content);
        core.em().flush();
        return outcome;
    }

    static List<AttachmentRow> given(ComplaintDatabase core, Filed filed, String fact) {
        return desk(core, Caller.citizen("web")).given(filed.number(), web(fact));
    }

    static WebCaller web(String fact) {
        return new WebCaller(fact, "device", "10.0.0.1");
    }

    static Complaint found(ComplaintDatabase core, Filed filed) {
        return core.complaints().find(filed.number()).orElseThrow();
    }

    static ComplaintEvent last(ComplaintDatabase core, Filed filed) {
        List<ComplaintEvent> timeline = found(core, filed).timeline();
        return timeline.get(timeline.size() - 1);
    }

    static List<EventKind> lastTwo(ComplaintDatabase core, Filed filed) {
        List<ComplaintEvent> timeline = found(core, filed).timeline();
        return timeline.subList(timeline.size() - 2, timeline.size()).stream()
                .map(ComplaintEvent::kind)
                .toList();
    }

    static long count(ComplaintDatabase core, Filed filed, EventKind kind) {
        return found(core, filed).timeline().stream()
                .filter(event -> event.kind() == kind)
                .count();
    }

    static List<String> texts(ComplaintDatabase core, Filed filed) {
        core.em().flush();
        return core.em()
                .createQuery("select x from OutgoingSms x where x.cause = :cause order by x.id", OutgoingSms.class)
                .setParameter("cause", filed.number().auditTarget())
                .getResultStream()
                .map(OutgoingSms::textKey)
                .toList();
    }

    static List<String> marked(ComplaintDatabase core, Scope scope) {
        List<ComplaintRow> rows = core.lists().list(ComplaintFilter.whole(ComplaintFilter.Box.OPEN), scope, 0, 25);
        return core.lists().listWithNewWord(rows).stream()
                .map(TrackingNumber::digits)
                .toList();
    }

    static void refused(String key, Runnable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act::run).key());
    }

    /** Holds the post that answers. */
    static Caller holder(ComplaintDatabase core, Complaint complaint) {
        String seat = new Places(core.em(), ComplaintDatabase.CLOCK)
                .find(complaint.responsibility().placeId())
                .orElseThrow()
                .code();
        return caller(core.scope(complaint.responsibility().role(), seat));
    }

    static Caller caller(Scope scope) {
        return new Caller("user:x", "web", 1L, null, scope.chainOfCommand(), scope.posts());
    }

    static Scope scope(Caller caller) {
        return new Scope(caller.posts(), caller.chainOfCommand(), null);
    }

    static CorrespondenceDesk desk(ComplaintDatabase core, Caller caller) {
        return desk(core, caller, Duration.ZERO);
    }

    static CorrespondenceDesk desk(ComplaintDatabase core, Caller caller, Duration later) {
        CorrespondenceDesk desk = new CorrespondenceDesk();
        desk.clock = Clock.fixed(ComplaintDatabase.CLOCK.instant().plus(later), ZoneOffset.UTC);
        desk.callers = () -> caller;
        desk.complaints = core.complaints();
        desk.own = new OwnCases(core.complaints(), desk.callers, ComplaintDatabase.heardByNobody());
        desk.messages = new CitizenMessages(core.em());
        CaseRules rules = new CaseRules(core.em());
        desk.mail = new CitizenMail(desk.messages, rules, desk.clock);
        Attachments attachments = new Attachments(core.em(), core.keys(), FileScanner.NONE);
        desk.files = new CitizenFiles(attachments, desk.messages, rules, desk.clock);
        desk.tracking = core.tracking();
        desk.notices = new ComplaintNotices(new Outbox(core.em(), core.keys(), desk.clock), core.keys());
        return desk;
    }
}
