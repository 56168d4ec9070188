package pk.gov.balochistan.police.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.attachment.AttachmentRow;
import pk.gov.balochistan.police.attachment.Attachments;
import pk.gov.balochistan.police.attachment.FileScanner;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.casework.CaseRules;
import pk.gov.balochistan.police.casework.OwnCases;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.complaint.ComplaintSubject;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Handover;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.intake.Filed;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.messaging.OutgoingSms;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.ChangedMeanwhile;
import pk.gov.balochistan.police.shared.NotPermitted;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;
import pk.gov.balochistan.police.tracking.WebCaller;
import pk.gov.balochistan.police.worklist.ComplaintFilter;
import pk.gov.balochistan.police.worklist.ComplaintRow;

/** What a complainant and the police say to each other on a case: who may, how much, and who is told. */
class CorrespondenceDbTest {
    private static final String WORDS = "I found the receipt of the motorcycle.";
    private static final byte[] SOUND = "#!AMR\nvoice".getBytes(StandardCharsets.ISO_8859_1);
    private static final int REOPEN_DAYS_ARE_OVER = 40;
    private static final int APPEAL_DAYS_ARE_OVER = 400;

    @TempDir
    Path data;

    @EveryEngine
    void whatIsAskedIsToldAndAnsweredAndWaitsUntilThePostHasReadIt(TestDatabase database) {
        filed(database, Some.complaint("slackness", Some.STATION), (core, filed) -> {
            Complaint complaint = found(core, filed);
            CorrespondenceDesk post = desk(core, holder(core, complaint));
            refused(
                    "correspondence.refusal.question",
                    () -> post.ask(filed.number(), found(core, filed).version(), " ?! "));
            post.ask(filed.number(), complaint.version(), "Which street was it in?");
            core.em().flush();
            assertEquals(0, post.waitingOf(filed.number()).unread(), "the post's own question waits for nobody");
            assertEquals(MailOutcome.TAKEN, write(core, filed, "4567", WORDS));
            CaseCorrespondence waiting = post.waitingOf(filed.number());
            assertEquals(1, waiting.unread());
            assertEquals(ComplaintDatabase.CLOCK.instant(), waiting.since());
            assertEquals(List.of(EventKind.QUESTION, EventKind.CITIZEN_WROTE), lastTwo(core, filed));
            assertTrue(last(core, filed).isPublic());
            assertEquals(WORDS, last(core, filed).note());
            assertEquals(List.of("complaint.sms.QUESTION", "complaint.sms.CITIZEN_WROTE"), texts(core, filed));
            int version = found(core, filed).version();
            post.haveRead(filed.number(), version);
            core.em().flush();
            assertEquals(0, post.waitingOf(filed.number()).unread());
            assertEquals(
                    version, found(core, filed).version(), "to have read it changes no case under another's hands");
        });
    }

    @EveryEngine
    void whoOnlySeesTheCaseNeitherAsksNorReadsForThePostAndWhoDoesNotSeeItLearnsNothing(TestDatabase database) {
        filed(database, Some.complaint("slackness", Some.STATION), (core, filed) -> {
            write(core, filed, "4567", WORDS);
            int version = found(core, filed).version();
            Caller above = caller(core.scope(Role.CITY_SP, "division-quetta-sariab"));
            CaseCorrespondence seen = desk(core, above).waitingOf(filed.number());
            assertEquals(1, seen.unread());
            assertFalse(seen.answersFor() || seen.mayAsk());
            assertThrows(
                    NotPermitted.class, () -> desk(core, above).ask(filed.number(), version, "Which street was it?"));
            assertThrows(NotPermitted.class, () -> desk(core, above).haveRead(filed.number(), version));
            Officer named = core.officer("CO-1", "SI", Some.STATION, null);
            core.em().persist(new ComplaintSubject(found(core, filed).id(), named.id(), null));
            core.em().flush();
            for (Caller hidden : List.of(
                    caller(core.scope(Role.SHO, Some.STATION)),
                    caller(core.scope(Role.DPO, "district-pishin")),
                    caller(core.scope(Role.SDPO, "circle-quetta-sariab", 77L, named.id())))) {
                refused("refusal.notFound", () -> desk(core, hidden).waitingOf(filed.number()));
                refused("refusal.notFound", () -> desk(core, hidden).ask(filed.number(), version, "Who told you?"));
                refused("refusal.notFound", () -> desk(core, hidden).haveRead(filed.number(), version));
                assertEquals(List.of(), marked(core, scope(hidden)));
            }
        });
    }

