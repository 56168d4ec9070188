package pk.gov.balochistan.police.demo.records;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.DualControl.Decision;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.demo.DemoPeople;
import pk.gov.balochistan.police.hotlist.Hotlist;
import pk.gov.balochistan.police.hotlist.HotlistChange;
import pk.gov.balochistan.police.hotlist.HotlistEntry;
import pk.gov.balochistan.police.hotlist.HotlistKind;
import pk.gov.balochistan.police.hotlist.Instruction;
import pk.gov.balochistan.police.hotlist.ListedOrder;
import pk.gov.balochistan.police.hotlist.ListedPerson;
import pk.gov.balochistan.police.hotlist.ListedPerson.Sex;
import pk.gov.balochistan.police.hotlist.ListedVehicle;
import pk.gov.balochistan.police.hotlist.NewChange;
import pk.gov.balochistan.police.hotlist.NewEntry;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.picket.HotlistCheck;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.policy.RunOutcome;
import pk.gov.balochistan.police.policy.RunReason;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Texts;

/**
 * An invented hotlist of one station, made by the same rules as a real one. Easy to try: CNIC 54400-0000101-1 is wanted, …102-1 proclaimed, …103-1 an
 * absconder, …104-1 missing; the plate QTA 1234 is stolen; Sana Ullah, son of Abdul Karim, is wanted and Gul Bano, daughter of Dad Muhammad, missing.
 */
public final class DemoHotlist {
    private static final String SARIAB = "station-quetta-sariab";
    private static final String PHONE = "081-9200015";
    private static final List<String> LOOKS =
            List.of("Toyota Corolla, white", "Honda 125, red", "Suzuki Mehran, grey", "Mazda pick-up, blue");

    private final EntityManager em;
    private final KeyRing keys;
    private final Places places;
    private final Hotlist hotlist;
    private final Signatory officer;
    private final Signatory head;
    private final Signatory above;
    private final Instant now;
    private final LocalDate today;
    private final Random random = new Random(1935);
    private final DemoPeople people = new DemoPeople(random);

    public DemoHotlist(EntityManager em, KeyRing keys, Clock clock) {
        UserAccounts accounts = new UserAccounts(em, keys);
        this.em = em;
        this.keys = keys;
        this.places = new Places(em, clock);
        this.hotlist = new Hotlist(em);
        this.officer = accounts.require(Username.parse("officer.sariab")).signatory();
        this.head = accounts.require(Username.parse("sho.sariab")).signatory();
        this.above = accounts.require(Username.parse("sdpo.city")).signatory();
        this.now = clock.instant();
        this.today = LocalDate.ofInstant(now, Texts.PAKISTAN);
    }

    /** Fills its part, in the transaction of the whole. */
    public void load() {
        confirmed(person(HotlistKind.WANTED, named("Sana Ullah", "Abdul Karim", 101), 20, 100));
        confirmed(person(HotlistKind.PROCLAIMED, named(null, null, 102), 40, 200));
        confirmed(person(HotlistKind.ABSCONDER, named(null, null, 103), 100, 200));
        confirmed(person(HotlistKind.MISSING, girl("Gul Bano", "Dad Muhammad", 104, 12), 5, 60));
        confirmed(vehicle("QTA 1234", 12, 300));
        for (int i = 0; i < 4; i++) confirmed(person(HotlistKind.PROCLAIMED, named(null, null, 110 + i), 30, 250 + i));
        for (int i = 0; i < 3; i++) confirmed(vehicle("QAB-" + (2200 + 17 * i), 50, 200 + i));
        confirmed(person(HotlistKind.WANTED, named(null, null, 120), 150, 6));
        confirmed(person(HotlistKind.WANTED, named(null, null, 121), 170, -20));
        confirmed(vehicle("QTB-771", 330, -3));
        waiting(person(HotlistKind.WANTED, named(null, null, 130), 0, 90));
        waiting(vehicle("QTA-۴۴۵۵", 0, 180));
        waiting(person(HotlistKind.MISSING, girl("Mah Noor", "Karim Bakhsh", 131, 9), 0, 45));
        changes();
        em.flush();
        hits();
    }

