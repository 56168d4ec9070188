package pk.gov.balochistan.police.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static pk.gov.balochistan.police.correspondence.Correspondence.SOUND;
import static pk.gov.balochistan.police.correspondence.Correspondence.WORDS;
import static pk.gov.balochistan.police.correspondence.Correspondence.count;
import static pk.gov.balochistan.police.correspondence.Correspondence.desk;
import static pk.gov.balochistan.police.correspondence.Correspondence.filed;
import static pk.gov.balochistan.police.correspondence.Correspondence.found;
import static pk.gov.balochistan.police.correspondence.Correspondence.give;
import static pk.gov.balochistan.police.correspondence.Correspondence.given;
import static pk.gov.balochistan.police.correspondence.Correspondence.holder;
import static pk.gov.balochistan.police.correspondence.Correspondence.last;
import static pk.gov.balochistan.police.correspondence.Correspondence.refused;
import static pk.gov.balochistan.police.correspondence.Correspondence.web;
import static pk.gov.balochistan.police.correspondence.Correspondence.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.attachment.AttachmentRow;
import pk.gov.balochistan.police.attachment.Attachments;
import pk.gov.balochistan.police.attachment.FileScanner;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Handover;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** What a complainant adds to a case: how much, how long, and which files. */
class CitizenMailDbTest {
    private static final int REOPEN_DAYS_ARE_OVER = 40;
    private static final int APPEAL_DAYS_ARE_OVER = 400;

    @TempDir
    Path data;

    @EveryEngine
    void saidTwiceItIsOneEntryAndNoMoreIsTakenInADayThanTheTableSays(TestDatabase database) {
        limited(database, "citizen.words.daily.number", 2);
        filed(database, data, Some.complaint("slackness", Some.STATION), (core, filed) -> {
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
        filed(database, data, Some.complaint("slackness", Some.STATION), (core, filed) -> {
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
        filed(database, data, Some.complaint("slackness", Some.STATION), (core, filed) -> {
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
        filed(database, data, Some.complaint("slackness", Some.STATION), (core, filed) -> {
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
        filed(database, data, Some.complaint("slackness", Some.STATION), (core, filed) -> {
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
}
