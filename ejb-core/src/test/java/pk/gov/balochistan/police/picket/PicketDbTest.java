package pk.gov.balochistan.police.picket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.criminalrecord.NewNotice;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.hotlist.HotlistKind;
import pk.gov.balochistan.police.hotlist.HotlistNumber;
import pk.gov.balochistan.police.hotlist.Instruction;
import pk.gov.balochistan.police.hotlist.SomeEntry;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.Plate;
import pk.gov.balochistan.police.policy.RunOutcome;
import pk.gov.balochistan.police.policy.SaidOutcome;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.Some;

/** What an officer in the street is told, on what conditions, and what stays of it. */
class PicketDbTest {
    private static final Cnic OTHER = Cnic.parse("54400-7654321-3");

    @TempDir
    Path data;

    @EveryEngine
    void theVeryNumberTellsWhatToDoWhoAnswersForItAndOnWhichOrder(TestDatabase database) {
        try (PicketTrial trial = PicketTrial.of(database, data)) {
            HotlistNumber number = SomeEntry.enter(trial.unit, SomeEntry.wanted(Some.cnic()));
            SomeEntry.enter(trial.unit, SomeEntry.vehicle("QTA 1234"));
            CheckLine line = trial.check(Some.cnic()).lines().get(0);
            assertEquals(Instruction.DETAIN, line.instruction());
            assertEquals(HotlistKind.WANTED, line.why());
            assertEquals(Some.STATION, line.owner().code());
            assertEquals(SomeEntry.PHONE, line.contact());
            assertEquals("DD 14 of 28-11-2026", line.order());
            assertNull(line.like(), "nothing else about the person");
            CheckAnswer car = trial.asOfficer(desk -> desk.byPlate(Plate.parse("qta-1234"), PicketTrial.PURPOSE));
            assertEquals(Instruction.STOP_VEHICLE, car.lines().get(0).instruction());
            assertEquals(List.of(), trial.check(OTHER).lines());
            assertEquals(
                    List.of(
                            "HOTLIST_CHECK:hit " + number.auditTarget() + " PICKET [Sariab Road]",
                            "CNIC FOUND 5671",
                            "PLATE FOUND 234",
                            "CNIC NOTHING 3213"),
                    List.of(
                            trial.texts("select action || ' ' || target || ' ' || reason from audit_entry order by id")
                                    .get(0),
                            log(trial, 0),
                            log(trial, 1),
                            log(trial, 2)));
            assertEquals(
                    List.of("1", "1", "0"),
                    trial.texts("select cast(results as varchar(3)) from policy_run order by id"));
        }
    }

    private static String log(PicketTrial trial, int row) {
        return trial.texts("select question || ' ' || result || ' ' || trim(tail) from hotlist_check order by id")
                .get(row);
    }

    /** Who was joined to a wanted person by mistake says so on a record of their own. */
    @EveryEngine
    void whatIsToldThroughAJoinIsDisputedWhereAnyRecordOfThePersonIs(TestDatabase database) {
        try (PicketTrial trial = PicketTrial.of(database, data)) {
            trial.warrantFor(Some.cnic());
            trial.joinedTo(Some.cnic(), OTHER);
            assertFalse(trial.check(OTHER).lines().get(0).disputed());
            trial.dispute(OTHER);
            assertTrue(trial.check(OTHER).lines().get(0).disputed());
            assertTrue(trial.check(Some.cnic()).lines().get(0).disputed(), "whichever of the two is asked");
        }
    }

    /** Not copied: what the record office withdraws is told no more from that moment. */
    @EveryEngine
    void aLiveWarrantIsReadWhereItStands(TestDatabase database) {
        try (PicketTrial trial = PicketTrial.of(database, data)) {
            trial.warrantFor(Some.cnic());
            CheckAnswer answer = trial.check(Some.cnic());
            assertEquals(NewNotice.Kind.WARRANT, answer.lines().get(0).why());
            assertEquals("W-17/2026", answer.lines().get(0).order());
            assertFalse(answer.lines().get(0).disputed());
            trial.dispute(Some.cnic());
            assertTrue(
                    trial.check(Some.cnic()).lines().get(0).disputed(), "the officer makes sure of the identity first");
            assertNull(answer.record(), "that there is a record is told to nobody who may not open it");
            CheckAnswer examiners =
                    trial.as("C-1", Role.CRO_EXAMINER, desk -> desk.byCnic(Some.cnic(), PicketTrial.PURPOSE));
            assertTrue(examiners.record() != null);
            trial.withdrawWarrant(Some.cnic());
            assertEquals(CheckResult.NOTHING, trial.check(Some.cnic()).check().result());
        }
    }

