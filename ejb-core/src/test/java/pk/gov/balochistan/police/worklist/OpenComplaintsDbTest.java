package pk.gov.balochistan.police.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.closing.ClosedBy;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.intake.Filed;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.ManyComplaints;
import pk.gov.balochistan.police.testing.SentQueries;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;
import pk.gov.balochistan.police.worklist.ComplaintFilter.Box;
import pk.gov.balochistan.police.worklist.ComplaintFilter.Sort;

/** What is open, among very many: what it costs to read, and that rules and database mean the same by it. */
class OpenComplaintsDbTest {
    private static final int MANY = 15_000;
    private static final int PAGE = 25;

    /** A query may read so many times what it gives: some of it is sealed. */
    private static final int SOME_HIDDEN = 2;

    private static final BeltNumber BELT = BeltNumber.parse("P-1");

    @TempDir
    Path data;

    /** Loading so many takes the longest, so that whoever only reads shares them. */
    @EveryEngine
    void whatIsOpenAmongVeryManyCostsLittleMoreToReadThanWhatIsShown(TestDatabase database) throws SQLException {
        ManyComplaints.load(database, MANY);
        aPageOfTheProvincesOpenCasesIsReadInTheOrderOfTheIndex(database);
        aCountOfTheProvincesOpenCasesStopsAtItsLimit(database);
        aPageOfWhatAPostAnswersForIsReadInTheOrderOfTheIndex(database);
    }

    private void aPageOfTheProvincesOpenCasesIsReadInTheOrderOfTheIndex(TestDatabase database) throws SQLException {
        try (Unit unit = Unit.on(database)) {
            EntityManager em = unit.entityManager();
            SentQueries sent = SentQueries.of(em, "complaint");
            Scope scope = province(ComplaintDatabase.of(em, data));
            for (Box box : List.of(Box.OPEN, Box.OVERDUE)) {
                for (int first : new int[] {0, PAGE}) {
                    List<ComplaintRow> rows = lists(em).list(ComplaintFilter.whole(box), scope, first, PAGE);
                    assertEquals(PAGE, rows.size());
                    assertReadsAtMost((first + PAGE) * SOME_HIDDEN, sent.explainLast(database), box + " from " + first);
                }
            }
        }
    }

    private void aCountOfTheProvincesOpenCasesStopsAtItsLimit(TestDatabase database) throws SQLException {
        try (Unit unit = Unit.on(database)) {
            EntityManager em = unit.entityManager();
            SentQueries sent = SentQueries.of(em, "complaint");
            Scope scope = province(ComplaintDatabase.of(em, data));
            int limit = ComplaintLists.COUNTED_AT_MOST + 1;
            for (Box box : List.of(Box.OPEN, Box.OVERDUE)) {
                assertEquals(limit, lists(em).countUpToLimit(ComplaintFilter.whole(box), scope));
                assertReadsAtMost(limit * SOME_HIDDEN, sent.explainLast(database), box.name());
            }
            Map<Box, Integer> figures = eachByItself(lists(em), scope);
            int before = sent.count();
            assertEquals(figures, lists(em).countPiles(scope));
            assertEquals(
                    4,
                    sent.count() - before,
                    "what is due first, one's own posts and cases, and what was closed without a word");
            assertReadsAtMost(limit * SOME_HIDDEN, sent.explain(before, database), "all piles");
        }
    }

    /** A station has some hundreds open here, up to half of them sealed. */
    private void aPageOfWhatAPostAnswersForIsReadInTheOrderOfTheIndex(TestDatabase database) throws SQLException {
        try (Unit unit = Unit.on(database)) {
            EntityManager em = unit.entityManager();
            SentQueries sent = SentQueries.of(em, "complaint");
            List<HeldPost> posts =
                    ComplaintDatabase.of(em, data).scope(Role.SHO, Some.STATION).posts();
            Scope sho = new Scope(posts, Set.of(77L, 78L), BELT);
            List<ComplaintRow> rows = lists(em).list(ComplaintFilter.first(), sho, 0, PAGE);
            assertReadsAtMost(PAGE * SOME_HIDDEN + 1, sent.explainLast(database), "the page");
            assertEquals(PAGE, rows.size());
            assertEquals(rows, lists(em).list(ComplaintFilter.whole(Box.OPEN), sho, 0, PAGE));
        }
    }

