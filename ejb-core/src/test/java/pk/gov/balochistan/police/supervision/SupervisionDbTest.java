package pk.gov.balochistan.police.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Role.Level;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.LastWord;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.intake.Filed;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.ManyComplaints;
import pk.gov.balochistan.police.testing.SentQueries;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;
import pk.gov.balochistan.police.worklist.ComplaintFigures;
import pk.gov.balochistan.police.worklist.ComplaintFilter;
import pk.gov.balochistan.police.worklist.ComplaintLists;
import pk.gov.balochistan.police.worklist.Figure;
import pk.gov.balochistan.police.worklist.Period;

/** What superiors see in figures: what the list shows, as many as it shows, and nothing of what it hides. */
class SupervisionDbTest {
    private static final int MANY = 6_000;
    private static final int ENOUGH = 2_600;
    private static final BeltNumber BELT = BeltNumber.parse("P-1");
    private static final String QUETTA = "district-quetta";
    private static final String SARIAB = "circle-quetta-sariab";

    /** Of cases in a row some are in each state, of each kind, by each channel, about each post and in each period. */
    private static final String EVERY_STATE = "update complaint set"
            + " category_code = case mod(id, 7) when 1 then 'slackness' when 2 then 'other' else category_code end,"
            + " channel = case when mod(id, 11) = 5 then 'USSD' when mod(id, 3) = 1 then 'WEB' else channel end,"
            + " accused_rung = case when mod(id, 23) = 4 then 1 when mod(id, 6) = 1 then 0 else null end,"
            + " min_level = case when mod(id, 23) = 4 then 2 when mod(id, 6) = 1 or mod(id, 7) = 1 then 1 else 0 end,"
            + " about_police = case when mod(id, 23) = 4 or mod(id, 6) = 1 or mod(id, 7) = 1 then 1 else 0 end,"
            + " assigned_to = case when mod(id, 13) = 3 then 'P-1' else null end,"
            + " times_escalated = case when mod(id, 5) = 2 then 2 else 0 end,"
            + " times_reopened = case when mod(id, 61) = 1 then 1 else 0 end,"
            + " due_at = case when is_open = 1 and mod(id, 17) = 4 then timestamp with time zone '2026-11-20 20:00:00+00:00' else due_at end,"
            + " place_id = case when mod(id, 29) = 7 then (select id from place where code = 'balochistan')"
            + " when mod(id, 19) = 7 then (select id from place where code = 'district-quetta') else place_id end,"
            + " closed_by = case when is_open = 1 then null when mod(id, 9) = 3 then 'CALL' when mod(id, 3) = 0 then 'NOBODY' when mod(id, 3) = 1 then 'CITIZEN' else null end,"
            + " satisfaction = case when is_open = 0 and mod(id, 3) = 1 and mod(id, 4) > 0 then 1 + mod(id, 5) else null end,"
            + " closed_at = case when is_open = 0 and mod(id, 3) < 2"
            + " then filed_at - interval '99' day - interval '99' day - interval '88' day else null end,"
            + " status = case when is_open = 0 and mod(id, 3) < 2 then 'CLOSED' else status end";

    @TempDir
    Path data;

    @EveryEngine
    void everyNumberIsTheLengthOfTheListThatItOpens(TestDatabase database) throws SQLException {
        fill(database, ENOUGH);
        try (Unit unit = Unit.on(database)) {
            ComplaintDatabase core = ComplaintDatabase.of(unit.entityManager(), data);
            List<Scope> readers = List.of(
                    core.scope(Role.INSPECTOR_GENERAL, "balochistan"),
                    core.scope(Role.DPO, QUETTA, named(database, core)),
                    core.scope(Role.SDPO, SARIAB),
                    withBelt(core.scope(Role.SHO, Some.STATION)),
                    together(core.scope(Role.SHO, Some.STATION), core.scope(Role.GENDER_DESK, QUETTA)));
            for (Scope reader : readers) {
                int numbers = walk(core, reader, null, Period.MONTH);
                assertTrue(numbers > 10, "figures above nought: " + numbers);
            }
        }
    }

