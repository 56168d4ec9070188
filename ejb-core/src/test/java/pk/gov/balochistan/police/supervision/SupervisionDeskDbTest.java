package pk.gov.balochistan.police.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.organisation.KnownPlaces;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.ManyComplaints;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;
import pk.gov.balochistan.police.worklist.ComplaintFigures;
import pk.gov.balochistan.police.worklist.ComplaintFilter;
import pk.gov.balochistan.police.worklist.ComplaintFilter.Box;
import pk.gov.balochistan.police.worklist.ComplaintLists;
import pk.gov.balochistan.police.worklist.ComplaintRow;
import pk.gov.balochistan.police.worklist.Figure;
import pk.gov.balochistan.police.worklist.Narrowing;
import pk.gov.balochistan.police.worklist.Period;
import pk.gov.balochistan.police.worklist.Worklist;

/** What superiors take away is bounded and named, and what stands on their first page is the list's. */
class SupervisionDeskDbTest {
    private static final ComplaintFilter ALL = ComplaintFilter.counted(null, Narrowing.NONE);

    @TempDir
    Path data;

    @EveryEngine
    void aListThatIsTakenAwayIsBoundedAndAllOfItIsForTheTrail(TestDatabase database) throws SQLException {
        ManyComplaints.load(database, ComplaintLists.COUNTED_AT_MOST + 100);
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                SupervisionDesk desk = desk(em, Role.INSPECTOR_GENERAL, "balochistan");
                Worklist taken = desk.takeList(ALL);
                assertEquals(ComplaintLists.COUNTED_AT_MOST, taken.rows().size());
                assertEquals(taken.rows(), taken.shown(), "what the gate names in the trail");
            });
        }
    }

    @EveryEngine
    void nothingIsTakenAwayThatTheListDoesNotShow(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                core.intake().file(Some.complaint("slackness", Some.STATION), "citizen");
                core.intake().file(Some.complaint("domestic_violence", Some.STATION), "citizen");
                core.intake().file(Some.complaint("property_dispute", Some.STATION), "citizen");
                em.flush();
                List<ComplaintRow> taken =
                        desk(em, Role.SHO, Some.STATION).takeList(ALL).rows();
                assertEquals(
                        List.of("property_dispute"),
                        taken.stream().map(ComplaintRow::categoryCode).toList());
                List<ComplaintRow> sealed =
                        desk(em, Role.DPO, "district-quetta").takeList(ALL).rows();
                assertEquals(3, sealed.size());
                assertTrue(sealed.stream()
                        .filter(row -> row.categoryCode().equals("domestic_violence"))
                        .allMatch(row -> row.complainantName() == null));
            });
        }
    }

    @EveryEngine
    void theFirstPageCountsWhatIsOpenAtOnesOwnPosts(TestDatabase database) throws SQLException {
        ManyComplaints.load(database, 2_000);
        try (Unit unit = Unit.on(database)) {
            EntityManager em = unit.entityManager();
            SupervisionDesk desk = desk(em, Role.SHO, Some.STATION);
            // Who sees all of a district has no more at the own post.
            List<HeldPost> posts = new ArrayList<>(desk.callers.current().posts());
            posts.addAll(ComplaintDatabase.of(em, data)
                    .scope(Role.DPO, "district-quetta")
                    .posts());
            Caller both = new Caller("user:x", "web", 1L, null, Set.of(), posts);
            desk.callers = () -> both;
            Map<Figure, Integer> figures = desk.atOwnPosts();
            assertTrue(figures.get(Figure.OVERDUE) > 0, "some are overdue");
            assertTrue(figures.get(Figure.OPEN) > figures.get(Figure.OVERDUE), "and some are not");
            for (Figure figure : List.of(Figure.OPEN, Figure.OVERDUE, Figure.DUE_SOON)) {
                ComplaintFilter list = new ComplaintFilter(
                        Box.MY_POSTS, null, null, null, ComplaintFilter.Sort.DUE, Narrowing.NONE.with(figure));
                assertEquals(
                        figures.getOrDefault(figure, 0),
                        desk.takeList(list).rows().size(),
                        figure.name());
            }
        }
    }

    @EveryEngine
    void theTrailSaysWhoseFiguresWereLookedAt(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            SupervisionDesk desk = desk(unit.entityManager(), Role.SDPO, "circle-quetta-sariab");
            assertEquals(
                    "place=circle-quetta-sariab days=90",
                    desk.look(null, Period.QUARTER).auditDetail());
            assertEquals(
                    "place=station-quetta-sariab days=7",
                    desk.takeFigures(Some.STATION, Period.WEEK).auditDetail());
        }
    }

    private SupervisionDesk desk(EntityManager em, Role role, String place) {
        ComplaintDatabase core = ComplaintDatabase.of(em, data);
        SupervisionDesk desk = new SupervisionDesk();
        desk.lists = core.lists();
        Places places = new Places(em, ComplaintDatabase.CLOCK);
        desk.knownPlaces = new KnownPlaces(places);
        desk.figures = new ComplaintFigures(em, desk.lists);
        desk.supervisions =
                new Supervisions(desk.figures, places, new Categories(em), new OfficerLines(new Officers(em)));
        Caller caller = new Caller(
                "user:x", "web", 1L, null, Set.of(), core.scope(role, place).posts());
        desk.callers = () -> caller;
        return desk;
    }
}
