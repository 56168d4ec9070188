package pk.gov.balochistan.police.printimport;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.lawfultaking.Taking;
import pk.gov.balochistan.police.phototaking.PhotoSide;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;
import pk.gov.balochistan.police.shared.Typed;

/** What a file of a folder is. */
public enum FileKind implements TextKey {
    /** An ANSI/NIST transaction. */
    NIST(null),
    /** A scanned ten-print card. */
    CARD(null),
    PHOTO_FRONT(PhotoSide.FRONT),
    PHOTO_LEFT(PhotoSide.LEFT),
    PHOTO_RIGHT(PhotoSide.RIGHT),
    PHOTO_MARK(PhotoSide.MARK);

    private final PhotoSide side;

    FileKind(PhotoSide side) {
        this.side = side;
    }

    /** As it stands in a list: {@code nist}, {@code card}, {@code photo-front} and so on. @throws RuleViolation printImport.kind */
    public static FileKind parse(String typed) {
        String word = Typed.line(typed).toUpperCase(Locale.ROOT).replaceAll("[ _-]+", "_");
        return Stream.of(values())
                .filter(kind -> kind.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("printImport.kind"));
    }

    /** What a photograph shows; empty for prints. */
    public Optional<PhotoSide> side() {
        return Optional.ofNullable(side);
    }

    public boolean isPhoto() {
        return side != null;
    }

    public Taking taking() {
        return isPhoto() ? Taking.PHOTOGRAPHS : Taking.PRINTS;
    }

    /** What the examiner of the batch, and whoever decides on the file, may do. */
    public Permission permission() {
        return isPhoto() ? Permission.PHOTO_TAKE : Permission.PRINT_TAKE;
    }

    @Override
    public String textKey() {
        return "printImport.kind." + name();
    }
}
