package pk.gov.balochistan.police.handpicture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.handpicture.HandOffice.Pictures.CARD;
import static pk.gov.balochistan.police.handpicture.HandOffice.Pictures.LEFT;
import static pk.gov.balochistan.police.handpicture.HandOffice.Pictures.RIGHT;
import static pk.gov.balochistan.police.handpicture.HandOffice.of;
import static pk.gov.balochistan.police.identification.RecordOffice.ONE;
import static pk.gov.balochistan.police.identification.RecordOffice.REASON;
import static pk.gov.balochistan.police.identification.RecordOffice.refused;

import java.awt.Rectangle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.imaging.Drawn;
import pk.gov.balochistan.police.printtaking.FingerState;
import pk.gov.balochistan.police.printtaking.ImpressionKind;

/** Fingers are cut out of a card by the server, looked at before any is kept, and found by any of their impressions. Source: issue 4. */
class HandDeskDbTest {
    @TempDir
    Path data;

    @EveryEngine
    void aCardFillsASetAndThePersonIsFoundByAFingerOfIt(TestDatabase database) {
        try (HandOffice office = new HandOffice(database, data)) {
            office.office.permitSearches();
            RecordNumber number = office.begun();
            int card = office.send(number, HandKind.CARD, CARD);
            List<Box> boxes = office.boxes(number, card);
            assertEquals(20, boxes.size());
            FoundFingers looked = office.look(number, card, boxes);
            assertTrue(looked.isGood(), looked.toString());
            assertEquals(0, (int) office.set(number, set -> set.prints().size()), "nothing is kept by a look");
            FoundFingers taken = office.take(number, card, boxes, false);
            assertEquals(20, taken.taken());
            assertEquals(
                    "10 20",
                    office.set(
                            number,
                            set -> set.fingersTaken() + " " + set.taken().size()));
            office.office.act(ONE, desk -> desk.complete(number, 1, false));
            RecordNumber other = office.begun();
            int again = office.send(other, HandKind.RIGHT_FOUR, RIGHT);
            office.take(other, again, of(office.boxes(other, again), ImpressionKind.PLAIN, Finger.RIGHT_RING), true);
            office.office.act(ONE, desk -> desk.complete(other, 1, false));
            ExaminationNumber search = office.office.searching(ONE, desk -> desk.identify(other, 1, REASON));
            assertEquals(
                    1,
                    office.office
                            .searching(ONE, desk -> desk.open(search))
                            .candidates()
                            .size(),
                    "by one plain finger");
        }
    }

    @EveryEngine
    void whatSomebodyHasToLookAtIsKeptOnlyOnceHeSaysSo(TestDatabase database) {
        try (HandOffice office = new HandOffice(database, data)) {
            RecordNumber number = office.begun();
            int card = office.send(number, HandKind.CARD, CARD);
            Box thumb = of(office.boxes(number, card), ImpressionKind.ROLLED, Finger.RIGHT_THUMB)
                    .get(0);
            Box part = new Box(thumb.kind(), thumb.finger(), thumb.x() + 300, thumb.y() + 280, 120, 120);
            Box index = new Box(thumb.kind(), Finger.RIGHT_INDEX, thumb.x(), thumb.y(), thumb.width(), thumb.height());
            assertEquals(0, office.take(number, card, List.of(part), false).taken(), "too little of a finger");
            assertEquals(1, office.take(number, card, List.of(thumb), false).taken());
            FoundFingers doubted = office.take(number, card, List.of(index), false);
            assertEquals(Finger.RIGHT_THUMB, doubted.fingers().get(0).like());
            assertEquals(0, doubted.taken(), "the same finger twice");
            assertEquals(1, office.take(number, card, List.of(index), true).taken());
            refused("prints.sequence.twice", () -> office.office.act(ONE, desk -> desk.complete(number, 1, false)));
            Box outside = new Box(thumb.kind(), Finger.LEFT_RING, 3_900, 0, 300, 300);
            FoundFinger refused =
                    office.take(number, card, List.of(outside), true).fingers().get(0);
            assertEquals("hand.box.outside", refused.refusal().key());
            Box bare = new Box(thumb.kind(), Finger.LEFT_RING, 1_000, 400, 500, 500);
            FoundFinger empty =
                    office.take(number, card, List.of(bare), true).fingers().get(0);
            assertEquals("hand.box.empty", empty.refusal().key());
            refused("hand.box.none", () -> office.look(number, card, List.of()));
        }
    }

