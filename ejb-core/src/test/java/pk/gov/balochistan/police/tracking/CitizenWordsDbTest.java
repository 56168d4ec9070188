package pk.gov.balochistan.police.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.closing.ClosedBy;
import pk.gov.balochistan.police.closing.ClosingRules;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.intake.Filed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Whose word closes a case, and what the citizen's word does. */
class CitizenWordsDbTest {
    private static final Instant FILED = ComplaintDatabase.CLOCK.instant();
    private static final CitizenWord YES = new CitizenWord(CitizenWord.Kind.YES, 4, "left out");
    private static final CitizenWord NO = new CitizenWord(CitizenWord.Kind.NO, 5, "Nobody came.");

    @TempDir
    Path data;

    @EveryEngine
    void aYesClosesTheCaseOnceHoweverOftenItIsSaid(TestDatabase database) {
        answered(database, "slackness", (core, complaint) -> {
            assertEquals(WordOutcome.CLOSED, say(core, complaint, YES, 30));
            assertEquals(WordOutcome.CLOSED, say(core, complaint, YES, 31));
            assertEquals(ComplaintStatus.CLOSED, complaint.status());
            assertEquals(ClosedBy.CITIZEN, complaint.closing().closedBy());
            assertEquals(4, complaint.closing().satisfaction());
            assertEquals(List.of(EventKind.CONFIRMED), kindsAfterAnswer(complaint));
            assertNull(complaint.timeline().get(complaint.timeline().size() - 1).note(), "a reason goes with a no");
            assertNull(complaint.promise().nextClockAt());
        });
    }

    @EveryEngine
    void aNoOpensTheCaseAgainWithAFreshPromiseForItsPost(TestDatabase database) {
        answered(database, "slackness", (core, complaint) -> {
            assertEquals(WordOutcome.REOPENED, say(core, complaint, NO, 30));
            assertEquals(WordOutcome.REOPENED, say(core, complaint, NO, 31));
            assertEquals(ComplaintStatus.REOPENED, complaint.status());
            assertEquals(1, complaint.closing().timesReopened());
            assertEquals(List.of(EventKind.REOPENED), kindsAfterAnswer(complaint));
            assertEquals(
                    "Nobody came.",
                    complaint.timeline().get(complaint.timeline().size() - 1).note());
            assertEquals(Role.SDPO, complaint.responsibility().role());
            assertNull(complaint.responsibility().assignedTo());
            assertEquals(hours(30 + 336), complaint.promise().dueAt(), "two weeks as on the first day");
            assertEquals(complaint.promise().contactDueAt(), complaint.promise().nextClockAt());
            assertNull(complaint.promise().contactedAt());
            complaint.take(BeltNumber.parse("B-1"), step(40, null));
            assertEquals(WordOutcome.NOT_YET, say(core, complaint, YES, 41), "it waits for its answer again");
        });
    }

    @EveryEngine
    void nothingIsClosedBeforeThePoliceHaveAnswered(TestDatabase database) {
        filed(database, "slackness", (core, complaint) -> {
            assertEquals(WordOutcome.NOT_YET, say(core, complaint, YES, 1));
            assertEquals(WordOutcome.NOT_YET, say(core, complaint, NO, 1));
            assertEquals(ComplaintStatus.RECEIVED, complaint.status());
            assertThrows(RuleViolation.class, () -> complaint.lastWord().confirm(null, step(1, null)));
            assertThrows(RuleViolation.class, () -> complaint.lastWord().silence(step(1, null)));
        });
    }

    @EveryEngine
    void aWordThatComesLateTakesThePlaceOfTheSilence(TestDatabase database) {
        answered(database, "slackness", (core, complaint) -> {
            complaint.lastWord().silence(step(24 * 9, null));
            assertTrue(complaint.closing().isWithoutWord());
            assertEquals(WordOutcome.CLOSED, say(core, complaint, YES, 24 * 10));
            assertEquals(ClosedBy.CITIZEN, complaint.closing().closedBy());
        });
    }

    @EveryEngine
    void afterTheLastDayThatWasToldItIsTooLateToOpenItAgainAndNotBefore(TestDatabase database) {
        answered(database, "slackness", (core, complaint) -> {
            complaint.lastWord().silence(step(24 * 9, null));
            long endOfLastDay = 20 + 30 * 24 + 17; // answered at seven in the morning in Pakistan
            assertEquals(WordOutcome.TOO_LATE, say(core, complaint, NO, endOfLastDay));
            assertEquals(ComplaintStatus.CLOSED, complaint.status());
            RuleViolation refusal = assertThrows(
                    RuleViolation.class,
                    () -> complaint.lastWord().reopen(null, Optional.empty(), step(endOfLastDay, null)));
            assertEquals("complaint.refusal.reopenLate", refusal.key());
            Instant lastHour = hours(endOfLastDay - 1);
            assertEquals(Texts.date(complaint.closing().reopenUntil()), Texts.date(lastHour), "the day that is told");
            assertEquals(WordOutcome.REOPENED, say(core, complaint, NO, endOfLastDay - 1));
        });
    }