    @EveryEngine
    void withoutAPolicyNobodyIsAnsweredAndTheLogSaysThatItWasAsked(TestDatabase database) {
        try (PicketTrial trial = PicketTrial.withoutNames(database, data)) {
            SomeEntry.enter(trial.unit, SomeEntry.wanted(Some.cnic()));
            CheckAnswer named = trial.check("Naseer Ahmad", "Bashir Ahmad");
            assertEquals("policy.refused.none", named.refusal().key());
            trial.unit.perform(em -> em.createNativeQuery("insert into function_switch_off (id, function_code,"
                            + " open_key, off_at, off_by, off_why) values (9000009, 'HOTLIST_CHECK', 'HOTLIST_CHECK',"
                            + " current_timestamp, 'user:x', 'a trial')")
                    .executeUpdate());
            CheckAnswer stopped = trial.check(Some.cnic());
            assertEquals("policy.refused.off", stopped.refusal().key());
            assertEquals(List.of(), stopped.lines());
            assertEquals(
                    List.of("NO_POLICY", "NO_POLICY"), trial.texts("select result from hotlist_check order by id"));
            assertEquals(List.of("0"), trial.texts("select cast(count(*) as varchar(9)) from hotlist_hit"));
        }
    }

    @EveryEngine
    void aNameIsPossibleOnlyAndNeverAGroundToDetain(TestDatabase database) {
        try (PicketTrial trial = PicketTrial.of(database, data)) {
            HotlistNumber listed = SomeEntry.enter(trial.unit, SomeEntry.wanted(OTHER));
            trial.warrantFor(Some.cnic());
            SomeEntry.enter(trial.unit, SomeEntry.missing(null));
            CheckAnswer answer = trial.check("نصیر احمد", "Basheer Ahmed");
            assertEquals(CheckResult.POSSIBLE, answer.check().result());
            assertEquals(
                    List.of("Naseer Ahmed, Bashir Ahmed, 3213", "Naseer Ahmed, Bashir Ahmed, 5671"),
                    answer.lines().stream()
                            .map(line -> line.like().name() + ", " + line.like().father() + ", "
                                    + line.like().lastFour())
                            .toList());
            for (CheckLine line : answer.lines()) {
                assertEquals(Instruction.COMPARE, line.instruction());
                assertNull(line.why(), "of what somebody else is accused is told of nobody");
                assertNull(line.order());
            }
            List<String> shown =
                    trial.texts("select target from audit_entry where action = 'HOTLIST_CHECK:shown' order by id");
            assertEquals(listed.auditTarget(), shown.get(0), "whoever was shown stands in the trail");
            assertTrue(shown.size() == 2 && shown.get(1).startsWith("criminal-record:"), shown.toString());
            CheckLine girl = trial.check("Gul Bano", "Dad Mohammad").lines().get(0);
            assertEquals(HotlistKind.MISSING, girl.why(), "for her own sake");
            assertEquals(Instruction.COMPARE, girl.instruction());
            assertEquals(List.of(), SomeEntry.hits(trial.unit, "Q-1", Role.SHO, Some.STATION), "a lead is no hit");
            assertEquals(List.of(), trial.check("Shah Nawaz", "Bashir Ahmed").lines());
        }
    }

    @EveryEngine
    void theLogAndTheTrailHoldPseudonymsAlone(TestDatabase database) {
        try (PicketTrial trial = PicketTrial.of(database, data)) {
            SomeEntry.enter(trial.unit, SomeEntry.wanted(Some.cnic()));
            trial.check(Some.cnic());
            trial.asOfficer(desk -> desk.byPlate(Plate.parse("QTA 1234"), PicketTrial.PURPOSE));
            trial.check("Naseer Ahmed", "Bashir Ahmed");
            String kept = String.join(
                    " ",
                    trial.texts("select pseudonym || ' ' || coalesce(tail, '-') || ' ' || where_text || ' ' || actor"
                            + " from hotlist_check"));
            kept += trial.texts("select target || ' ' || reason || ' ' || detail from audit_entry");
            kept += trial.texts("select reference || ' ' || where_text from hotlist_hit");
            kept += trial.texts("select reference || purpose || case_reference from policy_run");
            for (String person : List.of(Some.cnic().digits(), "QTA1234", "Naseer", "Bashir"))
                assertFalse(kept.contains(person), kept);
            assertEquals(
                    3,
                    Set.copyOf(trial.texts("select pseudonym from hotlist_check"))
                            .size());
        }
    }

