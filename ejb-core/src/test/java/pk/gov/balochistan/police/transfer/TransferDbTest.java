package pk.gov.balochistan.police.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.casework.CaseRules;
import pk.gov.balochistan.police.casework.OwnCases;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.complaint.ComplaintSubject;
import pk.gov.balochistan.police.complaint.ComplaintSubjects;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Handover;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.NotPermitted;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;

/** A case is handed to another post, which takes it over or does not; until it does, the first answers for it. */
class TransferDbTest {
    private static final String CITY = "station-quetta-city";
    private static final String WHY = "It happened in the lanes of the other station.";

    @TempDir
    Path data;

    @EveryEngine
    void aCaseStaysWithWhoAskedUntilTheOtherTakesItOverAndKeepsItsDates(TestDatabase database) {
        ComplaintDatabase.in(database, data, core -> {
            Complaint complaint = core.filed("property_dispute");
            Instant due = complaint.promise().dueAt();
            complaint.assignTo(core.officer("TR-1", "SI", Some.STATION, null), core.place(Some.STATION), step());
            ask(core, complaint, Role.SHO, CITY);
            assertEquals(
                    core.place(Some.STATION).id(), complaint.responsibility().placeId());
            assertEquals(1, sho(core, CITY).countIncoming());
            assertEquals(0, sho(core, "station-quetta-gawalmandi").countIncoming());
            assertEquals(List.of(), core.texts(complaint), "nothing is certain yet");
            sho(core, CITY).accept(complaint.number());
            core.em().flush();
            assertEquals(core.place(CITY).id(), complaint.responsibility().placeId());
            assertEquals(core.place(CITY).id(), complaint.placeId(), "there the matter belongs");
            assertEquals(null, complaint.responsibility().assignedTo(), "who had it there has it no more");
            assertEquals(due, complaint.promise().dueAt());
            assertEquals(List.of("complaint.sms.handed"), core.texts(complaint));
            assertEquals(
                    complaint,
                    core.complaints().require(complaint.number(), core.scope(Role.SHO, CITY)),
                    "its own post sees it");
            assertEquals(0, sho(core, CITY).countIncoming());
            assertEquals(
                    List.of("TRANSFER_ASKED false", "TRANSFERRED true"),
                    entries(complaint, "TRANSFER"),
                    "the citizen reads of what was done, and not of what was asked");
        });
    }

    @EveryEngine
    void whatIsDeclinedOrTakenBackStaysAndMayBeAskedOfAnother(TestDatabase database) {
        ComplaintDatabase.in(database, data, core -> {
            Complaint complaint = core.filed("property_dispute");
            ask(core, complaint, Role.SHO, CITY);
            refused("transfer.refusal.asked", () -> ask(core, complaint, Role.SHO, "station-quetta-gawalmandi"));
            assertEquals(
                    "transfer.refusal.asked",
                    sho(core, Some.STATION).handingOver(complaint.number()).whyNot());
            refused("complaint.refusal.reasonMissing", () -> sho(core, CITY).decline(complaint.number(), " "));
            sho(core, CITY).decline(complaint.number(), "The lane belongs to Sariab.");
            refused("refusal.notFound", () -> sho(core, CITY).accept(complaint.number()));
            assertEquals(
                    core.place(Some.STATION).id(), complaint.responsibility().placeId());
            ask(core, complaint, Role.SHO, "station-quetta-gawalmandi");
            sho(core, Some.STATION).withdraw(complaint.number(), complaint.version());
            core.em().flush();
            TransfersOfCase about = sho(core, Some.STATION).about(complaint.number());
            assertEquals(
                    List.of(TransferState.WITHDRAWN, TransferState.DECLINED),
                    about.rows().stream().map(TransferRow::state).toList());
            assertTrue(about.mayAsk());
            assertEquals(List.of(), core.texts(complaint));
        });
    }

    @EveryEngine
    void whoOnlySeesItHandsNothingOverAndWhoIsNotAskedTakesNothing(TestDatabase database) {
        ComplaintDatabase.in(database, data, core -> {
            Complaint complaint = core.filed("property_dispute");
            Asking order = new Asking(complaint.number(), complaint.version(), Role.SHO, CITY, WHY);
            assertThrows(NotPermitted.class, () -> desk(core, core.scope(Role.SDPO, "circle-quetta-sariab"))
                    .ask(order));
            ask(core, complaint, Role.SHO, CITY);
            refused("refusal.notFound", () -> desk(core, core.scope(Role.SDPO, "circle-quetta-city"))
                    .accept(complaint.number()));
            refused("refusal.notFound", () -> sho(core, "station-quetta-gawalmandi")
                    .read(complaint.number()));
            complaint.take(BeltNumber.parse("TR-2"), step());
            core.answer(
                    complaint, new Step("user:x", ComplaintDatabase.CLOCK.instant(), "The wall was taken down.", true));
            core.em().flush();
            assertEquals(0, sho(core, CITY).countIncoming(), "what is answered is not taken over");
        });
    }

