package pk.gov.balochistan.police.attachment;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.function.UnaryOperator;
import pk.gov.balochistan.police.imaging.PictureKind;
import pk.gov.balochistan.police.shared.RuleViolation;

/** The files that are unpacked to be made anew, by readers that are not ours; run as a program of its own by {@link UnpackingProgram}. */
enum Unpacking {
    PDF(CleanPdf::of),
    PNG(content -> CleanPicture.of(content, PictureKind.PNG)),
    JPEG(content -> CleanPicture.of(content, PictureKind.JPEG));

    private final UnaryOperator<byte[]> cleaning;

    Unpacking(UnaryOperator<byte[]> cleaning) {
        this.cleaning = cleaning;
    }

    /**
     * Makes one file anew: from the standard input, onto the standard output. A true before what was made; a false before the key of a
     * refusal, what a reader stumbled over where it did, both in modified UTF-8, and, where the text has one, its number in eight octets.
     *
     * @param arguments the name of the one that is meant
     */
    public static void main(String[] arguments) throws IOException {
        Unpacking meant = valueOf(arguments[0]);
        byte[] content = System.in.readAllBytes();
        try (DataOutputStream out = new DataOutputStream(System.out)) {
            meant.answer(content, out);
        }
    }

    private void answer(byte[] content, DataOutputStream out) throws IOException {
        try {
            byte[] made = cleaning.apply(content);
            out.writeBoolean(true);
            out.write(made);
        } catch (RuleViolation refusal) {
            refuse(refusal, "", out);
        } catch (RuntimeException | StackOverflowError odd) {
            // Readers of others' fail in any way at a file that was made to fail them. What they say of it may quote
            // it.
            StackTraceElement[] way = odd.getStackTrace();
            refuse(FileKind.unreadable(), odd.getClass().getName() + (way.length == 0 ? "" : " at " + way[0]), out);
        }
    }

    private static void refuse(RuleViolation refusal, String stumble, DataOutputStream out) throws IOException {
        out.writeBoolean(false);
        out.writeUTF(refusal.key());
        out.writeUTF(stumble);
        for (Object number : refusal.arguments()) out.writeLong(((Number) number).longValue());
    }
}
