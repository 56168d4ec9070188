package pk.gov.balochistan.police.printexchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.identification.RecordOffice.ARRESTED;
import static pk.gov.balochistan.police.identification.RecordOffice.ONE;
import static pk.gov.balochistan.police.identification.RecordOffice.refused;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.ansinist.Compression;
import pk.gov.balochistan.police.ansinist.FingerImage;
import pk.gov.balochistan.police.ansinist.SomeTransaction;
import pk.gov.balochistan.police.ansinist.Untaken;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.printtaking.FingerState;
import pk.gov.balochistan.police.printtaking.PrintSet;

/** A transaction fills an open set finger by finger; what one finger is refused for is said of it alone. Source: issue 4. */
class TransactionDeskDbTest {
    /** A third of a second each to grow and to pack, so once. */
    private static final FingerImage THUMB = SomeTransaction.png(1);

    private static final FingerImage INDEX = SomeTransaction.wsq(2);
    private static final FingerImage MIDDLE = SomeTransaction.raw(3);

    @TempDir
    Path data;

    @EveryEngine
    void fingersAreTakenFromWhateverTheyArePackedIn(TestDatabase database) {
        try (ExchangeOffice exchange = new ExchangeOffice(database, data)) {
            RecordNumber number = exchange.begun();
            FilledSet filled = exchange.fill(
                    number,
                    SomeTransaction.of(List.of(THUMB, INDEX, MIDDLE), Map.of(4, Untaken.AMPUTATED, 5, Untaken.UNABLE)));
            assertEquals(
                    "RIGHT_THUMB TAKEN, RIGHT_INDEX TAKEN, RIGHT_MIDDLE TAKEN, RIGHT_RING MARKED, RIGHT_LITTLE MARKED",
                    said(filled));
            assertEquals("set 1 of PKBP-CRO 4821093755: 3 taken, 2 marked, 0 refused of 5", filled.auditDetail());
            assertEquals(
                    "TAKEN ROLLED 500, TAKEN ROLLED 500, TAKEN ROLLED 500, MISSING null null, BANDAGED null null",
                    exchange.set(number, set -> set.prints().stream()
                            .map(print -> print.state() + " " + print.kind() + " " + print.dpi())
                            .collect(Collectors.joining(", "))));
            assertEquals(
                    PrintSet.State.OPEN,
                    exchange.set(number, PrintSet::state),
                    "the examiner looks at each finger and finishes the set");
            exchange.office.act(ONE, desk -> desk.complete(number, 1, false));
            refused("taking.closed", () -> exchange.fill(number, SomeTransaction.of(List.of(THUMB), Map.of())));
        }
    }

    @EveryEngine
    void whatOneFingerIsRefusedForKeepsNoOtherFromBeingTaken(TestDatabase database) {
        try (ExchangeOffice exchange = new ExchangeOffice(database, data)) {
            RecordNumber number = exchange.begun();
            byte[] octets = THUMB.data();
            FilledSet filled = exchange.fill(
                    number,
                    SomeTransaction.of(
                            List.of(
                                    SomeTransaction.image(14, 1, 500, Compression.PNG, octets),
                                    SomeTransaction.image(11, 0, 500, Compression.PNG, octets),
                                    THUMB,
                                    SomeTransaction.image(2, 4, 500, Compression.PNG, octets),
                                    SomeTransaction.image(3, 1, 500, Compression.JPEG_2000, octets),
                                    SomeTransaction.image(4, 1, 500, Compression.PNG, octets),
                                    SomeTransaction.image(5, 1, 500, Compression.WSQ, Arrays.copyOf(INDEX.data(), 700)),
                                    SomeTransaction.image(6, 1, 100, Compression.PNG, octets),
                                    SomeTransaction.image(7, 1, 500, Compression.NONE, new byte[99]),
                                    SomeTransaction.image(8, 1, 500, Compression.PNG, new byte[99])),
                            Map.of(4, Untaken.UNABLE)));
            assertEquals(
                    "UNKNOWN nist.several, RIGHT_THUMB TAKEN, RIGHT_THUMB LEFT_OUT, RIGHT_INDEX nist.impression,"
                            + " RIGHT_MIDDLE nist.compression, RIGHT_RING nist.contradicts, RIGHT_LITTLE image.unreadable,"
                            + " LEFT_THUMB prints.image.dpiRange, LEFT_INDEX nist.pixels, LEFT_MIDDLE nist.compression",
                    said(filled));
            assertEquals(List.of(Finger.RIGHT_THUMB), exchange.set(number, set -> set.prints().stream()
                    .map(print -> print.finger())
                    .toList()));
        }
    }

