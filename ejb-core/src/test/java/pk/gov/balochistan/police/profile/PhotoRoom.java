package pk.gov.balochistan.police.profile;

import static pk.gov.balochistan.police.identification.RecordOffice.ONE;
import static pk.gov.balochistan.police.identification.RecordOffice.REASON;
import static pk.gov.balochistan.police.identification.RecordOffice.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.description.Descriptions;
import pk.gov.balochistan.police.description.NewEntry;
import pk.gov.balochistan.police.identification.RecordOffice;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.inventedface.InventedFace;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.lawfultaking.Ground;
import pk.gov.balochistan.police.lawfultaking.Standing;
import pk.gov.balochistan.police.phototaking.NewPhoto;
import pk.gov.balochistan.police.phototaking.NewPhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoSets;
import pk.gov.balochistan.police.phototaking.PhotoSide;

/** Photographs of an invented head are taken and looked at by examiners and readers before one database; each act is a transaction. */
final class PhotoRoom {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final byte[] FRONT = InventedFace.of(1).front();
    static final byte[] LEFT = InventedFace.of(1).left();
    /** May open records, and is no examiner. */
    static final Caller READER = new Caller(
            "user:sho", "web", 1L, new BeltNumber("T-1"), Set.of(), List.of(new HeldPost(Role.SHO, 1L, "1/")));

    private PhotoRoom() {}

    static NewPhotoSet of(Standing standing) {
        return new NewPhotoSet(new Ground(standing, 1, null, null, null), TODAY);
    }

    static NewPhotoSet convicted(LocalDate takenOn) {
        return new NewPhotoSet(new Ground(Standing.CONVICTED, 1, null, null, null), takenOn);
    }

    static NewPhotoSet ordered(LocalDate orderOn, LocalDate takenOn) {
        return new NewPhotoSet(new Ground(Standing.ORDERED, 1, "Magistrate I Quetta", "17/2026", orderOn), takenOn);
    }

    static void refusedToBegin(String key, RecordOffice office, RecordNumber number, NewPhotoSet begun) {
        refused(key, () -> begin(office, number, begun));
    }

    static int begin(RecordOffice office, RecordNumber number, NewPhotoSet begun) {
        return on(office, ONE, desk -> desk.begin(number, begun));
    }

    /** A finished set of front and left on an entry. */
    static void complete(RecordOffice office, RecordNumber number, int entry) {
        int set =
                begin(office, number, new NewPhotoSet(new Ground(Standing.CONVICTED, entry, null, null, null), TODAY));
        take(office, number, set, NewPhoto.of(PhotoSide.FRONT, FRONT));
        take(office, number, set, NewPhoto.of(PhotoSide.LEFT, LEFT));
        act(office, desk -> desk.complete(number, set));
    }

    static void take(RecordOffice office, RecordNumber number, int set, NewPhoto photo) {
        act(office, desk -> desk.take(number, set, photo));
    }

    static void describe(RecordOffice office, RecordNumber number, NewEntry entry) {
        office.unit.perform(em -> new Descriptions(em)
                .add(new CriminalRecords(em).require(number).id(), entry, null, SomeRecord.FIRST, RecordOffice.NOW));
    }

    static PhotosOfRecord opened(RecordOffice office, Caller caller, RecordNumber number) {
        return on(office, caller, desk -> desk.open(number, REASON));
    }

    static List<Integer> seen(RecordOffice office, Caller caller, RecordNumber number) {
        PhotosOfRecord opened = opened(office, caller, number);
        return opened.sets().stream()
                .filter(set -> !opened.of(set).isEmpty())
                .map(PhotoSet::seq)
                .toList();
    }

    static WholePhoto image(RecordOffice office, Caller caller, RecordNumber number, int set) {
        return on(office, caller, desk -> desk.image(number, REASON, set, PhotoSide.FRONT.place()));
    }

    static void act(RecordOffice office, Consumer<PhotoDesk> order) {
        on(office, ONE, desk -> {
            order.accept(desk);
            return null;
        });
    }

    static <T> T on(RecordOffice office, Caller caller, Function<PhotoDesk, T> question) {
        return office.unit.inTransaction(em -> {
            PhotoDesk desk = new PhotoDesk();
            desk.records = new CriminalRecords(em);
            desk.sets = new PhotoSets(em, office.keys);
            desk.descriptions = new Descriptions(em);
            desk.offences = new Offences(em);
            desk.callers = () -> caller;
            desk.clock = RecordOffice.CLOCK;
            return question.apply(desk);
        });
    }
}
