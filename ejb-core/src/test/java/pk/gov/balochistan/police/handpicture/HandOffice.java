package pk.gov.balochistan.police.handpicture;

import static pk.gov.balochistan.police.identification.RecordOffice.ARRESTED;
import static pk.gov.balochistan.police.identification.RecordOffice.ONE;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.identification.RecordOffice;
import pk.gov.balochistan.police.imaging.Drawn;
import pk.gov.balochistan.police.inventedprint.InventedCard;
import pk.gov.balochistan.police.printtaking.FingerState;
import pk.gov.balochistan.police.printtaking.ImpressionKind;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;

/** Examiners who cut fingers out of cards and slaps. */
final class HandOffice implements AutoCloseable {
    final RecordOffice office;

    HandOffice(TestDatabase database, Path data) {
        office = new RecordOffice(database, data);
    }

    /** What is grown once in a run: ten fingers take three seconds of a processor. */
    static final class Pictures {
        static final byte[] CARD = png(InventedCard.of(InventedCard.PERSON));
        static final byte[] RIGHT = png(InventedCard.slap(InventedCard.PERSON, true));
        static final byte[] LEFT = png(InventedCard.slap(InventedCard.PERSON, false));

        private Pictures() {}
    }

    static byte[] png(BufferedImage picture) {
        try {
            return Drawn.png(picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A record with an open set. */
    RecordNumber begun() {
        RecordNumber number = office.record("ppc-302", CourtOutcome.UNDER_TRIAL);
        office.taking(ONE, desk -> desk.begin(number, ARRESTED));
        return number;
    }

    <T> T asking(Function<HandDesk, T> question) {
        return office.unit.inTransaction(em -> {
            HandDesk desk = new HandDesk();
            desk.records = new CriminalRecords(em);
            desk.sets = new PrintSets(em, office.keys);
            desk.hands = new HandPictures(em, office.keys);
            desk.callers = () -> ONE;
            desk.clock = RecordOffice.CLOCK;
            return question.apply(desk);
        });
    }

    int send(RecordNumber number, HandKind kind, byte[] picture) {
        return asking(desk -> desk.send(number, 1, new NewHandPicture(kind, picture, InventedCard.DPI, null)));
    }

    List<Box> boxes(RecordNumber number, int picture) {
        return asking(desk -> desk.show(number, 1, picture)).boxes();
    }

    FoundFingers look(RecordNumber number, int picture, List<Box> boxes) {
        return asking(desk -> desk.look(number, 1, picture, boxes));
    }

    FoundFingers take(RecordNumber number, int picture, List<Box> boxes, boolean isAccepted) {
        return take(number, picture, boxes, Map.of(), isAccepted);
    }

    FoundFingers take(
            RecordNumber number, int picture, List<Box> boxes, Map<Finger, FingerState> untaken, boolean isAccepted) {
        return asking(desk -> desk.take(number, 1, picture, new SaidOfBoxes(boxes, untaken, isAccepted)));
    }

    /** Of these boxes those of some fingers. */
    static List<Box> of(List<Box> boxes, ImpressionKind kind, Finger... fingers) {
        return boxes.stream()
                .filter(box -> box.kind() == kind && List.of(fingers).contains(box.finger()))
                .toList();
    }

    <T> T set(RecordNumber number, Function<PrintSet, T> question) {
        return office.unit.inTransaction(em -> question.apply(new PrintSets(em, office.keys)
                .require(new CriminalRecords(em).require(number).id(), 1)));
    }

    @Override
    public void close() {
        office.close();
    }
}
