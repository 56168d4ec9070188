package pk.gov.balochistan.police.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.closing.ClosedBy;
import pk.gov.balochistan.police.closing.WordCode;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.firrequest.FirRequests;
import pk.gov.balochistan.police.firrequest.FirStories;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.grievance.ContactWish;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.intake.Filed;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.messaging.OutgoingSms;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Whoever answered a case knows its number and four digits, and does not settle it by them. */
class OwnWordDbTest {
    private static final Instant FILED = ComplaintDatabase.CLOCK.instant();
    private static final String LAST_FOUR = "4567";
    private static final CitizenWord YES = new CitizenWord(CitizenWord.Kind.YES, 5, null);
    private static final CitizenWord NO = new CitizenWord(CitizenWord.Kind.NO, null, null);
    private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{5}(?!\\d)");

    private static final String OFFICER = "user:x";

    @TempDir
    Path data;

    private String returnCode;

    @EveryEngine
    void aYesOnTheWebNeedsTheCodeOfTheAnswersText(TestDatabase database) {
        answered(database, Some.complaint("slackness", Some.STATION), (core, complaint) -> {
            String code = textedCode(core, complaint);
            assertEquals(WordOutcome.CODE_MISSING, say(core, complaint, LAST_FOUR, YES, " "));
            assertEquals(WordOutcome.CODE_WRONG, say(core, complaint, LAST_FOUR, YES, other(code)));
            assertEquals(ComplaintStatus.RESOLVED, complaint.status());
            assertEquals(WordOutcome.CLOSED, say(core, complaint, LAST_FOUR, YES, inUrdu(code)));
            assertEquals(ClosedBy.CITIZEN, complaint.closing().closedBy());
            assertEquals(WordOutcome.CLOSED, say(core, complaint, LAST_FOUR, YES, null), "said twice");
        });
    }

    @EveryEngine
    void theCodeOfAnEarlierAnswerSettlesNoLaterOne(TestDatabase database) {
        answered(database, Some.complaint("slackness", Some.STATION), (core, complaint) -> {
            String earlier = textedCode(core, complaint);
            assertEquals(WordOutcome.REOPENED, say(core, complaint, LAST_FOUR, NO, null), "a no needs none");
            answer(core, complaint, 40);
            assertEquals(WordOutcome.CODE_WRONG, say(core, complaint, LAST_FOUR, YES, earlier));
            assertEquals(WordOutcome.CLOSED, say(core, complaint, LAST_FOUR, YES, textedCode(core, complaint)));
        });
    }

    @EveryEngine
    void theSilenceIsTurnedIntoAYesByTheCodeAlone(TestDatabase database) {
        answered(database, Some.complaint("slackness", Some.STATION), (core, complaint) -> {
            complaint.lastWord().silence(step(24 * 9, null));
            assertEquals(WordOutcome.CODE_MISSING, say(core, complaint, LAST_FOUR, YES, null));
            assertTrue(complaint.closing().isWithoutWord());
        });
    }

    @EveryEngine
    void wrongCodesRestWhereTheyComeFromAndKeepNobodyFromANo(TestDatabase database) {
        answered(database, Some.complaint("slackness", Some.STATION), (core, complaint) -> {
            String code = textedCode(core, complaint);
            for (int i = 0; i < 5; i++)
                assertEquals(WordOutcome.CODE_WRONG, say(core, complaint, LAST_FOUR, YES, other(code)), "try " + i);
            assertEquals(WordOutcome.CODE_RESTING, say(core, complaint, LAST_FOUR, YES, code));
            assertEquals(ComplaintStatus.RESOLVED, complaint.status());
            assertEquals(WordOutcome.REOPENED, say(core, complaint, LAST_FOUR, NO, null));
        });
    }

    @EveryEngine
    void whoIsSentNoTextsSettlesNothingOnTheWebAndIsStillHeardWithANo(TestDatabase database) {
        answered(
                database,
                complaint("slackness", Channel.WEB, new ContactWish(false, false, null)),
                (core, complaint) -> {
                    assertEquals(List.of(), texts(core, complaint));
                    String derived = WordCode.of(core.keys(), complaint.number(), 0);
                    assertEquals(WordOutcome.ELSEWHERE, say(core, complaint, LAST_FOUR, YES, derived));
                    assertEquals(ComplaintStatus.RESOLVED, complaint.status());
                    assertEquals(
                            WordProof.ELSEWHERE,
                            tracked(core, complaint).details().proof());
                    assertEquals(WordOutcome.REOPENED, say(core, complaint, LAST_FOUR, NO, null));
                });
    }

