package pk.gov.balochistan.police.hotlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.hotlist.SomeEntry.FIRST;
import static pk.gov.balochistan.police.hotlist.SomeEntry.NOON;
import static pk.gov.balochistan.police.hotlist.SomeEntry.SECOND;
import static pk.gov.balochistan.police.hotlist.SomeEntry.TODAY;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gov.balochistan.police.audit.DualControl.Decision;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.Some;

class HotlistEntryTest {
    private static final NewChange WITHDRAWAL =
            new NewChange(HotlistChange.Kind.WITHDRAW, null, "The court cancelled the warrant");

    @Test
    void whoeverEnteredItDoesNotConfirmItByAnyAccount() {
        HotlistEntry entry = entry(SomeEntry.wanted(Some.cnic()));
        Signatory sameOfficer = new Signatory("user:other.account", FIRST.person());
        refused("audit.control.own", () -> entry.decide(Decision.CONFIRMED, sameOfficer, NOON));
        assertEquals(HotlistState.WAITING, entry.stateOn(TODAY));
        entry.decide(Decision.CONFIRMED, SECOND, NOON);
        assertEquals(HotlistState.IN_FORCE, entry.stateOn(TODAY));
        refused("audit.control.decided", () -> entry.decide(Decision.REFUSED, SECOND, NOON));
    }

    @Test
    void itHoldsFromItsFirstDayToItsLast() {
        HotlistEntry entry = confirmed(SomeEntry.of(
                HotlistKind.WANTED, SomeEntry.person("Naseer Ahmed", null), TODAY.plusDays(2), TODAY.plusDays(4)));
        assertEquals(HotlistState.BEGINS_LATER, entry.stateOn(TODAY.plusDays(1)));
        assertEquals(HotlistState.IN_FORCE, entry.stateOn(TODAY.plusDays(2)));
        assertEquals(HotlistState.IN_FORCE, entry.stateOn(TODAY.plusDays(4)));
        assertEquals(HotlistState.EXPIRED, entry.stateOn(TODAY.plusDays(5)));
        HotlistEntry late = entry(SomeEntry.wanted(Some.cnic()));
        refused("hotlist.days.past", () -> late.decide(Decision.CONFIRMED, SECOND, NOON.plus(Duration.ofDays(31))));
    }

    @Test
    void itBeginsWithinThirtyDays() {
        assertEquals(HotlistState.BEGINS_LATER, confirmed(beginning(30)).stateOn(TODAY));
        refused("hotlist.days.ahead", () -> entry(beginning(31)));
    }

    private static NewEntry beginning(int daysAhead) {
        LocalDate first = TODAY.plusDays(daysAhead);
        return SomeEntry.of(HotlistKind.WANTED, SomeEntry.person("Naseer Ahmed", null), first, first.plusDays(2));
    }

    @ParameterizedTest
    @EnumSource(HotlistKind.class)
    void eachKindHasItsLongestTime(HotlistKind kind) {
        assertEquals(
                TODAY.plusDays(kind.longestDays() - 1L),
                until(kind, kind.longestDays() - 1).lastDay());
        refused("hotlist.days.long", () -> until(kind, kind.longestDays()));
    }

    private static NewEntry until(HotlistKind kind, int days) {
        LocalDate last = TODAY.plusDays(days);
        if (!kind.isOfVehicle()) {
            ListedPerson person = new ListedPerson("Gul Bano", "Dad Muhammad", null, ListedPerson.Sex.FEMALE, 12);
            return SomeEntry.of(kind, person, TODAY, last);
        }
        ListedVehicle vehicle = new ListedVehicle("QTA 1", "White car", null, null);
        return new NewEntry(kind, null, vehicle, SomeEntry.order(Some.STATION), TODAY, last, Instruction.STOP_VEHICLE);
    }

