package pk.gov.balochistan.police.recordkey;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Sealing;

/** Seals and opens what was taken of one person. What was sealed before records had keys opens by the ring, until it is sealed anew. */
public final class RecordSeal {
    /** As a column says it of octets that are sealed under the ring's key alone. */
    public static final int OF_THE_RING = 1;

    /** As a column says it of octets that are sealed under the key of their record. */
    public static final int OF_THE_RECORD = 2;

    /** As a column says it of octets under the ring's key that did not open when they were to be sealed anew: the log has the row. */
    public static final int DOES_NOT_OPEN = 3;

    private static final System.Logger LOG = System.getLogger(RecordSeal.class.getName());

    private static final byte FORMAT = OF_THE_RECORD;

    private final KeyRing ring;
    private final byte[] secret;

    /** @param secret null where the record has none */
    RecordSeal(KeyRing ring, byte[] secret) {
        this.ring = ring;
        this.secret = secret;
    }

    /**
     * Seals anew what a row holds. Where it does not open there is nothing to seal, and the others wait for it no longer.
     *
     * @param row as the log names it
     * @return of which format it is now
     */
    public static int anew(String row, Runnable sealing) {
        try {
            sealing.run();
            return OF_THE_RECORD;
        } catch (IllegalStateException doesNotOpen) {
            LOG.log(System.Logger.Level.ERROR, "{0} does not open and is not sealed anew", row);
            return DOES_NOT_OPEN;
        }
    }

    /** @param purpose as the ring names its keys @param boundTo names row and column */
    public byte[] seal(String purpose, String boundTo, byte[] plain) {
        return Sealing.seal(FORMAT, key(purpose), boundTo, plain);
    }

    /** @throws IllegalStateException where it was altered or moved, or the key of the record is gone */
    public byte[] open(String purpose, String boundTo, byte[] sealed) {
        return Sealing.isOf(FORMAT, sealed)
                ? Sealing.open(FORMAT, key(purpose), boundTo, sealed)
                : ring.open(purpose, boundTo, sealed);
    }

    /** Another one for each purpose, so that octets of one never open as those of another. */
    private byte[] key(String purpose) {
        if (secret == null) throw new IllegalStateException("the record has no key");
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is part of every Java", e);
        }
    }
}
