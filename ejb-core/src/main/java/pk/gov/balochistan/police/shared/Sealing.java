package pk.gov.balochistan.police.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The one form in which octets are sealed: a mark of the format, 12 random octets, then AES-256-GCM with the name of row and column bound in. Safe for many
 * threads. Source: SECURITY.md T21.
 */
public final class Sealing {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /** To find one among the providers costs more than its use on a line of text. */
    private static final ThreadLocal<Cipher> CIPHER = ThreadLocal.withInitial(Sealing::findCipher);

    private Sealing() {}

    /** As many random octets. */
    public static byte[] random(int octets) {
        byte[] drawn = new byte[octets];
        RANDOM.nextBytes(drawn);
        return drawn;
    }

    /** @param format what {@link #isOf} asks for @param key 32 octets */
    public static byte[] seal(byte format, byte[] key, String boundTo, byte[] plain) {
        byte[] nonce = random(NONCE);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, boundTo, nonce).doFinal(plain);
            return ByteBuffer.allocate(1 + NONCE + sealed.length)
                    .put(format)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal " + boundTo, e);
        }
    }

    /** Whether these octets were sealed in this format. */
    public static boolean isOf(byte format, byte[] sealed) {
        return sealed.length > NONCE && sealed[0] == format;
    }

    /** @throws IllegalStateException where it is of another format, was altered or moved, or was sealed under another key */
    public static byte[] open(byte format, byte[] key, String boundTo, byte[] sealed) {
        if (!isOf(format, sealed)) throw new IllegalStateException("not a sealed value of this format: " + boundTo);
        ByteBuffer parts = ByteBuffer.wrap(sealed, 1, sealed.length - 1);
        byte[] nonce = new byte[NONCE];
        parts.get(nonce);
        byte[] body = new byte[parts.remaining()];
        parts.get(body);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, boundTo, nonce).doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed value was altered, moved, or its key is another: " + boundTo, e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, String boundTo, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = CIPHER.get();
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(boundTo.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static Cipher findCipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every Java", e);
        }
    }
}
