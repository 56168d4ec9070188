package pk.gov.balochistan.police.expunging;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.handpicture.HandPictures;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.inventedface.InventedFace;
import pk.gov.balochistan.police.inventedprint.FillerPrint;
import pk.gov.balochistan.police.keeping.NewKeeping;
import pk.gov.balochistan.police.lawfultaking.Ground;
import pk.gov.balochistan.police.lawfultaking.Standing;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.phototaking.NewPhoto;
import pk.gov.balochistan.police.phototaking.NewPhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoImage;
import pk.gov.balochistan.police.phototaking.PhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoSets;
import pk.gov.balochistan.police.phototaking.PhotoSide;
import pk.gov.balochistan.police.printtaking.FingerState;
import pk.gov.balochistan.police.printtaking.ImpressionKind;
import pk.gov.balochistan.police.printtaking.PrintImage;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.retention.Retention;
import pk.gov.balochistan.police.retention.Terms;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Two examiners who expunge records, years after the courts have ended the cases. */
final class ExpungeOffice implements AutoCloseable {
    static final Caller ONE = examiner("CRO-1", "cro.one");
    static final Caller TWO = examiner("CRO-2", "cro.two");
    static final Caller ONE_AGAIN = examiner("CRO-1", "cro.other");
    static final Instant NOW = Instant.parse("2040-11-22T08:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2040, 11, 22);
    static final NewOrder ORDER = new NewOrder("High Court of Balochistan", "C.P. 9/2040", TODAY);
    static final NewKeeping DIRECTION = new NewKeeping("Sessions Judge Quetta", "Crl. 9/2040", TODAY, null);
    static final String WHY = "It is needed in another case.";

    /** Stands in every word that is kept of the person. */
    static final String MARK = "Zarkhanmark";

    static final Cnic CNIC = Cnic.parse("54401-9876543-1");
    static final Msisdn PHONE = Msisdn.parse("03337654321");

    final Unit unit;
    final KeyRing keys;
    final TestDatabase database;

    ExpungeOffice(TestDatabase database, Path data) {
        this.database = database;
        this.unit = Unit.on(database);
        this.keys = KeyRing.of(data);
    }

    private static Caller examiner(String belt, String account) {
        List<HeldPost> posts = List.of(new HeldPost(Role.CRO_EXAMINER, 1L, "1/"));
        return new Caller("user:" + account, "web", 1L, BeltNumber.parse(belt), Set.of(), posts);
    }

    /** A record with one entry of murder that ended so in March 2025, or goes on; its term is worked out. */
    RecordNumber record(CourtOutcome outcome) {
        return record(new PersonDetails("Naseer Ahmed", "Bashir Ahmed", null, null, "Quetta"), outcome);
    }

    RecordNumber record(PersonDetails person, CourtOutcome outcome) {
        RecordNumber number = unit.inTransaction(em -> {
            CriminalRecord record = new CriminalRecord(RecordNumber.random(), person, SomeRecord.FIRST, SomeRecord.NOW);
            record.addOffence(
                    SomeRecord.offence("12/2024 " + MARK, outcome, false),
                    new Places(em, Clock.systemUTC()).require(Some.STATION),
                    SomeRecord.FIRST,
                    SomeRecord.NOW);
            new CriminalRecords(em).add(record);
            return record.number();
        });
        workOut();
        return number;
    }

    /** The turn that works out terms. */
    void workOut() {
        while (unit.inTransaction(em -> new Terms(em).workOutSome()) > 0)
            ;
    }

    long id(RecordNumber number) {
        return unit.inTransaction(em -> new CriminalRecords(em).require(number).id());
    }

    /** Joins one record into another, as two decided. */
    void join(RecordNumber number, RecordNumber into) throws SQLException {
        String merge = String.valueOf(MORE++);
        run("insert into record_merge (id, record_id, into_record_id, kind, basis, why, proposed_at, proposed_by,"
                + " proposed_person, decision, decided_at, decided_by, decided_person) values (" + merge + ", "
                + id(number) + ", " + id(into) + ", 'JOIN', 'PAPERS', 'x', current_timestamp, 'a', 'a', 'CONFIRMED',"
                + " current_timestamp, 'b', 'b')");
        run("update criminal_record set merged_into_id = " + id(into) + ", merge_id = " + merge
                + ", merge_kind = 'JOIN', merge_decision = 'CONFIRMED' where id = " + id(number));
    }

    private static long MORE = 880_000_000L;

    /** A finished set of two fingers on the only entry. */
    void takePrints(RecordNumber number) {
        unit.perform(em -> {
            PrintSets sets = new PrintSets(em, keys);
            Ground ground = new Ground(Standing.ORDERED, 1, MARK, MARK, SomeRecord.DAY);
            PrintSet set =
                    sets.begin(new CriminalRecords(em).require(number).id(), ground, SomeRecord.FIRST, SomeRecord.NOW);
            em.flush();
            for (Finger finger : List.of(Finger.RIGHT_THUMB, Finger.LEFT_INDEX)) {
                PrintTemplate template = PrintTemplate.of(FillerPrint.of(finger.ordinal()));
                PrintImage image = new PrintImage("PNG".getBytes(), 500);
                sets.take(set, finger, ImpressionKind.ROLLED, image, template, SomeRecord.FIRST, SomeRecord.NOW);
            }
            sets.mark(set, Finger.LEFT_LITTLE, FingerState.MISSING, SomeRecord.FIRST, SomeRecord.NOW);
            sets.complete(set, true, SomeRecord.NOW);
        });
    }

    /** A finished set of front, left and a mark on the only entry. */
    void takePhotographs(RecordNumber number) {
        unit.perform(em -> {
            PhotoSets sets = new PhotoSets(em, keys);
            Ground ground = new Ground(Standing.ORDERED, 1, MARK, MARK, SomeRecord.DAY);
            long record = new CriminalRecords(em).require(number).id();
            PhotoSet set =
                    sets.begin(record, new NewPhotoSet(ground, SomeRecord.DAY), SomeRecord.FIRST, SomeRecord.NOW);
            em.flush();
            PhotoImage face = PhotoImage.read(InventedFace.of(1).front());
            sets.take(set, NewPhoto.of(PhotoSide.FRONT, null), face, SomeRecord.FIRST, SomeRecord.NOW);
            sets.take(set, NewPhoto.of(PhotoSide.LEFT, null), face, SomeRecord.FIRST, SomeRecord.NOW);
            sets.take(set, new NewPhoto(0, null, MARK, null), face, SomeRecord.FIRST, SomeRecord.NOW);
        });
    }

    <T> T ask(Caller caller, Function<ExpungeDesk, T> question) {
        return unit.inTransaction(em -> question.apply(desk(em, caller)));
    }

    void act(Caller caller, Consumer<ExpungeDesk> order) {
        unit.perform(em -> order.accept(desk(em, caller)));
    }

    /** Proposed by one and confirmed by another. */
    List<DoneExpunction> expunge(RecordNumber number) {
        act(ONE, desk -> desk.propose(number));
        return ask(TWO, desk -> desk.confirm(number)).done();
    }

    ExpungeDesk desk(EntityManager em, Caller caller) {
        ExpungeDesk desk = new ExpungeDesk();
        desk.records = new CriminalRecords(em);
        desk.retention = new Retention(em);
        Eraser eraser = new Eraser(em, new PrintSets(em, keys), new HandPictures(em, keys), new PhotoSets(em, keys));
        desk.expunctions = new RecordExpunctions(em, desk.retention, eraser);
        desk.accounts = new UserAccounts(em, keys);
        desk.callers = () -> caller;
        desk.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return desk;
    }

    /** As the owner of the tables. */
    void run(String sql) throws SQLException {
        try (Connection owner = database.open();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of each row, as the owner reads it. */
    List<Object> rows(String query) throws SQLException {
        try (Connection owner = database.open();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<Object> all = new ArrayList<>();
            while (rows.next()) {
                // A blob is read while the connection is open.
                Object held = rows.getObject(1);
                all.add(held instanceof Blob ? rows.getBytes(1) : held);
            }
            return all;
        }
    }

    @Override
    public void close() {
        unit.close();
    }
}
