package pk.gov.balochistan.police.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.closing.WordCode;
import pk.gov.balochistan.police.complaint.CaseFinding;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.finding.FindingAnswers.Outcome;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.grievance.ContactWish;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.intake.Filed;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.messaging.OutgoingSms;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;
import pk.gov.balochistan.police.tracking.WebCaller;

/** Whose hand writes the complainant's side of a finding on the web: the four digits stand on the sheet of whoever proposed it. */
class FindingReplyDbTest {
    private static final Instant NOW = ComplaintDatabase.CLOCK.instant();
    private static final String LAST_FOUR = "4567";
    private static final String WORDS = "Entry 12 is of another theft.";
    private static final NewFinding FINDING = new NewFinding(
            "The report stands in the diary of that day under number 12.",
            List.of(new NewFinding.Evidence(EvidenceKind.POLICE_RECORD, "Diary of the station, entry 12")));

    @TempDir
    Path data;

    @EveryEngine
    void theCodeOfThisFindingsTextAloneTakesIt(TestDatabase database) {
        proposed(database, complaint(new ContactWish(true, false, null)), (core, filed) -> {
            TrackingNumber number = filed.number();
            assertEquals(Outcome.CODE_MISSING, answer(core, number, LAST_FOUR, " "));
            assertEquals(Outcome.CODE_WRONG, answer(core, number, LAST_FOUR, WordCode.of(core.keys(), number, 0)));
            String ofTheNext = WordCode.ofFinding(core.keys(), number, 2);
            assertEquals(Outcome.CODE_WRONG, answer(core, number, LAST_FOUR, ofTheNext));
            assertFalse(isAnswered(core, number));
            assertEquals(Outcome.TAKEN, answer(core, number, LAST_FOUR, textedCode(core, number)));
        });
    }

    @EveryEngine
    void aFindingThatIsProposedAgainHasACodeOfItsOwn(TestDatabase database) {
        proposed(database, complaint(new ContactWish(true, false, null)), (core, filed) -> {
            TrackingNumber number = filed.number();
            String first = textedCode(core, number);
            Complaint complaint = core.complaints().find(number).orElseThrow();
            Finding waiting = findings(core).last(complaint).orElseThrow();
            waiting.lapse(NOW);
            new CaseFinding(complaint).refused("Ask the neighbours first.", step("user:sp", 1));
            propose(core, complaint, 2);
            assertEquals(Outcome.CODE_WRONG, answer(core, number, LAST_FOUR, first));
            assertEquals(Outcome.TAKEN, answer(core, number, LAST_FOUR, textedCode(core, number)));
        });
    }

    @EveryEngine
    void whoIsSentNoTextsAnswersAtADesk(TestDatabase database) {
        proposed(database, complaint(new ContactWish(false, false, null)), (core, filed) -> {
            String derived = WordCode.ofFinding(core.keys(), filed.number(), 1);
            assertEquals(Outcome.ELSEWHERE, answer(core, filed.number(), LAST_FOUR, derived));
            FindingDesk desk = desk(
                    core,
                    new Caller(
                            "user:clerk",
                            "web",
                            2L,
                            BeltNumber.parse("K-3"),
                            Set.of(),
                            core.scope(Role.FRONT_DESK, Some.STATION).posts()));
            assertEquals(Outcome.TAKEN, desk.answerAtDesk(filed.number(), caller(LAST_FOUR), WORDS));
        });
    }

    private void proposed(TestDatabase database, NewComplaint input, BiConsumer<ComplaintDatabase, Filed> check) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                Filed filed = core.intake().file(input, "citizen");
                Complaint complaint = core.complaints().find(filed.number()).orElseThrow();
                complaint.take(BeltNumber.parse("SP-1"), step("user:w", 0));
                propose(core, complaint, 0);
                check.accept(core, filed);
                em.flush();
            });
        }
    }

    private static void propose(ComplaintDatabase core, Complaint complaint, int hours) {
        Instant at = NOW.plus(Duration.ofHours(hours));
        Instant until = at.plus(Duration.ofDays(14));
        Caller worker = new Caller("user:w", "web", 1L, BeltNumber.parse("SP-1"), Set.of(), List.of());
        findings(core)
                .propose(
                        complaint,
                        new Categories(core.em()).require(complaint.categoryCode()),
                        FINDING,
                        until,
                        Signatory.of(worker),
                        at);
        notices(core).asked(complaint, until);
        core.em().flush();
    }

    private static NewComplaint complaint(ContactWish wish) {
        return Some.complaint("slackness", Some.STATION, Channel.WEB, wish);
    }

    private static Outcome answer(ComplaintDatabase core, TrackingNumber number, String fact, String code) {
        return desk(core, Caller.citizen("web")).answer(number, caller(fact), WORDS, code);
    }

    private static boolean isAnswered(ComplaintDatabase core, TrackingNumber number) {
        Complaint complaint = core.complaints().find(number).orElseThrow();
        return findings(core).last(complaint).orElseThrow().replyAt() != null;
    }

    private static FindingDesk desk(ComplaintDatabase core, Caller caller) {
        core.em().flush();
        FindingDesk desk = new FindingDesk();
        desk.answers = new FindingAnswers(findings(core), ComplaintDatabase.CLOCK);
        desk.tracking = core.tracking();
        desk.ownWord = core.ownWord();
        desk.notices = notices(core);
        desk.callers = () -> caller;
        return desk;
    }

    private static Findings findings(ComplaintDatabase core) {
        return new Findings(core.em(), ComplaintDatabase.CLOCK);
    }

    private static ComplaintNotices notices(ComplaintDatabase core) {
        return new ComplaintNotices(new Outbox(core.em(), core.keys(), ComplaintDatabase.CLOCK), core.keys());
    }

    private static WebCaller caller(String fact) {
        return new WebCaller(fact, "device", "203.0.113.9");
    }

    private static Step step(String actor, int hours) {
        return new Step(actor, NOW.plus(Duration.ofHours(hours)), null, true);
    }

    /** The last five digits of the last text. */
    private static String textedCode(ComplaintDatabase core, TrackingNumber number) {
        List<OutgoingSms> texts = core.em()
                .createQuery("select x from OutgoingSms x where x.cause = :cause order by x.id", OutgoingSms.class)
                .setParameter("cause", number.auditTarget())
                .getResultList();
        String words = texts.get(texts.size() - 1).body(core.keys()).strip();
        return words.substring(words.length() - 5);
    }
}