    /** Down to the first place below each that has figures. @return how many figures above nought were compared */
    private int walk(ComplaintDatabase core, Scope reader, String placeCode, Period period) {
        Supervision seen = look(core, reader, placeCode, period);
        int numbers = compare(core, reader, List.of(seen.total()));
        numbers += compare(core, reader, seen.places());
        numbers += compare(core, reader, seen.categories());
        numbers += compare(core, reader, seen.channels());
        for (RepeatedPost post : seen.repeated()) {
            assertEquals(post.complaints(), core.lists().countUpToLimit(post.opens(), reader));
            numbers++;
        }
        assertEquals(seen.total().figures(), sums(seen.categories()));
        assertEquals(seen.total().figures(), sums(seen.channels()));
        if (seen.places().isEmpty()) return numbers;
        assertEquals(seen.total().figures(), sums(seen.places()));
        String next = seen.places().stream()
                .filter(line -> line.of() != seen.place() && line.count(Figure.OPEN) > 0)
                .findFirst()
                .orElseThrow()
                .of()
                .code();
        return numbers + walk(core, reader, next, period == Period.MONTH ? Period.QUARTER : Period.WEEK);
    }

    private static <T> int compare(ComplaintDatabase core, Scope reader, List<FigureLine<T>> lines) {
        int numbers = 0;
        for (FigureLine<T> line : lines) {
            for (Figure figure : Figure.SUPERVISED) {
                ComplaintFilter opens = line.opens(figure);
                int listed = core.lists().countUpToLimit(opens, reader);
                int counted = Math.min(line.count(figure), ComplaintLists.COUNTED_AT_MOST + 1);
                assertEquals(counted, listed, () -> figure + " of " + opens);
                if (counted > 0) numbers++;
            }
        }
        return numbers;
    }