    @EveryEngine
    void theOwnerSeesTheHitAndLaterWhatTheOfficerSaysOfIt(TestDatabase database) {
        try (PicketTrial trial = PicketTrial.of(database, data)) {
            SomeEntry.enter(trial.unit, SomeEntry.wanted(Some.cnic()));
            String reference = trial.check(Some.cnic()).check().reference();
            trial.check(OTHER);
            assertEquals(List.of("Q-7 Sariab Road false null"), hits(trial, Role.SHO, Some.STATION));
            assertEquals(List.of(), hits(trial, Role.SHO, "station-quetta-city"));
            assertEquals(List.of(), hits(trial, Role.DPO, "district-quetta"), "nobody sees it in the owner's stead");
            SaidOutcome wrong = new SaidOutcome(reference, RunOutcome.REFUTED);
            refused("policy.outcome.none", () -> say(trial, "Q-8", wrong));
            assertEquals(1, open(trial, PicketTrial.BELT));
            say(trial, PicketTrial.BELT, wrong);
            assertEquals(0, open(trial, PicketTrial.BELT));
            refused("policy.outcome.said", () -> say(trial, PicketTrial.BELT, wrong));
            assertEquals(List.of("Q-7 Sariab Road false REFUTED"), hits(trial, Role.SHO, Some.STATION));
        }
    }

    private static List<String> hits(PicketTrial trial, Role role, String place) {
        return SomeEntry.hits(trial.unit, "Q-1", role, place);
    }

    private static long open(PicketTrial trial, String belt) {
        return trial.as(belt, Role.STATION_OFFICER, PicketDesk::listOwn).stream()
                .filter(OwnCheck::isOpen)
                .count();
    }

    private static void say(PicketTrial trial, String belt, SaidOutcome said) {
        trial.as(belt, Role.STATION_OFFICER, desk -> {
            desk.decide(said);
            return null;
        });
    }

    @EveryEngine
    void threeHundredADayAndSixtyAnHour(TestDatabase database) {
        try (PicketTrial trial = PicketTrial.of(database, data)) {
            SomeEntry.enter(trial.unit, SomeEntry.wanted(Some.cnic()));
            made(trial, "Q-7", 240, 1000, 9_200_000L);
            made(trial, "Q-7", 59, 61, 9_100_000L);
            made(trial, "Q-8", 59, 59, 9_300_000L);
            for (String belt : List.of("Q-7", "Q-8")) {
                assertEquals(CheckResult.FOUND, check(trial, belt).check().result());
                CheckAnswer more = check(trial, belt);
                assertEquals(CheckResult.LIMIT, more.check().result());
                assertEquals("hotlist.check.limit", more.refusal().key());
                assertEquals(List.of(), more.lines());
            }
        }
    }

    private static CheckAnswer check(PicketTrial trial, String belt) {
        return trial.as(belt, Role.STATION_OFFICER, desk -> desk.byCnic(Some.cnic(), PicketTrial.PURPOSE));
    }

    private static void made(PicketTrial trial, String belt, int checks, int minutesAgo, long from) {
        trial.unit.perform(em -> {
            for (int i = 0; i < checks; i++)
                em.createNativeQuery(
                                "insert into hotlist_check (id, reference, asked_at, actor, person, place_id, question,"
                                        + " pseudonym, reason_code, where_text, result) values (?1, ?2, ?3, 'user:q-7',"
                                        + " ?4, (select min(id) from place), 'NAME', '0123456789abcdef',"
                                        + " 'PICKET', 'Sariab', 'NOTHING')")
                        .setParameter(1, from + i)
                        .setParameter(2, "P" + (9_000_000_000L + from + i))
                        .setParameter(4, "officer:" + belt)
                        .setParameter(
                                3,
                                OffsetDateTime.ofInstant(SomeEntry.NOON.minusSeconds(60L * minutesAgo), ZoneOffset.UTC))
                        .executeUpdate();
        });
    }

    private static void refused(String key, Runnable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act::run).key());
    }
}