    @EveryEngine
    void theListMarksACaseUntilItsWordIsReadAndAWordThatCameMeanwhileStaysUnread(TestDatabase database) {
        filed(database, Some.complaint("slackness", Some.STATION), (core, filed) -> {
            Caller holder = holder(core, found(core, filed));
            assertEquals(List.of(), marked(core, scope(holder)));
            int seen = found(core, filed).version();
            write(core, filed, "4567", WORDS);
            assertEquals(List.of(filed.number().digits()), marked(core, scope(holder)));
            assertThrows(ChangedMeanwhile.class, () -> desk(core, holder).haveRead(filed.number(), seen));
            desk(core, holder).haveRead(filed.number(), found(core, filed).version());
            core.em().flush();
            assertEquals(List.of(), marked(core, scope(holder)));
        });
    }

    @EveryEngine
    void whoGaveNoNameWritesWithTheCodeAloneAndNobodyIsTexted(TestDatabase database) {
        filed(database, Some.anonymous("slackness", Some.STATION), (core, filed) -> {
            assertEquals(MailOutcome.NOT_KNOWN, write(core, filed, "4567", WORDS));
            assertEquals(MailOutcome.NOT_KNOWN, give(core, filed, "4567", SOUND));
            assertEquals(List.of(), given(core, filed, "4567"));
            assertEquals(MailOutcome.TAKEN, write(core, filed, filed.returnCode(), WORDS));
            assertEquals("citizen", last(core, filed).actor(), "the entry names nobody");
            desk(core, holder(core, found(core, filed)))
                    .ask(filed.number(), found(core, filed).version(), "Which street was it in?");
            assertEquals(List.of(), texts(core, filed));
        });
    }

    @EveryEngine
    void whoMerelyKnowsTheNumberIsNotToldThatTheComplainantWrote(TestDatabase database) {
        filed(database, Some.complaint("slackness", Some.STATION), (core, filed) -> {
            desk(core, Caller.citizen("web"), Duration.ofHours(30)).write(filed.number(), web("4567"), WORDS);
            core.em().flush();
            assertEquals(
                    ComplaintDatabase.CLOCK.instant(),
                    core.tracking()
                            .byWeb(filed.number(), web(null))
                            .orElseThrow()
                            .lastChangeAt());
        });
    }

    @EveryEngine
    void ofASealedCaseThePhoneIsToldInNeutralWordsAndOfTextsUnwishedNothing(TestDatabase database) {
        filed(database, Some.complaint("harassment", Some.STATION), (core, filed) -> {
            Complaint complaint = found(core, filed);
            int before = texts(core, filed).size();
            desk(core, holder(core, complaint)).ask(filed.number(), complaint.version(), "May we call at noon?");
            List<String> told = texts(core, filed);
            assertTrue(told.stream().allMatch("complaint.sms.neutral"::equals), told.toString());
            assertEquals(before + 1, told.size());
            core.em().flush();
            core.em().createNativeQuery("update complaint set may_text = 0").executeUpdate();
            core.em().clear();
            desk(core, holder(core, complaint))
                    .ask(filed.number(), found(core, filed).version(), "And on which day?");
            assertEquals(before + 1, texts(core, filed).size());
        });
    }

    @EveryEngine
    void saidTwiceItIsOneEntryAndNoMoreIsTakenInADayThanTheTableSays(TestDatabase database) {
        limited(database, "citizen.words.daily.number", 2);
        filed(database, Some.complaint("slackness", Some.STATION), (core, filed) -> {
            assertEquals(MailOutcome.TOO_SHORT, write(core, filed, "4567", "؟ 12"));
            for (int i = 0; i < 2; i++) assertEquals(MailOutcome.TAKEN, write(core, filed, "4567", WORDS));
            assertEquals(1, count(core, filed, EventKind.CITIZEN_WROTE));
            refused("complaint.refusal.note", () -> write(core, filed, "4567", "a".repeat(1901)));
            assertEquals(MailOutcome.TAKEN, write(core, filed, "4567", "And the key."));
            assertEquals(MailOutcome.TOO_MANY, write(core, filed, "4567", "And the lock."));
            assertEquals(2, count(core, filed, EventKind.CITIZEN_WROTE));
            assertEquals(
                    MailOutcome.TAKEN,
                    desk(core, Caller.citizen("web"), Duration.ofHours(25))
                            .write(filed.number(), web("4567"), "And the lock."));
        });
    }

