package pk.gov.balochistan.police.apart;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** A file within a question or an answer: its length in four octets and itself. */
public final class Octets {
    private Octets() {}

    public static void write(byte[] octets, DataOutput out) throws IOException {
        out.writeInt(octets.length);
        out.write(octets);
    }

    public static byte[] read(DataInput in) throws IOException {
        byte[] octets = new byte[in.readInt()];
        in.readFully(octets);
        return octets;
    }
}