    @EveryEngine
    void theFiguresOnTheFewOpenCasesOfAPostAreOneQueryBesidesThatOfWhatIsClosed(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            SentQueries sent = SentQueries.of(unit.entityManager(), "complaint");
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                Scope sho = new Scope(core.scope(Role.SHO, Some.STATION).posts(), Set.of(), BELT);
                filed(core, "property_dispute", Some.STATION);
                filed(core, "property_dispute", Some.STATION).take(BELT, step(null));
                resolve(core, filed(core, "property_dispute", Some.STATION));
                filed(core, "property_dispute", "station-quetta-city");
                filed(core, "property_dispute", "station-quetta-city").take(BELT, step(null));
                overdue(em, filed(core, "property_dispute", Some.STATION));
                em.flush();
                int before = sent.count();
                assertEquals(
                        Map.of(Box.MY_POSTS, 3, Box.MINE, 2, Box.OPEN, 4, Box.OVERDUE, 1, Box.WITHOUT_WORD, 0),
                        core.lists().countPiles(sho));
                assertEquals(2, sent.count() - before, "what is open, and what was closed without a word");
                assertEquals(core.lists().countPiles(sho), eachByItself(core.lists(), sho));
            });
        }
    }

    /** The province has 21,000 ended cases here; that nobody had a word on 1,500 of them is found without reading the others. */
    @EveryEngine
    void whatWasClosedWithoutAWordIsCountedAndListedByItsOwnIndex(TestDatabase database) throws SQLException {
        ManyComplaints.load(database, MANY);
        try (Unit owner = Unit.as(database.owner());
                Unit unit = Unit.on(database)) {
            String ended = "update complaint set status = 'CLOSED', closed_at = due_at, closed_by = ";
            owner.perform(em -> {
                em.createNativeQuery(ended + "'NOBODY' where status = 'RESOLVED' and mod(id, 20) = 5")
                        .executeUpdate();
                em.createNativeQuery(ended + "'CITIZEN' where status = 'RESOLVED'")
                        .executeUpdate();
            });
            EntityManager em = unit.entityManager();
            SentQueries sent = SentQueries.of(em, "complaint");
            Scope scope = province(ComplaintDatabase.of(em, data));
            ComplaintFilter pile = ComplaintFilter.whole(Box.WITHOUT_WORD);
            int limit = ComplaintLists.COUNTED_AT_MOST + 1;
            assertEquals(limit, lists(em).countUpToLimit(pile, scope));
            assertReadsAtMost(limit * SOME_HIDDEN, sent.explainLast(database), "the count");
            List<ComplaintRow> rows = lists(em).list(pile, scope, 0, PAGE);
            assertReadsAtMost(PAGE * SOME_HIDDEN, sent.explainLast(database), "the page");
            assertEquals(PAGE, rows.size());
            assertTrue(rows.stream().allMatch(row -> row.closedBy() == ClosedBy.NOBODY));
            // One in forty went outside: PostgreSQL has an index of these, which the others have no words for.
            if (database.engine() != Engine.POSTGRESQL) return;
            owner.perform(em2 -> em2.createNativeQuery("update complaint set refer_outside = 1 where mod(id, 40) = 5")
                    .executeUpdate());
            ManyComplaints.analyse(database);
            Scope outside = ComplaintDatabase.of(em, data).scope(Role.EXTERNAL_BODY, "balochistan", 77L);
            lists(em).countUpToLimit(pile, outside);
            assertReadsAtMost(MANY / 40, sent.explainLast(database), "the pile of an external body");
        }
    }

    /** A station sees none of the kind, as they are about the police; each has hundreds of them. */
    @EveryEngine
    void whatAPostHardlySeesOfAKindIsNotLookedForAmongAllCases(TestDatabase database) throws SQLException {
        int many = MANY / 4;
        ManyComplaints.load(database, many);
        try (Unit owner = Unit.as(database.owner());
                Unit unit = Unit.on(database)) {
            owner.perform(em -> em.createNativeQuery(
                            "update complaint set category_code = 'other', min_level = 1 where mod(id, 3) = 0")
                    .executeUpdate());
            ManyComplaints.analyse(database);
            EntityManager em = unit.entityManager();
            SentQueries sent = SentQueries.of(em, "complaint");
            List<HeldPost> posts =
                    ComplaintDatabase.of(em, data).scope(Role.SHO, Some.STATION).posts();
            Scope sho = new Scope(posts, Set.of(77L, 78L), BELT);
            ComplaintFilter filter = new ComplaintFilter(Box.ALL, null, "other", null, Sort.DUE);
            // H2 uses one index for what is joined by "or", and reads all of the kind.
            int most = database.engine() == Engine.H2 ? many / 3 + PAGE : many / 20;
            assertEquals(0, lists(em).countUpToLimit(filter, sho));
            assertReadsNoMore(most, sent.explainLast(database), "the count");
            assertEquals(List.of(), lists(em).listToLimit(filter, sho));
            assertReadsNoMore(most, sent.explainLast(database), "what is taken away");
        }
    }

    @EveryEngine
    void rulesAndDatabaseMeanTheSameByOpen(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            Filed filed = unit.inTransaction(em ->
                    ComplaintDatabase.of(em, data).intake().file(Some.complaint("slackness", Some.STATION), "citizen"));
            for (ComplaintStatus status : ComplaintStatus.values()) {
                unit.perform(em -> set(em, filed, status, status.isOpen()));
                assertThrows(
                        PersistenceException.class,
                        () -> unit.perform(em -> set(em, filed, status, !status.isOpen())),
                        status.name());
            }
        }
    }

    @EveryEngine
    void aNarrowerLookAtOpenCasesShowsTheSameRowsInTheSameOrder(TestDatabase database) throws SQLException {
        ManyComplaints.load(database, 400);
        try (Unit unit = Unit.on(database)) {
            EntityManager em = unit.entityManager();
            Scope scope = province(ComplaintDatabase.of(em, data));
            List<ComplaintRow> open = lists(em).list(ComplaintFilter.whole(Box.OPEN), scope, 0, PAGE);
            ComplaintFilter received = new ComplaintFilter(Box.ALL, ComplaintStatus.RECEIVED, null, null, Sort.DUE);
            assertEquals(open, lists(em).list(received, scope, 0, PAGE));
            ComplaintFilter newest = new ComplaintFilter(Box.OPEN, null, null, null, Sort.NEWEST);
            ComplaintFilter newestReceived =
                    new ComplaintFilter(Box.ALL, ComplaintStatus.RECEIVED, null, null, Sort.NEWEST);
            assertEquals(lists(em).list(newest, scope, 0, PAGE), lists(em).list(newestReceived, scope, 0, PAGE));
            assertEquals(
                    open.stream().map(ComplaintRow::dueAt).sorted().toList(),
                    open.stream().map(ComplaintRow::dueAt).toList());
            for (Box box : Box.values())
                for (Sort sort : Sort.values())
                    for (String kind : new String[] {"property_dispute", null}) {
                        ComplaintFilter filter = new ComplaintFilter(box, null, kind, null, sort);
                        List<ComplaintRow> rows = lists(em).list(filter, scope, 0, PAGE);
                        List<Long> found = lists(em).findUpToLimit(filter, scope);
                        assertEquals(rows, lists(em).listOfFew(found, filter, scope, 0, PAGE), filter::toString);
                    }
            ComplaintFilter resolved = new ComplaintFilter(Box.ALL, ComplaintStatus.RESOLVED, null, null, Sort.NEWEST);
            assertEquals(PAGE, lists(em).list(resolved, scope, 0, PAGE).size());
        }
    }

    private static void assertReadsAtMost(int rows, SentQueries.Explained query, String what) {
        assertTrue(query.rowsRead() > 0, () -> what + " read nothing:\n" + query.plan());
        assertReadsNoMore(rows, query, what);
    }

    /** None is no more, where an index alone may tell that there is nothing. */
    private static void assertReadsNoMore(int rows, SentQueries.Explained query, String what) {
        assertTrue(query.rowsRead() <= rows, () -> what + " read " + query.rowsRead() + " rows:\n" + query.plan());
    }

    /** A post at the province, held by an officer with a superior and with cases of his own. */
    private static Scope province(ComplaintDatabase core) {
        List<HeldPost> posts = core.scope(Role.PROVINCE, "balochistan").posts();
        return new Scope(posts, Set.of(77L, 78L), BELT);
    }

    private static Map<Box, Integer> eachByItself(ComplaintLists lists, Scope scope) {
        return Stream.concat(Box.OPEN_PILES.stream(), Stream.of(Box.WITHOUT_WORD))
                .collect(Collectors.toMap(box -> box, box -> lists.countUpToLimit(ComplaintFilter.whole(box), scope)));
    }

    private static ComplaintLists lists(EntityManager em) {
        return new ComplaintLists(em, ComplaintDatabase.CLOCK);
    }

    private static Complaint filed(ComplaintDatabase core, String category, String place) {
        Filed filed = core.intake().file(Some.complaint(category, place), "citizen");
        return core.complaints().find(filed.number()).orElseThrow();
    }

    private static void resolve(ComplaintDatabase core, Complaint complaint) {
        complaint.take(BELT, step(null));
        core.answer(complaint, step("Both sides were heard."));
    }

    private static void overdue(EntityManager em, Complaint complaint) {
        em.flush();
        em.createNativeQuery("update complaint set due_at = filed_at - interval '1' day where id = ?1")
                .setParameter(1, complaint.id())
                .executeUpdate();
    }

    private static void set(EntityManager em, Filed filed, ComplaintStatus status, boolean open) {
        em.createNativeQuery(
                        "update complaint set status = ?1, is_open = ?2, next_clock_at = null, closed_by = ?4, closed_at = "
                                + (status == ComplaintStatus.CLOSED ? "filed_at" : "null")
                                + " where tracking_number = ?3")
                .setParameter(4, status == ComplaintStatus.CLOSED ? "CITIZEN" : null)
                .setParameter(1, status.name())
                .setParameter(2, open ? 1 : 0)
                .setParameter(3, filed.number().digits())
                .executeUpdate();
    }

    private static Step step(String note) {
        return new Step("user:x", ComplaintDatabase.CLOCK.instant(), note, true);
    }
}
