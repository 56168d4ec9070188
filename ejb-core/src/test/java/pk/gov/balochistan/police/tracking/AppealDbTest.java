package pk.gov.balochistan.police.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.intake.Filed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Who answers when the complainant is not content with who answered. */
class AppealDbTest {
    private static final CitizenWord APPEAL =
            new CitizenWord(CitizenWord.Kind.APPEAL, null, "The same officer answered.");
    private static final CitizenWord NO = new CitizenWord(CitizenWord.Kind.NO, null, null);

    @TempDir
    Path data;

    @EveryEngine
    void eachAppealGoesOneLevelUpAndSaidTwiceOnlyOnce(TestDatabase database) {
        filed(database, "slackness", Accused.NOBODY, (core, complaint) -> {
            assertEquals(WordOutcome.NOT_YET, say(core, complaint, APPEAL, 1), "there is no answer yet");
            answer(core, complaint, 20);
            assertEquals(WordOutcome.APPEALED, say(core, complaint, APPEAL, 30));
            assertEquals(WordOutcome.APPEALED, say(core, complaint, APPEAL, 31));
            assertEquals(WordOutcome.NOT_YET, say(core, complaint, NO, 32), "the superior has not answered yet");
            assertEquals(Role.CITY_SP, complaint.responsibility().role());
            assertEquals(ComplaintStatus.REOPENED, complaint.status());
            assertNull(complaint.responsibility().assignedTo());
            assertEquals(hours(30 + 336), complaint.promise().dueAt());
            assertEquals(1, complaint.closing().timesAppealed());
            ComplaintEvent last = complaint.timeline().get(complaint.timeline().size() - 1);
            assertEquals(EventKind.APPEALED, last.kind());
            assertEquals("The same officer answered.", last.note());
            answer(core, complaint, 40);
            assertEquals(WordOutcome.APPEALED, say(core, complaint, APPEAL, 50));
            assertEquals(Role.DPO, complaint.responsibility().role());
        });
    }

    @EveryEngine
    void toTheEndOfTheLastDayThatWasToldAndNoLonger(TestDatabase database) {
        filed(database, "slackness", Accused.NOBODY, (core, complaint) -> {
            answer(core, complaint, 20);
            complaint.lastWord().silence(step(24 * 9, null));
            long endOfLastDay = 24 * 9 + 60 * 24 + 13; // closed at eleven in the morning in Pakistan
            assertEquals(
                    Texts.date(hours(endOfLastDay - 1)),
                    Texts.date(complaint.closing().appealUntil()),
                    "the day that is told");
            assertEquals(WordOutcome.APPEAL_LATE, say(core, complaint, APPEAL, endOfLastDay));
            assertEquals(WordOutcome.APPEAL_LATE, say(core, complaint, NO, endOfLastDay));
            RuleViolation refusal = assertThrows(
                    RuleViolation.class, () -> complaint.lastWord().appeal(null, null, step(endOfLastDay, null)));
            assertEquals("complaint.refusal.appealLate", refusal.key());
            assertEquals(ComplaintStatus.CLOSED, complaint.status(), "nothing was changed");
            assertEquals(WordOutcome.APPEALED, say(core, complaint, APPEAL, endOfLastDay - 1));
        });
    }

    @EveryEngine
    void noAppealGoesToWhoeverIsNamed(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> ComplaintDatabase.of(em, data).officer("DSP-1", "DSP", "circle-quetta-sariab", null));
        }
        Accused dsp = new Accused(null, BeltNumber.parse("DSP-1"), null);
        filed(database, "misbehaviour", dsp, (core, complaint) -> {
            assertEquals(Role.CITY_SP, complaint.responsibility().role());
            core.em()
                    .createNativeQuery("update officer set rank_code = 'SSP' where belt_number = 'DSP-1'")
                    .executeUpdate();
            core.em().clear();
            Complaint found = core.complaints().find(complaint.number()).orElseThrow();
            answer(core, found, 20);
            assertEquals(WordOutcome.APPEALED, say(core, found, APPEAL, 30));
            assertEquals(Role.RPO, found.responsibility().role(), "above the rank that the officer named has now");
        });
    }

    @EveryEngine
    void aSealedCaseRisesToWhomItsSealNamesAndNoFurther(TestDatabase database) {
        filed(database, "domestic_violence", Accused.NOBODY, (core, complaint) -> {
            answer(core, complaint, 20);
            assertEquals(WordOutcome.APPEALED, say(core, complaint, APPEAL, 30));
            assertEquals(Role.DPO, complaint.responsibility().role());
            answer(core, complaint, 40);
            assertEquals(WordOutcome.AT_THE_TOP, say(core, complaint, APPEAL, 50));
            assertEquals(ComplaintStatus.RESOLVED, complaint.status(), "nothing was changed");
        });
    }

    private void filed(
            TestDatabase database, String category, Accused accused, BiConsumer<ComplaintDatabase, Complaint> check) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                Filed filed = core.intake().file(Some.complaint(category, Some.STATION, accused), "citizen");
                em.flush();
                check.accept(core, core.complaints().find(filed.number()).orElseThrow());
                em.flush();
            });
        }
    }

    private static void answer(ComplaintDatabase core, Complaint complaint, long hours) {
        complaint.take(BeltNumber.parse("B-1"), step(hours - 1, null));
        core.answer(complaint, step(hours, "The report was registered."));
    }

    private static WordOutcome say(ComplaintDatabase core, Complaint complaint, CitizenWord word, long hours) {
        Clock then = Clock.fixed(hours(hours), ZoneOffset.UTC);
        return core.words(then).take(complaint, word, "citizen").outcome();
    }

    private static Instant hours(long afterFiling) {
        return ComplaintDatabase.CLOCK.instant().plus(Duration.ofHours(afterFiling));
    }

    private static Step step(long hours, String note) {
        return new Step("user:x", hours(hours), note, true);
    }
}
