package pk.gov.balochistan.police.attachment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import net.coobird.thumbnailator.Thumbnails;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import pk.gov.balochistan.police.apart.ApartProgram;
import pk.gov.balochistan.police.apart.ApartWork;
import pk.gov.balochistan.police.apart.Octets;

/** Documents and pictures made anew, apart: they are unpacked for it, by readers that are not ours. */
public final class Cleaning implements ApartWork {
    /** @throws RuleViolation those of {@link FileKind#cleaned} */
    static byte[] of(FileKind kind, byte[] content) {
        return new ApartProgram(
                        Cleaning.class,
                        "attachment.refusal.unreadable",
                        Loader.class,
                        RandomAccessRead.class,
                        CMap.class,
                        LogFactory.class,
                        Thumbnails.class)
                .askOnce(asked -> {
                    asked.writeUTF(kind.name());
                    Octets.write(content, asked);
                });
    }

    @Override
    public void answer(DataInput asked, DataOutput made) throws IOException {
        FileKind kind = FileKind.valueOf(asked.readUTF());
        made.write(kind.cleanedHere(Octets.read(asked)));
    }
}
