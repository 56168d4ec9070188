package pk.gov.balochistan.police.printfolder;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a file holds, and the digest by which it is known again: 64 hexadecimal digits. */
record FileContent(byte[] octets, String hash) {
    static FileContent of(byte[] octets) {
        try {
            return new FileContent(
                    octets,
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(octets)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
