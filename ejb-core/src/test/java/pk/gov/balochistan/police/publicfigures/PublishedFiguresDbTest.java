package pk.gov.balochistan.police.publicfigures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.publicfigures.PublicFigure.BY_CALL;
import static pk.gov.balochistan.police.publicfigures.PublicFigure.BY_WORD;
import static pk.gov.balochistan.police.publicfigures.PublicFigure.CONTENT;
import static pk.gov.balochistan.police.publicfigures.PublicFigure.DISCONTENT;
import static pk.gov.balochistan.police.publicfigures.PublicFigure.FILED;
import static pk.gov.balochistan.police.publicfigures.PublicFigure.IN_HAND;
import static pk.gov.balochistan.police.publicfigures.PublicFigure.IN_TIME;
import static pk.gov.balochistan.police.publicfigures.PublicFigure.LATE;
import static pk.gov.balochistan.police.publicfigures.PublicFigure.MISSED;
import static pk.gov.balochistan.police.publicfigures.PublicFigure.OPEN;
import static pk.gov.balochistan.police.publicfigures.PublicFigure.OUTSIDE;
import static pk.gov.balochistan.police.publicfigures.PublicFigure.OVERDUE;
import static pk.gov.balochistan.police.publicfigures.PublicFigure.WITHOUT_WORD;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.audit.Role.Level;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.organisation.KnownPlaces;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.ManyComplaints;
import pk.gov.balochistan.police.testing.SentQueries;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** What the public is told: every complaint there is, once a day, and nothing of it is changed afterwards. */
class PublishedFiguresDbTest {
    private static final Instant NOW = ComplaintDatabase.CLOCK.instant();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path data;

    private static PublishedFigures figures(ComplaintDatabase core) {
        EntityManager em = core.em();
        Places places = new Places(em, ComplaintDatabase.CLOCK);
        return new PublishedFigures(
                em, new FigureCounts(em, places), new AuditTrail(em, core.keys(), ComplaintDatabase.CLOCK));
    }

    private static Optional<Publication> read(ComplaintDatabase core, Instant at) {
        PublicFiguresDesk desk = new PublicFiguresDesk();
        desk.figures = figures(core);
        desk.clock = Clock.fixed(at, ZoneOffset.UTC);
        desk.places = new KnownPlaces(new Places(core.em(), ComplaintDatabase.CLOCK));
        return desk.read();
    }

    private static Complaint answered(ComplaintDatabase core) {
        Complaint complaint = core.filed(Some.complaint("property_dispute", Some.STATION));
        complaint.take(BeltNumber.parse("P-1"), step());
        core.answer(complaint, step());
        return complaint;
    }

    private static Step step() {
        return new Step("user:x", NOW, "Both sides were heard.", true);
    }

    private static void set(ComplaintDatabase core, Complaint complaint, String columns) {
        core.em().flush();
        core.em()
                .createNativeQuery("update complaint set " + columns + " where id = ?1")
                .setParameter(1, complaint.id())
                .executeUpdate();
    }

