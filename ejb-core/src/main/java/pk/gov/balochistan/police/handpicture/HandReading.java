package pk.gov.balochistan.police.handpicture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Semaphore;
import net.coobird.thumbnailator.Thumbnails;
import org.jnbis.api.Jnbis;
import pk.gov.balochistan.police.apart.ApartProgram;
import pk.gov.balochistan.police.apart.ApartWork;
import pk.gov.balochistan.police.apart.Octets;
import pk.gov.balochistan.police.imaging.Drawn;
import pk.gov.balochistan.police.imaging.PictureBounds;
import pk.gov.balochistan.police.imaging.PictureFile;
import pk.gov.balochistan.police.imaging.PictureKind;
import pk.gov.balochistan.police.printtaking.PrintImage;
import pk.gov.balochistan.police.printtaking.PrintScale;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Pictures of several fingers, read, laid over with boxes and cut by a program of their own: one of A4 takes more memory than the portal has to spare. */
final class HandReading {
    /** As sent: what any form with a file may bring. */
    static final int MOST_OCTETS = 10 * 1024 * 1024;

    /** A4 at 500 dots an inch has 4,134 by 5,846 and may be scanned with a little more. */
    private static final String UNREADABLE = "image.unreadable";

    /** What is kept was drawn by us, so that it can be read: only the time or memory for it can have ended. */
    private static final String SLOW = "hand.slow";

    private static final PictureBounds BOUNDS =
            new PictureBounds(EnumSet.allOf(PictureKind.class), MOST_OCTETS, 6_200, 25_500_000, 300);

    /** As it is kept, in megabytes: what the program apart may hand over at most is little more. */
    private static final int MOST_KEPT_MB = 15;

    private static final int VIEW_SIDE = 1_600;
    private static final float VIEW_QUALITY = 0.7f;
    /** In place of a scale that nobody told, and of a form that lies nowhere yet. */
    private static final int NONE = -1;

    /** What the heap of {@code ./run} bears beside the pages: each takes several copies of a picture of fifteen megabytes, and a program of its own. */
    private static final Semaphore PLACES = new Semaphore(2);

    private HandReading() {}

