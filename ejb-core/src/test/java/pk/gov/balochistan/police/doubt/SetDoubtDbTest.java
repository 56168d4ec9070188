package pk.gov.balochistan.police.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.doubt.SomeDoubt.waiting;
import static pk.gov.balochistan.police.examination.Conclusion.IDENTIFIED;
import static pk.gov.balochistan.police.identification.RecordOffice.ARRESTED;
import static pk.gov.balochistan.police.identification.RecordOffice.CLOCK;
import static pk.gov.balochistan.police.identification.RecordOffice.NOW;
import static pk.gov.balochistan.police.identification.RecordOffice.ONE;
import static pk.gov.balochistan.police.identification.RecordOffice.REASON;
import static pk.gov.balochistan.police.identification.RecordOffice.THREE;
import static pk.gov.balochistan.police.identification.RecordOffice.TWO;
import static pk.gov.balochistan.police.identification.RecordOffice.refused;
import static pk.gov.balochistan.police.identification.RecordOffice.template;
import static pk.gov.balochistan.police.lawfultaking.Taking.PHOTOGRAPHS;
import static pk.gov.balochistan.police.lawfultaking.Taking.PRINTS;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.credential.Passwords;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.identification.RecordOffice;
import pk.gov.balochistan.police.identity.Enrolment;
import pk.gov.balochistan.police.identity.NewAccount;
import pk.gov.balochistan.police.identity.SignInRules;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.inventedface.InventedFace;
import pk.gov.balochistan.police.lawfultaking.Ground;
import pk.gov.balochistan.police.lawfultaking.LawfulSet;
import pk.gov.balochistan.police.lawfultaking.Mistake;
import pk.gov.balochistan.police.lawfultaking.Standing;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.phototaking.NewPhoto;
import pk.gov.balochistan.police.phototaking.NewPhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoImage;
import pk.gov.balochistan.police.phototaking.PhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoSets;
import pk.gov.balochistan.police.phototaking.PhotoSide;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.testing.Some;

/** A finished set of the wrong person, or without a ground, is taken out by two, with what was concluded from it. */
@Tag("T5")
class SetDoubtDbTest {
    private static final String WHY = "The constable took the prints of the man in the next cell.";

    private static final SignInRules RULES =
            new SignInRules(Map.of("DEMO", "true"), new Passwords(new Passwords.Cost(64, 1, 1)));

    @TempDir
    Path data;

    private static <T> T ask(RecordOffice office, Caller examiner, Function<SetDoubtDesk, T> question) {
        return office.unit.inTransaction(em -> question.apply(SomeDoubt.ofSets(em, office.keys, examiner, CLOCK)));
    }

    private static void doubt(RecordOffice office, Caller examiner, RecordNumber number, SetFault fault) {
        ask(office, examiner, desk -> {
            desk.doubt(number, PRINTS, 1, fault, WHY);
            return null;
        });
    }

    private static PrintSet set(RecordOffice office, RecordNumber number) {
        return office.taking(ONE, desk -> desk.open(number, REASON)).sets().get(0);
    }