    @EveryEngine
    void whoLivesWithTheAccusedHasMoreDays(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ClosingRules rules = new ClosingRules(em);
                assertEquals(
                        FILED.plus(Duration.ofDays(21)),
                        rules.ruleFor("domestic_violence", FILED).wordDue(FILED));
                assertEquals(
                        FILED.plus(Duration.ofDays(7)),
                        rules.ruleFor("slackness", FILED).wordDue(FILED));
            });
        }
    }

    @EveryEngine
    void aRuleHoldsFromItsFirstDayToItsLast(TestDatabase database) {
        try (Unit owner = Unit.as(database.owner());
                Unit unit = Unit.on(database)) {
            owner.perform(em -> em.createNativeQuery(
                            "insert into closing_rule (code, category_code, word_days, reopen_days, valid_from, valid_to, confidence)"
                                    + " values ('traffic.test', 'traffic', 2, 3, date '2026-11-20', date '2026-11-21', 'low')")
                    .executeUpdate());
            unit.perform(em -> {
                ClosingRules rules = new ClosingRules(em);
                assertEquals(2, days(rules, FILED));
                assertEquals(7, days(rules, FILED.minus(Duration.ofDays(1))));
                assertEquals(7, days(rules, FILED.plus(Duration.ofDays(1))));
            });
        }
    }

    @EveryEngine
    void aCaseWhosePostIsGoneIsAnsweredByItsSuperior(TestDatabase database) {
        try (Unit owner = Unit.as(database.owner());
                Unit unit = Unit.on(database)) {
            Filed filed = unit.inTransaction(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                Filed receipt = core.intake().file(Some.complaint("slackness", Some.STATION), "citizen");
                em.flush();
                answer(core, found(core, receipt));
                return receipt;
            });
            owner.perform(em -> em.createNativeQuery(
                            "update place set valid_to = date '2026-11-20' where code = 'circle-quetta-sariab'")
                    .executeUpdate());
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                Complaint complaint = found(core, filed);
                say(core, complaint, NO, 30);
                assertEquals(Role.CITY_SP, complaint.responsibility().role());
            });
        }
    }

    @EveryEngine
    void aWordAboutWhatLiesOutsideThePoliceChangesNothing(TestDatabase database) {
        filed(database, "torture_custody", (core, complaint) -> {
            complaint.take(BeltNumber.parse("B-1"), step(1, null));
            complaint.referOutside(step(2, "FIA Quetta, diary 12."));
            assertEquals(WordOutcome.OUTSIDE, say(core, complaint, YES, 3));
            assertEquals(WordOutcome.OUTSIDE, say(core, complaint, NO, 3));
            assertEquals(ComplaintStatus.REFERRED_OUTSIDE, complaint.status());
        });
    }

    /** The last four digits are known at home. */
    @EveryEngine
    void aSealedCaseIsClosedByItsCodeAlone(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                Filed filed = core.intake().file(Some.complaint("domestic_violence", Some.STATION), "citizen");
                em.flush();
                Tracking tracking = core.tracking();
                assertEquals(
                        SecondFact.WRONG,
                        tracking.look(filed.number(), new WebCaller("4567", "device", "1.1.1.1"))
                                .fact());
                assertTrue(tracking.ofPhone(filed.number(), Some.phone()).isEmpty());
                assertEquals(
                        SecondFact.CODE,
                        tracking.look(filed.number(), new WebCaller(filed.returnCode(), "device", "1.1.1.1"))
                                .fact());
            });
        }
    }

    @EveryEngine
    void satisfactionIsOneToFive(TestDatabase database) {
        answered(database, "slackness", (core, complaint) -> {
            RuleViolation refusal = assertThrows(
                    RuleViolation.class,
                    () -> say(core, complaint, new CitizenWord(CitizenWord.Kind.YES, 6, null), 30));
            assertEquals("closing.refusal.satisfaction", refusal.key());
            assertEquals(ComplaintStatus.RESOLVED, complaint.status());
        });
    }

    private static long days(ClosingRules rules, Instant answeredAt) {
        return Duration.between(answeredAt, rules.ruleFor("traffic", answeredAt).wordDue(answeredAt))
                .toDays();
    }

    private void answered(TestDatabase database, String category, BiConsumer<ComplaintDatabase, Complaint> check) {
        filed(database, category, (core, complaint) -> {
            answer(core, complaint);
            check.accept(core, complaint);
        });
    }

    private void filed(TestDatabase database, String category, BiConsumer<ComplaintDatabase, Complaint> check) {
        try (Unit unit = Unit.on(database)) {
            unit.perform((EntityManager em) -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                Filed filed = core.intake().file(Some.complaint(category, Some.STATION), "citizen");
                em.flush();
                check.accept(core, found(core, filed));
                em.flush();
            });
        }
    }

    private static void answer(ComplaintDatabase core, Complaint complaint) {
        complaint.take(BeltNumber.parse("B-1"), step(2, null));
        core.answer(complaint, step(20, "The report was registered."));
    }

    private static WordOutcome say(ComplaintDatabase core, Complaint complaint, CitizenWord word, long hours) {
        Clock then = Clock.fixed(hours(hours), ZoneOffset.UTC);
        return core.words(then).take(complaint, word, "citizen").outcome();
    }

    private static List<EventKind> kindsAfterAnswer(Complaint complaint) {
        return complaint.timeline().stream()
                .map(ComplaintEvent::kind)
                .dropWhile(kind -> kind != EventKind.RESOLVED)
                .skip(1)
                .toList();
    }

    private static Complaint found(ComplaintDatabase core, Filed filed) {
        return core.complaints().find(filed.number()).orElseThrow();
    }

    private static Instant hours(long afterFiling) {
        return FILED.plus(Duration.ofHours(afterFiling));
    }

    private static Step step(long hours, String note) {
        return new Step("user:x", hours(hours), note, true);
    }
}