    @EveryEngine
    void whoHasTheReturnCodeNeedsNoOther(TestDatabase database) {
        NewComplaint sealed = Some.complaint("domestic_violence", Some.STATION);
        answered(database, sealed, (core, complaint) -> {
            assertFalse(
                    texts(core, complaint).stream()
                            .anyMatch(text -> CODE.matcher(text).find()),
                    "neutral words");
            assertEquals(WordOutcome.NOT_KNOWN, say(core, complaint, LAST_FOUR, YES, null));
            assertEquals(WordOutcome.CLOSED, say(core, complaint, returnCode, YES, null));
        });
    }

    /** The receipt with the code was on the screen of the desk. */
    @EveryEngine
    void theReturnCodeOfACaseThatItsOwnClerkWorksSettlesNothing(TestDatabase database) {
        NewComplaint sealed = complaint("domestic_violence", Channel.DESK, new ContactWish(true, false, null));
        answered(database, sealed, OFFICER, (core, complaint) -> {
            assertEquals(WordOutcome.ELSEWHERE, say(core, complaint, returnCode, YES, null));
            assertEquals(WordOutcome.REOPENED, say(core, complaint, returnCode, NO, null));
        });
        answered(
                database,
                complaint("domestic_violence", Channel.DESK, new ContactWish(true, false, null)),
                "user:clerk",
                (core, complaint) -> assertEquals(
                        WordOutcome.CLOSED, say(core, complaint, returnCode, YES, null), "another's work"));
    }

    private static NewComplaint complaint(String kind, Channel channel, ContactWish contact) {
        return Some.complaint(kind, Some.STATION, channel, contact);
    }

    private void answered(TestDatabase database, NewComplaint input, BiConsumer<ComplaintDatabase, Complaint> check) {
        answered(database, input, "citizen", check);
    }

    private void answered(
            TestDatabase database, NewComplaint input, String by, BiConsumer<ComplaintDatabase, Complaint> check) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                Filed filed = core.intake().file(input, by);
                returnCode = filed.returnCode();
                em.flush();
                Complaint complaint = core.complaints().find(filed.number()).orElseThrow();
                answer(core, complaint, 2);
                check.accept(core, complaint);
                em.flush();
            });
        }
    }

    /** As the desk of an officer does it. */
    private static void answer(ComplaintDatabase core, Complaint complaint, int hours) {
        complaint.take(BeltNumber.parse("B-1"), step(hours, null));
        core.answer(complaint, step(hours + 1, "The report was registered."));
        notices(core).stepped(complaint, EventKind.RESOLVED);
        core.em().flush();
    }

    private static ComplaintNotices notices(ComplaintDatabase core) {
        return new ComplaintNotices(new Outbox(core.em(), core.keys(), ComplaintDatabase.CLOCK), core.keys());
    }

    private static WordOutcome say(
            ComplaintDatabase core, Complaint complaint, String fact, CitizenWord word, String code) {
        TrackingDesk desk = new TrackingDesk();
        desk.tracking = core.tracking();
        desk.ownWord = core.ownWord();
        desk.words = core.words(Clock.fixed(FILED.plus(Duration.ofHours(30)), ZoneOffset.UTC));
        desk.notices = notices(core);
        desk.firs = new FirStories(new FirRequests(core.em()), new Places(core.em(), ComplaintDatabase.CLOCK));
        desk.callers = () -> Caller.citizen("web");
        return desk.say(complaint.number(), caller(fact), word, code).outcome();
    }

    private static WebCaller caller(String fact) {
        return new WebCaller(fact, "device", "203.0.113.9");
    }

    private static Tracked tracked(ComplaintDatabase core, Complaint complaint) {
        return core.tracking().byWeb(complaint.number(), caller(LAST_FOUR)).orElseThrow();
    }

    private static String textedCode(ComplaintDatabase core, Complaint complaint) {
        List<String> texts = texts(core, complaint);
        Matcher code = CODE.matcher(texts.get(texts.size() - 1));
        assertTrue(code.find(), "the last text holds a code");
        return code.group();
    }

    private static List<String> texts(ComplaintDatabase core, Complaint complaint) {
        core.em().flush();
        return core
                .em()
                .createQuery("select x from OutgoingSms x where x.cause = :cause order by x.id", OutgoingSms.class)
                .setParameter("cause", complaint.auditTarget())
                .getResultList()
                .stream()
                .map(text -> text.body(core.keys()))
                .toList();
    }

    private static String other(String code) {
        return code.substring(0, 4) + (code.charAt(4) == '0' ? '1' : '0');
    }

    private static String inUrdu(String code) {
        return code.chars()
                .mapToObj(digit -> String.valueOf((char) ('۰' + digit - '0')))
                .reduce("", String::concat);
    }

    private static Step step(int hours, String note) {
        return new Step(OFFICER, FILED.plus(Duration.ofHours(hours)), note, true);
    }
}
