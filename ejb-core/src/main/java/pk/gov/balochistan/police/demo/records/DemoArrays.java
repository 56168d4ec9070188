package pk.gov.balochistan.police.demo.records;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import pk.gov.balochistan.police.arrayshowing.ArrayShowing;
import pk.gov.balochistan.police.arrayshowing.NewOutcome;
import pk.gov.balochistan.police.arrayshowing.NewShowing;
import pk.gov.balochistan.police.arrayshowing.Showings;
import pk.gov.balochistan.police.arrayshowing.WitnessAnswer;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.NewOffence;
import pk.gov.balochistan.police.criminalrecord.ProposedChange;
import pk.gov.balochistan.police.demo.DemoPeople;
import pk.gov.balochistan.police.description.EntryKind;
import pk.gov.balochistan.police.description.NewEntry;
import pk.gov.balochistan.police.description.Trait;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.inventedface.InventedFace;
import pk.gov.balochistan.police.lawfultaking.Ground;
import pk.gov.balochistan.police.lawfultaking.Standing;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.photoarray.ArrayGround;
import pk.gov.balochistan.police.photoarray.Candidate;
import pk.gov.balochistan.police.photoarray.NewArray;
import pk.gov.balochistan.police.photoarray.ParadeBar;
import pk.gov.balochistan.police.photoarray.PhotoArray;
import pk.gov.balochistan.police.photoarray.PhotoArrays;
import pk.gov.balochistan.police.phototaking.NewPhoto;
import pk.gov.balochistan.police.phototaking.NewPhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoImage;
import pk.gov.balochistan.police.phototaking.PhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoSets;
import pk.gov.balochistan.police.phototaking.PhotoSide;
import pk.gov.balochistan.police.profile.Profiles;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.Texts;

/**
 * Ten men of about one age who look alike, the first of them suspected of a robbery and not to be found, with the CNICs 54400-0000201-1 to
 * …210-1; and arrays of their photographs: one that a witness answered and another has yet to see, and one that fell with a photograph.
 */
public final class DemoArrays {
    /** Drawn heads with the same skin, hair and beard. */
    private static final List<Integer> HEADS = List.of(148, 225, 309, 369, 372, 629, 651, 684, 685, 689);

    private static final Signatory BY = new Signatory("system:demo", "system:demo");
    private static final Signatory SECOND = new Signatory("system:demo.second", "system:demo.second");
    private static final String STATION = "station-quetta-sariab";
    private static final Reason ROBBERY = new Reason("Who stopped the bus on the Sariab Road", "FIR 118/2026 Sariab");
    private static final Reason SHOP = new Reason("Who took the day's money from the shop", "FIR 77/2026 Sariab");

    private final CriminalRecords records;
    private final Profiles profiles;
    private final PhotoSets sets;
    private final PhotoArrays arrays;
    private final Showings showings;
    private final UserAccounts accounts;
    private final Place station;
    private final EntityManager em;
    private final List<CriminalRecord> men = new ArrayList<>();
    private final Instant now;
    private final LocalDate today;
    private final Random random = new Random(1934);
    private final DemoPeople people = new DemoPeople(random);

    public DemoArrays(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.records = new CriminalRecords(em);
        this.profiles = new Profiles(em, clock);
        this.sets = new PhotoSets(em, keys);
        this.arrays = new PhotoArrays(em, keys);
        this.showings = new Showings(em, keys);
        this.accounts = new UserAccounts(em, keys);
        this.station = new Places(em, clock).require(STATION);
        this.now = clock.instant();
        this.today = LocalDate.ofInstant(now, Texts.PAKISTAN);
    }

    /** Drawn and read once in a program. */
    private static final class Heads {
        static final List<Head> ALL = HEADS.stream().parallel().map(Head::of).toList();
    }

    private record Head(PhotoImage front, PhotoImage left) {
        static Head of(int seed) {
            InventedFace face = InventedFace.of(seed);
            return new Head(PhotoImage.read(face.front()), PhotoImage.read(face.left()));
        }
    }

    /** Fills its part, in the transaction of the whole. */
    public void load() {
        for (int i = 0; i < HEADS.size(); i++) men.add(man(i));
        em.flush();
        CriminalRecord suspect = men.get(0);
        Comparator<Candidate> first = Comparator.comparing(Candidate::set);
        PhotoArray robbery = seal(suspect, ROBBERY, 6, first, witness("عبدالغفار ولد محمد رمضان", Language.URDU));
        answered(robbery, "یہی لگتا ہے، بس میں یہی آگے کھڑا تھا۔ داڑھی اب چھوٹی ہے۔");
        order(robbery, witness("Zar Bibi", Language.PASHTO));
        seal(suspect, SHOP, 3, first.reversed(), witness("Nadir Shah", Language.URDU));
        sealEntry(men.get(men.size() - 1));
    }

