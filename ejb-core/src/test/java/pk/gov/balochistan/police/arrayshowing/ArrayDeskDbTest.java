package pk.gov.balochistan.police.arrayshowing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.arrayshowing.ArrayRoom.REASON;
import static pk.gov.balochistan.police.arrayshowing.ArrayRoom.chose;
import static pk.gov.balochistan.police.arrayshowing.ArrayRoom.witness;
import static pk.gov.balochistan.police.identification.RecordOffice.NOW;
import static pk.gov.balochistan.police.identification.RecordOffice.ONE;
import static pk.gov.balochistan.police.identification.RecordOffice.refused;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.photoarray.ArrayNumber;
import pk.gov.balochistan.police.photoarray.VoidReason;
import pk.gov.balochistan.police.viewing.PersonView;
import pk.gov.balochistan.police.viewing.PersonViews;

/** A sealed array is shown by somebody who does not know the suspect, once a witness, and changes nothing. Source: issue 4. */
class ArrayDeskDbTest {
    @TempDir
    Path data;

    @EveryEngine
    void anotherOfficerOfThePlaceShowsItOnceAndLearnsNothing(TestDatabase database) {
        try (ArrayRoom room = new ArrayRoom(database, data)) {
            ShowingRef ref = room.sealed();
            assertEquals(
                    0, room.showing(room.elsewhere, ShowingDesk::listWaiting).size());
            refused("refusal.notFound", () -> room.showing(room.elsewhere, desk -> desk.open(ref)));
            assertEquals(1, room.showing(room.shower, ShowingDesk::listWaiting).size());
            assertTrue(room.showing(room.shower, desk -> desk.open(ref))
                    .photographs()
                    .isEmpty());
            refused("arrays.show.notBegun", () -> room.show(room.shower, desk -> desk.record(ref, chose(1))));
            room.show(room.shower, desk -> desk.begin(ref));
            refused("arrays.show.begun", () -> room.show(room.shower, desk -> desk.begin(ref)));
            ShowingSheet laid = room.showing(room.shower, desk -> desk.open(ref));
            assertEquals(
                    List.of(1, 2, 3, 4, 5, 6),
                    laid.photographs().stream().map(Numbered::number).toList());
            assertEquals(6, laid.personsShown().size());
            assertEquals(
                    laid.shown().stream()
                            .sorted((a, b) -> a.digits().compareTo(b.digits()))
                            .toList(),
                    List.copyOf(laid.shown()),
                    "the trail's order tells nothing");
            assertNull(waiting(room, ref).suspectAt(), "nothing is told before the witness answered");
            refused("refusal.notFound", () -> room.composing(ONE, desk -> desk.protocol(ref)));
            refused("arrays.outcome.chosen", () -> room.show(room.shower, desk -> desk.record(ref, chose(7))));
            room.show(room.shower, desk -> desk.record(ref, chose(2)));
            refused("arrays.outcome.again", () -> room.show(room.shower, desk -> desk.record(ref, chose(3))));
            assertTrue(room.showing(room.shower, desk -> desk.open(ref))
                    .photographs()
                    .isEmpty());
            ShownArray paper = room.showing(room.shower, desk -> desk.paper(ref));
            assertNull(paper.suspectAt());
            assertNull(paper.suspect());
            ShownArray protocol = room.composing(ONE, desk -> desk.protocol(ref));
            assertTrue(protocol.suspectAt() >= 1 && protocol.suspectAt() <= 6);
            assertEquals(2, protocol.outcome().chosen());
            assertEquals(protocol.suspectAt() == 2, waiting(room, ref).isSuspectChosen());
            room.show(room.shower, desk -> desk.note(ref, "The witness's name is spelt otherwise."));
            assertEquals(
                    1, room.composing(ONE, desk -> desk.protocol(ref)).notes().size());
        }
    }

    private static WitnessSheet waiting(ArrayRoom room, ShowingRef ref) {
        return room.composing(ONE, desk -> desk.open(ref.array())).witnesses().get(ref.seq() - 1);
    }

    @EveryEngine
    void whoSealedItOrHadToDoWithTheSuspectsRecordCannotShowIt(TestDatabase database) {
        try (ArrayRoom room = new ArrayRoom(database, data)) {
            List<RecordNumber> men = room.suspectAnd(5);
            ShowingRef ref = new ShowingRef(room.seal(men.get(0), room.picked(men.get(0))), 1);
            Caller composerAtTheStation = at(room, ONE);
            refused("arrays.show.own", () -> room.showing(composerAtTheStation, desk -> desk.open(ref)));
            refused("arrays.show.own", () -> room.show(composerAtTheStation, desk -> desk.begin(ref)));
            assertEquals(
                    0,
                    room.showing(composerAtTheStation, ShowingDesk::listWaiting).size());
            look(room, men.get(1), room.shower);
            room.showing(room.shower, desk -> desk.open(ref));
            look(room, men.get(0), room.shower);
            refused("arrays.show.knows", () -> room.showing(room.shower, desk -> desk.open(ref)));
            refused("arrays.show.knows", () -> room.show(room.shower, desk -> desk.begin(ref)));
        }
    }

