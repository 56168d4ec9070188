package pk.gov.balochistan.police.hotlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.hotlist.SomeEntry.NOON;
import static pk.gov.balochistan.police.hotlist.SomeEntry.TODAY;
import static pk.gov.balochistan.police.hotlist.SomeEntry.enter;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import pk.gov.balochistan.police.audit.DualControl.Decision;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.Plate;
import pk.gov.balochistan.police.policy.RunReason;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Who enters and sees what, and which entries answer on which day. */
class HotlistDbTest {
    private static final String OTHER_STATION = "station-quetta-city";
    private static final String CRO = "unit-criminal-record-office";

    @EveryEngine
    @Tag("T5")
    void anEntryAnswersOnceAnotherPersonConfirmedItAndNotAfterItsLastDay(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            HotlistNumber number = as(
                    unit, "Q-1", Role.STATION_OFFICER, Some.STATION, desk -> desk.enter(SomeEntry.wanted(Some.cnic()))
                            .number());
            assertEquals(0, inForce(unit, 0), "nobody confirmed it");
            refused("audit.control.own", () -> confirm(unit, "Q-1", Some.STATION, number));
            confirm(unit, "Q-2", Some.STATION, number);
            assertEquals(1, inForce(unit, 0));
            assertEquals(1, inForce(unit, 30));
            assertEquals(0, inForce(unit, 31), "its last day is over");
            assertEquals(0, inForce(unit, -1), "its first day is yet to come");
        }
    }

    /** However often one officer asks, the hits of another stand on a page that can be turned to. */
    @EveryEngine
    void hitsAreReadByPagesAndThoseNobodySawComeFirst(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            HotlistNumber number = enter(unit, SomeEntry.wanted(Some.cnic()));
            unit.perform(em -> {
                for (int i = 0; i <= Hotlist.PAGE; i++) {
                    RunReason asked = new RunReason(SomeEntry.FIRST, "CHECK", "Sariab Road", "HC-" + i);
                    new Hotlist(em).hit(entry(em, number), asked, NOON.plusSeconds(i));
                }
            });
            List<HitRow> first = hits(unit, 0);
            assertEquals(Hotlist.PAGE + 1, first.size(), "one more, since there is another page");
            assertEquals("HC-" + Hotlist.PAGE, first.get(0).hit().reference(), "the latest one");
            assertEquals(List.of("HC-0"), references(hits(unit, 1)));
            as(unit, "Q-1", Role.SHO, Some.STATION, desk -> {
                desk.see(number, "HC-" + Hotlist.PAGE);
                return null;
            });
            assertEquals(List.of("HC-" + Hotlist.PAGE), references(hits(unit, 1)), "whoever saw it turns to it");
        }
    }

    private static List<HitRow> hits(Unit unit, int page) {
        return as(unit, "Q-1", Role.SHO, Some.STATION, desk -> desk.listHits(page));
    }

    private static List<String> references(List<HitRow> hits) {
        return hits.stream().map(row -> row.hit().reference()).toList();
    }

    /** Whoever may write into the table is held to it as well. */
    @EveryEngine
    @Tag("T5")
    void theTablesRefuseWhatOnePersonDecided(TestDatabase database) throws SQLException {
        try (Unit unit = Unit.on(database);
                Connection owner = database.owner().open();
                Statement statement = owner.createStatement()) {
            HotlistNumber number = enter(unit, SomeEntry.wanted(Some.cnic()));
            String own = "update hotlist_entry set decided_person = proposed_person";
            assertTrue(assertThrows(SQLException.class, () -> statement.execute(own))
                    .getMessage()
                    .toLowerCase()
                    .contains("hotlist_entry_two_ck"));
            unit.perform(em -> entry(em, number)
                    .propose(new NewChange(HotlistChange.Kind.WITHDRAW, null, "Cancelled"), SomeEntry.FIRST, NOON));
            String alone = "update hotlist_change set decision = 'CONFIRMED'";
            assertTrue(assertThrows(SQLException.class, () -> statement.execute(alone))
                    .getMessage()
                    .toLowerCase()
                    .contains("hotlist_change_done_ck"));
        }
    }

    private static HotlistEntry entry(EntityManager em, HotlistNumber number) {
        return em.createQuery("select e from HotlistEntry e where e.number = :number", HotlistEntry.class)
                .setParameter("number", number)
                .getSingleResult();
    }

    @EveryEngine
    void aStationSeesItsOwnPostsAboveWhatIsBelowAndTheRecordOfficeAll(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            HotlistNumber number = enter(unit, SomeEntry.wanted(Some.cnic()));
            assertEquals(1, listed(unit, Role.STATION_OFFICER, Some.STATION));
            assertEquals(1, listed(unit, Role.DPO, "district-quetta"));
            EntryRow shown = as(unit, "Q-1", Role.DPO, "district-quetta", desk -> desk.open(number));
            assertEquals(Some.cnic(), shown.personsShown().get(0).cnic(), "the watch sees who it is");
            assertEquals(1, listed(unit, Role.CRO_EXAMINER, CRO));
            assertEquals(0, listed(unit, Role.SHO, OTHER_STATION));
            assertEquals(0, listed(unit, Role.FRONT_DESK, Some.STATION), "a post that may not enter sees none");
            refused("refusal.notFound", () -> as(unit, "Q-9", Role.SHO, OTHER_STATION, desk -> desk.open(number)));
            refused("refusal.notFound", () -> confirm(unit, "Q-9", OTHER_STATION, number));
            NewEntry theirs = SomeEntry.vehicle("QTA 1");
            refused("hotlist.owner", () -> as(unit, "Q-9", Role.SHO, OTHER_STATION, desk -> desk.enter(theirs)));
        }
    }

    @EveryEngine
    void eachPileShowsItsPart(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            enter(unit, SomeEntry.wanted(Some.cnic()));
            HotlistNumber doubted = enter(unit, SomeEntry.missing(null));
            enter(
                    unit,
                    SomeEntry.of(
                            HotlistKind.ABSCONDER, SomeEntry.person("Shah Nawaz", null), TODAY, TODAY.plusDays(10)));
            unit.perform(em -> {
                SomeEntry.add(em, SomeEntry.vehicle("QTA 77"));
                SomeEntry.add(em, SomeEntry.vehicle("QTA 78")).decide(Decision.REFUSED, SomeEntry.SECOND, NOON);
                entry(em, doubted)
                        .propose(new NewChange(HotlistChange.Kind.WITHDRAW, null, "Home"), SomeEntry.FIRST, NOON);
            });
            assertEquals(
                    List.of("IN_FORCE 3", "WAITING 2", "ENDING 1", "OVER 1", "EVERYTHING 5"),
                    Arrays.stream(HotlistPile.values())
                            .map(pile -> pile + " "
                                    + as(unit, "Q-1", Role.SHO, Some.STATION, d -> d.list(pile, null, 0))
                                            .size())
                            .toList());
            assertEquals(
                    1,
                    as(unit, "Q-1", Role.SHO, Some.STATION, d -> d.list(HotlistPile.IN_FORCE, HotlistKind.MISSING, 0))
                            .size());
            assertEquals(2, as(unit, "Q-1", Role.SHO, Some.STATION, HotlistDesk::countWaiting));
        }
    }

    /** As after a change of the rule of spelling; vehicles have no names. */
    @EveryEngine
    void olderEntriesAreKeyedAnew(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            enter(unit, SomeEntry.wanted(Some.cnic()));
            enter(unit, SomeEntry.vehicle("QTA 77"));
            unit.perform(em -> em.createNativeQuery("update hotlist_entry set name_edition = 0")
                    .executeUpdate());
            assertEquals(1, (int) unit.inTransaction(em -> new Hotlist(em).nameSome(200)));
            assertEquals(0, (int) unit.inTransaction(em -> new Hotlist(em).nameSome(200)));
        }
    }

    @EveryEngine
    void aPlateIsFoundHoweverItIsWritten(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            enter(unit, SomeEntry.vehicle("qta-1234"));
            assertEquals(1, (int) unit.inTransaction(em ->
                    new Hotlist(em).inForce(Plate.parse("QTA ۱۲۳۴"), TODAY).size()));
        }
    }

    private static int inForce(Unit unit, int days) {
        Cnic cnic = Some.cnic();
        return unit.inTransaction(
                em -> new Hotlist(em).inForce(cnic, TODAY.plusDays(days)).size());
    }

    private static int listed(Unit unit, Role role, String place) {
        return as(unit, "Q-3", role, place, desk -> desk.list(HotlistPile.EVERYTHING, null, 0))
                .size();
    }

    private static void confirm(Unit unit, String belt, String place, HotlistNumber number) {
        as(unit, belt, Role.SHO, place, desk -> {
            desk.confirm(number);
            return null;
        });
    }

    private static <T> T as(Unit unit, String belt, Role role, String place, Function<HotlistDesk, T> act) {
        return unit.inTransaction(em -> act.apply(SomeEntry.desk(em, SomeEntry.caller(em, belt, role, place))));
    }

    private static void refused(String key, Runnable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act::run).key());
    }
}