    private CriminalRecord man(int i) {
        Cnic cnic = new Cnic("54400" + String.format("%07d", 201 + i) + "1");
        PersonDetails person = new PersonDetails(people.man().en(), people.man().en(), cnic, null, "Quetta");
        CriminalRecord record = new CriminalRecord(records.freeNumber(), person, BY, now);
        LocalDate day = today.minusDays(1500 + 40L * i);
        NewOffence offence = new NewOffence(
                "ppc-392",
                (20 + i) + "/" + day.getYear(),
                STATION,
                day,
                CourtOutcome.CONVICTED,
                day.plusDays(300),
                "Sessions Judge Quetta",
                false);
        record.addOffence(offence, station, BY, now);
        records.add(record);
        em.flush();
        describe(record, i);
        photograph(record, Heads.ALL.get(i));
        return record;
    }

    private void describe(CriminalRecord record, int i) {
        Trait[] looks = {
            Trait.SEX_MALE,
            i % 3 == 2 ? Trait.BUILD_THIN : Trait.BUILD_MEDIUM,
            Trait.COMPLEXION_WHEATISH,
            Trait.HAIR_BLACK,
            Trait.HAIR_SHORT,
            Trait.BEARD_SHORT
        };
        profiles.add(record, NewEntry.seen(EntryKind.LOOKS, today.minusDays(90), 168 + i % 5, null, looks), BY, now);
        profiles.add(record, NewEntry.stated(EntryKind.BORN, "" + (today.getYear() - 33 - i % 6)), BY, now);
    }

    private void photograph(CriminalRecord record, Head head) {
        Instant at = now.minus(Duration.ofDays(90));
        Ground ground = new Ground(Standing.CONVICTED, 1, null, null, null);
        PhotoSet set =
                sets.begin(record.id(), new NewPhotoSet(ground, LocalDate.ofInstant(at, Texts.PAKISTAN)), BY, at);
        em.flush();
        sets.take(set, NewPhoto.of(PhotoSide.FRONT, null), head.front(), BY, at);
        sets.take(set, NewPhoto.of(PhotoSide.LEFT, null), head.left(), BY, at);
        sets.complete(set, at);
        em.flush();
    }

    private PhotoArray seal(
            CriminalRecord suspect, Reason reason, int days, Comparator<Candidate> order, NewShowing first) {
        Instant at = now.minus(Duration.ofDays(days));
        ArrayGround ground = new ArrayGround(
                ParadeBar.NOT_FOUND,
                null,
                null,
                null,
                "Raids at his house and at his brother's found nobody; the proclamation was read on Friday.");
        List<Long> fillers = arrays.candidates(suspect).stream()
                .filter(candidate -> men.contains(candidate.record()))
                .sorted(order)
                .limit(NewArray.LEAST_FILLERS)
                .map(Candidate::set)
                .toList();
        Signatory composer = signatory("cro.examiner");
        PhotoArray array = arrays.seal(suspect, reason, new NewArray(ground, fillers), composer, at);
        order(array, first);
        return array;
    }

    private void order(PhotoArray array, NewShowing ordered) {
        showings.order(array, ordered, station, array.sealedAt());
        em.flush();
    }

    private void answered(PhotoArray array, String words) {
        ArrayShowing showing = showings.list(array).get(0);
        Signatory officer = signatory("sdpo.sariab");
        Instant at = array.sealedAt().plus(Duration.ofHours(20));
        showings.begin(showing, officer, at);
        em.flush();
        NewOutcome said = new NewOutcome(WitnessAnswer.CHOSE, 4, words, "کافی حد تک، سو میں سے ستر", "کوئی نہیں");
        showings.record(showing, said, officer, at.plus(Duration.ofMinutes(4)));
        em.flush();
    }

    /** The last of the ten, who stands in the array of the shop: his photograph leaves it, and the array falls. */
    private void sealEntry(CriminalRecord record) {
        ProposedChange order = new ProposedChange(
                ProposedChange.Kind.SEAL,
                null,
                today.minusDays(2),
                "Sessions Judge Quetta",
                "Order of the court of Friday");
        record.confirm(record.propose(1, order, BY, now).seq(), SECOND, now);
        sets.withdraw(record.id(), 1, "SEALED", SECOND, now);
    }

    private static NewShowing witness(String name, Language language) {
        return new NewShowing(name, language, STATION);
    }

    private Signatory signatory(String username) {
        return accounts.require(Username.parse(username)).signatory();
    }
}
