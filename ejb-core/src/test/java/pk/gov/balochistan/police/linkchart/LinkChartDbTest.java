package pk.gov.balochistan.police.linkchart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import pk.gov.balochistan.police.association.AssociationKind;
import pk.gov.balochistan.police.association.AssociationNumber;
import pk.gov.balochistan.police.association.Associations;
import pk.gov.balochistan.police.association.MemberRole;
import pk.gov.balochistan.police.association.SomeAssociation;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.ProposedChange;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.gang.Gang;
import pk.gov.balochistan.police.gang.GangCrime;
import pk.gov.balochistan.police.gang.GangEnding;
import pk.gov.balochistan.police.gang.GangNumber;
import pk.gov.balochistan.police.gang.GangQuestion;
import pk.gov.balochistan.police.gang.GangRow;
import pk.gov.balochistan.police.gang.Gangs;
import pk.gov.balochistan.police.gang.NewGang;
import pk.gov.balochistan.police.grading.Handling;
import pk.gov.balochistan.police.grading.InformationGrade;
import pk.gov.balochistan.police.grading.NewSource;
import pk.gov.balochistan.police.grading.SourceGrade;
import pk.gov.balochistan.police.merging.NewMerge;
import pk.gov.balochistan.police.merging.RecordMerges;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;
import pk.gov.balochistan.police.viewing.PersonView;
import pk.gov.balochistan.police.viewing.PersonViews;

/** Whom a chart shows to whom; whoever may not be known of leaves no trace on it. Source: issue 4; decisions 0005, 0033 and 0037. */
class LinkChartDbTest {
    private static final Reason REASON = new Reason("Who goes about with whom", "FIR 9/2025 Sariab");
    private static final Caller READER = SomeAssociation.READER;
    private static final Caller EXAMINER = SomeAssociation.EXAMINER;

    private static LinkChartDesk desk(EntityManager em, Caller caller) {
        LinkChartDesk desk = new LinkChartDesk();
        desk.records = new CriminalRecords(em);
        desk.charts = new LinkCharts(em, SomeAssociation.clock());
        desk.associations = new Associations(em, SomeAssociation.clock());
        desk.gangs = new Gangs(em, SomeAssociation.clock());
        desk.views = new PersonViews(em);
        desk.callers = () -> caller;
        desk.clock = SomeAssociation.clock();
        return desk;
    }

    private static <T> T ask(Unit unit, Caller caller, Function<LinkChartDesk, T> question) {
        return unit.inTransaction(em -> question.apply(desk(em, caller)));
    }

    private static LinkChart open(Unit unit, Caller caller, RecordNumber number, int rings) {
        return ask(unit, caller, desk -> desk.open(number, rings, REASON));
    }

    /** Whom the chart shows, but for the one in the middle. */
    private static Set<String> shown(Unit unit, Caller caller, RecordNumber number, int rings) {
        return Set.copyOf(open(unit, caller, number, rings).shown().stream()
                .map(ChartNode::digits)
                .toList());
    }

