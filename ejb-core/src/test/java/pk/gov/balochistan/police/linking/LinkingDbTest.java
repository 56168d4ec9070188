package pk.gov.balochistan.police.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.casework.OwnCases;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintSubject;
import pk.gov.balochistan.police.complaint.ComplaintSubjects;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.grievance.ContactWish;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.NotPermitted;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.ManyComplaints;
import pk.gov.balochistan.police.testing.SentQueries;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Which cases are offered as the same matter, to whom, and what an officer's word on two of them does. */
class LinkingDbTest {
    private static final String NEXT_STATION = "station-quetta-keechi-baig";
    private static final String FAR_STATION = "station-quetta-city";
    private static final String WALL = "The neighbour built a wall across the lane to our houses.";
    private static final PersonDetails NEIGHBOUR =
            new PersonDetails("Zarak Khan", null, null, Msisdn.parse("0333-7654321"), null);

    @TempDir
    Path data;

    @EveryEngine
    void whatIsLikelyTheSameMatterIsOfferedWithItsReasons(TestDatabase database) {
        ComplaintDatabase.in(database, data, core -> {
            Complaint open = filed(core, Some.STATION, WALL, Some.person());
            Complaint again = filed(core, Some.STATION, "Nobody has come yet about our lane.", Some.person());
            Complaint neighbours =
                    filed(core, NEXT_STATION, "A wall was built across the lane to our houses", NEIGHBOUR);
            filed(core, NEXT_STATION, "Two goats were taken from the yard at night.", NEIGHBOUR);
            filed(core, FAR_STATION, WALL, NEIGHBOUR);
            CaseLinks beside = sho(core).beside(open.number());
            assertEquals(
                    List.of(again.number(), neighbours.number()),
                    beside.offered().stream().map(LinkedCase::number).toList(),
                    "the same person's first; neither other words nor another circle");
            assertEquals(
                    List.of(
                            EnumSet.of(Likeness.PERSON, Likeness.PLACE, Likeness.DAYS),
                            EnumSet.of(Likeness.NEIGHBOUR, Likeness.DAYS, Likeness.WORDS)),
                    beside.offered().stream().map(LinkedCase::why).toList());
            assertTrue(beside.mayMark());
            assertEquals(
                    List.of(),
                    desk(core, core.scope(Role.SDPO, "circle-quetta-sariab"))
                            .beside(open.number())
                            .offered(),
                    "who only looks is offered nothing");
        });
    }

    @EveryEngine
    void whatIsNotTheSameIsNotOfferedAgainUntilThatIsTakenBack(TestDatabase database) {
        ComplaintDatabase.in(database, data, core -> {
            Complaint open = filed(core, Some.STATION, WALL, Some.person());
            Complaint other = filed(core, Some.STATION, WALL, Some.person());
            mark(core, open, other, LinkKind.NOT_SAME);
            CaseLinks marked = sho(core).beside(open.number());
            assertEquals(List.of(), marked.offered());
            assertEquals(LinkKind.NOT_SAME, marked.marked().get(0).kind());
            refused("link.refusal.already", () -> mark(core, open, other, LinkKind.NOT_SAME));
            refused("link.refusal.reason", () -> takeBack(core, other, open, "so"));
            takeBack(core, other, open, "It is the same wall after all.");
            assertEquals(1, sho(core).beside(open.number()).offered().size());
            assertEquals(List.of(), sho(core).beside(open.number()).marked());
            refused("link.refusal.nothing", () -> takeBack(core, open, other, "It is the same wall after all."));
            assertEquals(
                    List.of("null", "It is the same wall after all."),
                    notes(open, EventKind.LINKED, EventKind.UNLINKED),
                    "each word stands on the timeline");
        });
    }

