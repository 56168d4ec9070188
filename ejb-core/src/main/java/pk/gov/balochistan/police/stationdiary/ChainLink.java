package pk.gov.balochistan.police.stationdiary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * How an entry or a strike is tied to what the station signed before it: SHA-256 over the hash before, the place in the chain and
 * everything that was signed. Each part goes in with its length, so that no two contents read alike.
 */
@Embeddable
public class ChainLink {
    /** Before the first of a station. */
    static final String NOTHING = "0".repeat(64);

    @Column(name = "chain_seq")
    private long seq;

    @Column(name = "previous_hash")
    private String previous;

    private String hash;

    protected ChainLink() {}

    /** @param seq from 1 within the station @param previous 64 hexadecimal digits */
    ChainLink(long seq, String previous, List<?> content) {
        this.seq = seq;
        this.previous = previous;
        this.hash = hashOf(seq, previous, content);
    }

    /** Whether the content is the one that was signed. */
    boolean seals(List<?> content) {
        return hash.equals(hashOf(seq, previous, content));
    }

    /** Its place within the station's chain, from 1. */
    public long seq() {
        return seq;
    }

    String previous() {
        return previous;
    }

    /** 64 hexadecimal digits. */
    public String hash() {
        return hash;
    }

    private static String hashOf(long seq, String previous, List<?> content) {
        StringBuilder sealed = new StringBuilder("diary 1\n")
                .append(seq)
                .append('\n')
                .append(previous)
                .append('\n');
        for (Object part : content) {
            // What is missing is told apart from a text by its length, which no text has.
            String text = part == null ? null : part.toString();
            sealed.append(text == null ? -1 : text.length())
                    .append(':')
                    .append(text == null ? "" : text)
                    .append('\n');
        }
        try {
            byte[] octets = sealed.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