    private static Map<PublicFigure, Integer> counts(Publication.OfPlace line) {
        Map<PublicFigure, Integer> counts = new EnumMap<>(line.now());
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    @EveryEngine
    void eachFigureCountsWhatItsWordsSayAtItsDistrict(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                core.filed(Some.complaint("property_dispute", Some.STATION));
                Complaint missed = core.filed(Some.complaint("property_dispute", Some.STATION));
                set(core, missed, "due_at = timestamp with time zone '2026-11-20 05:59:59+00:00'");
                Complaint old = core.filed(Some.complaint("property_dispute", Some.STATION));
                set(
                        core,
                        old,
                        "filed_at = timestamp with time zone '2026-08-22 05:59:59+00:00',"
                                + " due_at = timestamp with time zone '2026-09-20 06:00:00+00:00'");
                answered(core); // in time
                set(core, answered(core), "due_at = timestamp with time zone '2026-11-20 05:59:59+00:00'");
                for (Integer said : Arrays.asList(1, 2, 3, 4, 5, null))
                    answered(core).lastWord().confirm(said, step());
                answered(core).lastWord().confirmByCall("Said on the telephone.", step());
                answered(core).lastWord().silence(step());
                Complaint before = answered(core);
                before.lastWord().silence(step());
                set(core, before, "closed_at = timestamp with time zone '2026-08-22 05:59:59+00:00'");
                assertTrue(figures(core).publish(NOW));
                em.flush();

                Publication published = read(core, NOW).orElseThrow();
                Map<PublicFigure, Integer> expected = new EnumMap<>(PublicFigure.class);
                expected.put(FILED, 13);
                expected.put(IN_TIME, 10);
                expected.put(LATE, 1);
                expected.put(IN_HAND, 1);
                expected.put(MISSED, 1);
                expected.put(OPEN, 3);
                expected.put(OVERDUE, 2);
                expected.put(BY_WORD, 6);
                expected.put(CONTENT, 2);
                expected.put(DISCONTENT, 2);
                expected.put(BY_CALL, 1);
                expected.put(WITHOUT_WORD, 1);
                assertEquals(expected, counts(published.of("district-quetta")));
                assertEquals(expected, counts(published.of(null)), "the province holds its districts");
                assertEquals(Map.of(), counts(published.of("district-awaran")), "nought is published, too");
                assertEquals(
                        PublicFigure.values().length,
                        published.of("district-awaran").now().size());
            });
        }
    }

    @EveryEngine
    void whatIsKeptFromTheStationIsCountedAndWhatIsKeptFromItsDistrictForTheProvinceAlone(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                core.filed(Some.complaint("slackness", Some.STATION, new Accused(Level.STATION, null, null)));
                core.filed(Some.complaint("domestic_violence", Some.STATION, Accused.NOBODY));
                Complaint outside = core.filed(Some.complaint("torture_custody", Some.STATION, Accused.NOBODY));
                assertTrue(outside.status().isOpen(), "waits for the body outside");
                core.filed(Some.complaint("property_dispute", "balochistan", Accused.NOBODY));
                core.filed(Some.complaint("slackness", Some.STATION, new Accused(Level.DISTRICT, null, null)));
                figures(core).publish(NOW);
                em.flush();

                Publication published = read(core, NOW).orElseThrow();
                assertEquals(
                        Map.of(FILED, 1, IN_HAND, 1, OPEN, 1),
                        counts(published.of("district-quetta")),
                        "neither what is sealed nor what is about its head");
                assertEquals(
                        Map.of(FILED, 5, IN_HAND, 4, OPEN, 5, OUTSIDE, 1),
                        counts(published.of("balochistan")),
                        "all of it, and what lies above the districts");
            });
        }
    }

    @EveryEngine
    void aDayIsCountedOnceAndWhatWasPublishedStays(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                assertEquals(Optional.empty(), read(core, NOW), "before the first day");
                core.filed(Some.complaint("property_dispute", Some.STATION));
                assertTrue(figures(core).publish(NOW));
                em.flush();
                core.filed(Some.complaint("property_dispute", Some.STATION));
                Instant beforeMidnight = Instant.parse("2026-11-20T18:59:59Z");
                assertFalse(figures(core).publish(beforeMidnight), "the day of Pakistan has not ended");
                assertEquals(
                        1, read(core, beforeMidnight).orElseThrow().of(null).count(FILED));
                Instant midnight = Instant.parse("2026-11-20T19:00:00Z");
                assertTrue(figures(core).publish(midnight));
                em.flush();
                Publication next = read(core, midnight).orElseThrow();
                assertEquals(TODAY.plusDays(1), next.countedOn());
                assertEquals(2, next.of(null).count(FILED));
                assertEquals(
                        2L,
                        em.createQuery("select count(e) from AuditEntry e where e.action = 'PUBLIC_FIGURES:publish'")
                                .getSingleResult());
            });
            for (String statement :
                    List.of("update published_figure set complaints = 0", "delete from published_figure"))
                assertThrows(
                        PersistenceException.class,
                        () -> unit.perform(em -> em.createNativeQuery(statement).executeUpdate()),
                        statement);
        }
    }

    @EveryEngine
    void theFiguresOfFourWeeksBeforeStandBesideThem(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                Complaint first = core.filed(Some.complaint("property_dispute", Some.STATION));
                set(core, first, "filed_at = timestamp with time zone '2026-10-20 06:00:00+00:00'");
                figures(core).publish(NOW.minus(Duration.ofDays(28)));
                em.flush();
                core.filed(Some.complaint("property_dispute", Some.STATION));
                figures(core).publish(NOW.minus(Duration.ofDays(27)));
                em.flush();
                assertNull(
                        read(core, NOW.minus(Duration.ofDays(27))).orElseThrow().before());
                figures(core).publish(NOW);
                em.flush();
                Publication published = read(core, NOW).orElseThrow();
                assertEquals(TODAY.minusDays(28), published.before());
                assertEquals(2, published.of(null).count(FILED));
                assertEquals(1, published.of(null).countBefore(FILED));
                assertEquals(
                        PlaceKind.PROVINCE, published.places().get(0).place().kind());
            });
        }
    }

    /** What was handed in or closed before the ninety days is not read. */
    @EveryEngine
    void ofVeryManyItAsksSixQueriesByTheirIndexes(TestDatabase database) throws SQLException {
        ManyComplaints.load(database, 6_000);
        try (Unit unit = Unit.on(database)) {
            EntityManager em = unit.entityManager();
            SentQueries sent = SentQueries.of(em, "complaint");
            FigureCounts counts = new FigureCounts(em, new Places(em, ComplaintDatabase.CLOCK));
            Map<PublicFigure, Integer> province = counts.count(NOW)
                    .get(new Places(em, ComplaintDatabase.CLOCK).province().id());
            assertEquals(6, sent.count(), "handed in, open, closed; what the districts see, and the rest");
            assertTrue(province.get(FILED) > 800 && province.get(FILED) < 1_000, "of ninety of six hundred days");
            assertEquals(1_800, province.get(OPEN));
            assertReadsAtMost(2_000, sent.explain(0, database)); // Of a bitmap each row is counted twice.
            assertReadsAtMost(1_900, sent.explain(1, database));
            assertReadsAtMost(10, sent.explain(2, database));
        }
    }

    private static void assertReadsAtMost(int rows, SentQueries.Explained query) {
        assertTrue(query.rowsRead() <= rows, () -> query.rowsRead() + " rows read:\n" + query.plan());
    }
}
