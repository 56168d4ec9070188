package pk.gov.balochistan.police.printcluster;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import pk.gov.balochistan.police.fingerprint.Comparison;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.printindex.Share;
import pk.gov.balochistan.police.shared.Sealing;

/**
 * How octets go between members: their number, then they themselves, each sealed (AES-256-GCM) under a key that the shared secret gives, for one question and one place in
 * the talk. Of whoever does not know the secret nothing is read but the few octets of a number. Who does not know the secret can neither ask nor answer nor read; neither can a member with another matcher, since the key is of the version, too. For any
 * number of threads.
 */
final class Frames {
    /** The form of the talk; a change of the questions makes it another number. */
    private static final byte FORMAT = 2;

    /** A million prints' shortlist for ten fingers is some four million octets. */
    private static final int MOST_OCTETS = 16 << 20;

    /** Octets of a sealed number: form, nonce, number, tag. */
    static final int HEAD = 1 + 12 + Integer.BYTES + 16;

    private final byte[] key;

    Frames(String secret) {
        String of =
                "print-cluster " + FORMAT + " " + Share.COUNT + " " + Comparison.VERSION + " " + PrintTemplate.VERSION;
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            key = mac.doFinal(of.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is part of every Java", e);
        }
    }

    /** To which member a question goes: one that was caught on the way opens nowhere else. */
    static String question(MemberAddress to) {
        return "question " + to;
    }

    /** The answer to one question, in its nth part: an old answer is none to a new question. @param id drawn by the asker */
    static String answer(byte[] id, int part) {
        return "answer " + HexFormat.of().formatHex(id) + " " + part;
    }

    void send(DataOutputStream out, String place, byte[] octets) throws IOException {
        byte[] sealed = Sealing.seal(FORMAT, key, place, octets);
        byte[] length = ByteBuffer.allocate(Integer.BYTES).putInt(sealed.length).array();
        out.write(Sealing.seal(FORMAT, key, lengthOf(place), length));
        out.write(sealed);
        out.flush();
    }

    /** @throws IOException also where it was sealed under another key, for another place, or is too long */
    byte[] receive(DataInputStream in, String place) throws IOException {
        return body(in, place, length(in, place));
    }

    /** How many octets come in this place, of somebody who knows the secret. @throws IOException as above */
    int length(DataInputStream in, String place) throws IOException {
        int length = ByteBuffer.wrap(body(in, lengthOf(place), HEAD)).getInt();
        if (length < 0 || length > MOST_OCTETS) throw new IOException("a frame of " + length + " octets");
        return length;
    }

    /** So many octets in this place, opened. @throws IOException as above */
    byte[] body(DataInputStream in, String place, int length) throws IOException {
        byte[] sealed = in.readNBytes(length);
        if (sealed.length < length) throw new IOException("a frame ended early");
        try {
            return Sealing.open(FORMAT, key, place, sealed);
        } catch (IllegalStateException notOurs) {
            throw new IOException("a frame that does not open", notOurs);
        }
    }

    private static String lengthOf(String place) {
        return "length of " + place;
    }
}
