package pk.gov.balochistan.police.printtaking;

import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jnbis.api.Jnbis;
import pk.gov.balochistan.police.apart.ApartProgram;
import pk.gov.balochistan.police.apart.ApartWork;
import pk.gov.balochistan.police.apart.Octets;
import pk.gov.balochistan.police.printtaking.PrintImage.Photograph;

/** Images of prints and photographs of traces that somebody sent, read and drawn anew apart; several of one file by one program, one after the other. */
public final class PrintReading implements AutoCloseable {
    /** In place of a scale that nobody told. */
    private static final int UNTOLD = -1;

    private final ApartProgram program = new ApartProgram(Work.class, "image.unreadable", Jnbis.class);

    /** The same as {@link PrintImage#read}, of a file of which nothing is known. @throws RuleViolation those of it */
    public static PrintImage once(byte[] content, Integer told) {
        try (PrintReading reading = new PrintReading()) {
            return reading.read(content, told);
        }
    }

    /** The same as {@link PrintImage#photograph}, of a file of which nothing is known. @throws RuleViolation those of it */
    public static Photograph photograph(byte[] content) {
        try (PrintReading reading = new PrintReading()) {
            DataInputStream read = reading.ask(content, true, UNTOLD);
            int width = read.readInt();
            int height = read.readInt();
            return new Photograph(read.readAllBytes(), width, height);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same as {@link PrintImage#read}, of one of several. @throws RuleViolation those of it */
    public PrintImage read(byte[] content, Integer told) {
        try {
            DataInputStream read = ask(content, false, told == null ? UNTOLD : told);
            int dpi = read.readInt();
            return new PrintImage(read.readAllBytes(), dpi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DataInputStream ask(byte[] content, boolean isPhotograph, int told) {
        PrintImage.refuseUnlike(content);
        byte[] made = program.ask(asked -> {
            asked.writeBoolean(isPhotograph);
            asked.writeInt(told);
            Octets.write(content, asked);
        });
        return new DataInputStream(new ByteArrayInputStream(made));
    }

    @Override
    public void close() {
        program.close();
    }

    /** The part that is done apart. */
    public static final class Work implements ApartWork {
        @Override
        public void answer(DataInput asked, DataOutput made) throws IOException {
            boolean isPhotograph = asked.readBoolean();
            int told = asked.readInt();
            byte[] content = Octets.read(asked);
            if (isPhotograph) {
                Photograph photograph = PrintImage.photograph(content);
                made.writeInt(photograph.width());
                made.writeInt(photograph.height());
                made.write(photograph.png());
                return;
            }
            PrintImage image = PrintImage.read(content, told == UNTOLD ? null : told);
            made.writeInt(image.dpi());
            made.write(image.png());
        }
    }
}
