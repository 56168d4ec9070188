package pk.gov.balochistan.police.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.testing.ComplaintDatabase.CLOCK;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.tracking.CitizenWord;
import pk.gov.balochistan.police.tracking.WordOutcome;

/** No answer and no referral goes over the head of whoever is still to be heard, and no complaint to whom its words name. */
class UnheardDbTest {
    private static final String ANSWER = "Both sides were heard and the wall was taken down.";

    @TempDir
    Path data;

    @EveryEngine
    void aStationSendsNothingOutsideAndTheCitizenMayAppealAgainstADistrictThatDoes(TestDatabase database) {
        ComplaintDatabase.in(database, data, core -> {
            Complaint complaint = core.filed("property_dispute");
            complaint.take(BeltNumber.parse("B-1"), step(null));
            assertFalse(complaint.mayBecome(ComplaintStatus.REFERRED_OUTSIDE));
            refused("complaint.refusal.referAbove", () -> complaint.referOutside(step(ANSWER)));
            new Handover(complaint)
                    .accepted(new Post(Role.DPO, core.place("district-quetta")), core.place(Some.STATION), step(null));
            refused("complaint.refusal.answerShort", () -> complaint.referOutside(step("x")));
        });
        ComplaintDatabase.in(database, data, core -> {
            Complaint complaint = core.filed("property_dispute");
            new Handover(complaint)
                    .accepted(new Post(Role.DPO, core.place("district-quetta")), core.place(Some.STATION), step(null));
            complaint.referOutside(step("Revenue court Quetta, diary 12."));
            assertEquals(WordOutcome.OUTSIDE, say(core, complaint, CitizenWord.Kind.YES));
            assertEquals(WordOutcome.APPEALED, say(core, complaint, CitizenWord.Kind.APPEAL));
            assertEquals(Role.RPO, complaint.responsibility().role());
            assertEquals(ComplaintStatus.REOPENED, complaint.status());
        });
    }

    @EveryEngine
    void noAnswerIsGivenWhileAFindingOrARequestForAnFirIsOpen(TestDatabase database) {
        ComplaintDatabase.in(database, data, core -> {
            Complaint complaint = core.filed("property_dispute");
            complaint.take(BeltNumber.parse("B-1"), step(null));
            CaseFinding finding = new CaseFinding(complaint);
            finding.proposed(
                    new Categories(core.em()).require("property_dispute"), CLOCK.instant(), step("Nothing was found."));
            refused("complaint.refusal.findingOpen", () -> core.answer(complaint, step(ANSWER)));
            finding.refused("The other side was not heard.", step(null));
            for (EventKind open : List.of(
                    EventKind.FIR_ASKED, EventKind.FIR_DECLINED, EventKind.FIR_REVIEW, EventKind.FIR_DIRECTED)) {
                complaint.record(open, step(null), "role.SHO");
                refused("complaint.refusal.firAwaited", () -> core.answer(complaint, step(ANSWER)));
            }
            complaint.record(EventKind.FIR_REGISTERED, step(null), "12/2026 20-11-2026");
            refused("complaint.refusal.gap", () -> core.answer(complaint, step("Registered on … under number …")));
            core.answer(complaint, step(ANSWER));
            assertEquals(ComplaintStatus.RESOLVED, complaint.status());
        });
    }

    @EveryEngine
    void aComplaintGoesAboveWhomeverItsWordsName(TestDatabase database) {
        ComplaintDatabase.in(database, data, core -> {
            Place circle = core.place("circle-quetta-sariab");
            core.em()
                    .persist(
                            new Officer(BeltNumber.parse("UH-1"), "Zainab Bizenjo", "زینب بزنجو", "DSP", circle, null));
            core.em().flush();
            assertEquals(Role.CITY_SP, postOf(core, "the sdpo of our area"), "by the post");
            assertEquals(Role.RPO, postOf(core, "DPO Quetta"));
            assertEquals(Role.CITY_SP, postOf(core, "one who wears uh 1"), "by the number");
            assertEquals(Role.CITY_SP, postOf(core, "a lady called ZAINAB bizenjo"), "by the name");
            assertEquals(Role.CITY_SP, postOf(core, "زینب بزنجو صاحبہ"));
            assertEquals(Role.SDPO, postOf(core, "a tall man with a scar"));
        });
    }

    private static Role postOf(ComplaintDatabase core, String words) {
        Complaint complaint = core.filed(Some.complaint("slackness", Some.STATION, new Accused(null, null, words)));
        assertTrue(complaint.responsibility().isAboutPolice());
        return complaint.responsibility().role();
    }

    private static WordOutcome say(ComplaintDatabase core, Complaint complaint, CitizenWord.Kind kind) {
        return core.words(CLOCK)
                .take(complaint, new CitizenWord(kind, null, null), "citizen")
                .outcome();
    }

    private static Step step(String note) {
        return new Step("user:x", CLOCK.instant(), note, true);
    }

    private static void refused(String key, Executable order) {
        assertEquals(key, assertThrows(RuleViolation.class, order).key());
    }
}
