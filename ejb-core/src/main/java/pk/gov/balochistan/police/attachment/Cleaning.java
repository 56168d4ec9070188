package pk.gov.balochistan.police.attachment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.coobird.thumbnailator.Thumbnails;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import pk.gov.balochistan.police.apart.ApartProgram;
import pk.gov.balochistan.police.apart.ApartWork;
import pk.gov.balochistan.police.imaging.PictureKind;

/** Documents and pictures made anew, apart: they are unpacked for it, by readers that are not ours. */
public final class Cleaning implements ApartWork {
    private static final Map<String, UnaryOperator<byte[]>> CLEANED = Map.of(
            "PDF", CleanPdf::of,
            "PNG", content -> CleanPicture.of(content, PictureKind.PNG),
            "JPEG", content -> CleanPicture.of(content, PictureKind.JPEG));

    /** @param kind PDF, PNG or JPEG @throws RuleViolation attachment.refusal.unreadable, .pixels, .pages */
    static byte[] of(String kind, byte[] content) {
        return new ApartProgram(
                        Cleaning.class,
                        "attachment.refusal.unreadable",
                        Loader.class,
                        RandomAccessRead.class,
                        CMap.class,
                        LogFactory.class,
                        Thumbnails.class)
                .askOnce(asked -> {
                    asked.writeUTF(kind);
                    asked.writeInt(content.length);
                    asked.write(content);
                });
    }

    @Override
    public void answer(DataInput asked, DataOutput made) throws IOException {
        UnaryOperator<byte[]> cleaning = CLEANED.get(asked.readUTF());
        byte[] content = new byte[asked.readInt()];
        asked.readFully(content);
        made.write(cleaning.apply(content));
    }
}
