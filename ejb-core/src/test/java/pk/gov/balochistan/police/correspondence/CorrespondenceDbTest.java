package pk.gov.balochistan.police.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.correspondence.Correspondence.SOUND;
import static pk.gov.balochistan.police.correspondence.Correspondence.WORDS;
import static pk.gov.balochistan.police.correspondence.Correspondence.caller;
import static pk.gov.balochistan.police.correspondence.Correspondence.desk;
import static pk.gov.balochistan.police.correspondence.Correspondence.filed;
import static pk.gov.balochistan.police.correspondence.Correspondence.found;
import static pk.gov.balochistan.police.correspondence.Correspondence.give;
import static pk.gov.balochistan.police.correspondence.Correspondence.given;
import static pk.gov.balochistan.police.correspondence.Correspondence.holder;
import static pk.gov.balochistan.police.correspondence.Correspondence.last;
import static pk.gov.balochistan.police.correspondence.Correspondence.lastTwo;
import static pk.gov.balochistan.police.correspondence.Correspondence.marked;
import static pk.gov.balochistan.police.correspondence.Correspondence.refused;
import static pk.gov.balochistan.police.correspondence.Correspondence.scope;
import static pk.gov.balochistan.police.correspondence.Correspondence.texts;
import static pk.gov.balochistan.police.correspondence.Correspondence.web;
import static pk.gov.balochistan.police.correspondence.Correspondence.write;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintSubject;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.shared.ChangedMeanwhile;
import pk.gov.balochistan.police.shared.NotPermitted;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;

/** What a complainant and the police say to each other on a case: who may, how much, and who is told. */
class CorrespondenceDbTest {

    @TempDir
    Path data;

    @EveryEngine
    void whatIsAskedIsToldAndAnsweredAndWaitsUntilThePostHasReadIt(TestDatabase database) {
        filed(database, data, Some.complaint("slackness", Some.STATION), (core, filed) -> {
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
        filed(database, data, Some.complaint("slackness", Some.STATION), (core, filed) -> {
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
            core.em().persist(new ComplaintSubject(found(core, filed), named.id(), null));
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
        filed(database, data, Some.complaint("slackness", Some.STATION), (core, filed) -> {
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
        filed(database, data, Some.anonymous("slackness", Some.STATION), (core, filed) -> {
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
        filed(database, data, Some.complaint("slackness", Some.STATION), (core, filed) -> {
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
        filed(database, data, Some.complaint("harassment", Some.STATION), (core, filed) -> {
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
}