    /** @throws RuleViolation those of {@link PictureFile#read}; prints.image.dpiOther, .dpiRange; hand.noisy */
    static ReadPicture read(HandKind kind, byte[] content, Integer told) {
        PictureFile.kind(content, BOUNDS);
        DataInputStream made = ask(UNREADABLE, asked -> {
            asked.writeUTF(Question.READ.name());
            asked.writeUTF(kind.name());
            asked.writeInt(told == null ? NONE : told);
            Octets.write(content, asked);
        });
        try {
            int dpi = made.readInt();
            int width = made.readInt();
            int height = made.readInt();
            List<Box> boxes = Box.read(made.readUTF());
            byte[] view = Octets.read(made);
            return new ReadPicture(dpi == NONE ? null : dpi, width, height, boxes, view, made.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the fingers of a picture that is kept probably stand. @param form null where it is not known */
    static List<Box> lay(HandKind kind, byte[] png, int dpi, Rectangle form) {
        DataInputStream made = ask(SLOW, asked -> {
            asked.writeUTF(Question.LAY.name());
            asked.writeUTF(kind.name());
            asked.writeInt(dpi);
            asked.writeInt(form == null ? NONE : form.x);
            asked.writeInt(form == null ? NONE : form.y);
            asked.writeInt(form == null ? NONE : form.width);
            asked.writeInt(form == null ? NONE : form.height);
            Octets.write(png, asked);
        });
        try {
            return Box.read(made.readUTF());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What one box gave: an image, or why there is none. */
    record Cut(PrintImage image, RuleViolation refusal) {}

    /** @param boxes that lie within the picture @return one for each */
    static List<Cut> cut(byte[] png, int dpi, List<Box> boxes) {
        DataInputStream made = ask(SLOW, asked -> {
            asked.writeUTF(Question.CUT.name());
            asked.writeInt(dpi);
            asked.writeUTF(Box.written(boxes));
            Octets.write(png, asked);
        });
        try {
            List<Cut> cuts = new ArrayList<>();
            for (int i = 0; i < boxes.size(); i++) {
                String refused = made.readUTF();
                cuts.add(
                        refused.isEmpty()
                                ? new Cut(new PrintImage(Octets.read(made), dpi), null)
                                : new Cut(null, new RuleViolation(refused, numbers(made))));
            }
            return cuts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object[] numbers(DataInput made) throws IOException {
        Object[] numbers = new Object[made.readUnsignedByte()];
        for (int i = 0; i < numbers.length; i++) numbers[i] = made.readLong();
        return numbers;
    }

    /** @param failed key of the refusal where it ends without an answer @throws RuleViolation hand.busy */
    private static DataInputStream ask(String failed, ApartProgram.Question question) {
        if (!PLACES.tryAcquire()) throw new RuleViolation("hand.busy");
        try {
            ApartProgram program = new ApartProgram(Work.class, failed, Jnbis.class, Thumbnails.class);
            return new DataInputStream(new ByteArrayInputStream(program.askOnce(question)));
        } finally {
            PLACES.release();
        }
    }

    private enum Question {
        READ,
        LAY,
        CUT
    }

    /** The part that is done apart. */
    public static final class Work implements ApartWork {
        @Override
        public void answer(DataInput asked, DataOutput made) throws IOException {
            switch (Question.valueOf(asked.readUTF())) {
                case READ -> read(asked, made);
                case LAY -> lay(asked, made);
                default -> cut(asked, made);
            }
        }

        private static void read(DataInput asked, DataOutput made) throws IOException {
            HandKind kind = HandKind.valueOf(asked.readUTF());
            int told = asked.readInt();
            Integer[] dpi = new Integer[1];
            BufferedImage grey = PictureFile.read(Octets.read(asked), BOUNDS, reader -> {
                dpi[0] = PrintScale.find(told == NONE ? null : told, reader.getImageMetadata(0));
                return Drawn.grey(reader.read(0));
            });
            byte[] png = Drawn.png(grey);
            if (png.length > MOST_KEPT_MB * 1024 * 1024) throw new RuleViolation("hand.noisy", MOST_KEPT_MB);
            made.writeInt(dpi[0] == null ? NONE : dpi[0]);
            made.writeInt(grey.getWidth());
            made.writeInt(grey.getHeight());
            made.writeUTF(dpi[0] == null ? "" : Box.written(Proposal.of(kind, grey, dpi[0], null)));
            Octets.write(Drawn.jpeg(Drawn.within(grey, VIEW_SIDE), VIEW_QUALITY), made);
            made.write(png);
        }

        private static void lay(DataInput asked, DataOutput made) throws IOException {
            HandKind kind = HandKind.valueOf(asked.readUTF());
            int dpi = asked.readInt();
            Rectangle form = new Rectangle(asked.readInt(), asked.readInt(), asked.readInt(), asked.readInt());
            BufferedImage grey = Drawn.kept(Octets.read(asked));
            made.writeUTF(Box.written(Proposal.of(kind, grey, dpi, form.width == NONE ? null : form)));
        }

        private static void cut(DataInput asked, DataOutput made) throws IOException {
            int dpi = asked.readInt();
            List<Box> boxes = Box.read(asked.readUTF());
            BufferedImage grey = Drawn.kept(Octets.read(asked));
            for (Box box : boxes) {
                try {
                    byte[] png = PrintImage.cut(grey, box.area(), dpi).png();
                    made.writeUTF("");
                    Octets.write(png, made);
                } catch (RuleViolation refusal) {
                    made.writeUTF(refusal.key());
                    made.writeByte(refusal.arguments().size());
                    for (Object argument : refusal.arguments()) made.writeLong(((Number) argument).longValue());
                }
            }
        }
    }
}
