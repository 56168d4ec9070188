package pk.gov.balochistan.police.printcluster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.printindex.SearchQuestion;
import pk.gov.balochistan.police.printindex.SearchStep;
import pk.gov.balochistan.police.printindex.Share;
import pk.gov.balochistan.police.printindex.SoughtPrint;
import pk.gov.balochistan.police.printindex.Weighed;

/** Questions and answers as octets: numbers and templates field by field, so that nothing read from a line ever names a class. */
final class Wire {
    private static final int MOST_SOUGHT = 100;
    private static final int MOST_TEMPLATE = 1 << 14;
    private static final int MOST_NUMBERS = 1 << 20;
    private static final int FINGERS = Finger.values().length;

    private Wire() {}

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    interface Reading<T> {
        T from(DataInputStream in) throws IOException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(octets)) {
            writing.to(out);
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail to be written", e);
        }
        return octets.toByteArray();
    }

    /** @throws IOException where the octets are not what they should be, to the last one */
    static <T> T read(byte[] octets, Reading<T> reading) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(octets));
        try {
            T read = reading.from(in);
            if (in.read() != -1) throw new IOException("octets are left over");
            return read;
        } catch (IllegalArgumentException | IndexOutOfBoundsException odd) {
            throw new IOException("odd octets", odd);
        }
    }

    static byte[] octets(Ask ask) {
        return written(out -> {
            write(out, ask.shares());
            out.writeLong(ask.level());
            out.writeInt(ask.withinMillis());
            out.writeBoolean(ask.isAlone());
            out.writeBoolean(ask.question() != null);
            if (ask.question() != null) write(out, ask.question());
            out.writeBoolean(ask.step() != null);
            if (ask.step() != null) write(out, ask.step());
        });
    }

    static Ask ask(DataInputStream in) throws IOException {
        Set<Integer> shares = shares(in);
        long level = in.readLong();
        int within = in.readInt();
        boolean isAlone = in.readBoolean();
        SearchQuestion question = in.readBoolean() ? question(in) : null;
        return new Ask(shares, level, within, isAlone, question, in.readBoolean() ? step(in) : null);
    }

    private static void write(DataOutputStream out, SearchQuestion question) throws IOException {
        out.writeBoolean(question.isExhaustive());
        out.writeInt(question.limit());
        out.writeInt(question.prints().size());
        for (SoughtPrint sought : question.prints()) {
            out.writeByte(sought.finger().ordinal());
            out.writeInt(sought.template().octets().length);
            out.write(sought.template().octets());
        }
    }

    private static SearchQuestion question(DataInputStream in) throws IOException {
        boolean isExhaustive = in.readBoolean();
        int limit = in.readInt();
        List<SoughtPrint> prints = list(in, MOST_SOUGHT, each -> {
            Finger finger = Finger.values()[each.readUnsignedByte()];
            return new SoughtPrint(finger, new PrintTemplate(each.readNBytes(count(each, MOST_TEMPLATE))));
        });
        return new SearchQuestion(prints, isExhaustive, limit);
    }

    private static void write(DataOutputStream out, SearchStep step) throws IOException {
        out.writeByte(step.kind().ordinal());
        out.writeInt(step.most());
        out.writeInt(step.numbers().size());
        for (List<Long> numbers : step.numbers()) {
            out.writeInt(numbers.size());
            for (long number : numbers) out.writeLong(number);
        }
    }

    private static SearchStep step(DataInputStream in) throws IOException {
        SearchStep.Kind kind = SearchStep.Kind.values()[in.readUnsignedByte()];
        return new SearchStep(
                kind, in.readInt(), list(in, MOST_SOUGHT, each -> list(each, MOST_NUMBERS, DataInputStream::readLong)));
    }

    static byte[] octets(Reply reply) {
        return written(out -> {
            write(out, reply.holds());
            write(out, reply.shares().keySet());
            for (Reply.Size size : new TreeMap<>(reply.shares()).values()) {
                for (long prints : size.byFinger()) out.writeLong(prints);
                out.writeInt(size.unread());
            }
            out.writeInt(reply.found().size());
            for (List<Weighed> found : reply.found()) {
                out.writeInt(found.size());
                for (Weighed print : found) {
                    out.writeLong(print.person());
                    out.writeLong(print.print());
                    out.writeDouble(print.score());
                }
            }
        });
    }

    static Reply reply(DataInputStream in) throws IOException {
        Set<Integer> holds = shares(in);
        Map<Integer, Reply.Size> sizes = new TreeMap<>();
        for (int share : shares(in)) {
            long[] byFinger = new long[FINGERS];
            for (int i = 0; i < FINGERS; i++) byFinger[i] = in.readLong();
            sizes.put(share, new Reply.Size(byFinger, in.readInt()));
        }
        return new Reply(
                holds,
                sizes,
                list(
                        in,
                        MOST_SOUGHT,
                        each -> list(
                                each,
                                MOST_NUMBERS,
                                one -> new Weighed(one.readLong(), one.readLong(), one.readDouble()))));
    }

    private static void write(DataOutputStream out, Set<Integer> shares) throws IOException {
        out.writeInt(shares.stream().mapToInt(share -> 1 << share).sum());
    }

    /** In their order. */
    private static Set<Integer> shares(DataInputStream in) throws IOException {
        int bits = in.readInt();
        Set<Integer> shares = new TreeSet<>();
        for (int share = 0; share < Share.COUNT; share++) {
            if ((bits >> share & 1) == 1) shares.add(share);
        }
        return shares;
    }

    private static <T> List<T> list(DataInputStream in, int most, Reading<T> reading) throws IOException {
        int count = count(in, most);
        List<T> list = new ArrayList<>();
        for (int i = 0; i < count; i++) list.add(reading.from(in));
        return list;
    }

    private static int count(DataInputStream in, int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) throw new IOException("a list of " + count);
        return count;
    }
}