    @EveryEngine
    void afterTheAnswerItIsTakenWhileANoOpensItAgainAndThenTheWayOnIsSaid(TestDatabase database) {
        filed(database, Some.complaint("slackness", Some.STATION), (core, filed) -> {
            Complaint complaint = found(core, filed);
            Instant now = ComplaintDatabase.CLOCK.instant();
            complaint.take(BeltNumber.parse("CO-9"), new Step("user:x", now, null, true));
            core.answer(complaint, new Step("user:x", now, "The officer was warned in writing.", true));
            core.em().flush();
            assertEquals(MailOutcome.TAKEN_ANSWERED, write(core, filed, "4567", WORDS));
            assertFalse(found(core, filed).status().isOpen(), "words alone open nothing");
            refused("complaint.refusal.ended", () -> desk(core, holder(core, complaint))
                    .ask(filed.number(), found(core, filed).version(), "Which street was it in?"));
            Step silence = new Step("system:clocks", now.plus(Duration.ofDays(20)), null, true);
            found(core, filed).lastWord().silence(silence);
            core.em().flush();
            assertEquals(
                    List.of(MailOutcome.APPEAL, MailOutcome.OVER),
                    Stream.of(REOPEN_DAYS_ARE_OVER, APPEAL_DAYS_ARE_OVER)
                            .map(days -> desk(core, Caller.citizen("web"), Duration.ofDays(days))
                                    .write(filed.number(), web("4567"), "Something else."))
                            .toList());
        });
        filed(database, Some.complaint("slackness", Some.STATION), (core, filed) -> {
            Step handed = new Step("user:x", ComplaintDatabase.CLOCK.instant(), null, true);
            new Handover(found(core, filed))
                    .accepted(new Post(Role.DPO, core.place("district-quetta")), core.place(Some.STATION), handed);
            found(core, filed)
                    .referOutside(new Step(
                            "user:x", ComplaintDatabase.CLOCK.instant(), "To the FIA at Quetta, diary 12.", true));
            core.em().flush();
            assertEquals(MailOutcome.OUTSIDE, write(core, filed, "4567", WORDS));
            assertEquals(MailOutcome.OUTSIDE, give(core, filed, "4567", SOUND));
        });
    }

    @EveryEngine
    void aGivenFileHasANameOfOursIsMarkedAsTheComplainantsAndOfficersFilesStayHidden(TestDatabase database) {
        filed(database, Some.complaint("slackness", Some.STATION), (core, filed) -> {
            Attachments all = new Attachments(core.em(), core.keys(), FileScanner.NONE);
            String owner = filed.number().auditTarget();
            all.add(owner, "diary.amr", SOUND, "user:x", ComplaintDatabase.CLOCK.instant());
            core.em().flush();
            assertEquals(List.of(), given(core, filed, "4567"));
            assertEquals(MailOutcome.TAKEN, give(core, filed, "4567", SOUND));
            assertEquals(
                    List.of("complainant-1.amr"),
                    given(core, filed, "4567").stream()
                            .map(AttachmentRow::fileName)
                            .toList());
            assertEquals(List.of(), given(core, filed, "9999"));
            assertEquals(
                    List.of(false, true),
                    all.list(owner).stream().map(AttachmentRow::ofCitizen).toList());
            assertEquals(EventKind.CITIZEN_GAVE, last(core, filed).kind());
            assertEquals(
                    1,
                    desk(core, holder(core, found(core, filed)))
                            .waitingOf(filed.number())
                            .unread());
            refused(
                    "attachment.refusal.kind",
                    () -> give(core, filed, "4567", "MZ".getBytes(StandardCharsets.US_ASCII)));
        });
    }

