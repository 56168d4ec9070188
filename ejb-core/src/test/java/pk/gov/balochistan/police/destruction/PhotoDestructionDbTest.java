package pk.gov.balochistan.police.destruction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.identification.RecordOffice.ONE;
import static pk.gov.balochistan.police.identification.RecordOffice.TWO;
import static pk.gov.balochistan.police.identification.RecordOffice.refused;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.handpicture.HandPictures;
import pk.gov.balochistan.police.identification.RecordOffice;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.inventedface.InventedFace;
import pk.gov.balochistan.police.keeping.NewKeeping;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.lawfultaking.Ground;
import pk.gov.balochistan.police.lawfultaking.Standing;
import pk.gov.balochistan.police.lawfultaking.Taking;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.phototaking.NewPhoto;
import pk.gov.balochistan.police.phototaking.NewPhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoImage;
import pk.gov.balochistan.police.phototaking.PhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoSets;
import pk.gov.balochistan.police.phototaking.PhotoSide;
import pk.gov.balochistan.police.printtaking.PrintSets;

/** Photographs of whoever was cleared are destroyed as prints are, and nothing of them stays. Source: issue 4. */
class PhotoDestructionDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PhotoImage FRONT = PhotoImage.read(InventedFace.of(1).front());
    private static final PhotoImage LEFT = PhotoImage.read(InventedFace.of(1).left());
    private static final PhotoImage SCAR = PhotoImage.read(InventedFace.of(1).mark());

    @TempDir
    Path data;

    @EveryEngine
    @Tag("T5")
    void twoPersonsDestroyAndNothingOfThePhotographsStays(TestDatabase database) throws SQLException {
        try (RecordOffice office = new RecordOffice(database, data)) {
            RecordNumber number = photographed(office);
            photographed(office);
            refused("refusal.notFound", () -> ask(office, ONE, desk -> desk.propose(number, Taking.PHOTOGRAPHS, 1)));
            office.acquit(number);
            assertEquals(
                    List.of("PHOTOGRAPHS 1 null"),
                    ask(office, ONE, DestructionDesk::listDue).stream()
                            .map(due -> due.what() + " " + due.set() + " " + due.certificate())
                            .toList());
            refused("refusal.notFound", () -> ask(office, ONE, desk -> desk.open(number, Taking.PRINTS, 1)));
            CertificateNumber certificate = ask(office, ONE, desk -> desk.propose(number, Taking.PHOTOGRAPHS, 1))
                    .number();
            refused("audit.control.own", () -> ask(office, ONE, desk -> desk.confirm(certificate)));
            DoneDestruction done = ask(office, TWO, desk -> desk.confirm(certificate));
            assertEquals(
                    number.auditTarget() + " photographs 1", done.auditDetail(), "what a copy put back does not know");
            assertEquals(
                    List.of("FRONT null null null", "LEFT null null null", "MARK null null null"),
                    rows(
                            database,
                            "select v.side, v.width, v.contrast, v.mark_words from photo_view v join photo_set s on s.id ="
                                    + " v.set_id where s.state = 'DESTROYED' order by v.place"));
            assertEquals(List.of("3"), rows(database, "select count(*) from photo_picture"), "those of another record");
            Certificate paper = ask(office, TWO, desk -> desk.certificate(certificate));
            assertEquals(List.of(PhotoSide.FRONT, PhotoSide.LEFT, PhotoSide.MARK), paper.things());
            assertEquals(3, paper.destruction().things());
            assertEquals(List.of(), ask(office, ONE, DestructionDesk::listDue));
            assertEquals(1, ask(office, ONE, DestructionDesk::listDone).size());
        }
    }

    @EveryEngine
    void aDirectionOfACourtKeepsThem(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            RecordNumber number = photographed(office);
            office.acquit(number);
            ask(office, ONE, desk -> {
                desk.keep(number, Taking.PHOTOGRAPHS, 1, new NewKeeping("Sessions Judge", "Crl. 9", TODAY, null));
                return null;
            });
            refused("prints.destroy.kept", () -> ask(office, ONE, desk -> desk.propose(number, Taking.PHOTOGRAPHS, 1)));
            assertTrue(ask(office, ONE, desk -> desk.open(number, Taking.PHOTOGRAPHS, 1))
                    .isKept());
        }
    }

    @EveryEngine
    @Tag("T5")
    void theDatabaseItselfRefusesADestructionByOne(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            RecordNumber number = photographed(office);
            office.acquit(number);
            ask(office, ONE, desk -> desk.propose(number, Taking.PHOTOGRAPHS, 1));
            for (String forged : List.of(
                    "update photo_set set state = 'DESTROYED'",
                    "update photo_set set destruction_id = (select min(d.id) from photo_destruction d)",
                    "update photo_destruction set decision = 'CONFIRMED'",
                    "update photo_destruction set decision = 'CONFIRMED', decided_at = proposed_at, decided_by ="
                            + " proposed_by, decided_person = proposed_person",
                    "update photo_destruction set live_set_id = null",
                    "update photo_view set width = null")) {
                assertThrows(SQLException.class, () -> run(database, forged), forged);
            }
        }
    }

    /** A record with a finished set of front, left and a mark. */
    private static RecordNumber photographed(RecordOffice office) {
        RecordNumber number = office.record("ppc-302", CourtOutcome.CONVICTED);
        office.unit.perform(em -> {
            PhotoSets sets = new PhotoSets(em, office.keys);
            Ground ground = new Ground(Standing.CONVICTED, 1, null, null, null);
            long record = new CriminalRecords(em).require(number).id();
            PhotoSet set = sets.begin(record, new NewPhotoSet(ground, TODAY), SomeRecord.FIRST, RecordOffice.NOW);
            em.flush();
            sets.take(set, NewPhoto.of(PhotoSide.FRONT, null), FRONT, SomeRecord.FIRST, RecordOffice.NOW);
            sets.take(set, NewPhoto.of(PhotoSide.LEFT, null), LEFT, SomeRecord.FIRST, RecordOffice.NOW);
            sets.take(set, new NewPhoto(0, null, "Scar", null), SCAR, SomeRecord.FIRST, RecordOffice.NOW);
            sets.complete(set, RecordOffice.NOW);
        });
        return number;
    }

    private static <T> T ask(RecordOffice office, Caller caller, Function<DestructionDesk, T> question) {
        return office.unit.inTransaction(em -> {
            DestructionDesk desk = new DestructionDesk();
            desk.records = new CriminalRecords(em);
            desk.sets = new FallenSets(
                    em,
                    new PrintSets(em, office.keys),
                    new HandPictures(em, office.keys),
                    new PhotoSets(em, office.keys));
            desk.destructions = new Destructions(em, desk.sets);
            desk.offences = new Offences(em);
            desk.places = new Places(em, RecordOffice.CLOCK);
            desk.accounts = new UserAccounts(em, office.keys);
            desk.callers = () -> caller;
            desk.clock = RecordOffice.CLOCK;
            return question.apply(desk);
        });
    }

    private static List<String> rows(TestDatabase database, String query) throws SQLException {
        try (Connection owner = database.open();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) row.add(rows.getString(i));
                found.add(String.join(" ", row.stream().map(String::valueOf).toList()));
            }
            return found;
        }
    }

    private static void run(TestDatabase database, String order) throws SQLException {
        try (Connection owner = database.open();
                Statement statement = owner.createStatement()) {
            statement.executeUpdate(order);
        }
    }
}