    @EveryEngine
    void handsThatWereExchangedAreSaidInWords(TestDatabase database) {
        try (HandOffice office = new HandOffice(database, data)) {
            RecordNumber number = office.begun();
            int card = office.send(number, HandKind.CARD, CARD);
            List<Box> rolled = office.boxes(number, card).stream()
                    .filter(box -> box.kind() == ImpressionKind.ROLLED)
                    .toList();
            office.take(number, card, rolled, false);
            int good = office.send(number, HandKind.LEFT_FOUR, LEFT);
            FoundFingers left = office.look(number, good, office.boxes(number, good));
            assertTrue(left.isGood() && !left.isExchanged(), left.toString());
            int wrong = office.send(number, HandKind.LEFT_FOUR, RIGHT);
            FoundFingers exchanged = office.look(number, wrong, office.boxes(number, wrong));
            assertTrue(exchanged.isExchanged(), exchanged.toString());
        }
    }

    @EveryEngine
    void fingersThatAreNotThereAreEnteredAndARetakeTakesThePlaceOfItsKindAlone(TestDatabase database) {
        try (HandOffice office = new HandOffice(database, data)) {
            RecordNumber number = office.begun();
            int card = office.send(number, HandKind.CARD, CARD);
            List<Box> boxes = office.boxes(number, card);
            Map<Finger, FingerState> untaken = Map.of(Finger.LEFT_RING, FingerState.MISSING);
            FoundFingers taken =
                    office.take(number, card, of(boxes, ImpressionKind.ROLLED, Finger.LEFT_INDEX), untaken, false);
            assertEquals(2, taken.taken());
            office.take(number, card, of(boxes, ImpressionKind.PLAIN, Finger.LEFT_INDEX), false);
            Box moved = of(boxes, ImpressionKind.ROLLED, Finger.LEFT_INDEX).get(0);
            Box retaken = new Box(
                    moved.kind(), moved.finger(), moved.x() + 50, moved.y(), moved.width() - 50, moved.height());
            office.take(number, card, List.of(retaken), false);
            assertEquals(
                    List.of("LEFT_INDEX ROLLED", "LEFT_INDEX PLAIN", "LEFT_RING null"),
                    office.set(number, set -> set.prints().stream()
                            .map(print -> print.finger() + " " + print.kind())
                            .toList()));
            assertEquals(
                    List.of(retaken),
                    of(office.boxes(number, card), ImpressionKind.ROLLED, Finger.LEFT_INDEX),
                    "where it was cut");
            FoundFinger refused = office.take(
                            number, card, List.of(), Map.of(Finger.LEFT_INDEX, FingerState.BANDAGED), false)
                    .fingers()
                    .get(0);
            assertEquals("prints.finger.taken", refused.refusal().key());
        }
    }

    @EveryEngine
    void aPictureWithoutAScaleIsMeasuredAndTheFormLaidWhereItLies(TestDatabase database) {
        try (HandOffice office = new HandOffice(database, data)) {
            RecordNumber number = office.begun();
            int card = office.asking(desk -> desk.send(number, 1, new NewHandPicture(HandKind.CARD, CARD, null, null)));
            assertEquals(List.of(), office.boxes(number, card));
            refused(
                    "hand.unmeasured",
                    () -> office.look(
                            number, card, List.of(new Box(ImpressionKind.ROLLED, Finger.RIGHT_THUMB, 0, 0, 500, 500))));
            refused("prints.image.dpiRange", () -> measure(office, number, card, 200));
            measure(office, number, card, 500);
            assertEquals(20, office.boxes(number, card).size());
            refused("hand.form", () -> lay(office, number, card, new Rectangle(200, 0, 4_000, 4_000)));
            lay(office, number, card, new Rectangle(100, 200, 3_000, 3_000));
            Box thumb = office.boxes(number, card).get(0);
            assertEquals(List.of(116, 1_341), List.of(thumb.x(), thumb.y()));
        }
    }

