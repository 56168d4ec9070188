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

/** Photographs that somebody sent, read and drawn anew apart. */
public final class PhotoReading implements ApartWork {
    /** The same as {@link PhotoImage#read}, of a file of which nothing is known. @throws RuleViolation those of it */
    public static PhotoImage read(byte[] content) {
        PhotoImage.refuseUnlike(content);
        byte[] made = new ApartProgram(PhotoReading.class, "image.unreadable", Thumbnails.class).askOnce(asked -> {
            asked.writeInt(content.length);
            asked.write(content);
        });
        try {
            DataInputStream read = new DataInputStream(new ByteArrayInputStream(made));
            return new PhotoImage(octets(read), octets(read), PhotoQuality.readFrom(read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void answer(DataInput asked, DataOutput made) throws IOException {
        PhotoImage image = PhotoImage.read(octets(asked));
        write(image.jpeg(), made);
        write(image.small(), made);
        image.quality().writeTo(made);
    }

    private static byte[] octets(DataInput in) throws IOException {
        byte[] octets = new byte[in.readInt()];
        in.readFully(octets);
        return octets;
    }

    private static void write(byte[] octets, DataOutput out) throws IOException {
        out.writeInt(octets.length);
        out.write(octets);
    }
}
