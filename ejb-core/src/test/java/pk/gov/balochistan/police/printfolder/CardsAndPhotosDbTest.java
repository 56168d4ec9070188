package pk.gov.balochistan.police.printfolder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.identification.RecordOffice.NOW;
import static pk.gov.balochistan.police.identification.RecordOffice.TWO;
import static pk.gov.balochistan.police.identification.RecordOffice.refused;
import static pk.gov.balochistan.police.printfolder.ImportOffice.arrested;
import static pk.gov.balochistan.police.printfolder.ImportOffice.line;
import static pk.gov.balochistan.police.printfolder.ImportOffice.said;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.imaging.Drawn;
import pk.gov.balochistan.police.inventedface.InventedFace;
import pk.gov.balochistan.police.inventedprint.InventedCard;
import pk.gov.balochistan.police.lawfultaking.LawfulSet;
import pk.gov.balochistan.police.phototaking.SpoiltPhoto;
import pk.gov.balochistan.police.printimport.OpenedFile;

/** Cards and photographs that come in by the folder: what is good goes in, and a person looks at all else. Source: issue 4. */
class CardsAndPhotosDbTest {
    private static final String CONVICTED_ON = "2025-03-04";

    @TempDir
    Path data;

    @EveryEngine
    void aGoodCardGoesInAndOneWithAnEmptyPlaceWaits(TestDatabase database) throws IOException {
        try (ImportOffice bulk = new ImportOffice(database, data)) {
            bulk.office.permitSearches();
            RecordNumber good = bulk.record();
            RecordNumber poor = bulk.record();
            bulk.file("good.png", Drawn.png(InventedCard.of(InventedCard.PERSON)));
            bulk.file("poor.png", Drawn.png(withEmptyPlace()));
            bulk.file("unscaled.png", Drawn.png(InventedCard.slap(InventedCard.PERSON, true)));
            bulk.list(card("good.png", good), arrested("unscaled.png", "card", poor));
            assertEquals("TAKEN, REFUSED hand.unmeasured", said(bulk.run()));
            assertEquals(10, bulk.prints(good).get(0).fingersTaken());
            assertEquals(0, bulk.prints(poor).size());
            assertEquals(1, bulk.count("HandPicture x"));
            bulk.list(card("poor.png", poor));
            String waits = said(bulk.run());
            assertTrue(waits.startsWith("WAITING printImport.why."), waits);
            assertEquals(LawfulSet.State.OPEN, bulk.prints(poor).get(0).state());
        }
    }

    @EveryEngine
    void oneCardForTwoPersonsIsSeenWhenTheSecondIsTaken(TestDatabase database) throws IOException {
        try (ImportOffice bulk = new ImportOffice(database, data)) {
            bulk.office.permitSearches();
            RecordNumber one = bulk.record();
            RecordNumber other = bulk.record();
            BufferedImage card = withEmptyPlace();
            bulk.file("one.png", Drawn.png(card));
            card.setRGB(0, 0, 0xFF010101);
            bulk.file("other.png", Drawn.png(card));
            bulk.list(card("one.png", one), card("other.png", other));
            String both = said(bulk.run());
            assertEquals("WAITING printImport.why.boxes, WAITING printImport.why.boxes", both);
            String first = bulk.handle(one);
            String second = bulk.handle(other);
            assertFalse(bulk.files(files -> files.accept(one, first, TWO, NOW))
                    .line()
                    .isWaiting());
            OpenedFile held = bulk.files(files -> files.accept(other, second, TWO, NOW));
            assertTrue(held.line().isWaiting(), "nobody has looked at what it is like");
            assertEquals(one, held.like());
            assertEquals(LawfulSet.State.OPEN, bulk.prints(other).get(0).state());
            assertEquals(0, bulk.count("PrintComparison x"));
            bulk.files(files -> files.accept(other, second, TWO, NOW));
            assertEquals(LawfulSet.State.COMPLETE, bulk.prints(other).get(0).state());
            assertEquals(1, bulk.count("PrintComparison x where x.conclusion is null"));
        }
    }

    private static BufferedImage withEmptyPlace() {
        BufferedImage card = InventedCard.of(InventedCard.PERSON);
        Graphics2D pen = card.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 1_520, 760, 700);
        pen.dispose();
        return card;
    }

    private static String card(String file, RecordNumber number) {
        return arrested(file, "card", number).replaceFirst(",,,$", ",500,,");
    }

    @EveryEngine
    void photographsOfADayAreOneSetThatIsFinishedWithItsSides(TestDatabase database) {
        try (ImportOffice bulk = new ImportOffice(database, data)) {
            RecordNumber whole = bulk.office.record("ppc-302", CourtOutcome.CONVICTED);
            RecordNumber part = bulk.office.record("ppc-302", CourtOutcome.CONVICTED);
            bulk.file("front.jpg", InventedFace.of(1).front());
            bulk.file("left.jpg", InventedFace.of(1).left());
            bulk.file("other.jpg", InventedFace.of(2).front());
            bulk.file("otherLeft.jpg", InventedFace.of(2).left());
            bulk.file("again.jpg", InventedFace.of(3).front());
            String[] lines = {
                photo("front.jpg", "photo-front", whole),
                photo("left.jpg", "photo-left", whole),
                photo("other.jpg", "photo-front", part),
                photo("again.jpg", "photo-front", part)
            };
            bulk.list(lines);
            String expected = "TAKEN, TAKEN, WAITING photos.set.sides, REFUSED printImport.side.twice";
            assertEquals(expected, said(bulk.tryOut()), "a dry run says the same");
            assertEquals(0, bulk.count("PhotoSet x"));
            assertEquals(expected, said(bulk.run()));
            assertEquals(LawfulSet.State.COMPLETE, bulk.photos(whole).get(0).state());
            assertEquals(LawfulSet.State.OPEN, bulk.photos(part).get(0).state());
            String handle = bulk.handle(part);
            refused("photos.set.sides", () -> bulk.files(files -> files.accept(part, handle, TWO, NOW)));
            lines[3] = photo("otherLeft.jpg", "photo-left", part);
            bulk.list(lines);
            assertEquals("KNOWN, KNOWN, WAITING photos.set.sides, TAKEN", said(bulk.run()));
            assertEquals(LawfulSet.State.COMPLETE, bulk.photos(part).get(0).state());
            assertEquals("KNOWN, KNOWN, KNOWN, KNOWN", said(bulk.run()));
            assertEquals("2 4", bulk.count("PhotoSet x") + " " + bulk.count("BatchLine x"));
        }
    }

    @EveryEngine
    void aPoorPhotographWaitsAndOneThatIsRefusedTakesItsSetWithIt(TestDatabase database) {
        try (ImportOffice bulk = new ImportOffice(database, data)) {
            RecordNumber number = bulk.office.record("ppc-302", CourtOutcome.CONVICTED);
            bulk.file("front.jpg", SpoiltPhoto.poor());
            bulk.file("left.jpg", InventedFace.of(1).left());
            bulk.list(photo("front.jpg", "photo-front", number), photo("left.jpg", "photo-left", number));
            assertEquals("WAITING photos.set.poor, TAKEN", said(bulk.run()));
            String handle = bulk.handle(number);
            bulk.files(files -> files.refuse(number, handle, "Nobody is to be made out", TWO, NOW));
            assertTrue(bulk.photos(number).get(0).isGivenUp());
            assertEquals("REFUSED printImport.known.refused, REFUSED printImport.known.refused", said(bulk.run()));
        }
    }

    private static String photo(String file, String kind, RecordNumber number) {
        return line(file, kind, number, "CONVICTED", CONVICTED_ON);
    }
}