    @EveryEngine
    void eachFigureCountsWhatItsWordsSay(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                filed(core);
                set(core, filed(core), "due_at = timestamp with time zone '2026-11-20 05:59:59+00:00'");
                set(core, filed(core), "due_at = timestamp with time zone '2026-11-21 05:59:59+00:00'");
                set(core, filed(core), "due_at = timestamp with time zone '2026-11-21 06:00:01+00:00'");
                set(core, filed(core), "times_escalated = 1");
                answered(core);
                LastWord notSettled = answered(core).lastWord();
                notSettled.reopen(new Categories(em).require("property_dispute"), Optional.empty(), step());
                for (Integer said : Arrays.asList(1, 2, 3, 4, 5, 5, null))
                    answered(core).lastWord().confirm(said, step());
                answered(core).lastWord().silence(step());
                Complaint before = answered(core);
                before.lastWord().silence(step());
                set(core, before, "closed_at = closed_at - interval '8' day");
                Scope sho = core.scope(Role.SHO, Some.STATION);
                Map<Figure, Integer> week = new EnumMap<>(Map.of(
                        Figure.OPEN, 6,
                        Figure.OVERDUE, 1,
                        Figure.DUE_SOON, 1,
                        Figure.CAME_UP, 1,
                        Figure.REOPENED, 1,
                        Figure.AWAITING_WORD, 1,
                        Figure.CLOSED_WITH_WORD, 7,
                        Figure.CONTENT, 3,
                        Figure.DISCONTENT, 2,
                        Figure.CLOSED_WITHOUT_WORD, 1));
                assertEquals(week, look(core, sho, null, Period.WEEK).total().figures());
                week.put(Figure.CLOSED_WITHOUT_WORD, 2);
                assertEquals(week, look(core, sho, null, Period.MONTH).total().figures());
            });
        }
    }

    private static Complaint filed(ComplaintDatabase core) {
        Filed filed = core.intake().file(Some.complaint("property_dispute", Some.STATION), "citizen");
        return core.complaints().find(filed.number()).orElseThrow();
    }

    private static Complaint answered(ComplaintDatabase core) {
        Complaint complaint = filed(core);
        complaint.take(BELT, step());
        core.answer(complaint, step());
        return complaint;
    }

    private static Step step() {
        return new Step("user:x", ComplaintDatabase.CLOCK.instant(), "Both sides were heard.", true);
    }

    private static void set(ComplaintDatabase core, Complaint complaint, String columns) {
        core.em().flush();
        core.em()
                .createNativeQuery("update complaint set " + columns + " where id = ?1")
                .setParameter(1, complaint.id())
                .executeUpdate();
    }

    @EveryEngine
    void aComplaintAboutAStationChangesNoFigureOfIt(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                Scope sho = core.scope(Role.SHO, Some.STATION);
                Scope sdpo = core.scope(Role.SDPO, SARIAB);
                file(core, "property_dispute", Accused.NOBODY);
                Supervision before = look(core, sho, null, Period.MONTH);
                for (int i = 0; i < RepeatedPost.FROM; i++)
                    file(core, "slackness", new Accused(Level.STATION, null, null));
                assertEquals(before, look(core, sho, null, Period.MONTH));
                assertEquals(1, open(core, sho));
                Supervision above = look(core, sdpo, null, Period.MONTH);
                assertEquals(1 + RepeatedPost.FROM, above.total().count(Figure.OPEN));
                assertEquals(
                        List.of(Some.STATION),
                        above.repeated().stream()
                                .map(post -> post.place().code())
                                .toList());
            });
        }
    }

    @EveryEngine
    void whoeverIsNamedOrLeftOutByASealCountsNothingOfIt(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                Officer head = core.officer("DPO-1", "SSP", QUETTA, null);
                em.flush();
                file(core, "misbehaviour", new Accused(null, BeltNumber.parse("DPO-1"), null));
                file(core, "domestic_violence", Accused.NOBODY);
                assertEquals(1, open(core, core.scope(Role.RPO, "range-quetta")), "the next above, but nothing sealed");
                assertEquals(
                        0,
                        open(core, core.scope(Role.RPO, "range-quetta", head.id())),
                        "who is named, or serves under them");
                assertEquals(
                        1,
                        open(core, core.scope(Role.DPO, QUETTA)),
                        "what is sealed to the post, and not what names its rung");
                assertEquals(0, open(core, core.scope(Role.SDPO, SARIAB)));
            });
        }
    }

    @EveryEngine
    void aPostIsNamedAsComplainedOfFromTheThirdTimeInThePeriod(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                Scope dpo = core.scope(Role.DPO, QUETTA);
                Accused staff = new Accused(Level.STATION, null, null);
                Accused sdpo = new Accused(Level.CIRCLE, null, null);
                for (int i = 1; i < RepeatedPost.FROM; i++) file(core, "slackness", staff);
                for (int i = 0; i < RepeatedPost.FROM; i++) file(core, "misbehaviour", sdpo);
                List<RepeatedPost> repeated = look(core, dpo, null, Period.WEEK).repeated();
                assertEquals(1, repeated.size());
                assertEquals(SARIAB, repeated.get(0).place().code());
                assertEquals(Level.CIRCLE, repeated.get(0).rung());
                assertEquals(
                        List.of(), look(core, dpo, Some.STATION, Period.WEEK).repeated(), "of the circle's head");
                em.flush();
                em.createNativeQuery("update complaint set filed_at = filed_at - interval '8' day")
                        .executeUpdate();
                assertEquals(List.of(), look(core, dpo, null, Period.WEEK).repeated());
                assertEquals(1, look(core, dpo, null, Period.MONTH).repeated().size());
            });
        }
    }

    @EveryEngine
    void nobodyLooksAtAPlaceThatLiesNotUnderAPostOfTheirs(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            ComplaintDatabase core = ComplaintDatabase.of(unit.entityManager(), data);
            Scope sdpo = core.scope(Role.SDPO, SARIAB);
            assertEquals(
                    Some.STATION,
                    look(core, sdpo, Some.STATION, Period.WEEK).place().code());
            for (String place : List.of(QUETTA, "circle-quetta-city", "balochistan", "nowhere")) {
                RuleViolation refusal =
                        assertThrows(RuleViolation.class, () -> look(core, sdpo, place, Period.WEEK), place);
                assertEquals("refusal.placeNotFound", refusal.key());
            }
        }
    }

    /** What was closed long ago, and what accuses nobody, is not read; neither is much more than a list shows. */
    @EveryEngine
    void theFiguresOfTheProvinceAreSevenQueriesAndTheyAndTheirListsAreReadByIndexes(TestDatabase database)
            throws SQLException {
        fill(database, MANY);
        try (Unit unit = Unit.on(database)) {
            EntityManager em = unit.entityManager();
            SentQueries sent = SentQueries.of(em, "complaint");
            ComplaintDatabase core = ComplaintDatabase.of(em, data);
            Scope ig = core.scope(Role.INSPECTOR_GENERAL, "balochistan", 77L, 78L);
            Supervision seen = look(core, ig, null, Period.MONTH);
            assertEquals(
                    7,
                    sent.count(),
                    "what is open, answered, closed with a word, by a call, without, referred, complained of");
            assertTrue(seen.total().count(Figure.OPEN) > 1_200, "many");
            assertReadsAtMost(200, sent.explain(2, database), "closed in 30 days with a word");
            assertReadsAtMost(200, sent.explain(3, database), "closed in 30 days after a call");
            assertReadsAtMost(200, sent.explain(4, database), "closed in 30 days without");
            assertReadsAtMost(1_400, sent.explain(6, database), "complained of");
            // Of what is open few came up, or again: to find them all that is open may be read, as for the figure.
            // Nothing of this was referred or in danger.
            for (Figure figure : EnumSet.complementOf(
                    EnumSet.of(Figure.CAME_UP, Figure.REOPENED, Figure.REFERRED_OUTSIDE, Figure.DANGER))) {
                ComplaintFilter opens = seen.total().opens(figure);
                core.lists().list(opens, ig, 0, 25);
                // What the citizens said is no part of the index: what was closed in the period is read until 25 said
                // so.
                boolean said = figure == Figure.CONTENT || figure == Figure.DISCONTENT;
                assertReadsAtMost(said ? 200 : 100, sent.explainLast(database), "list of " + figure);
            }
            for (Figure figure : List.of(
                    Figure.CLOSED_WITH_WORD, Figure.DISCONTENT, Figure.CLOSED_BY_CALL, Figure.CLOSED_WITHOUT_WORD)) {
                core.lists().countUpToLimit(seen.total().opens(figure), ig);
                assertReadsAtMost(200, sent.explainLast(database), "count of " + figure);
            }
        }
    }

    private static void assertReadsAtMost(int rows, SentQueries.Explained query, String what) {
        assertTrue(
                query.rowsRead() > 0 && query.rowsRead() <= rows,
                () -> what + " read " + query.rowsRead() + " rows:\n" + query.plan());
    }

    private static Supervision look(ComplaintDatabase core, Scope reader, String placeCode, Period period) {
        EntityManager em = core.em();
        if (em.getTransaction().isActive()) em.flush();
        ComplaintLists lists = core.lists();
        ComplaintFigures figures = new ComplaintFigures(em, lists);
        Supervisions supervisions = new Supervisions(
                figures,
                new Places(em, ComplaintDatabase.CLOCK),
                new Categories(em),
                new OfficerLines(new Officers(em)));
        return supervisions.of(supervised(reader), reader, placeCode, period);
    }

    private static Scope supervised(Scope reader) {
        return new Scope(
                reader.posts().stream()
                        .filter(post -> post.role().may(Permission.COMPLAINT_SUPERVISE))
                        .toList(),
                reader.chainOfCommand(),
                reader.belt());
    }

    private static int open(ComplaintDatabase core, Scope reader) {
        return look(core, reader, null, Period.MONTH).total().count(Figure.OPEN);
    }

    private static void file(ComplaintDatabase core, String category, Accused accused) {
        core.intake().file(Some.complaint(category, Some.STATION, accused), "citizen");
    }

    private static <T> Map<Figure, Integer> sums(List<FigureLine<T>> lines) {
        Map<Figure, Integer> sums = new EnumMap<>(Figure.class);
        lines.forEach(line -> line.figures().forEach((figure, count) -> sums.merge(figure, count, Integer::sum)));
        return sums;
    }

    private static Scope withBelt(Scope scope) {
        return new Scope(scope.posts(), scope.chainOfCommand(), BELT);
    }

    private static Scope together(Scope one, Scope other) {
        List<HeldPost> posts =
                Stream.concat(one.posts().stream(), other.posts().stream()).toList();
        return new Scope(posts, Set.of(), null);
    }

    /** An officer of whom every tenth case complains. */
    private static Long named(TestDatabase database, ComplaintDatabase core) {
        try (Unit owner = Unit.as(database.owner())) {
            return owner.inTransaction(em -> {
                Officer officer = new ComplaintDatabase(em, null).officer("DPO-1", "SSP", QUETTA, null);
                em.flush();
                em.createNativeQuery("insert into complaint_subject (id, complaint_id, officer_id, filed_at)"
                                + " select -id, id, ?1, filed_at from complaint where mod(id, 10) = 1")
                        .setParameter(1, officer.id())
                        .executeUpdate();
                return officer.id();
            });
        }
    }

    private static void fill(TestDatabase database, int count) throws SQLException {
        ManyComplaints.load(database, count);
        try (Unit owner = Unit.as(database.owner())) {
            owner.perform(em -> em.createNativeQuery(EVERY_STATE).executeUpdate());
        }
        ManyComplaints.analyse(database);
    }
}