    /** Nothing of what a reader may not see is offered, listed, counted or written where it is read. */
    @EveryEngine
    void protectedAndSealedCasesGiveNothingAway(TestDatabase database) {
        ComplaintDatabase.in(database, data, core -> {
            Officer named = core.officer("LK-1", "DSP", "circle-quetta-sariab", null);
            Complaint open = filed(core, Some.STATION, WALL, Some.person());
            Complaint aboutStation = filed(core, "slackness", WALL);
            Complaint sealed = filed(core, "harassment", WALL);
            Complaint naming = filed(core, Some.STATION, WALL, Some.person());
            core.em().persist(new ComplaintSubject(naming, named.id(), null));
            core.em().flush();
            Scope subordinate = core.scope(Role.SHO, Some.STATION, 77L, named.id());
            assertEquals(
                    List.of(), desk(core, subordinate).beside(open.number()).offered());
            Scope both = together(subordinate, core.scope(Role.GENDER_DESK, "district-quetta"));
            LinkingDesk desk = desk(core, both);
            desk.mark(new Marking(sealed.number(), sealed.version(), open.number(), LinkKind.RELATED, null));
            core.em().flush();
            assertEquals(1, desk.beside(open.number()).marked().size());
            assertEquals(
                    List.of(), desk(core, subordinate).beside(open.number()).marked());
            assertEquals(List.of(), notes(open, EventKind.LINKED), "whoever reads it may not know of the other");
            assertEquals(1, notes(sealed, EventKind.LINKED).size());
            for (Complaint hidden : List.of(aboutStation, sealed, naming))
                refused("refusal.notFound", () -> desk(core, subordinate)
                        .mark(new Marking(open.number(), open.version(), hidden.number(), LinkKind.RELATED, null)));
        });
    }

    @EveryEngine
    void onlyWhoFiledBothReadsOfItAndNobodyReadsOfAnother(TestDatabase database) {
        ComplaintDatabase.in(database, data, core -> {
            Complaint first = filed(core, Some.STATION, WALL, Some.person());
            Complaint second = filed(core, Some.STATION, WALL, Some.person());
            Complaint neighbours = filed(core, NEXT_STATION, WALL, NEIGHBOUR);
            mark(core, second, neighbours, LinkKind.SAME_MATTER);
            assertEquals(List.of(), open(neighbours, second));
            mark(core, second, first, LinkKind.SAME_MATTER);
            assertEquals(List.of(EventKind.JOINED, EventKind.JOINED), open(first, second));
            takeBack(core, second, first, "She has two walls in mind.");
            assertEquals(
                    List.of(EventKind.JOINED, EventKind.PARTED, EventKind.JOINED, EventKind.PARTED),
                    open(first, second));
            assertEquals(first.filedAt(), second.filedAt(), "and number, status and dates are their own");
        });
    }

    @EveryEngine
    void whatTheOlderCasesCitizenWasToldIsOfferedForTheYoungerAndNeverSaidByItself(TestDatabase database) {
        ComplaintDatabase.in(database, data, core -> {
            Complaint older = filed(core, Some.STATION, WALL, Some.person());
            Complaint younger = filed(core, Some.STATION, WALL, Some.person());
            mark(core, younger, older, LinkKind.SAME_MATTER);
            older.addStep(new Step(
                    "user:x", ComplaintDatabase.CLOCK.instant().plusSeconds(60), "The patwari measures it.", true));
            older.addStep(
                    new Step("user:x", ComplaintDatabase.CLOCK.instant().plusSeconds(61), "Ask him tomorrow.", false));
            core.em().flush();
            assertEquals(
                    "The patwari measures it.",
                    sho(core).beside(younger.number()).words());
            assertEquals(null, sho(core).beside(older.number()).words());
            assertEquals(List.of(), notes(younger, EventKind.STEP));
            younger.addStep(
                    new Step("user:x", ComplaintDatabase.CLOCK.instant().plusSeconds(70), "It is measured.", true));
            core.em().flush();
            assertEquals(null, sho(core).beside(younger.number()).words(), "it was told since");
        });
    }

    @EveryEngine
    void whoOnlyLooksMarksNothing(TestDatabase database) {
        ComplaintDatabase.in(database, data, core -> {
            Complaint open = filed(core, Some.STATION, WALL, Some.person());
            Complaint other = filed(core, Some.STATION, WALL, Some.person());
            LinkingDesk above = desk(core, core.scope(Role.DPO, "district-quetta"));
            assertThrows(
                    NotPermitted.class,
                    () -> above.mark(
                            new Marking(open.number(), open.version(), other.number(), LinkKind.RELATED, null)));
        });
    }