    @Test
    void aLongerTimeNeedsAnotherPersonAndCountsFromTheDayOfTheSecondLook() {
        HotlistEntry entry = confirmed(SomeEntry.wanted(Some.cnic()));
        refused("hotlist.change.shorter", () -> entry.propose(longer(30), FIRST, NOON));
        refused("hotlist.days.long", () -> entry.propose(longer(180), FIRST, NOON));
        int seq = entry.propose(longer(179), FIRST, NOON).seq();
        refused("hotlist.change.waiting", () -> entry.propose(longer(100), SECOND, NOON));
        refused("audit.control.own", () -> entry.decideChange(seq, Decision.CONFIRMED, FIRST, NOON));
        assertEquals(TODAY.plusDays(30), entry.lastDay(), "nothing yet");
        assertEquals(Instruction.DETAIN, entry.toldInstruction());
        entry.decideChange(seq, Decision.CONFIRMED, SECOND, NOON);
        assertEquals(TODAY.plusDays(179), entry.lastDay());
    }

    private static NewChange longer(int days) {
        return new NewChange(HotlistChange.Kind.EXTEND, TODAY.plusDays(days), "The court was asked today");
    }

    @Test
    void oneWhoAsksForAWithdrawalTakesTheHarmAndAnotherTheEntry() {
        HotlistEntry entry = confirmed(SomeEntry.wanted(Some.cnic()));
        int seq = entry.propose(WITHDRAWAL, FIRST, NOON).seq();
        assertEquals(Instruction.CALL_FIRST, entry.toldInstruction());
        assertEquals(HotlistState.IN_FORCE, entry.stateOn(TODAY), "it is not gone");
        refused("audit.control.own", () -> entry.decideChange(seq, Decision.CONFIRMED, FIRST, NOON));
        entry.decideChange(seq, Decision.REFUSED, SECOND, NOON);
        assertEquals(Instruction.DETAIN, entry.toldInstruction());
        int again = entry.propose(WITHDRAWAL, FIRST, NOON).seq();
        entry.decideChange(again, Decision.CONFIRMED, SECOND, NOON);
        assertEquals(HotlistState.WITHDRAWN, entry.stateOn(TODAY));
        refused("hotlist.change.state", () -> entry.propose(longer(60), FIRST, NOON));
    }

    @Test
    void aMissingPersonIsNeverDetained() {
        ListedPerson girl = new ListedPerson("Gul Bano", null, null, ListedPerson.Sex.FEMALE, 12);
        refused("hotlist.instruction", () -> told(HotlistKind.MISSING, girl, Instruction.DETAIN));
        refused("hotlist.instruction", () -> told(HotlistKind.WANTED, SomeEntry.person("Ali Khan", null), null));
        refused(
                "hotlist.instruction",
                () -> told(HotlistKind.WANTED, SomeEntry.person("Ali Khan", null), Instruction.SEE_SAFE));
        refused(
                "hotlist.missing.sexAge",
                () -> told(HotlistKind.MISSING, SomeEntry.person("Gul Bano", null), Instruction.SEE_SAFE));
        assertTrue(told(HotlistKind.MISSING, girl, Instruction.SEE_SAFE).kind() == HotlistKind.MISSING);
    }

    /** Else every Muhammad Khan at every picket is meant. */
    @Test
    void aNameAloneIsTooLittle() {
        ListedPerson named = new ListedPerson("Muhammad Khan", null, null, null, null);
        refused("hotlist.person.tooLittle", () -> told(HotlistKind.WANTED, named, Instruction.DETAIN));
        refused("hotlist.kind", () -> told(HotlistKind.STOLEN_VEHICLE, named, Instruction.STOP_VEHICLE));
    }

    private static NewEntry told(HotlistKind kind, ListedPerson person, Instruction told) {
        return new NewEntry(kind, person, null, SomeEntry.order(Some.STATION), TODAY, TODAY.plusDays(3), told);
    }

    private static HotlistEntry confirmed(NewEntry proposed) {
        HotlistEntry entry = entry(proposed);
        entry.decide(Decision.CONFIRMED, SECOND, NOON);
        return entry;
    }

    private static HotlistEntry entry(NewEntry proposed) {
        return new HotlistEntry(HotlistNumber.random(), proposed, new Place() {}, FIRST, NOON);
    }

    private static void refused(String key, Runnable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act::run).key());
    }
}
