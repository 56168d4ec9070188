package pk.gov.balochistan.police.demo.records;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.demo.DemoPeople;
import pk.gov.balochistan.police.fir.Fir;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.stationdiary.Diaries;
import pk.gov.balochistan.police.stationdiary.DiaryDay;
import pk.gov.balochistan.police.stationdiary.DiaryDrafts;
import pk.gov.balochistan.police.stationdiary.DiaryEntry;
import pk.gov.balochistan.police.stationdiary.DiaryKind;
import pk.gov.balochistan.police.stationdiary.HeldPerson;
import pk.gov.balochistan.police.stationdiary.NewDiaryEntry;
import pk.gov.balochistan.police.stationdiary.NewDraft;
import pk.gov.balochistan.police.stationdiary.Signature;

/** Invented diaries of some stations over the days before today, signed by the same rules as real ones; today is still to be opened, and two drafts wait at Sariab. */
public final class DemoDiaries {
    private static final String SARIAB = "station-quetta-sariab";
    private static final int DAYS = 6;
    private static final int OTHERS = 3;
    private static final List<Said> BETWEEN = List.of(
            new Said(DiaryKind.STAFF, "سپاہی عبدالغفار اور سپاہی نصیر احمد گشت کے لیے کسٹم چوک روانہ ہوئے۔"),
            new Said(
                    DiaryKind.REPORT,
                    "بذریعہ ٹیلیفون اطلاع ملی کہ بس اڈے پر جھگڑا ہے۔ پہنچنے پر فریقین میں راضی نامہ ہو چکا تھا۔"),
            new Said(
                    DiaryKind.ORDER,
                    "ڈی پی او صاحب کا حکم بابت چیکنگ موٹر سائیکل بلا نمبر پلیٹ تمام عملے کو پڑھ کر سنایا گیا۔"),
            new Said(DiaryKind.STAFF, "گشت پارٹی واپس آئی۔ علاقے میں امن رہا۔"),
            new Said(
                    DiaryKind.PROPERTY,
                    "ایک عدد موٹر سائیکل بلا نمبر زیرِ دفعہ 550 قبضے میں لے کر مال خانے میں جمع کی گئی۔"),
            new Said(DiaryKind.CUSTODY, "حوالات چیک کی گئی۔ ملزمان کو کھانا دیا گیا، کسی نے شکایت نہیں کی۔"),
            new Said(DiaryKind.OTHER, "بجلی دو گھنٹے بند رہی۔ جنریٹر چلایا گیا۔"));
    private static final List<String> OFFENCES = List.of("PPC 379", "PPC 420", "PPC 337-A");

    private final EntityManager em;
    private final Places places;
    private final Offences offences;
    private final Diaries diaries;
    private final UserAccounts accounts;
    private final Clock clock;
    private final Random random = new Random(2248);
    private final DemoPeople people = new DemoPeople(random);

    private record Said(DiaryKind kind, String words) {}

    public DemoDiaries(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.places = new Places(em, clock);
        this.offences = new Offences(em);
        this.diaries = new Diaries(em);
        this.accounts = new UserAccounts(em, keys);
        this.clock = clock;
    }

    /** Fills its part, in the transaction of the whole. */
    public void load() {
        Place sariab = places.require(SARIAB);
        Signatory above = accounts.require(Username.parse("sdpo.sariab")).signatory();
        fill(sariab, "sho.sariab", above);
        places.listToday(PlaceKind.STATION).stream()
                .filter(place -> !place.code().equals(SARIAB))
                .limit(OTHERS)
                .forEach(place -> fill(place, "system:demo", null));
        em.flush();
        em.createQuery(
                        "select f from Fir f where f.placeId = :place order by f.registeredAt desc, f.id desc",
                        Fir.class)
                .setParameter("place", sariab.id())
                .setMaxResults(2)
                .getResultList()
                .forEach(fir -> draft(sariab, fir));
    }

    private void fill(Place station, String account, Signatory above) {
        Signature by = new Signature(account, officerOf(station));
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.PAKISTAN);
        for (int back = DAYS; back > 0; back--) {
            DiaryDay day = day(station, today.minusDays(back), by);
            if (above != null && back > 2)
                diaries.see(
                        day,
                        back % 2 == 0 ? null : "Seen. Patrols by night to be entered with both hours.",
                        above,
                        hour(today.minusDays(back - 1), 11, 20));
        }
    }

    private DiaryDay day(Place station, LocalDate date, Signature by) {
        List<HeldPerson> held = OFFENCES.stream()
                .limit(random.nextInt(OFFENCES.size()) + 1L)
                .map(offence ->
                        new HeldPerson(people.man().ur(), offence, hour(date.minusDays(1), 8 + random.nextInt(12), 15)))
                .toList();
        NewDiaryEntry opening = NewDiaryEntry.opening(
                Language.URDU, "روزنامچہ کھولا گیا۔ حوالات اور مال خانہ چیک کیا گیا، سب درست پایا گیا۔", held);
        diaries.sign(station, opening, null, by, hour(date, 0, 5));
        int count = 4 + random.nextInt(4);
        DiaryEntry last = null;
        for (int i = 0; i < count; i++) {
            Said said = BETWEEN.get((i + date.getDayOfMonth()) % BETWEEN.size());
            NewDiaryEntry entry = NewDiaryEntry.of(said.kind(), Language.URDU, said.words());
            Instant at = hour(date, 2 + 3 * i, random.nextInt(60));
            if (i == 1) entry = entry.earlier(at.minus(Duration.ofMinutes(40)), null);
            last = diaries.sign(station, entry, null, by, at);
        }
        if (date.getDayOfMonth() % 3 == 0)
            diaries.strike(station, last, "غلطی سے دو بار لکھا گیا", by, hour(date, 23, 40));
        NewDiaryEntry closing = NewDiaryEntry.closing(
                Language.URDU, "روزنامچہ بند کیا گیا۔", held.size(), 100L * (1200 + random.nextInt(9000)), null);
        return diaries.sign(station, closing, null, by, hour(date, 23, 55)).day();
    }

    private void draft(Place station, Fir fir) {
        String number = fir.number().printed();
        new DiaryDrafts(em, clock)
                .add(NewDraft.of(
                        station,
                        DiaryKind.REPORT,
                        "diary.draft.fir",
                        List.of(
                                number,
                                fir.firstSections().stream()
                                        .map(code -> offences.require(code).citation())
                                        .collect(Collectors.joining(", ")),
                                fir.informant().name()),
                        fir.occurrence().reportedAt(),
                        "FIR " + number,
                        "/station/fir?s=" + station.code() + "&n=" + number));
    }

    private Officer officerOf(Place place) {
        return em.createQuery("select o from Officer o where o.placeId = :place order by o.id", Officer.class)
                .setParameter("place", place.id())
                .setMaxResults(1)
                .getSingleResult();
    }

    private static Instant hour(LocalDate date, int hour, int minute) {
        return date.atTime(LocalTime.of(hour, minute)).atZone(Texts.PAKISTAN).toInstant();
    }
}
