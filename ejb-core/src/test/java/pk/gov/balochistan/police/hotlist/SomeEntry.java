package pk.gov.balochistan.police.hotlist;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.DualControl.Decision;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Valid entries of the hotlist, and those who make them, for tests. */
public final class SomeEntry {
    public static final Instant NOON = Instant.parse("2026-11-29T07:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    public static final Signatory FIRST = new Signatory("user:q.one", "officer:Q-1");
    public static final Signatory SECOND = new Signatory("user:q.two", "officer:Q-2");
    public static final String PHONE = "081-9201234";

    private SomeEntry() {}

    public static NewEntry of(HotlistKind kind, ListedPerson person, LocalDate first, LocalDate last) {
        Instruction told = kind == HotlistKind.MISSING ? Instruction.SEE_SAFE : Instruction.DETAIN;
        return new NewEntry(kind, person, null, order(Some.STATION), first, last, told);
    }

    public static NewEntry wanted(Cnic cnic) {
        return of(HotlistKind.WANTED, person("Naseer Ahmed", cnic), TODAY, TODAY.plusDays(30));
    }

    public static NewEntry missing(Cnic cnic) {
        ListedPerson girl = new ListedPerson("Gul Bano", "Dad Muhammad", cnic, ListedPerson.Sex.FEMALE, 12);
        return of(HotlistKind.MISSING, girl, TODAY, TODAY.plusDays(30));
    }

    public static NewEntry vehicle(String plate) {
        ListedVehicle car = new ListedVehicle(plate, "Toyota Corolla, white", "2NZ-1234567", null);
        return new NewEntry(
                HotlistKind.STOLEN_VEHICLE,
                null,
                car,
                order(Some.STATION),
                TODAY,
                TODAY.plusDays(30),
                Instruction.STOP_VEHICLE);
    }

    public static ListedPerson person(String name, Cnic cnic) {
        return new ListedPerson(name, "Bashir Ahmed", cnic, null, null);
    }

    public static ListedOrder order(String place) {
        return new ListedOrder("FIR 12/2026 Sariab", "SHO Sariab", "DD 14 of 28-11-2026", place, PHONE);
    }

    /** An entry of Sariab that two persons made. */
    public static HotlistNumber enter(Unit unit, NewEntry proposed) {
        return unit.inTransaction(em -> {
            HotlistEntry entry = add(em, proposed);
            entry.decide(Decision.CONFIRMED, SECOND, NOON);
            return entry.number();
        });
    }

    static HotlistEntry add(EntityManager em, NewEntry proposed) {
        Place owner = new Places(em, clock()).require(proposed.order().placeCode());
        Hotlist hotlist = new Hotlist(em);
        HotlistEntry entry = new HotlistEntry(hotlist.freeNumber(), proposed, owner, FIRST, NOON);
        hotlist.add(entry);
        return entry;
    }

    /** Somebody with a post at a place, signed in as of one's own belt number. */
    public static Caller caller(EntityManager em, String belt, Role role, String placeCode) {
        Place place = new Places(em, clock()).require(placeCode);
        return new Caller(
                "user:" + belt.toLowerCase(),
                "web",
                1L,
                BeltNumber.parse(belt),
                Set.of(),
                List.of(new HeldPost(role, place.id(), place.path())));
    }

    static HotlistDesk desk(EntityManager em, Caller caller) {
        HotlistDesk desk = new HotlistDesk();
        desk.hotlist = new Hotlist(em);
        desk.places = new Places(em, clock());
        desk.runs = new PolicyRuns(em);
        desk.callers = () -> caller;
        desk.clock = clock();
        return desk;
    }

    /** Hits of a post's own entries, and whether somebody has seen them and what came of them. */
    public static List<String> hits(Unit unit, String belt, Role role, String placeCode) {
        return unit.inTransaction(em -> desk(em, caller(em, belt, role, placeCode)).listHits(0).stream()
                .map(row -> row.hit().askedBy() + " " + row.hit().where() + " "
                        + (row.hit().seenAt() != null) + " " + row.outcome())
                .toList());
    }

    private static Clock clock() {
        return Clock.fixed(NOON, ZoneOffset.UTC);
    }
}