    /** Who is in both arrays is soon seen, by the witness and by whoever shows them. */
    @EveryEngine
    void aSecondArrayOfTheSameSuspectIsForOtherWitnessesAndAnotherOfficer(TestDatabase database) {
        try (ArrayRoom room = new ArrayRoom(database, data)) {
            List<RecordNumber> men = room.suspectAnd(7);
            ShowingRef first = new ShowingRef(room.seal(men.get(0), room.picked(men.get(0))), 1);
            refused("arrays.witness.again", () -> room.seal(men.get(0), room.picked(men.get(0))));
            ShowingRef second =
                    new ShowingRef(room.seal(men.get(0), room.picked(men.get(0)), witness("Bashir Marri")), 1);
            room.show(room.shower, desk -> desk.begin(first));
            room.show(room.shower, desk -> desk.record(first, chose(1)));
            refused("arrays.show.knows", () -> room.show(room.shower, desk -> desk.begin(second)));
            ShowingRef ofAnother =
                    new ShowingRef(room.seal(men.get(1), room.picked(men.get(1)), witness("Rahim Bugti")), 1);
            room.show(room.shower, desk -> desk.begin(ofAnother));
        }
    }

    private static Caller at(ArrayRoom room, Caller person) {
        return new Caller(person.actor(), "web", 1L, person.belt(), Set.of(), room.shower.posts());
    }

    private static void look(ArrayRoom room, RecordNumber number, Caller by) {
        room.office.unit.perform(em -> new PersonViews(em)
                .add(new PersonView(Signatory.of(by), "CRIMINAL_RECORD_READ:open", number.auditTarget(), REASON, NOW)));
    }

    @EveryEngine
    void everyWitnessHasAnOrderDrawnByLotAndIsShownItOnce(TestDatabase database) {
        try (ArrayRoom room = new ArrayRoom(database, data)) {
            ArrayNumber array = room.sealed().array();
            refused("arrays.witness.again", () -> order(room, array, "  gul   BIBI "));
            Set<Integer> places = new TreeSet<>();
            refused("arrays.witness.again", () -> order(room, array, "Gull Beebi"));
            refused("arrays.witness.letters", () -> order(room, array, "Gul Bibi \u0435"));
            order(room, array, "Gul Bibi wife of Dad Muhammad");
            for (int i = 3; i <= 31; i++) {
                order(room, array, WITNESSES.get(i - 3));
                ShowingRef ref = new ShowingRef(array, i);
                room.show(room.shower, desk -> desk.begin(ref));
                room.show(room.shower, desk -> desk.record(ref, chose(1)));
                places.add(room.composing(ONE, desk -> desk.protocol(ref)).suspectAt());
            }
            // Of 29 draws all in two places or fewer: once in 10^12.
            assertTrue(places.size() > 2, "" + places);
        }
    }

    private static final List<String> WITNESSES = List.of(
            "Abdul Qadir",
            "Bashir Marri",
            "Chakar Rind",
            "Dilawar Khan",
            "Ejaz Mengal",
            "Fida Hussain",
            "Ghous Bakhsh",
            "Hammal Jan",
            "Iqbal Shah",
            "Jamila Begum",
            "Karim Dad",
            "Lal Muhammad",
            "Mahgul",
            "Nazia Parveen",
            "Omar Farooq",
            "Parveen Akhtar",
            "Qaisar Abbas",
            "Rahim Bugti",
            "Shazia Noor",
            "Tahir Jamali",
            "Usman Ghani",
            "Wazir Khetran",
            "Yasmin Raisani",
            "Zarina Gul",
            "Asghar Lehri",
            "Balach Domki",
            "Daniyal Masih",
            "Erum Zehri",
            "Feroza Khanum");

    private static void order(ArrayRoom room, ArrayNumber array, String witness) {
        room.composing(ONE, desk -> {
            desk.order(array, witness(witness));
            return null;
        });
    }

