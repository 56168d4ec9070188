package pk.gov.balochistan.police.destruction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.identification.RecordOffice.ARRESTED;
import static pk.gov.balochistan.police.identification.RecordOffice.ONE;
import static pk.gov.balochistan.police.identification.RecordOffice.REASON;
import static pk.gov.balochistan.police.identification.RecordOffice.TODAY;
import static pk.gov.balochistan.police.identification.RecordOffice.TWO;
import static pk.gov.balochistan.police.identification.RecordOffice.refused;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.handpicture.HandKind;
import pk.gov.balochistan.police.handpicture.HandPictures;
import pk.gov.balochistan.police.handpicture.NewHandPicture;
import pk.gov.balochistan.police.handpicture.ReadPicture;
import pk.gov.balochistan.police.identification.RecordOffice;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.inventedface.InventedFace;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.lawfultaking.Ground;
import pk.gov.balochistan.police.lawfultaking.Mistake;
import pk.gov.balochistan.police.lawfultaking.Standing;
import pk.gov.balochistan.police.lawfultaking.Taking;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.phototaking.NewPhoto;
import pk.gov.balochistan.police.phototaking.NewPhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoImage;
import pk.gov.balochistan.police.phototaking.PhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoSets;
import pk.gov.balochistan.police.phototaking.PhotoSide;
import pk.gov.balochistan.police.printtaking.ImpressionKind;
import pk.gov.balochistan.police.printtaking.PrintImage;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;

/** A set that was begun on the wrong ground holds nobody up, and what was taken in it is destroyed though its case goes on. */
class GivenUpSetDbTest {
    private static final PhotoImage FRONT = PhotoImage.read(InventedFace.of(1).front());

    @TempDir
    Path data;

