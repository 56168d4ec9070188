package pk.gov.balochistan.police.arrayshowing;

import static pk.gov.balochistan.police.identification.RecordOffice.CLOCK;
import static pk.gov.balochistan.police.identification.RecordOffice.NOW;
import static pk.gov.balochistan.police.identification.RecordOffice.ONE;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.description.Descriptions;
import pk.gov.balochistan.police.description.EntryKind;
import pk.gov.balochistan.police.description.NewEntry;
import pk.gov.balochistan.police.description.Trait;
import pk.gov.balochistan.police.identification.RecordOffice;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.inventedface.InventedFace;
import pk.gov.balochistan.police.lawfultaking.Ground;
import pk.gov.balochistan.police.lawfultaking.Standing;
import pk.gov.balochistan.police.merging.NewMerge;
import pk.gov.balochistan.police.merging.RecordMerges;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.photoarray.ArrayGround;
import pk.gov.balochistan.police.photoarray.ArrayNumber;
import pk.gov.balochistan.police.photoarray.Candidate;
import pk.gov.balochistan.police.photoarray.ComposingSheet;
import pk.gov.balochistan.police.photoarray.NewArray;
import pk.gov.balochistan.police.photoarray.ParadeBar;
import pk.gov.balochistan.police.photoarray.PhotoArrays;
import pk.gov.balochistan.police.phototaking.NewPhoto;
import pk.gov.balochistan.police.phototaking.NewPhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoImage;
import pk.gov.balochistan.police.phototaking.PhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoSets;
import pk.gov.balochistan.police.phototaking.PhotoSide;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.testing.Some;

/** A record office with a suspect and persons who look alike, whose photographs are shown at a station; each act is a transaction. */
final class ArrayRoom implements AutoCloseable {
    static final Reason REASON = new Reason("Whether the witness knows the man", "FIR 31/2026 Sariab");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final int BORN = 1990;
    static final ArrayGround NOT_FOUND =
            new ArrayGround(ParadeBar.NOT_FOUND, null, null, null, "Raids at three addresses found nobody.");
    private static final PhotoImage FRONT = PhotoImage.read(InventedFace.of(1).front());
    private static final PhotoImage LEFT = PhotoImage.read(InventedFace.of(1).left());

    final RecordOffice office;
    final Caller shower;
    final Caller elsewhere;

    ArrayRoom(TestDatabase database, Path data) {
        office = new RecordOffice(database, data);
        shower = officer("SAR-7", Some.STATION);
        elsewhere = officer("CTY-7", "station-quetta-city");
    }

    private Caller officer(String belt, String station) {
        HeldPost post = office.unit.inTransaction(em -> {
            Place place = new Places(em, CLOCK).require(station);
            return new HeldPost(Role.STATION_OFFICER, place.id(), place.path());
        });
        return new Caller(
                "user:" + belt.toLowerCase(Locale.ROOT), "web", 1L, BeltNumber.parse(belt), Set.of(), List.of(post));
    }

    /** A man of this year with a finished set on his first entry. */
    RecordNumber man(int born) {
        return person(Trait.SEX_MALE, born);
    }

    RecordNumber person(Trait sex, int born) {
        return described(office.record("ppc-302", CourtOutcome.CONVICTED), sex, born);
    }

    /** One whose only entry is of what he did as a child. */
    RecordNumber child() {
        RecordNumber number = office.unit.inTransaction(em -> {
            Place station = new Places(em, CLOCK).require(Some.STATION);
            CriminalRecord record = SomeRecord.with(null, CourtOutcome.CONVICTED, true, station);
            new CriminalRecords(em).add(record);
            return record.number();
        });
        return described(number, Trait.SEX_MALE, BORN);
    }

    /** One whose acquittal was reversed: the entry stands again, and what was withdrawn does not come back. */
    RecordNumber reversed() {
        RecordNumber number = man(BORN);
        office.unit.perform(em -> new PhotoSets(em, office.keys)
                .withdraw(new CriminalRecords(em).require(number).id(), 1, "ACQUITTED", SomeRecord.SECOND, NOW));
        return number;
    }

    private RecordNumber described(RecordNumber number, Trait sex, int born) {
        describe(number, NewEntry.seen(EntryKind.LOOKS, null, null, null, sex, Trait.BUILD_THIN));
        describe(number, NewEntry.stated(EntryKind.BORN, "" + born));
        photograph(number);
        return number;
    }

    void describe(RecordNumber number, NewEntry entry) {
        office.unit.perform(em -> new Descriptions(em)
                .add(new CriminalRecords(em).require(number).id(), entry, null, SomeRecord.FIRST, NOW));
    }