    private static void refused(String key, Runnable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act::run).key());
    }

    private static void link(Unit unit, RecordNumber one, RecordNumber other, NewSource source) {
        SomeAssociation.linked(unit, one, other, SomeAssociation.of(AssociationKind.CONFEDERATE, source));
    }

    private static GangNumber gang(Unit unit, String name, RecordNumber... members) {
        return gang(unit, name, SomeAssociation.statement(), members);
    }

    private static GangNumber gang(Unit unit, String name, NewSource source, RecordNumber... members) {
        return gang(unit, name, "district-quetta", source, members);
    }

    private static GangNumber gang(Unit unit, String name, String district, NewSource source, RecordNumber... members) {
        return unit.inTransaction(em -> {
            Gangs gangs = new Gangs(em, SomeAssociation.clock());
            NewGang entered = new NewGang(
                    name, List.of("موٹر سائیکل گروپ"), GangCrime.STREET_ROBBERY, Set.of(district), source, null);
            Gang gang = gangs.add(entered, SomeAssociation.ONE, SomeRecord.NOW);
            em.flush();
            for (RecordNumber member : members)
                new Associations(em, SomeAssociation.clock())
                        .addMember(
                                new CriminalRecords(em).require(member),
                                gang.id(),
                                SomeAssociation.member(MemberRole.MEMBER, SomeAssociation.statement()),
                                SomeAssociation.ONE,
                                SomeRecord.NOW);
            return gang.number();
        });
    }

    private static List<GangRow> gangs(Unit unit, boolean examiner, String name) {
        return unit.inTransaction(
                em -> new Gangs(em, SomeAssociation.clock()).list(new GangQuestion(name, null, 0), examiner));
    }

    @EveryEngine
    void oneRingShowsWhoIsLinkedAndTheNextWhoIsLinkedToThose(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RecordNumber one = SomeAssociation.convicted(unit, 1);
            RecordNumber other = SomeAssociation.convicted(unit, 2);
            RecordNumber third = SomeAssociation.convicted(unit, 3);
            RecordNumber fourth = SomeAssociation.convicted(unit, 4);
            link(unit, one, other, SomeAssociation.statement());
            link(unit, third, other, SomeAssociation.statement());
            link(unit, third, fourth, SomeAssociation.statement());
            GangNumber gang = gang(unit, "Sariab Bike Group", one, fourth);
            assertEquals(Set.of(other.digits(), gang.digits()), shown(unit, READER, one, 1));
            assertEquals(
                    Set.of(other.digits(), gang.digits(), third.digits(), fourth.digits()),
                    shown(unit, READER, one, 2));
            LinkChart chart = open(unit, READER, one, 2);
            assertEquals(4, chart.links().size());
            assertEquals(one.auditTarget(), chart.auditTarget());
            assertEquals(4, chart.personsShown().size(), "each is looked at, and the one in the middle");
            refused("refusal.reason.purpose", () -> ask(unit, READER, desk -> desk.open(one, 1, null)));
            refused("refusal.notFound", () -> open(unit, READER, RecordNumber.random(), 1));
        }
    }

    @EveryEngine
    @Tag("T2")
    void whomTheReaderMayNotKnowOfLeavesNoTrace(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RecordNumber one = SomeAssociation.convicted(unit, 1);
            RecordNumber acquitted = SomeAssociation.entered(unit, 2, "7/2024", CourtOutcome.ACQUITTED);
            RecordNumber sealed = SomeAssociation.convicted(unit, 3);
            RecordNumber behind = SomeAssociation.convicted(unit, 4);
            link(unit, one, acquitted, SomeAssociation.statement());
            link(unit, sealed, one, SomeAssociation.statement());
            link(unit, acquitted, behind, SomeAssociation.statement());
            SomeAssociation.change(unit, sealed, SomeRecord.order(ProposedChange.Kind.SEAL));
            GangNumber gang = gang(unit, "Sariab Bike Group", one, acquitted, sealed);
            GangNumber hidden = gang(unit, "Hidden Group", acquitted, sealed);
            LinkChart seen = open(unit, READER, one, 2);
            assertEquals(Set.of(gang.digits()), shown(unit, READER, one, 2), "nor whoever is behind them");
            assertEquals(1, seen.links().size());
            assertTrue(seen.isAll());
            assertEquals(List.of("Sariab Bike Group"), names(gangs(unit, false, null)));
            assertEquals(1, gangs(unit, false, null).get(0).members(), "nor in a count");
            assertEquals(List.of("Hidden Group", "Sariab Bike Group"), names(gangs(unit, true, null)));
            assertEquals(3, gangs(unit, true, "Sariab bike group").get(0).members());
            GangSheet sheet = ask(unit, READER, desk -> desk.openGang(gang, 1, REASON));
            assertEquals(
                    List.of(one.digits()),
                    sheet.chart().shown().stream().map(ChartNode::digits).toList());
            assertEquals(List.of(), sheet.rows());
            refused("refusal.notFound", () -> ask(unit, READER, desk -> desk.openGang(hidden, 1, REASON)));
            refused("refusal.notFound", () -> ask(unit, READER, desk -> desk.openGang(GangNumber.random(), 1, REASON)));
            refused("refusal.notFound", () -> open(unit, READER, acquitted, 1));
            assertEquals(
                    Set.of(gang.digits(), hidden.digits(), acquitted.digits(), sealed.digits(), behind.digits()),
                    shown(unit, EXAMINER, one, 2));
            assertEquals(
                    Set.of(acquitted.digits(), sealed.digits()),
                    open(unit, EXAMINER, one, 2).shown().stream()
                            .filter(ChartNode::isOfOffice)
                            .map(ChartNode::digits)
                            .collect(Collectors.toSet()),
                    "marked as for the office alone");
            assertEquals(
                    3,
                    ask(unit, EXAMINER, desk -> desk.openGang(gang, 1, REASON))
                            .rows()
                            .size());
        }
    }

    private static List<String> names(List<GangRow> rows) {
        return rows.stream().map(row -> row.gang().name()).toList();
    }

    @EveryEngine
    void whatIsForTheOfficeAloneIsOnNoReadersChart(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RecordNumber one = SomeAssociation.convicted(unit, 1);
            RecordNumber other = SomeAssociation.convicted(unit, 2);
            NewSource weak = SomeAssociation.source(SourceGrade.E, InformationGrade.CANNOT_BE_JUDGED, Handling.OFFICE);
            link(unit, one, other, weak);
            gang(unit, "Office Group", weak, one);
            assertEquals(Set.of(), shown(unit, READER, one, 2));
            assertEquals(List.of(), gangs(unit, false, null));
            assertEquals(2, shown(unit, EXAMINER, one, 1).size());
        }
    }

    @EveryEngine
    void whenTheCaseOfEitherEndsItLeavesEverybodysChart(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RecordNumber one = SomeAssociation.entered(unit, 1, "31/2001", CourtOutcome.CONVICTED);
            RecordNumber other = SomeAssociation.entered(unit, 2, "31/2001", CourtOutcome.CONVICTED);
            // The other stays on record for something else.
            unit.perform(em -> new CriminalRecords(em)
                    .require(other)
                    .addOffence(
                            SomeRecord.offence("50/2005", CourtOutcome.CONVICTED, false),
                            new Places(em, SomeAssociation.clock()).require(Some.STATION),
                            SomeRecord.FIRST,
                            SomeRecord.NOW));
            SomeAssociation.linked(
                    unit, one, other, SomeAssociation.of(AssociationKind.CO_ACCUSED, SomeAssociation.fir("31/2001")));
            assertEquals(Set.of(other.digits()), shown(unit, READER, one, 1));
            SomeAssociation.change(unit, other, SomeRecord.to(CourtOutcome.ACQUITTED));
            for (Caller caller : List.of(READER, EXAMINER)) {
                assertEquals(Set.of(), shown(unit, caller, one, 1));
                assertEquals(Set.of(), shown(unit, caller, other, 1));
            }
        }
    }

    @EveryEngine
    void whatWasStruckLeavesAndAGangThatNeverWasTakesItsMembersAlong(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RecordNumber one = SomeAssociation.convicted(unit, 1);
            RecordNumber other = SomeAssociation.convicted(unit, 2);
            AssociationNumber number = SomeAssociation.linked(
                    unit, one, other, SomeAssociation.of(AssociationKind.FAMILY, SomeAssociation.statement()));
            GangNumber gang = gang(unit, "Sariab Bike Group", one);
            end(unit, gang, GangEnding.Kind.DISBANDED);
            assertEquals(2, shown(unit, READER, one, 1).size(), "a gang that is no more was one");
            refused("gang.ended", () -> end(unit, gang, GangEnding.Kind.MISTAKEN));
            GangNumber mistaken = gang(unit, "No Such Group", one, other);
            assertEquals(3, shown(unit, READER, one, 1).size());
            end(unit, mistaken, GangEnding.Kind.MISTAKEN);
            unit.perform(em -> {
                Associations associations = new Associations(em, SomeAssociation.clock());
                associations.strike(
                        associations.require(number), "Of another family", SomeAssociation.ONE, SomeRecord.NOW);
            });
            for (Caller caller : List.of(READER, EXAMINER))
                assertEquals(Set.of(gang.digits()), shown(unit, caller, one, 2));
            assertEquals(List.of("Sariab Bike Group"), names(gangs(unit, false, null)));
        }
    }

    private static void end(Unit unit, GangNumber number, GangEnding.Kind how) {
        unit.perform(em -> {
            Gangs gangs = new Gangs(em, SomeAssociation.clock());
            gangs.end(
                    gangs.require(number, true),
                    new GangEnding(how, null, "As the case diary says"),
                    SomeAssociation.ONE,
                    SomeRecord.NOW);
        });
    }

    /** Else the members of one gang stand here and there. */
    @EveryEngine
    void aGangThatStandsInTheDistrictIsNotEnteredASecondTime(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            GangNumber there = gang(unit, "Sariab Bike Group");
            for (String again : List.of("Sariab Bike Group", "SARIAB  bike-group", "موٹر سائیکل گروپ")) {
                RuleViolation told = assertThrows(RuleViolation.class, () -> gang(unit, again));
                assertEquals("gang.there", told.key());
                assertEquals(List.of(there.printed()), told.arguments());
            }
            NewSource source = SomeAssociation.statement();
            gang(unit, "Sariab Bike Group", "district-gwadar", source);
            gang(unit, "Sariab Bike Group II");
            end(unit, there, GangEnding.Kind.DISBANDED);
            assertNotEquals(there, gang(unit, "Sariab Bike Group"), "what is no more stands in nobody's way");
        }
    }

    @EveryEngine
    void joinedRecordsStandAsOnePersonAndPartedEachForItself(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RecordNumber kept = SomeAssociation.convicted(unit, 1);
            RecordNumber joined = SomeAssociation.entered(unit, 2, "31/2001", CourtOutcome.CONVICTED);
            RecordNumber other = SomeAssociation.convicted(unit, 3);
            link(unit, other, joined, SomeAssociation.statement());
            link(unit, kept, joined, SomeAssociation.statement());
            gang(unit, "Sariab Bike Group", kept, joined);
            merge(unit, joined, kept, NewMerge.Kind.JOIN);
            assertTrue(shown(unit, READER, other, 1).contains(kept.digits()), "by the number that is the person's");
            assertEquals(2, shown(unit, READER, kept, 1).size(), "nobody is an associate of oneself");
            assertEquals(1, gangs(unit, false, null).get(0).members());
            assertEquals(shown(unit, READER, kept, 1), shown(unit, READER, joined, 1));
            // Of the record whose case ended not even the name is shown, but the person is there by the other.
            SomeAssociation.change(unit, joined, SomeRecord.to(CourtOutcome.ACQUITTED));
            assertTrue(shown(unit, READER, other, 1).contains(kept.digits()));
            merge(unit, joined, null, NewMerge.Kind.PART);
            assertFalse(shown(unit, READER, other, 1).contains(kept.digits()));
            assertEquals(Set.of(), shown(unit, READER, other, 1));
        }
    }

    private static void merge(Unit unit, RecordNumber record, RecordNumber into, NewMerge.Kind kind) {
        unit.perform(em -> {
            CriminalRecords records = new CriminalRecords(em);
            RecordMerges merges = new RecordMerges(em);
            NewMerge how = new NewMerge(kind, NewMerge.Basis.PAPERS, "Two cards with one photograph");
            merges.confirm(
                    merges.propose(
                            records.require(record),
                            into == null ? null : records.require(into),
                            how,
                            SomeRecord.FIRST,
                            SomeRecord.NOW),
                    SomeRecord.SECOND,
                    SomeRecord.NOW);
        });
    }

    @EveryEngine
    @Tag("T2")
    void theReasonGoesAlongToWhoeverIsOnTheChartAndNoFurther(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RecordNumber one = SomeAssociation.convicted(unit, 1);
            RecordNumber other = SomeAssociation.convicted(unit, 2);
            RecordNumber stranger = SomeAssociation.convicted(unit, 3);
            link(unit, one, other, SomeAssociation.statement());
            GangNumber gang = gang(unit, "Sariab Bike Group", one);
            ChartStep step = new ChartStep(one, other);
            refused("refusal.notFound", () -> ask(unit, READER, desk -> desk.reasonOf(step)));
            unit.perform(em -> new PersonViews(em)
                    .add(new PersonView(Signatory.of(READER), "open", one.auditTarget(), REASON, SomeRecord.NOW)));
            assertEquals(REASON, ask(unit, READER, desk -> desk.reasonOf(step)));
            assertEquals(REASON, ask(unit, READER, desk -> desk.reasonOf(new ChartStep(one, gang))));
            refused("refusal.notFound", () -> ask(unit, EXAMINER, desk -> desk.reasonOf(step)));
            refused("refusal.notFound", () -> ask(unit, READER, desk -> desk.reasonOf(new ChartStep(one, stranger))));
            refused("refusal.notFound", () -> ask(unit, READER, desk -> desk.reasonOf(new ChartStep(other, one))));
            SomeAssociation.change(unit, other, SomeRecord.order(ProposedChange.Kind.SEAL));
            refused("refusal.notFound", () -> ask(unit, READER, desk -> desk.reasonOf(step)));
        }
    }

    @EveryEngine
    void gangsAreFoundByNameInEitherScriptAndByDistrictPageByPage(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RecordNumber one = SomeAssociation.convicted(unit, 1);
            for (int i = 0; i < 30; i++) gang(unit, "Group " + (char) ('A' + i % 26) + " of " + (10 + i), one);
            gang(unit, "Sariab Bike Group", one);
            assertEquals(List.of("Sariab Bike Group"), names(gangs(unit, false, "Saryab baik grup")));
            assertTrue(names(gangs(unit, false, "موٹر سائیکل گروپ")).size() > 20, "by the alias, in Urdu");
            assertEquals(List.of(), gangs(unit, false, "Nobody at all"));
            assertEquals(Gangs.PAGE + 1, gangs(unit, false, null).size());
            assertEquals(6, page(unit, "district-quetta", 1).size());
            assertEquals(0, page(unit, "district-gwadar", 0).size());
        }
    }

    private static List<GangRow> page(Unit unit, String district, int page) {
        return unit.inTransaction(
                em -> new Gangs(em, SomeAssociation.clock()).list(new GangQuestion(null, district, page), false));
    }
}