    @EveryEngine
    void noMoreFilesAreTakenThanTheTableSaysADayAndACase(TestDatabase database) {
        limited(database, "citizen.files.daily.number", 2);
        limited(database, "citizen.files.case.number", 3);
        filed(database, Some.complaint("slackness", Some.STATION), (core, filed) -> {
            for (int i = 0; i < 2; i++) assertEquals(MailOutcome.TAKEN, give(core, filed, "4567", SOUND));
            assertEquals(MailOutcome.TOO_MANY, give(core, filed, "4567", SOUND));
            CorrespondenceDesk nextDay = desk(core, Caller.citizen("web"), Duration.ofHours(25));
            assertEquals(MailOutcome.TAKEN, nextDay.give(filed.number(), web("4567"), SOUND));
            core.em().flush();
            assertEquals(MailOutcome.TOO_MANY_FILES, nextDay.give(filed.number(), web("4567"), SOUND));
            assertEquals(3, given(core, filed, "4567").size());
        });
    }

    private static void limited(TestDatabase database, String rule, int amount) {
        try (Unit owner = Unit.as(database.owner())) {
            owner.perform(em -> em.createNativeQuery("update case_rule set amount = ?1 where code = ?2")
                    .setParameter(1, amount)
                    .setParameter(2, rule)
                    .executeUpdate());
        }
    }

    private void filed(TestDatabase database, NewComplaint input, BiConsumer<ComplaintDatabase, Filed> check) {
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

    private static MailOutcome write(ComplaintDatabase core, Filed filed, String fact, String words) {
        MailOutcome outcome = desk(core, Caller.citizen("web")).write(filed.number(), web(fact), words);
        core.em().flush();
        return outcome;
    }

    private static MailOutcome give(ComplaintDatabase core, Filed filed, String fact, byte[] content) {
        MailOutcome outcome = desk(core, Caller.citizen("web")).give(filed.number(), web(fact), content);
        core.em().flush();
        return outcome;
    }

    private static List<AttachmentRow> given(ComplaintDatabase core, Filed filed, String fact) {
        return desk(core, Caller.citizen("web")).given(filed.number(), web(fact));
    }

    private static WebCaller web(String fact) {
        return new WebCaller(fact, "device", "10.0.0.1");
    }

    private static Complaint found(ComplaintDatabase core, Filed filed) {
        return core.complaints().find(filed.number()).orElseThrow();
    }

    private static ComplaintEvent last(ComplaintDatabase core, Filed filed) {
        List<ComplaintEvent> timeline = found(core, filed).timeline();
        return timeline.get(timeline.size() - 1);
    }

    private static List<EventKind> lastTwo(ComplaintDatabase core, Filed filed) {
        List<ComplaintEvent> timeline = found(core, filed).timeline();
        return timeline.subList(timeline.size() - 2, timeline.size()).stream()
                .map(ComplaintEvent::kind)
                .toList();
    }

    private static long count(ComplaintDatabase core, Filed filed, EventKind kind) {
        return found(core, filed).timeline().stream()
                .filter(event -> event.kind() == kind)
                .count();
    }

    private static List<String> texts(ComplaintDatabase core, Filed filed) {
        core.em().flush();
        return core.em()
                .createQuery("select x from OutgoingSms x where x.cause = :cause order by x.id", OutgoingSms.class)
                .setParameter("cause", filed.number().auditTarget())
                .getResultStream()
                .map(OutgoingSms::textKey)
                .toList();
    }

    private static List<String> marked(ComplaintDatabase core, Scope scope) {
        List<ComplaintRow> rows = core.lists().list(ComplaintFilter.whole(ComplaintFilter.Box.OPEN), scope, 0, 25);
        return core.lists().listWithNewWord(rows).stream()
                .map(TrackingNumber::digits)
                .toList();
    }

    private static void refused(String key, Runnable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act::run).key());
    }

    /** Holds the post that answers. */
    private static Caller holder(ComplaintDatabase core, Complaint complaint) {
        String seat = new Places(core.em(), ComplaintDatabase.CLOCK)
                .find(complaint.responsibility().placeId())
                .orElseThrow()
                .code();
        return caller(core.scope(complaint.responsibility().role(), seat));
    }

    private static Caller caller(Scope scope) {
        return new Caller("user:x", "web", 1L, null, scope.chainOfCommand(), scope.posts());
    }

    private static Scope scope(Caller caller) {
        return new Scope(caller.posts(), caller.chainOfCommand(), null);
    }

    private static CorrespondenceDesk desk(ComplaintDatabase core, Caller caller) {
        return desk(core, caller, Duration.ZERO);
    }

    private static CorrespondenceDesk desk(ComplaintDatabase core, Caller caller, Duration later) {
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