    /** Four thousand cases of one telephone and three thousand of one station: what is read is what is asked for. */
    @EveryEngine
    void noLookGrowsWithTheTable(TestDatabase database) throws SQLException {
        ManyComplaints.load(database, 6_000);
        try (Unit owner = Unit.as(database.owner());
                Unit unit = Unit.on(database)) {
            owner.perform(em -> {
                em.createNativeQuery("update complaint set complainant_phone = '923001234567',"
                                + " complainant_cnic = '5440112345671' where mod(id, 3) < 2")
                        .executeUpdate();
                em.createNativeQuery("update complaint set place_id = ?1 where mod(id, 2) = 0")
                        .setParameter(
                                1,
                                ComplaintDatabase.of(em, data)
                                        .place(Some.STATION)
                                        .id())
                        .executeUpdate();
            });
            ManyComplaints.analyse(database);
            TrackingNumber number =
                    unit.inTransaction(em -> filed(ComplaintDatabase.of(em, data), Some.STATION, WALL, Some.person())
                            .number());
            EntityManager em = unit.entityManager();
            ComplaintDatabase core = ComplaintDatabase.of(em, data);
            Complaint open = core.complaints().find(number).orElseThrow();
            SentQueries sent = SentQueries.of(em, "complaint");
            new LikelyCases(em, ComplaintDatabase.CLOCK).list(open, core.scope(Role.PROVINCE, "balochistan"), Set.of());
            assertTrue(sent.count() >= 4, "card, telephone, the place and its neighbours");
            for (int i = 0; i < sent.count(); i++) {
                SentQueries.Explained query = sent.explain(i, database);
                int read = query.rowsRead();
                assertTrue(read <= LikelyCases.MOST_READ * 2, () -> "read " + read + " rows:\n" + query.plan());
            }
        }
    }

    private static Complaint filed(ComplaintDatabase core, String place, String story, PersonDetails person) {
        return filed(core, "property_dispute", place, story, person);
    }

    private static Complaint filed(ComplaintDatabase core, String category, String story) {
        return filed(core, category, Some.STATION, story, Some.person());
    }

    private static Complaint filed(
            ComplaintDatabase core, String category, String place, String story, PersonDetails person) {
        NewComplaint like = Some.complaint(category, place);
        NewComplaint input = new NewComplaint(
                like.idempotencyKey(),
                like.channel(),
                like.language(),
                category,
                place,
                null,
                null,
                story,
                false,
                person,
                new ContactWish(false, false, null),
                Accused.NOBODY);
        TrackingNumber number = core.intake().file(input, "citizen").number();
        core.em().flush();
        return core.complaints().find(number).orElseThrow();
    }

    private static void mark(ComplaintDatabase core, Complaint open, Complaint other, LinkKind kind) {
        sho(core).mark(new Marking(open.number(), open.version(), other.number(), kind, null));
        core.em().flush();
    }

    private static void takeBack(ComplaintDatabase core, Complaint open, Complaint other, String reason) {
        sho(core).takeBack(new Marking(open.number(), open.version(), other.number(), null, reason));
        core.em().flush();
    }

    private static void refused(String key, Runnable order) {
        assertEquals(key, assertThrows(RuleViolation.class, order::run).key());
    }

    private static List<String> notes(Complaint complaint, EventKind... kinds) {
        return complaint.timeline().stream()
                .filter(event -> Set.of(kinds).contains(event.kind()))
                .map(event -> String.valueOf(event.note()))
                .toList();
    }

    /** Public entries that came after the filing. */
    private static List<EventKind> open(Complaint... complaints) {
        return Stream.of(complaints)
                .flatMap(complaint -> complaint.timeline().stream())
                .filter(event ->
                        event.isPublic() && event.kind() != EventKind.FILED && event.kind() != EventKind.ROUTED)
                .map(event -> {
                    assertFalse(event.sentence(complaints[0].language()).matches(".*\\d.*"), "it names no other");
                    return event.kind();
                })
                .toList();
    }

    /** Of two stations that are neighbours. */
    private static LinkingDesk sho(ComplaintDatabase core) {
        return desk(core, together(core.scope(Role.SHO, Some.STATION), core.scope(Role.SHO, NEXT_STATION)));
    }

    private static Scope together(Scope one, Scope other) {
        List<HeldPost> posts =
                Stream.concat(one.posts().stream(), other.posts().stream()).toList();
        return new Scope(posts, one.chainOfCommand(), null);
    }

    private static LinkingDesk desk(ComplaintDatabase core, Scope scope) {
        EntityManager em = core.em();
        Caller caller = new Caller("user:x", "web", 1L, null, scope.chainOfCommand(), scope.posts());
        LinkingDesk desk = new LinkingDesk();
        desk.complaints = core.complaints();
        desk.callers = () -> caller;
        desk.own = new OwnCases(core.complaints(), desk.callers, ComplaintDatabase.heardByNobody());
        desk.links = new ComplaintLinks(em, ComplaintDatabase.CLOCK);
        desk.likely = new LikelyCases(em, ComplaintDatabase.CLOCK);
        desk.subjects = new ComplaintSubjects(em);
        desk.places = new Places(em, ComplaintDatabase.CLOCK);
        desk.clock = ComplaintDatabase.CLOCK;
        return desk;
    }
}
