package pk.gov.balochistan.police.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintSubject;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;
import pk.gov.balochistan.police.worklist.ComplaintFigures;
import pk.gov.balochistan.police.worklist.Figure;
import pk.gov.balochistan.police.worklist.Period;

/** Figures by the officer who has the cases, of officers complained of again and again, and of what was referred. */
class OfficerFiguresDbTest {
    private static final String QUETTA = "district-quetta";

    @TempDir
    Path data;

    @EveryEngine
    void whatEachOfficerHasOrNobodyIsCountedAndOpensItsListAndWhatNamesTheReaderIsInNone(TestDatabase database) {
        in(database, core -> {
            Officer one = core.officer("OF-1", "SI", Some.STATION, null);
            core.officer("OF-2", "SI", Some.STATION, null);
            Complaint named = taken(core, "OF-1");
            taken(core, "OF-1");
            core.answer(taken(core, "OF-1"), step());
            taken(core, "OF-2");
            filed(core, "property_dispute", Accused.NOBODY);
            Scope sho = core.scope(Role.SHO, Some.STATION);
            List<FigureLine<Optional<Officer>>> lines = look(core, sho, null).officers();
            assertEquals(List.of("nobody", "OF-1", "OF-2"), belts(lines));
            assertEquals(Map.of(Figure.OPEN, 1), lines.get(0).figures());
            assertEquals(
                    Map.of(Figure.OPEN, 2, Figure.AWAITING_WORD, 1),
                    lines.get(1).figures());
            for (FigureLine<Optional<Officer>> line : lines)
                for (Figure figure : Figure.SUPERVISED)
                    assertEquals(line.count(figure), core.lists().countUpToLimit(line.opens(figure), sho));
            assertEquals(
                    List.of(),
                    look(core, core.scope(Role.RPO, "range-quetta"), null).officers());
            core.em().persist(new ComplaintSubject(named, one.id(), null));
            Scope self = core.scope(Role.SHO, Some.STATION, one.id());
            assertEquals(1, look(core, self, null).officers().get(1).count(Figure.OPEN));
        });
    }

    @EveryEngine
    void anOfficerIsNamedFromTheThirdComplaintOfThePeriodAndNeverToThatChain(TestDatabase database) {
        in(database, core -> {
            Officer named = core.officer("OF-3", "SI", Some.STATION, null);
            Accused accused = new Accused(null, BeltNumber.parse("OF-3"), null);
            Scope dpo = core.scope(Role.DPO, QUETTA);
            for (int i = 1; i < RepeatedPost.FROM; i++) filed(core, "misbehaviour", accused);
            assertEquals(List.of(), look(core, dpo, null).repeatedOfficers());
            filed(core, "misbehaviour", accused);
            RepeatedOfficer repeated = look(core, dpo, null).repeatedOfficers().get(0);
            assertEquals("OF-3", repeated.officer().belt().value());
            assertEquals(RepeatedPost.FROM, repeated.complaints());
            assertEquals(RepeatedPost.FROM, core.lists().countUpToLimit(repeated.opens(), dpo));
            assertEquals(
                    List.of(),
                    look(core, core.scope(Role.DPO, QUETTA, named.id()), null).repeatedOfficers());
            assertEquals(
                    List.of(),
                    look(core, core.scope(Role.SHO, Some.STATION), null).repeatedOfficers());
        });
        try (Unit owner = Unit.as(database.owner())) {
            for (String table : List.of("complaint", "complaint_subject"))
                owner.perform(
                        em -> em.createNativeQuery("update " + table + " set filed_at = filed_at - interval '31' day")
                                .executeUpdate());
        }
        in(
                database,
                core -> assertEquals(
                        List.of(),
                        look(core, core.scope(Role.DPO, QUETTA), null).repeatedOfficers()));
    }

    @EveryEngine
    void whatWasReferredOutsideInThePeriodIsAFigureThatOpensItsList(TestDatabase database) {
        in(database, core -> {
            Complaint referred = filed(core, "torture_custody", Accused.NOBODY);
            referred.referOutside(step());
            Scope dpo = core.scope(Role.DPO, QUETTA);
            FigureLine<?> total = look(core, dpo, null).total();
            assertEquals(Map.of(Figure.REFERRED_OUTSIDE, 1), total.figures());
            assertEquals(
                    1,
                    core.lists()
                            .list(total.opens(Figure.REFERRED_OUTSIDE), dpo, 0, 25)
                            .size());
            core.em()
                    .createNativeQuery("update complaint set ended_at = ended_at - interval '31' day")
                    .executeUpdate();
            assertEquals(Map.of(), look(core, dpo, null).total().figures());
        });
    }

    private void in(TestDatabase database, Consumer<ComplaintDatabase> work) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> work.accept(ComplaintDatabase.of(em, data)));
        }
    }

    private static Complaint filed(ComplaintDatabase core, String category, Accused accused) {
        var filed = core.intake().file(Some.complaint(category, Some.STATION, accused), "citizen");
        return core.complaints().find(filed.number()).orElseThrow();
    }

    private static Complaint taken(ComplaintDatabase core, String belt) {
        Complaint complaint = filed(core, "property_dispute", Accused.NOBODY);
        complaint.take(BeltNumber.parse(belt), step());
        return complaint;
    }

    private static Step step() {
        return new Step("user:x", ComplaintDatabase.CLOCK.instant(), "FIA Quetta, diary 12 of 2026.", true);
    }

    private static List<String> belts(List<FigureLine<Optional<Officer>>> lines) {
        return lines.stream()
                .map(line -> line.of().map(officer -> officer.belt().value()).orElse("nobody"))
                .toList();
    }

    private static Supervision look(ComplaintDatabase core, Scope reader, String placeCode) {
        EntityManager em = core.em();
        em.flush();
        Supervisions supervisions = new Supervisions(
                new ComplaintFigures(em, core.lists()),
                new Places(em, ComplaintDatabase.CLOCK),
                new Categories(em),
                new OfficerLines(new Officers(em)));
        return supervisions.of(reader, reader, placeCode, Period.MONTH);
    }
}
