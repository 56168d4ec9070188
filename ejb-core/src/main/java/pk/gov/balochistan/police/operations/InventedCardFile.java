package pk.gov.balochistan.police.operations;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import pk.gov.balochistan.police.imaging.Drawn;
import pk.gov.balochistan.police.inventedprint.InventedCard;

/** Writes the card of an invented person, of 500 dots an inch, to try the page of cards with; his right thumb is that of two persons of the demo: {@code ./run admin invented-card FILE}. */
public final class InventedCardFile {
    private static final float QUALITY = 0.92f;

    private InventedCardFile() {}

    /** @param arguments the file, which must not be there yet */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.out.println("invented-card needs the name of a file to write.");
            System.exit(Admin.MISCALLED);
        }
        try {
            Files.write(Path.of(arguments[0]), jpeg(), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            System.out.println(arguments[0] + " is there already; nothing was written.");
            System.exit(Admin.MISCALLED);
        }
        System.out.println("Wrote an invented card of " + InventedCard.DPI + " dots an inch to " + arguments[0] + ".");
    }

    /** The card as a scanner would send it, without a word of its scale. */
    public static byte[] jpeg() throws IOException {
        return Drawn.jpeg(InventedCard.of(InventedCard.PERSON), QUALITY);
    }
}