    /** Decision 0003: never to a post that is named, nor below one, nor outside a seal. */
    @EveryEngine
    void noPostIsAskedThatIsNamedOrBelowOneThatIsOrOutsideTheSeal(TestDatabase database) {
        ComplaintDatabase.in(database, data, core -> {
            Complaint aboutStation = core.filed("slackness");
            assertEquals(
                    List.of(Role.CITY_SP, Role.DPO, Role.RPO, Role.PROVINCE),
                    roles(receivers(core, aboutStation)),
                    "above its place alone");
            Officer named = core.officer("TR-3", "SP", "division-quetta-sariab", null);
            core.em().persist(new ComplaintSubject(aboutStation, named.id(), null));
            core.em().flush();
            assertEquals(List.of(Role.DPO, Role.RPO, Role.PROVINCE), roles(receivers(core, aboutStation)));
            Asking below = new Asking(
                    aboutStation.number(), aboutStation.version(), Role.CITY_SP, "division-quetta-sariab", WHY);
            refused("transfer.refusal.post", () -> desk(core, core.scope(Role.SDPO, "circle-quetta-sariab"))
                    .ask(below));
            Complaint sealed = core.filed("harassment");
            new Handover(sealed).unanswered(Optional.of(new Post(Role.DPO, core.place("district-quetta"))), step());
            core.em().flush();
            assertEquals(Set.of(Role.GENDER_DESK, Role.DPO), Set.copyOf(roles(receivers(core, sealed))));
            Complaint unsorted = core.filed("other");
            assertEquals(
                    "transfer.refusal.unsorted",
                    desk(core, core.scope(Role.SDPO, "circle-quetta-sariab"))
                            .handingOver(unsorted.number())
                            .whyNot());
            refused("transfer.refusal.unsorted", () -> desk(core, core.scope(Role.SDPO, "circle-quetta-sariab"))
                    .ask(new Asking(unsorted.number(), unsorted.version(), Role.DPO, "district-quetta", WHY)));
        });
    }

    /** Neither the officer named nor a subordinate is told that there is something to take over, and none of them takes it. */
    @EveryEngine
    void whoIsNamedAndTheirSubordinatesNeitherSeeNorCountWhatTheirPostIsAsked(TestDatabase database) {
        ComplaintDatabase.in(database, data, core -> {
            Complaint complaint = core.filed("property_dispute");
            ask(core, complaint, Role.SHO, CITY);
            Officer named = core.officer("TR-4", "SI", CITY, null);
            core.em().persist(new ComplaintSubject(complaint, named.id(), null));
            core.em().flush();
            TransferDesk subordinate = desk(core, core.scope(Role.SHO, CITY, 77L, named.id()));
            assertEquals(0, subordinate.countIncoming());
            assertEquals(List.of(), subordinate.incoming());
            refused("refusal.notFound", () -> subordinate.read(complaint.number()));
            refused("refusal.notFound", () -> subordinate.accept(complaint.number()));
            assertEquals(1, sho(core, CITY).countIncoming(), "another head of that station");
        });
    }

    /** Named since it was asked, or sealed: what was safe when it was asked need not be so when it is taken over. */
    @EveryEngine
    void whatMayNotBeHandedOverAnyMoreIsNotTakenOver(TestDatabase database) {
        ComplaintDatabase.in(database, data, core -> {
            Complaint complaint = core.filed("slackness");
            desk(core, core.scope(Role.SDPO, "circle-quetta-sariab"))
                    .ask(new Asking(
                            complaint.number(), complaint.version(), Role.CITY_SP, "division-quetta-sariab", WHY));
            Officer named = core.officer("TR-5", "SP", "division-quetta-sariab", null);
            core.em().persist(new ComplaintSubject(complaint, named.id(), null));
            core.em().flush();
            refused("transfer.refusal.post", () -> desk(core, core.scope(Role.CITY_SP, "division-quetta-sariab"))
                    .accept(complaint.number()));
            assertFalse(complaint.timeline().stream().anyMatch(event -> event.kind() == EventKind.TRANSFERRED));
        });
    }

    private static void ask(ComplaintDatabase core, Complaint complaint, Role role, String place) {
        sho(core, Some.STATION).ask(new Asking(complaint.number(), complaint.version(), role, place, WHY));
        core.em().flush();
    }

    private static List<Post> receivers(ComplaintDatabase core, Complaint complaint) {
        String seat = new Places(core.em(), ComplaintDatabase.CLOCK)
                .find(complaint.responsibility().placeId())
                .orElseThrow()
                .code();
        Scope scope = core.scope(complaint.responsibility().role(), seat);
        return desk(core, scope).handingOver(complaint.number()).receivers();
    }

    private static List<Role> roles(List<Post> posts) {
        return posts.stream().map(Post::role).distinct().toList();
    }

    private static void refused(String key, Runnable order) {
        assertEquals(key, assertThrows(RuleViolation.class, order::run).key());
    }

    private static Step step() {
        return new Step("user:x", ComplaintDatabase.CLOCK.instant(), null, true);
    }

    private static List<String> entries(Complaint complaint, String beginning) {
        return complaint.timeline().stream()
                .filter(event -> event.kind().name().startsWith(beginning))
                .map((ComplaintEvent event) -> event.kind() + " " + event.isPublic())
                .toList();
    }

    private static TransferDesk sho(ComplaintDatabase core, String station) {
        return desk(core, core.scope(Role.SHO, station));
    }

    private static TransferDesk desk(ComplaintDatabase core, Scope scope) {
        EntityManager em = core.em();
        Caller caller = new Caller("user:x", "web", 1L, null, scope.chainOfCommand(), scope.posts());
        TransferDesk desk = new TransferDesk();
        desk.complaints = core.complaints();
        desk.callers = () -> caller;
        desk.own = new OwnCases(core.complaints(), desk.callers, ComplaintDatabase.heardByNobody());
        desk.transfers = new CaseTransfers(em);
        desk.rules = new CaseRules(em);
        desk.routing = core.routing();
        desk.subjects = new ComplaintSubjects(em);
        desk.notices = new ComplaintNotices(new Outbox(em, core.keys(), ComplaintDatabase.CLOCK), core.keys());
        desk.categories = new Categories(em);
        desk.places = new Places(em, ComplaintDatabase.CLOCK);
        desk.changed = ComplaintDatabase.heardByNobody();
        desk.clock = ComplaintDatabase.CLOCK;
        return desk;
    }
}
