package pk.gov.balochistan.police.phototaking;

import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.coobird.thumbnailator.Thumbnails;
import pk.gov.balochistan.police.apart.ApartProgram;
import pk.gov.balochistan.police.apart.ApartWork;
import pk.gov.balochistan.police.apart.Octets;

/** Photographs that somebody sent, read and drawn anew apart. */
public final class PhotoReading implements ApartWork {
    /** The same as {@link PhotoImage#read}, of a file of which nothing is known. @throws RuleViolation those of it */
    public static PhotoImage read(byte[] content) {
        PhotoImage.refuseUnlike(content);
        byte[] made = new ApartProgram(PhotoReading.class, "image.unreadable", Thumbnails.class)
                .askOnce(asked -> Octets.write(content, asked));
        try {
            DataInputStream read = new DataInputStream(new ByteArrayInputStream(made));
            return new PhotoImage(Octets.read(read), Octets.read(read), PhotoQuality.readFrom(read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void answer(DataInput asked, DataOutput made) throws IOException {
        PhotoImage image = PhotoImage.read(Octets.read(asked));
        Octets.write(image.jpeg(), made);
        Octets.write(image.small(), made);
        image.quality().writeTo(made);
    }
}