    @EveryEngine
    void anAcquittalMakesItVoidBeforeAWitnessAndTakesThePictureAfterwards(TestDatabase database) {
        try (ArrayRoom room = new ArrayRoom(database, data)) {
            List<RecordNumber> men = room.suspectAnd(5);
            ArrayNumber array = room.seal(men.get(0), room.picked(men.get(0)));
            ShowingRef first = new ShowingRef(array, 1);
            order(room, array, "Second witness");
            ShowingRef second = new ShowingRef(array, 2);
            room.show(room.shower, desk -> desk.begin(first));
            room.office.acquit(men.get(3));
            assertEquals(
                    5, seen(room.showing(room.shower, desk -> desk.open(first)).photographs()));
            room.show(room.shower, desk -> desk.record(first, chose(1)));
            ShownArray protocol = room.composing(ONE, desk -> desk.protocol(first));
            assertEquals(6, protocol.photographs().size());
            assertEquals(5, seen(protocol.photographs()));
            assertEquals(5, protocol.personsShown().size());
            ShowingSheet waiting = room.showing(room.shower, desk -> desk.open(second));
            assertEquals(ShowingState.VOID, waiting.state());
            assertEquals(VoidReason.WITHDRAWN, waiting.why());
            assertEquals(List.of(), room.showing(room.shower, ShowingDesk::listWaiting), "nobody is to show it");
            refused("arrays.void", () -> room.show(room.shower, desk -> desk.begin(second)));
            refused("arrays.void", () -> order(room, array, "Third witness"));
            assertTrue(room.composing(ONE, ArrayDesk::listOwn).get(0).isVoid());
        }
    }

    /** They wait for ever, and stand before all that came later. */
    @EveryEngine
    void howeverManyFellThoseThatStandAreListed(TestDatabase database) {
        try (ArrayRoom room = new ArrayRoom(database, data)) {
            List<RecordNumber> men = room.suspectAnd(6);
            List<Long> sets = men.stream().map(room::set).toList();
            room.seal(men.get(0), sets.subList(1, 6));
            room.office.acquit(men.get(3));
            room.office.unit.perform(em -> {
                for (int seq = 2; seq <= Showings.MOST_LISTED + 1; seq++)
                    em.createNativeQuery("insert into array_showing (id, array_id, seq, photographs, sealed_person,"
                                    + " place_id, witness, witness_key, language, ordered_at) select -" + seq
                                    + ", array_id, " + seq + ", photographs, sealed_person, place_id, 'x', 'x" + seq
                                    + "', language, ordered_at from array_showing where seq = 1")
                            .executeUpdate();
            });
            List<Long> others = List.of(sets.get(0), sets.get(1), sets.get(2), sets.get(4), sets.get(5));
            ArrayNumber standing = room.seal(men.get(6), others);
            assertEquals(
                    List.of(new ShowingRef(standing, 1)),
                    room.showing(room.shower, ShowingDesk::listWaiting).stream()
                            .map(ShowingRow::ref)
                            .toList());
        }
    }

    private static long seen(List<Numbered> photographs) {
        return photographs.stream().filter(one -> one.picture() != null).count();
    }

    @EveryEngine
    void twoPhotographsThatTurnOutToBeOfOnePersonMakeItVoid(TestDatabase database) {
        try (ArrayRoom room = new ArrayRoom(database, data)) {
            List<RecordNumber> men = room.suspectAnd(5);
            ShowingRef ref = new ShowingRef(room.seal(men.get(0), room.picked(men.get(0))), 1);
            room.join(men.get(4), men.get(2));
            assertEquals(
                    VoidReason.JOINED,
                    room.showing(room.shower, desk -> desk.open(ref)).why());
            refused("arrays.void", () -> room.show(room.shower, desk -> desk.begin(ref)));
        }
    }

    /** Whoever of the two comes second fails, so that no witness is shown what was withdrawn. */
    @EveryEngine
    void ofShowingAndAcquittingAtOneMomentOneIsRefused(TestDatabase database) {
        try (ArrayRoom room = new ArrayRoom(database, data)) {
            List<RecordNumber> men = room.suspectAnd(5);
            ShowingRef ref = new ShowingRef(room.seal(men.get(0), room.picked(men.get(0))), 1);
            EntityManager slow = room.office.unit.entityManager();
            slow.getTransaction().begin();
            room.showingDesk(slow, room.shower).begin(ref);
            room.office.acquit(men.get(2));
            assertThrows(RuntimeException.class, () -> slow.getTransaction().commit());
            assertEquals(
                    ShowingState.VOID,
                    room.showing(room.shower, desk -> desk.open(ref)).state());
        }
    }

    @EveryEngine
    void aChoiceChangesNoRecord(TestDatabase database) {
        try (ArrayRoom room = new ArrayRoom(database, data)) {
            List<RecordNumber> men = room.suspectAnd(5);
            ShowingRef ref = new ShowingRef(room.seal(men.get(0), room.picked(men.get(0))), 1);
            List<String> before = states(room, men);
            room.show(room.shower, desk -> desk.begin(ref));
            room.show(room.shower, desk -> desk.record(ref, chose(1)));
            assertEquals(before, states(room, men));
        }
    }

    private static List<String> states(ArrayRoom room, List<RecordNumber> men) {
        return room.office.unit.inTransaction(em -> men.stream()
                .map(new CriminalRecords(em)::require)
                .map(record -> record.answer() + " "
                        + record.offencesFor(true).get(0).outcome() + " "
                        + record.wantedFor().size() + " " + record.changes().size())
                .toList());
    }
}