    @EveryEngine
    void whatIsOfAnotherPersonLeavesTheSearchAndTakesItsIdentificationsWithIt(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            office.permitSearches();
            RecordOffice.ArrestedTwice twice = office.arrestTwice();
            ExaminationNumber comparison = office.compared(twice.sought(), 1);
            office.conclude(ONE, comparison, IDENTIFIED);
            office.conclude(TWO, comparison, IDENTIFIED);
            assertEquals(
                    List.of(comparison),
                    ask(office, ONE, desk -> desk.open(twice.mate(), PRINTS, 1)).identifications());
            doubt(office, ONE, twice.mate(), SetFault.PERSON);
            assertTrue(set(office, twice.mate()).isComplete(), "it is searched until another person decides");
            refused(
                    "audit.control.own",
                    () -> ask(
                            office,
                            ONE,
                            desk -> desk.withdraw(twice.mate(), PRINTS, 1, waiting(desk, twice.mate(), PRINTS))));
            refused("prints.setDoubt.waiting", () -> doubt(office, TWO, twice.mate(), SetFault.PERSON));
            assertEquals(0, ask(office, ONE, SetDoubtDesk::listWaiting).size());
            assertEquals(0, ask(office, ONE, SetDoubtDesk::countWaiting));
            assertEquals(1, ask(office, TWO, SetDoubtDesk::countWaiting), "the first page calls another");
            assertEquals(
                    List.of(twice.mate()),
                    ask(office, TWO, SetDoubtDesk::listWaiting).stream()
                            .map(WaitingSetDoubt::record)
                            .toList());
            WithdrawnSet withdrawn = ask(
                    office, TWO, desk -> desk.withdraw(twice.mate(), PRINTS, 1, waiting(desk, twice.mate(), PRINTS)));
            assertEquals(List.of(comparison), withdrawn.identifications());
            assertTrue(withdrawn.auditDetail().contains(comparison.digits()), withdrawn.auditDetail());
            PrintSet gone = set(office, twice.mate());
            assertTrue(gone.isWithdrawn() && gone.isGivenUp(), "two destroy it next");
            assertEquals(Mistake.OF_ANOTHER, gone.mistake(), "letter and certificate say whose it is not");
            assertTrue(office.sheet(THREE, comparison).comparison().isWithdrawn());
            assertEquals(
                    List.of(),
                    office.taking(ONE, desk -> desk.open(twice.sought(), REASON))
                            .same());
            assertEquals(0, ask(office, TWO, SetDoubtDesk::listWaiting).size());
            ExaminationNumber again = office.searching(ONE, desk -> desk.identify(twice.sought(), 1, REASON));
            assertFalse(
                    office.searching(ONE, desk -> desk.open(again)).search().searched() > 4,
                    "neither of its two prints is looked at");
            DoubtSheet course = office.unit.inTransaction(
                    em -> SomeDoubt.desk(em, office.keys, THREE, CLOCK).open(comparison));
            assertEquals(WHY, course.withdrawn().why());
            assertEquals(
                    "user:cro-1 user:cro-2",
                    course.withdrawn().control().proposedBy() + " "
                            + course.withdrawn().control().decidedBy());
        }
    }

    @EveryEngine
    void aWrongGroundTakesTheSetOutAndLeavesWhoseItIs(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            office.permitSearches();
            RecordOffice.ArrestedTwice twice = office.arrestTwice();
            ExaminationNumber comparison = office.compared(twice.sought(), 1);
            office.conclude(ONE, comparison, IDENTIFIED);
            office.conclude(TWO, comparison, IDENTIFIED);
            doubt(office, ONE, twice.mate(), SetFault.GROUND);
            assertEquals(
                    List.of(),
                    ask(
                                    office,
                                    TWO,
                                    desk -> desk.withdraw(twice.mate(), PRINTS, 1, waiting(desk, twice.mate(), PRINTS)))
                            .identifications());
            assertEquals(Mistake.UNGROUNDED, set(office, twice.mate()).mistake());
            assertFalse(office.sheet(THREE, comparison).comparison().isWithdrawn());
        }
    }

    @EveryEngine
    void whoTookItDoesNotVouchForItAndWhatStaysMayBeDoubtedAgain(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            RecordNumber number = office.record("ppc-302", CourtOutcome.UNDER_TRIAL);
            office.set(number, template(1));
            refused("prints.setDoubt.fault", () -> doubt(office, TWO, number, null));
            doubt(office, TWO, number, SetFault.GROUND);
            SetDoubtSheet taker = ask(office, ONE, desk -> desk.open(number, PRINTS, 1));
            assertTrue(taker.mayWithdraw());
            assertFalse(taker.mayUphold());
            refused("prints.setDoubt.taken", () -> uphold(office, ONE, number));
            refused("audit.control.own", () -> uphold(office, TWO, number));
            uphold(office, THREE, number);
            assertTrue(set(office, number).isComplete());
            refused(
                    "prints.setDoubt.none",
                    () -> ask(office, THREE, desk -> desk.withdraw(number, PRINTS, 1, waiting(desk, number, PRINTS))));
            doubt(office, ONE, number, SetFault.PERSON);
            assertEquals(
                    2,
                    ask(office, TWO, desk -> desk.open(number, PRINTS, 1))
                            .rounds()
                            .size());
        }
    }

    @EveryEngine
    void anotherAccountOfWhoTookItDoesNotVouchForItEither(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            RecordNumber number = office.record("ppc-302", CourtOutcome.UNDER_TRIAL);
            office.set(number, template(1));
            office.unit.perform(em -> open(em, office));
            doubt(office, TWO, number, SetFault.GROUND);
            Caller again = new Caller("user:cro-night", "web", 2L, ONE.belt(), Set.of(), ONE.posts());
            assertFalse(ask(office, again, desk -> desk.open(number, PRINTS, 1)).mayUphold());
            refused("prints.setDoubt.taken", () -> uphold(office, again, number));
            uphold(office, THREE, number);
        }
    }

    @EveryEngine
    void nothingIsDecidedOnADoubtThatWasNotRead(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            RecordNumber number = office.record("ppc-302", CourtOutcome.UNDER_TRIAL);
            office.set(number, template(1));
            doubt(office, TWO, number, SetFault.GROUND);
            long read = ask(office, THREE, desk -> waiting(desk, number, PRINTS));
            uphold(office, THREE, number);
            doubt(office, TWO, number, SetFault.PERSON);
            refused(
                    "refusal.changedMeanwhile",
                    () -> ask(office, THREE, desk -> desk.withdraw(number, PRINTS, 1, read)));
            refused(
                    "refusal.changedMeanwhile",
                    () -> ask(office, THREE, desk -> {
                        desk.uphold(number, PRINTS, 1, read, WHY);
                        return null;
                    }));
            assertTrue(set(office, number).isComplete());
        }
    }

    /** The account by which the set was taken. */
    private static void open(EntityManager em, RecordOffice office) {
        Places places = new Places(em, CLOCK);
        em.persist(new Officer(ONE.belt(), "Zarak Khan", "زرک خان", "SI", places.require(Some.STATION), null));
        em.flush();
        Username name = Username.ofActor(ONE.actor()).orElseThrow();
        new Enrolment(new UserAccounts(em, office.keys), new Officers(em), places, RULES, CLOCK)
                .openShut(new NewAccount(name, ONE.belt(), "Zarak Khan", "زرک خان"), "system:test");
    }

    private static void uphold(RecordOffice office, Caller examiner, RecordNumber number) {
        ask(office, examiner, desk -> {
            desk.uphold(
                    number, PRINTS, 1, waiting(desk, number, PRINTS), "The sheet of the arrest bears this man's face.");
            return null;
        });
    }

    @EveryEngine
    void oneWhoDoubtsTheIdentificationIsNoSecondPersonForIt(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            office.permitSearches();
            RecordOffice.ArrestedTwice twice = office.arrestTwice();
            ExaminationNumber comparison = office.compared(twice.sought(), 1);
            office.conclude(ONE, comparison, IDENTIFIED);
            office.conclude(TWO, comparison, IDENTIFIED);
            office.unit.perform(
                    em -> SomeDoubt.desk(em, office.keys, TWO, CLOCK).doubt(comparison, WHY));
            doubt(office, ONE, twice.mate(), SetFault.PERSON);
            refused(
                    "prints.setDoubt.first",
                    () -> ask(
                            office,
                            TWO,
                            desk -> desk.withdraw(twice.mate(), PRINTS, 1, waiting(desk, twice.mate(), PRINTS))));
            assertTrue(set(office, twice.mate()).isComplete(), "nothing is half done");
            assertEquals(
                    1,
                    ask(
                                    office,
                                    THREE,
                                    desk -> desk.withdraw(twice.mate(), PRINTS, 1, waiting(desk, twice.mate(), PRINTS)))
                            .identifications()
                            .size());
        }
    }

    @EveryEngine
    void openSetsAreGivenUpAndFallenOnesAreNoMoreDoubted(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            RecordNumber number = office.record("ppc-302", CourtOutcome.UNDER_TRIAL);
            office.act(ONE, desk -> desk.begin(number, ARRESTED));
            refused("prints.setDoubt.notComplete", () -> doubt(office, ONE, number, SetFault.GROUND));
            refused("refusal.notFound", () -> ask(office, ONE, desk -> desk.open(number, PRINTS, 1)));
            RecordNumber other = office.record("ppc-302", CourtOutcome.UNDER_TRIAL);
            office.set(other, template(1));
            doubt(office, ONE, other, SetFault.PERSON);
            office.acquit(other);
            assertEquals(0, ask(office, TWO, SetDoubtDesk::listWaiting).size());
            assertFalse(ask(office, TWO, desk -> desk.open(other, PRINTS, 1)).mayWithdraw());
            refused(
                    "prints.setDoubt.notComplete",
                    () -> ask(office, TWO, desk -> desk.withdraw(other, PRINTS, 1, waiting(desk, other, PRINTS))));
        }
    }

    @EveryEngine
    void photographsOfAnotherPersonAreShownNoMore(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            RecordNumber number = office.record("ppc-302", CourtOutcome.CONVICTED);
            office.unit.perform(em -> {
                PhotoSets sets = new PhotoSets(em, office.keys);
                PhotoSet set = sets.begin(
                        new CriminalRecords(em).require(number).id(),
                        new NewPhotoSet(new Ground(Standing.CONVICTED, 1, null, null, null), RecordOffice.TODAY),
                        Signatory.of(ONE),
                        NOW);
                em.flush();
                take(sets, set, PhotoSide.FRONT, InventedFace.of(1).front());
                take(sets, set, PhotoSide.LEFT, InventedFace.of(1).left());
                sets.complete(set, NOW);
            });
            ask(office, TWO, desk -> {
                desk.doubt(number, PHOTOGRAPHS, 1, SetFault.PERSON, WHY);
                return null;
            });
            assertEquals(
                    List.of(PHOTOGRAPHS),
                    ask(office, THREE, SetDoubtDesk::listWaiting).stream()
                            .map(WaitingSetDoubt::what)
                            .toList());
            ask(office, THREE, desk -> desk.withdraw(number, PHOTOGRAPHS, 1, waiting(desk, number, PHOTOGRAPHS)));
            LawfulSet gone = office.unit.inTransaction(em -> new PhotoSets(em, office.keys)
                    .require(new CriminalRecords(em).require(number).id(), 1));
            assertEquals(Mistake.OF_ANOTHER, gone.mistake());
        }
    }

    private static void take(PhotoSets sets, PhotoSet set, PhotoSide side, byte[] photograph) {
        sets.take(set, NewPhoto.of(side, null), PhotoImage.read(photograph), Signatory.of(ONE), NOW);
    }

    @EveryEngine
    void theTableTakesNoDecisionOfOnePerson(TestDatabase database) throws SQLException {
        try (RecordOffice office = new RecordOffice(database, data)) {
            RecordNumber number = office.record("ppc-302", CourtOutcome.UNDER_TRIAL);
            office.set(number, template(1));
            doubt(office, ONE, number, SetFault.PERSON);
        }
        for (String forged : List.of(
                "update set_doubt set decision = 'CONFIRMED'",
                "update set_doubt set decision = 'CONFIRMED', decided_at = proposed_at, decided_by = 'x', decided_person"
                        + " = proposed_person",
                "update set_doubt set live_print_set_id = null",
                "update set_doubt set photo_set_id = print_set_id",
                "delete from set_doubt")) {
            try (Connection portal = database.portal().open();
                    Statement statement = portal.createStatement()) {
                assertThrows(SQLException.class, () -> statement.executeUpdate(forged), forged);
            }
        }
    }
}
