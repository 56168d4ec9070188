package pk.gov.balochistan.police.demo.records;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.demo.DemoPeople;
import pk.gov.balochistan.police.fir.Fir;
import pk.gov.balochistan.police.fir.FirDispatch.NewDispatch;
import pk.gov.balochistan.police.fir.FirOccurrence;
import pk.gov.balochistan.police.fir.FirStatement.NewStatement;
import pk.gov.balochistan.police.fir.Firs;
import pk.gov.balochistan.police.fir.NewFir;
import pk.gov.balochistan.police.fir.ReadOver;
import pk.gov.balochistan.police.fir.ReadOver.Attestation;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Language;

/** Invented FIRs of six stations over two months, numbered by the same rules as real ones; most of them of Sariab, whose head can sign in. */
public final class DemoFirs {
    private static final String SARIAB = "station-quetta-sariab";
    private static final int OF_SARIAB = 30;
    private static final int OF_OTHERS = 8;
    private static final int OTHERS = 5;
    private static final List<Invented> STORIES = List.of(
            new Invented(
                    List.of("ppc-379"),
                    "Theft of a motor cycle",
                    "Honda 125, red",
                    "میں نے اپنی موٹر سائیکل دکان کے سامنے کھڑی کی۔ واپس آیا تو موجود نہ تھی۔ تلاش کے باوجود نہیں ملی۔"),
            new Invented(
                    List.of("ppc-380"),
                    "Theft from a house by night",
                    "Gold ornaments and cash of 60,000 rupees",
                    "رات کو نامعلوم افراد گھر میں داخل ہوئے اور زیورات اور نقدی لے گئے۔ صبح اٹھ کر معلوم ہوا۔"),
            new Invented(
                    List.of("ppc-392", "ppc-34"),
                    "Robbery at the point of a pistol",
                    "Two mobile phones",
                    "Two men on a motor cycle stopped us near the flyover, showed a pistol and took both phones."),
            new Invented(
                    List.of("ppc-337-a", "ppc-147"),
                    "Hurt in a quarrel over a wall",
                    null,
                    "پڑوسیوں کے ساتھ دیوار کے جھگڑے میں ڈنڈے سے مارا گیا۔ سر پر چوٹ آئی، ہسپتال سے پٹی کرائی۔"),
            new Invented(
                    List.of("ppc-420"),
                    "Cheating in the sale of a car",
                    "Rupees 450,000",
                    "He took the price of the car and the papers turned out to be of another one. He does not answer."),
            new Invented(
                    List.of("ppc-376"),
                    "Sexual violence",
                    null,
                    "متاثرہ کے بیان کا خلاصہ۔ تفصیل طبی رپورٹ کے ساتھ الگ محفوظ ہے۔ یہ ایجاد کردہ مثال ہے۔"),
            new Invented(
                    List.of("ppc-302"),
                    "Murder in a quarrel over water",
                    null,
                    "کھیت کے پانی پر جھگڑا ہوا اور میرے بھائی کو گولی مار دی گئی۔ وہ موقع پر جاں بحق ہو گیا۔"));

    private final EntityManager em;
    private final Places places;
    private final Firs firs;
    private final Offences offences;
    private final Signatory head;
    private final Instant now;
    private final Random random = new Random(1861);
    private final DemoPeople people = new DemoPeople(random);

    private record Invented(List<String> sections, String description, String property, String narrative) {}

    public DemoFirs(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.places = new Places(em, clock);
        this.offences = new Offences(em);
        this.firs = new Firs(em, places, offences);
        this.head =
                new UserAccounts(em, keys).require(Username.parse("sho.sariab")).signatory();
        this.now = clock.instant();
    }

    /** Fills its part, in the transaction of the whole. */
    public void load() {
        Place sariab = places.require(SARIAB);
        fill(sariab, head, OF_SARIAB);
        places.listToday(PlaceKind.STATION).stream()
                .filter(place -> !place.code().equals(SARIAB))
                .limit(OTHERS)
                .forEach(place -> fill(place, headOf(place), OF_OTHERS));
        em.flush();
    }

    private Signatory headOf(Place place) {
        Officer officer = em.createQuery(
                        "select o from Officer o where o.placeId = :place order by o.id", Officer.class)
                .setParameter("place", place.id())
                .setMaxResults(1)
                .getSingleResult();
        return Signatory.of("system:demo", officer.belt());
    }

    private void fill(Place station, Signatory by, int count) {
        for (int i = count; i > 0; i--) {
            Instant at = now.minus(Duration.ofHours(36L * i + random.nextInt(20)));
            Fir fir = firs.register(station.id(), said(STORIES.get((count - i) % STORIES.size()), at), by, at);
            if (i > 2 && i % 5 != 0) sent(fir, by, at.plus(Duration.ofHours(1 + random.nextInt(6))));
            if (i % 4 == 0) stated(fir, by, at.plus(Duration.ofHours(20)));
        }
    }

    private void sent(Fir fir, Signatory by, Instant at) {
        NewDispatch told = new NewDispatch(
                at, "Judicial Magistrate, Quetta", "Constable on duty", "Receipt " + random.nextInt(900));
        firs.dispatch(fir, told, by, at);
    }

    private void stated(Fir fir, Signatory by, Instant at) {
        ReadOver readOver = new ReadOver(Language.URDU, true, Attestation.THUMB, "Moharrar");
        String words = "میں نے جو پہلے بتایا وہ درست ہے۔ ایک گواہ کا نام بھی یاد آیا ہے۔";
        firs.state(fir, new NewStatement(fir.informant().name(), words, readOver), by, at);
    }

    private NewFir said(Invented story, Instant at) {
        Instant reported = at.minus(Duration.ofMinutes(20 + random.nextInt(60)));
        Instant happened = reported.minus(Duration.ofHours(1 + random.nextInt(20)));
        FirOccurrence occurrence = new FirOccurrence(
                happened,
                null,
                reported,
                people.pick(List.of("Near the bus stop", "Main bazaar", "Behind the school", "Killi by the canal")),
                500 + 500 * random.nextInt(12),
                people.pick(List.of(FirOccurrence.Direction.values())),
                null,
                null);
        return new NewFir(
                occurrence,
                false,
                new PersonDetails(people.name().ur(), people.man().ur(), null, null, "Quetta"),
                null,
                story.description(),
                story.property(),
                "Officers sent to the place, witnesses asked",
                null,
                null,
                story.narrative(),
                new ReadOver(
                        story.narrative().charAt(0) < 128 ? Language.ENGLISH : Language.URDU,
                        true,
                        people.pick(List.of(Attestation.SIGNED, Attestation.THUMB)),
                        "Moharrar"),
                known(story.sections()),
                false);
    }

    /** Those that the list has; it may change. */
    private List<String> known(List<String> codes) {
        List<String> found = List.copyOf(offences.byCodes(codes).keySet());
        return found.isEmpty() ? List.of("ppc-379") : found;
    }
}
