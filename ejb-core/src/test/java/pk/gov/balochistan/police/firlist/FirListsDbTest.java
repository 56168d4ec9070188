package pk.gov.balochistan.police.firlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.complaint.ComplaintSubject;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.firrequest.FirWorld;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Who sees and counts requests for an FIR, and that each figure is as long as the list that it opens. */
class FirListsDbTest {
    private static final String CIRCLE = "circle-quetta-sariab";
    private static final String DISTRICT = "district-quetta";

    @TempDir
    Path data;

    @EveryEngine
    void theStationConcernedWhoIsNamedAndTheirSubordinatesNeitherSeeNorCountARequest(TestDatabase database) {
        try (FirWorld cases = new FirWorld(database, data);
                Unit unit = Unit.on(database)) {
            TrackingNumber about = cases.asked("non_registration_fir", Role.SDPO, CIRCLE);
            cases.asked("domestic_violence", Role.GENDER_DESK, DISTRICT);
            TrackingNumber own = cases.askedOfStation();
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                assertEquals(Set.of(own), seen(core, core.scope(Role.SHO, Some.STATION)));
                assertEquals(Set.of(about, own), seen(core, core.scope(Role.SDPO, CIRCLE)));

                Officer sdpo = core.officer("SD-1", "DSP", CIRCLE, null);
                Officer below = core.officer("SD-2", "SI", CIRCLE, sdpo);
                em.flush();
                core.complaints()
                        .addSubjects(List.of(new ComplaintSubject(
                                core.complaints().find(about).orElseThrow(), sdpo.id(), null)));
                em.flush();
                for (Officer one : List.of(sdpo, below)) {
                    Long[] chain = new Officers(em).chainOfCommand(one).toArray(Long[]::new);
                    assertEquals(Set.of(own), seen(core, core.scope(Role.SDPO, CIRCLE, chain)), one.belt() + "");
                }
            });
        }
    }

    /** What is listed of a period; what is counted must be as much. */
    private static Set<TrackingNumber> seen(ComplaintDatabase core, Scope scope) {
        FirLists lists = new FirLists(core.em(), ComplaintDatabase.CLOCK);
        FirFilter all = new FirFilter(FirFigure.ASKED, null, false, null);
        List<TrackingNumber> listed =
                lists.list(all, scope, 0).stream().map(FirRow::number).toList();
        assertEquals(listed.size(), lists.countUpToLimit(all, scope));
        assertEquals(listed.size(), sum(lists.count(all, scope), FirFigure.ASKED));
        return Set.copyOf(listed);
    }

    private static int sum(List<FirLists.Counted> counted, FirFigure figure) {
        return counted.stream()
                .mapToInt(part -> part.figures().getOrDefault(figure, 0))
                .sum();
    }

    @EveryEngine
    void everyFigureIsAsLongAsTheListThatItOpens(TestDatabase database) {
        try (FirWorld cases = new FirWorld(database, data);
                Unit unit = Unit.on(database)) {
            cases.register(cases.askedOfStation(), 2, "21/2026");
            cases.decline(cases.askedOfStation(), 2);
            TrackingNumber reversed = cases.askedOfStation();
            cases.decline(reversed, 2);
            cases.direct(Role.SDPO, CIRCLE, reversed, 3);
            cases.askedOfStation();
            cases.seeTo(FirWorld.FILED.plus(Duration.ofHours(25)));
            unit.perform(em -> {
                Scope dpo = ComplaintDatabase.of(em, data).scope(Role.DPO, DISTRICT);
                FirLists lists = new FirLists(em, ComplaintDatabase.CLOCK);
                FirFilter under = new FirFilter(FirFigure.ASKED, DISTRICT, false, null);
                Map<FirFigure, Integer> figures = lists.count(under, dpo).get(0).figures();
                assertEquals(
                        Map.of(
                                FirFigure.ASKED, 4,
                                FirFigure.REGISTERED, 1,
                                FirFigure.DECLINED, 2,
                                FirFigure.MISSED, 1,
                                FirFigure.REVERSED, 1),
                        figures);
                for (FirFigure figure : FirFigure.COUNTED) {
                    FirFilter opened = new FirFilter(figure, Some.STATION, true, null);
                    assertEquals(
                            figures.getOrDefault(figure, 0),
                            lists.list(opened, dpo, 0).size(),
                            figure.name());
                }
                assertEquals(
                        0,
                        lists.countUpToLimit(new FirFilter(FirFigure.ASKED, "circle-quetta-city", false, null), dpo));
                assertPiles(em, lists);
            });
        }
    }

    private void assertPiles(EntityManager em, FirLists lists) {
        ComplaintDatabase core = ComplaintDatabase.of(em, data);
        FirFilter answers = FirFilter.pile(FirFigure.TO_ANSWER);
        FirFilter reviews = FirFilter.pile(FirFigure.TO_REVIEW);
        assertEquals(
                2, lists.countUpToLimit(answers, core.scope(Role.SHO, Some.STATION)), "the directed and the missed");
        assertEquals(0, lists.countUpToLimit(reviews, core.scope(Role.SHO, Some.STATION)));
        assertEquals(2, lists.list(reviews, core.scope(Role.SDPO, CIRCLE), 0).size(), "the declined and the missed");
        assertEquals(0, lists.countUpToLimit(reviews, core.scope(Role.DPO, DISTRICT)), "another post reviews them");
        assertTrue(lists.list(reviews, core.scope(Role.SDPO, CIRCLE), 1).isEmpty());
    }
}
