package pk.gov.balochistan.police.apart;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What the program says: what it made, a refusal in words, or that a reader stumbled. */
record Answer(Kind kind, byte[] content) {
    enum Kind {
        MADE,
        REFUSED,
        STUMBLED
    }

    static Answer made(byte[] content) {
        return new Answer(Kind.MADE, content);
    }

    static Answer stumbled(String at) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        new DataOutputStream(said).writeUTF(at);
        return new Answer(Kind.STUMBLED, said.toByteArray());
    }

    /** Its key, how many arguments it has, and of each whether it is a number, and itself. */
    static Answer refused(RuleViolation refusal) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(said);
        out.writeUTF(refusal.key());
        out.writeByte(refusal.arguments().size());
        for (Object argument : refusal.arguments()) {
            out.writeBoolean(argument instanceof Number);
            if (argument instanceof Number number) out.writeLong(number.longValue());
            else out.writeUTF(argument.toString());
        }
        return new Answer(Kind.REFUSED, said.toByteArray());
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(content.length);
        out.writeByte(kind.ordinal());
        out.write(content);
    }

    /** @param most octets that are taken @throws IOException where the program ended within it, or said more */
    static Answer readFrom(DataInputStream in, int most) throws IOException {
        int length = in.readInt();
        int kind = in.readUnsignedByte();
        if (length < 0 || length > most || kind >= Kind.values().length) throw new IOException("no answer");
        byte[] content = in.readNBytes(length);
        if (content.length < length) throw new IOException("half an answer");
        return new Answer(Kind.values()[kind], content);
    }

    /** Of a refusal. */
    RuleViolation refusal() throws IOException {
        DataInputStream in = read();
        String key = in.readUTF();
        List<Object> arguments = new ArrayList<>();
        for (int left = in.readUnsignedByte(); left > 0; left--)
            arguments.add(in.readBoolean() ? (Object) in.readLong() : in.readUTF());
        return new RuleViolation(key, arguments.toArray());
    }

    /** Over what a reader stumbled. */
    String stumble() throws IOException {
        return read().readUTF();
    }

    private DataInputStream read() {
        return new DataInputStream(new ByteArrayInputStream(content));
    }
}