    @EveryEngine
    void anotherIsBegunAtOnceAndTheFirstIsNeverSearched(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            RecordNumber number = begun(office);
            refused("taking.open", () -> office.act(ONE, desk -> desk.begin(number, ARRESTED)));
            office.act(ONE, desk -> desk.giveUp(number, 1));
            refused("taking.closed", () -> office.act(ONE, desk -> desk.complete(number, 1, false)));
            refused("taking.closed", () -> office.act(ONE, desk -> desk.giveUp(number, 1)));
            refused(
                    "refusal.notFound",
                    () -> office.taking(ONE, desk -> desk.image(number, 1, Finger.RIGHT_THUMB, ImpressionKind.ROLLED)));
            int second = office.taking(ONE, desk -> desk.begin(number, ARRESTED));
            assertEquals(2, second);
            RecordNumber other = office.record("ppc-302", CourtOutcome.UNDER_TRIAL);
            office.set(other, RecordOffice.template(7));
            refused("taking.closed", () -> office.act(ONE, desk -> desk.giveUp(other, 1)));
        }
    }

    @EveryEngine
    void twoDestroyWhatWasTakenThoughTheCaseGoesOn(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            RecordNumber number = begun(office);
            office.act(ONE, desk -> desk.giveUp(number, 1));
            FallenSet due = ask(office, ONE, DestructionDesk::listDue).get(0);
            assertEquals(Mistake.MISTAKEN, due.mistake());
            assertEquals(CourtOutcome.UNDER_TRIAL, due.outcome());
            DestructionSheet sheet = ask(office, ONE, desk -> desk.open(number, Taking.PRINTS, 1));
            assertTrue(sheet.mayPropose());
            assertFalse(sheet.isOfStandingGround());
            CertificateNumber certificate = ask(office, ONE, desk -> desk.propose(number, Taking.PRINTS, 1))
                    .number();
            refused("audit.control.own", () -> ask(office, ONE, desk -> desk.confirm(certificate)));
            ask(office, TWO, desk -> desk.confirm(certificate));
            assertTrue(office.taking(ONE, desk -> desk.open(number, REASON))
                    .sets()
                    .get(0)
                    .isDestroyed());
            assertEquals(List.of(), ask(office, ONE, DestructionDesk::listDue));
        }
    }

    @EveryEngine
    void photographsAreGivenUpLikewiseAndNothingIsDueOfASetInWhichNothingIs(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            RecordNumber number = office.record("ppc-302", CourtOutcome.CONVICTED);
            photographs(office, number, true);
            photographs(office, number, false);
            RecordNumber empty = office.record("ppc-302", CourtOutcome.UNDER_TRIAL);
            office.act(ONE, desk -> desk.begin(empty, ARRESTED));
            office.act(ONE, desk -> desk.giveUp(empty, 1));
            assertEquals(
                    List.of("PHOTOGRAPHS 1 MISTAKEN"),
                    ask(office, ONE, DestructionDesk::listDue).stream()
                            .map(due -> due.what() + " " + due.set() + " " + due.mistake())
                            .toList());
            refused("prints.destroy.nothing", () -> ask(office, ONE, desk -> desk.propose(empty, Taking.PRINTS, 1)));
            assertFalse(
                    ask(office, ONE, desk -> desk.open(empty, Taking.PRINTS, 1)).mayPropose());
        }
    }

    /** A card is of the person as much as what was cut out of it. */
    @EveryEngine
    void aCardIsDestroyedWithItsSetAlsoWhereNothingWasCutOutOfIt(TestDatabase database) throws SQLException {
        try (RecordOffice office = new RecordOffice(database, data);
                Connection owner = database.open();
                Statement statement = owner.createStatement()) {
            RecordNumber number = office.record("ppc-302", CourtOutcome.UNDER_TRIAL);
            office.act(ONE, desk -> desk.begin(number, ARRESTED));
            office.unit.perform(em -> {
                PrintSets sets = new PrintSets(em, office.keys);
                PrintSet set =
                        sets.require(new CriminalRecords(em).require(number).id(), 1);
                ReadPicture card = new ReadPicture(500, 400, 400, List.of(), new byte[] {1}, new byte[] {2});
                new HandPictures(em, office.keys)
                        .add(
                                set,
                                new NewHandPicture(HandKind.CARD, null, null, null),
                                card,
                                Signatory.of(ONE),
                                RecordOffice.NOW);
            });
            office.act(ONE, desk -> desk.giveUp(number, 1));
            assertEquals(1, ask(office, ONE, DestructionDesk::listDue).size());
            CertificateNumber certificate = ask(office, ONE, desk -> desk.propose(number, Taking.PRINTS, 1))
                    .number();
            ask(office, TWO, desk -> desk.confirm(certificate));
            try (ResultSet row = statement.executeQuery("select (select count(*) from hand_image), kind, laid, dpi"
                    + " from hand_picture where width is null")) {
                assertTrue(row.next());
                assertEquals(
                        "0 CARD null null",
                        row.getInt(1) + " " + row.getString(2) + " " + row.getString(3) + " " + row.getString(4));
            }
            assertEquals(List.of(HandKind.CARD), office.unit.inTransaction(em -> sets(office, em)
                    .destroyed(new PrintSets(em, office.keys)
                            .require(new CriminalRecords(em).require(number).id(), 1))));
        }
    }

    /** An open set of one finger. */
    private static RecordNumber begun(RecordOffice office) {
        RecordNumber number = office.record("ppc-302", CourtOutcome.UNDER_TRIAL);
        office.act(ONE, desk -> desk.begin(number, ARRESTED));
        office.unit.perform(em -> {
            PrintSets sets = new PrintSets(em, office.keys);
            PrintSet set = sets.require(new CriminalRecords(em).require(number).id(), 1);
            PrintImage image = new PrintImage("PNG".getBytes(), 500);
            sets.take(
                    set,
                    Finger.RIGHT_THUMB,
                    ImpressionKind.ROLLED,
                    image,
                    RecordOffice.template(1),
                    Signatory.of(ONE),
                    RecordOffice.NOW);
        });
        return number;
    }

    private static void photographs(RecordOffice office, RecordNumber number, boolean isTaken) {
        office.unit.perform(em -> {
            PhotoSets sets = new PhotoSets(em, office.keys);
            Ground ground = new Ground(Standing.CONVICTED, 1, null, null, null);
            long record = new CriminalRecords(em).require(number).id();
            PhotoSet set = sets.begin(record, new NewPhotoSet(ground, TODAY), SomeRecord.FIRST, RecordOffice.NOW);
            em.flush();
            if (isTaken) sets.take(set, NewPhoto.of(PhotoSide.FRONT, null), FRONT, SomeRecord.FIRST, RecordOffice.NOW);
            sets.giveUp(set, SomeRecord.FIRST, RecordOffice.NOW);
        });
    }

    private static FallenSets sets(RecordOffice office, EntityManager em) {
        return new FallenSets(
                em, new PrintSets(em, office.keys), new HandPictures(em, office.keys), new PhotoSets(em, office.keys));
    }

    private static <T> T ask(RecordOffice office, Caller caller, Function<DestructionDesk, T> question) {
        return office.unit.inTransaction(em -> {
            DestructionDesk desk = new DestructionDesk();
            desk.records = new CriminalRecords(em);
            desk.sets = sets(office, em);
            desk.destructions = new Destructions(em, desk.sets);
            desk.offences = new Offences(em);
            desk.places = new Places(em, RecordOffice.CLOCK);
            desk.accounts = new UserAccounts(em, office.keys);
            desk.callers = () -> caller;
            desk.clock = RecordOffice.CLOCK;
            return question.apply(desk);
        });
    }
}
