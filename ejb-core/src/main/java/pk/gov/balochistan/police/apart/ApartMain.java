package pk.gov.balochistan.police.apart;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * The program itself. Questions come in by the standard input, each as its length in four octets and itself; an answer goes out by the standard
 * output as its length, one octet that says what it is ({@link Answer}), and itself. It ends with its input.
 */
final class ApartMain {
    private final ApartWork work;

    private ApartMain(ApartWork work) {
        this.work = work;
    }

    /** @param arguments the name of the class of the work */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        Class<?> named = Class.forName(arguments[0]);
        ApartMain program =
                new ApartMain((ApartWork) named.getDeclaredConstructor().newInstance());
        DataInputStream in = new DataInputStream(System.in);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
        for (int length = next(in); length >= 0; length = next(in)) {
            byte[] question = in.readNBytes(length);
            program.answer(question).writeTo(out);
            out.flush();
        }
    }

    private static int next(DataInputStream in) throws IOException {
        int first = in.read();
        if (first < 0) return -1;
        return first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
    }

    private Answer answer(byte[] question) throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try {
            work.answer(new DataInputStream(new ByteArrayInputStream(question)), new DataOutputStream(made));
            return Answer.made(made.toByteArray());
        } catch (RuleViolation refusal) {
            return Answer.refused(refusal);
        } catch (RuntimeException | StackOverflowError odd) {
            // Readers of others' fail in any way at a file that was made to fail them. What they say of it may quote
            // it.
            StackTraceElement[] way = odd.getStackTrace();
            return Answer.stumbled(odd.getClass().getName() + (way.length == 0 ? "" : " at " + way[0]));
        }
    }
}