    private void changes() {
        HotlistEntry doubted = confirmed(person(HotlistKind.ABSCONDER, named(null, null, 140), 60, 150));
        doubted.propose(
                new NewChange(HotlistChange.Kind.WITHDRAW, null, "The court is said to have recalled the order."),
                officer,
                daysAgo(1));
        HotlistEntry longer = confirmed(person(HotlistKind.PROCLAIMED, named(null, null, 141), 300, 8));
        longer.propose(
                new NewChange(HotlistChange.Kind.EXTEND, today.plusDays(300), "The court was asked: the order stands."),
                officer,
                daysAgo(1));
        HotlistEntry home = confirmed(person(HotlistKind.MISSING, girl("Nazia", "Lal Khan", 142, 15), 30, 30));
        int seq = home.propose(
                        new NewChange(HotlistChange.Kind.WITHDRAW, null, "She came home; the family told us."),
                        officer,
                        daysAgo(10))
                .seq();
        home.decideChange(seq, Decision.CONFIRMED, head, daysAgo(9));
    }

    /** Two that the owner has yet to see, and one of which the officer said that it was somebody else. */
    private void hits() {
        hit(101, 1, "Naka Sariab Customs", null);
        hit(102, 2, "Naka Western Bypass", RunOutcome.CONFIRMED);
        hit(103, 4, "DD 21/2026", RunOutcome.REFUTED);
    }

    private void hit(int number, int days, String where, RunOutcome outcome) {
        Instant at = daysAgo(days);
        RunReason asked = new RunReason(above, "STOP", where, "demo-hotlist-" + number);
        new HotlistCheck(em, keys, Clock.fixed(at, ZoneOffset.UTC)).byText(cnic(number), asked, Caller.system("demo"));
        em.flush();
        if (outcome != null)
            new PolicyRuns(em)
                    .find(AutomatedFunction.HOTLIST_CHECK, asked.reference())
                    .orElseThrow()
                    .decide(outcome, above, at.plus(Duration.ofHours(1)));
    }

    private HotlistEntry confirmed(NewEntry proposed) {
        HotlistEntry entry = waiting(proposed);
        entry.decide(Decision.CONFIRMED, head, entry.control().proposedAt().plus(Duration.ofHours(2)));
        return entry;
    }

    private HotlistEntry waiting(NewEntry proposed) {
        Place owner = places.require(proposed.order().placeCode());
        Instant at = proposed.firstDay().isBefore(today)
                ? proposed.firstDay().atTime(9, 0).atZone(Texts.PAKISTAN).toInstant()
                : now.minus(Duration.ofMinutes(40));
        HotlistEntry entry = new HotlistEntry(hotlist.freeNumber(), proposed, owner, officer, at);
        hotlist.add(entry);
        return entry;
    }

    /** @param begun how many days ago it began @param left how many days it holds yet; below 0 where it is over */
    private NewEntry person(HotlistKind kind, ListedPerson person, int begun, int left) {
        Instruction told = kind == HotlistKind.MISSING ? Instruction.SEE_SAFE : Instruction.DETAIN;
        return new NewEntry(kind, person, null, order(kind), today.minusDays(begun), today.plusDays(left), told);
    }

    private NewEntry vehicle(String plate, int begun, int left) {
        ListedVehicle vehicle =
                new ListedVehicle(plate, people.pick(LOOKS), "2NZ-" + (100000 + random.nextInt(900000)), null);
        return new NewEntry(
                HotlistKind.STOLEN_VEHICLE,
                null,
                vehicle,
                order(HotlistKind.STOLEN_VEHICLE),
                today.minusDays(begun),
                today.plusDays(left),
                Instruction.STOP_VEHICLE);
    }

    private ListedOrder order(HotlistKind kind) {
        int number = 1 + random.nextInt(300);
        String authority = kind.isOfCourt() ? "Judicial Magistrate II Quetta" : "SHO Sariab";
        return new ListedOrder(
                "FIR " + number + "/" + today.getYear(),
                authority,
                (kind.isOfCourt() ? "Order " : "DD ") + number,
                SARIAB,
                PHONE);
    }

    private ListedPerson named(String name, String father, int number) {
        String own = name == null ? people.name().en() : name;
        return new ListedPerson(own, father == null ? people.name().en() : father, cnic(number), null, null);
    }

    private static ListedPerson girl(String name, String father, int number, int age) {
        return new ListedPerson(name, father, cnic(number), Sex.FEMALE, age);
    }

    private static Cnic cnic(int number) {
        return new Cnic("54400" + String.format("%07d", number) + "1");
    }

    private Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(days));
    }
}
