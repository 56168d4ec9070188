package pk.gov.balochistan.police.stationdiary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** A station with a clerk, an hour that a test moves, and shorthand for what they write. */
final class SomeStation {
    static final String STATION = Some.STATION;
    static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    static final Instant MORNING = DAY.atTime(8, 0).atZone(Texts.PAKISTAN).toInstant();

    private final Unit unit;
    private volatile Instant now = MORNING;

    SomeStation(Unit unit) {
        this.unit = unit;
        unit.perform(em -> {
            Place place = place(em, STATION);
            for (String belt : List.of("Q-1", "Q-2", "Q-9"))
                new Officers(em).add(new Officer(BeltNumber.parse(belt), "Zarak " + belt, "زرک", "HC", place, null));
        });
    }

    /** Lets time pass. */
    void pass(Duration time) {
        now = now.plus(time);
    }

    Instant now() {
        return now;
    }

    Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    Place place(EntityManager em, String code) {
        return new Places(em, clock()).require(code);
    }

    <T> T as(String belt, Role role, String place, Function<DiaryDesk, T> act) {
        return unit.inTransaction(em -> {
            DiaryDesk desk = new DiaryDesk();
            desk.diaries = new Diaries(em);
            desk.places = new Places(em, clock());
            desk.officers = new Officers(em);
            Caller caller = caller(em, belt, role, place);
            desk.callers = () -> caller;
            desk.clock = clock();
            return act.apply(desk);
        });
    }

    <T> T clerk(Function<DiaryDesk, T> act) {
        return as("Q-1", Role.STATION_CLERK, STATION, act);
    }

    <T> T reader(Role role, String place, Function<DiaryReadingDesk, T> act) {
        return unit.inTransaction(em -> {
            DiaryReadingDesk desk = new DiaryReadingDesk();
            desk.diaries = new Diaries(em);
            desk.places = new Places(em, clock());
            Caller caller = caller(em, "Q-9", role, place);
            desk.callers = () -> caller;
            desk.clock = clock();
            return act.apply(desk);
        });
    }

    private Caller caller(EntityManager em, String belt, Role role, String code) {
        Place place = place(em, code);
        return new Caller(
                "user:" + belt.toLowerCase(),
                "web",
                1L,
                BeltNumber.parse(belt),
                Set.of(),
                List.of(new HeldPost(role, place.id(), place.path())));
    }

    int open(HeldPerson... held) {
        return write(NewDiaryEntry.opening(Language.URDU, "روزنامچہ کھولا گیا۔", List.of(held)));
    }

    int close(String lateWhy) {
        return write(NewDiaryEntry.closing(Language.ENGLISH, "The day is closed.", 0, 125_050, lateWhy));
    }

    int write(String words) {
        return write(NewDiaryEntry.of(DiaryKind.OTHER, Language.ENGLISH, words));
    }

    int write(NewDiaryEntry written) {
        return clerk(desk -> desk.write(STATION, written).number());
    }

    void strike(int number, String why) {
        clerk(desk -> desk.strike(STATION, DAY, number, why).number());
    }

    void draft(String english) {
        unit.perform(em -> new DiaryDrafts(em, clock())
                .add(new NewDraft(
                        place(em, STATION),
                        DiaryKind.ARREST,
                        english,
                        "گرفتاری عمل میں لائی گئی۔",
                        now,
                        "FIR 12/2026",
                        "/fir/view?n=12")));
    }

    DiarySheet sheet() {
        return reader(Role.SDPO, "circle-quetta-sariab", desk -> {
            DiarySheet sheet = desk.read(STATION, DAY, 0);
            sheet.entries().forEach(DiaryEntry::held);
            return sheet;
        });
    }

    DiaryComparison compare(String typed) {
        return reader(Role.SDPO, "circle-quetta-sariab", desk -> desk.compare(STATION, DAY, typed));
    }

    static void refused(String key, Runnable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act::run).key());
    }

    /** Whether a post may do this at all, as the gate asks it. */
    static boolean may(Role role, Permission permission) {
        return role.may(permission);
    }
}