    private static void measure(HandOffice office, RecordNumber number, int picture, int dpi) {
        office.asking(desk -> {
            desk.measure(number, 1, picture, dpi);
            return null;
        });
    }

    private static void lay(HandOffice office, RecordNumber number, int picture, Rectangle form) {
        office.asking(desk -> {
            desk.lay(number, 1, picture, form);
            return null;
        });
    }

    @EveryEngine
    void aPalmIsKeptAndHasNoFingers(TestDatabase database) {
        try (HandOffice office = new HandOffice(database, data)) {
            RecordNumber number = office.begun();
            int palm = office.send(number, HandKind.RIGHT_PALM, RIGHT);
            assertEquals(List.of(), office.boxes(number, palm));
            office.office.act(ONE, desk -> desk.giveUp(number, 1));
            refused("taking.closed", () -> office.send(number, HandKind.LEFT_PALM, LEFT));
        }
    }

    @EveryEngine
    @Tag("T21")
    void aPictureLiesSealedAndIsShownWhileItsSetStands(TestDatabase database) throws SQLException {
        try (HandOffice office = new HandOffice(database, data);
                Connection owner = database.open();
                Statement statement = owner.createStatement()) {
            RecordNumber number = office.begun();
            int card = office.send(number, HandKind.CARD, CARD);
            office.take(number, card, of(office.boxes(number, card), ImpressionKind.ROLLED, Finger.RIGHT_THUMB), false);
            office.office.act(ONE, desk -> desk.complete(number, 1, false));
            assertEquals(
                    1,
                    office.asking(desk -> desk.open(number, REASON)).pictures().size());
            assertEquals(
                    1_600,
                    width(office.asking(desk -> desk.show(number, 1, card)).jpeg()));
            try (ResultSet row = statement.executeQuery("select sealed_image, sealed_view from hand_image")) {
                assertTrue(row.next());
                assertFalse(begins(row.getBytes(1), "\u0089PNG") || begins(row.getBytes(2), "\u00ff\u00d8"));
            }
            office.office.acquit(number);
            refused("refusal.notFound", () -> office.asking(desk -> desk.show(number, 1, card)));
            assertEquals(
                    List.of(), office.asking(desk -> desk.open(number, REASON)).pictures());
        }
    }

    private static int width(byte[] jpeg) {
        return Drawn.kept(jpeg).getWidth();
    }

    private static boolean begins(byte[] octets, String mark) {
        return new String(octets, 0, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
    }

    @EveryEngine
    void theDatabaseItselfRefusesAPrintCutFromThePictureOfAnotherSet(TestDatabase database) throws SQLException {
        try (HandOffice office = new HandOffice(database, data)) {
            RecordNumber number = office.begun();
            int card = office.send(number, HandKind.CARD, CARD);
            office.take(number, card, of(office.boxes(number, card), ImpressionKind.ROLLED, Finger.RIGHT_THUMB), false);
            office.send(office.begun(), HandKind.RIGHT_PALM, RIGHT);
        }
        for (String forged : List.of(
                "update taken_print set picture_id = (select max(id) from hand_picture)",
                "update taken_print set cut_box = null",
                "update taken_print set impression = 3",
                "update hand_picture set kind = 'FOOT'",
                "update hand_image set version = 1",
                "delete from hand_picture")) {
            try (Connection portal = database.portal().open();
                    Statement statement = portal.createStatement()) {
                assertThrows(SQLException.class, () -> statement.executeUpdate(forged), forged);
            }
        }
    }
}
