package pk.gov.balochistan.police.fuzzing;

import java.util.List;
import java.util.stream.Stream;

/** Readers of files that strangers send: transactions, pictures, documents, recordings and sheets. */
public final class CoreReaders {
    private static final int PICTURE = 4 * 1024;
    private static final int DOCUMENT = 2 * 1024;
    private static final int SHEET = 1024;

    private CoreReaders() {}

    public static List<FuzzTarget> all() {
        return List.of(
                of(
                        "ansinist.TransactionFuzz",
                        List.of("TransactionReader", "TaggedRecord", "FingerImage", "Compression", "Untaken"),
                        DOCUMENT),
                of("imaging.WsqFuzz", List.of("WsqHead", "WsqReader", "WsqMetadata"), PICTURE, "org.jnbis.**"),
                of(
                        "imaging.PictureFuzz",
                        List.of(
                                "PictureFile",
                                "PictureKind",
                                "BarePng",
                                "BareJpeg",
                                "PlainBmp",
                                "PlainTiff",
                                "CameraPicture"),
                        PICTURE,
                        "com.sun.imageio.plugins.png.**",
                        "com.sun.imageio.plugins.bmp.**",
                        "com.sun.imageio.plugins.tiff.**"),
                of("attachment.PdfFuzz", List.of("CleanPdf"), DOCUMENT, "org.apache.pdfbox.pdfparser.**"),
                of("attachment.SoundFuzz", List.of("CleanSound", "CleanOgg", "CleanMp4", "FileKind"), SHEET),
                of(
                        "recordimport.RecordSheetFuzz",
                        List.of("Sheet", "RecordLineReader"),
                        SHEET,
                        FuzzTarget.ROOT + "sheet.**"),
                of(
                        "importing.ComplaintSheetFuzz",
                        List.of("Sheet", "LineReader"),
                        SHEET,
                        FuzzTarget.ROOT + "sheet.**"));
    }

    /** @param beside its own package, what leads the search */
    private static FuzzTarget of(String type, List<String> counted, int longest, String... beside) {
        String own = FuzzTarget.ROOT + type.substring(0, type.lastIndexOf('.')) + ".**";
        return new FuzzTarget(
                "ejb-core",
                type,
                counted,
                Stream.concat(Stream.of(own), Stream.of(beside)).toList(),
                longest);
    }
}