    void photograph(RecordNumber number) {
        office.unit.perform(em -> {
            PhotoSets sets = new PhotoSets(em, office.keys);
            Signatory by = SomeRecord.FIRST;
            Ground ground = new Ground(Standing.CONVICTED, 1, null, null, null);
            long record = new CriminalRecords(em).require(number).id();
            PhotoSet set = sets.begin(record, new NewPhotoSet(ground, TODAY), by, NOW);
            em.flush();
            sets.take(set, NewPhoto.of(PhotoSide.FRONT, null), FRONT, by, NOW);
            sets.take(set, NewPhoto.of(PhotoSide.LEFT, null), LEFT, by, NOW);
            sets.complete(set, NOW);
        });
    }

    /** A suspect and so many who look alike. @return the suspect first */
    List<RecordNumber> suspectAnd(int fillers) {
        List<RecordNumber> all = new ArrayList<>();
        for (int i = 0; i <= fillers; i++) all.add(man(BORN + i % 5));
        return all;
    }

    void join(RecordNumber record, RecordNumber into) {
        NewMerge join = new NewMerge(NewMerge.Kind.JOIN, NewMerge.Basis.PAPERS, "Two cards of one person were seen.");
        office.unit.perform(em -> {
            CriminalRecords records = new CriminalRecords(em);
            new RecordMerges(em).propose(records.require(record), records.require(into), join, SomeRecord.FIRST, NOW);
        });
        office.unit.perform(em -> {
            RecordMerges merges = new RecordMerges(em);
            CriminalRecord waiting = new CriminalRecords(em).require(record);
            merges.confirm(merges.waiting(waiting).orElseThrow(), SomeRecord.SECOND, NOW);
        });
    }

    /** The row of the first set of a record. */
    long set(RecordNumber number) {
        return office.unit.inTransaction(em -> em.createQuery(
                        "select s.id from PhotoSet s, CriminalRecord r where r.id = s.recordId and r.number = :number",
                        Long.class)
                .setParameter("number", number)
                .getSingleResult());
    }

    static NewShowing witness(String name) {
        return new NewShowing(name, Language.URDU, Some.STATION);
    }

    ComposingSheet compose(RecordNumber suspect) {
        return composing(ONE, desk -> desk.compose(suspect, REASON));
    }

    List<Long> picked(RecordNumber suspect) {
        return compose(suspect).candidates().stream().map(Candidate::set).toList();
    }

    ArrayNumber seal(RecordNumber suspect, List<Long> fillers) {
        return seal(suspect, fillers, witness("Gul Bibi"));
    }

    ArrayNumber seal(RecordNumber suspect, List<Long> fillers, NewShowing first) {
        return composing(ONE, desk -> desk.seal(suspect, REASON, first, new NewArray(NOT_FOUND, fillers)))
                .number();
    }

    /** A sealed array of six. @return its first showing */
    ShowingRef sealed() {
        RecordNumber suspect = suspectAnd(5).get(0);
        return new ShowingRef(seal(suspect, picked(suspect)), 1);
    }

    <T> T composing(Caller caller, Function<ArrayDesk, T> question) {
        return office.unit.inTransaction(em -> question.apply(arrayDesk(em, caller)));
    }

    private ArrayDesk arrayDesk(EntityManager em, Caller caller) {
        ArrayDesk desk = new ArrayDesk();
        desk.records = new CriminalRecords(em);
        desk.arrays = new PhotoArrays(em, office.keys);
        desk.showings = new Showings(em, office.keys);
        desk.papers = new ShownArrays(em, office.keys, CLOCK);
        desk.places = new Places(em, CLOCK);
        desk.callers = () -> caller;
        desk.clock = CLOCK;
        return desk;
    }

    <T> T showing(Caller caller, Function<ShowingDesk, T> question) {
        return office.unit.inTransaction(em -> question.apply(showingDesk(em, caller)));
    }

    void show(Caller caller, Consumer<ShowingDesk> order) {
        showing(caller, desk -> {
            order.accept(desk);
            return null;
        });
    }

    ShowingDesk showingDesk(EntityManager em, Caller caller) {
        ShowingDesk desk = new ShowingDesk();
        desk.arrays = new PhotoArrays(em, office.keys);
        desk.showings = new Showings(em, office.keys);
        desk.papers = new ShownArrays(em, office.keys, CLOCK);
        desk.places = new Places(em, CLOCK);
        desk.callers = () -> caller;
        desk.clock = CLOCK;
        return desk;
    }

    static NewOutcome chose(int number) {
        return new NewOutcome(WitnessAnswer.CHOSE, number, "یہی تھا، ماتھے سے پہچانا", "بالکل پکا", "Nobody");
    }

    @Override
    public void close() {
        office.close();
    }
}
