package pk.gov.balochistan.police.printfolder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.sheet.Sheet;
import pk.gov.balochistan.police.sheet.SheetLine;

/** A folder with a list and the files that it names. What lies elsewhere, or is a link, is never read. */
final class BatchFolder {
    private static final String LIST = "list.csv";

    /** What any page takes. */
    private static final int MOST_OCTETS = 10 * 1024 * 1024;

    private final Path root;

    /** @throws RuleViolation printImport.folder */
    BatchFolder(Path folder) {
        try {
            this.root = folder.toRealPath();
        } catch (IOException missing) {
            throw new RuleViolation("printImport.folder");
        }
        if (!Files.isDirectory(root)) throw new RuleViolation("printImport.folder");
    }

    /** The lines of {@code list.csv}, at most 5,000. @throws RuleViolation printImport.list; those of {@link Sheet#read} */
    List<SheetLine<PrintColumn>> list() {
        try {
            return Sheet.read(PrintColumn.class, read(LIST).octets());
        } catch (RuleViolation refusal) {
            if (refusal.key().startsWith("printImport.file.")) throw new RuleViolation("printImport.list", LIST);
            throw refusal;
        }
    }

    /**
     * One file, read once.
     *
     * @param name within the folder, with strokes between its parts
     * @throws RuleViolation printImport.file.outside, .none, .link, .size
     */
    FileContent read(String name) {
        Path at = within(name);
        try (InputStream in = Files.newInputStream(at, LinkOption.NOFOLLOW_LINKS)) {
            byte[] octets = in.readNBytes(MOST_OCTETS + 1);
            if (octets.length > MOST_OCTETS)
                throw new RuleViolation("printImport.file.size", MOST_OCTETS / 1024 / 1024);
            // Whoever exchanged a folder for a link meanwhile gains nothing.
            if (!at.toRealPath().equals(at)) throw new RuleViolation("printImport.file.link");
            return FileContent.of(octets);
        } catch (IOException gone) {
            throw new RuleViolation("printImport.file.none");
        }
    }

    private Path within(String name) {
        Path named = named(name);
        if (named.isAbsolute() || !named.equals(named.normalize()) || named.startsWith(".."))
            throw new RuleViolation("printImport.file.outside");
        Path at = root;
        for (Path part : named) {
            at = at.resolve(part);
            if (Files.isSymbolicLink(at)) throw new RuleViolation("printImport.file.link");
        }
        if (!Files.isRegularFile(at, LinkOption.NOFOLLOW_LINKS)) throw new RuleViolation("printImport.file.none");
        return at;
    }

    private static Path named(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException unreadable) {
            throw new RuleViolation("printImport.file.outside");
        }
    }

    /** Writes a report beside the list, whole or not at all; in place of an earlier one of this name. @throws RuleViolation printImport.report.lost */
    void write(String name, String text) {
        try {
            Path begun = Files.createTempFile(root, "report", ".part");
            try {
                Files.writeString(begun, text, StandardCharsets.UTF_8);
                Files.move(
                        begun, root.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(begun);
            }
        } catch (IOException full) {
            throw new RuleViolation("printImport.report.lost", name);
        }
    }

    /** Before anything is read. @throws RuleViolation printImport.folder.closed, printImport.report where no report of this name can be written */
    void requireWritable(String name) {
        if (!Files.isWritable(root)) throw new RuleViolation("printImport.folder.closed");
        Path report = root.resolve(name);
        boolean isOther = Files.exists(report, LinkOption.NOFOLLOW_LINKS)
                && !(Files.isRegularFile(report, LinkOption.NOFOLLOW_LINKS) && Files.isWritable(report));
        if (isOther) throw new RuleViolation("printImport.report", name);
    }
}