    @EveryEngine
    void aFileThatThisOfficeHandedOutOfAnotherRecordIsRefused(TestDatabase database) {
        try (ExchangeOffice exchange = new ExchangeOffice(database, data)) {
            RecordNumber owner = exchange.begun();
            exchange.fill(owner, SomeTransaction.of(List.of(THUMB), Map.of()));
            exchange.office.act(ONE, desk -> desk.complete(owner, 1, false));
            ReleaseNumber released = exchange.release(owner, ExchangeOffice.to("77/Inv", false));
            byte[] file = exchange.releasing(ONE, desk -> desk.file(released)).content();
            RecordNumber other = exchange.begun();
            refused("nist.otherRecord", () -> exchange.fill(other, file));
            boolean isEmpty = exchange.set(other, set -> set.prints().isEmpty());
            assertTrue(isEmpty);
            exchange.office.taking(ONE, desk -> desk.begin(owner, ARRESTED));
            assertEquals("RIGHT_THUMB TAKEN", said(exchange.fill(owner, 2, file)), "its own person's it may fill");
            // Other offices count as we do.
            String others = new String(file, StandardCharsets.ISO_8859_1)
                    .replace(AgencyCode.own().code(), "PKSD-CRO");
            assertEquals("RIGHT_THUMB TAKEN", said(exchange.fill(other, others.getBytes(StandardCharsets.ISO_8859_1))));
        }
    }

    @EveryEngine
    void aFingerThatTheSetHasStaysAsItIs(TestDatabase database) {
        try (ExchangeOffice exchange = new ExchangeOffice(database, data)) {
            RecordNumber number = exchange.begun();
            exchange.fill(number, SomeTransaction.of(List.of(), Map.of(1, Untaken.AMPUTATED)));
            exchange.fill(number, SomeTransaction.fixed("19.69", 0, List.of(INDEX)));
            FilledSet again =
                    exchange.fill(number, SomeTransaction.of(List.of(THUMB, MIDDLE), Map.of(2, Untaken.UNABLE)));
            assertEquals("RIGHT_THUMB KNOWN, RIGHT_INDEX KNOWN, RIGHT_MIDDLE TAKEN", said(again));
            assertEquals(
                    List.of(FingerState.MISSING, FingerState.TAKEN, FingerState.TAKEN),
                    exchange.set(number, set -> set.prints().stream()
                            .map(print -> print.state())
                            .toList()));
        }
    }

    /** Each would cost the time of a whole picture. */
    @EveryEngine
    void ofOneFingerNoMoreThanTwoPrintsAreUnpacked(TestDatabase database) {
        try (ExchangeOffice exchange = new ExchangeOffice(database, data)) {
            RecordNumber number = exchange.begun();
            FingerImage broken = SomeTransaction.image(1, 1, 500, Compression.PNG, new byte[99]);
            FilledSet filled = exchange.fill(number, SomeTransaction.of(List.of(broken, broken, THUMB), Map.of()));
            assertEquals(
                    "RIGHT_THUMB nist.compression, RIGHT_THUMB nist.compression, RIGHT_THUMB nist.many", said(filled));
        }
    }

    @EveryEngine
    void ofADamagedFileNothingIsTaken(TestDatabase database) {
        try (ExchangeOffice exchange = new ExchangeOffice(database, data)) {
            RecordNumber number = exchange.begun();
            byte[] whole = SomeTransaction.of(List.of(THUMB, MIDDLE), Map.of());
            refused("nist.unreadable", () -> exchange.fill(number, Arrays.copyOf(whole, whole.length - 1)));
            refused("nist.none", () -> exchange.fill(number, null));
            refused("refusal.notFound", () -> exchange.fill(RecordNumber.random(), whole));
            assertEquals("0 OPEN", exchange.set(number, set -> set.prints().size() + " " + set.state()));
        }
    }

    private static String said(FilledSet filled) {
        return filled.fingers().stream()
                .map(finger -> finger.finger() + " "
                        + (finger.refusal() == null
                                ? finger.kind()
                                : finger.refusal().key()))
                .collect(Collectors.joining(", "));
    }
}
