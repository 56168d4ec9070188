package pk.gov.balochistan.police.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys that are never in the database: one file of 32 random octets per purpose and version under {@code DATA_DIR/keys},
 * mode 0600, made at first use and read by both programs. Sealing is AES-256-GCM with the record's own name bound in, so that
 * a ciphertext moved to another row is refused. Safe for many threads. Source: SECURITY.md T7, T21.
 */
public final class KeyRing {
    private static final byte VERSION = 1;

    /** To find one among the providers costs more than its use on a line of text. */
    private static final ThreadLocal<Mac> MAC = ThreadLocal.withInitial(KeyRing::findMac);

    private final Path directory;
    private final Map<String, byte[]> keys = new ConcurrentHashMap<>();

    private KeyRing(Path directory) {
        this.directory = directory;
    }

    /** The ring of a data directory. @throws UncheckedIOException when the directory can be neither read nor made */
    public static KeyRing of(Path dataDirectory) {
        try {
            Path keys = dataDirectory.resolve("keys");
            if (!Files.isDirectory(keys)) {
                Files.createDirectories(
                        keys, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return new KeyRing(keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** HMAC-SHA256 as 64 hexadecimal digits over the parts, each with its length, so that no two lists collide. */
    public String mac(String purpose, String... parts) {
        try {
            Mac mac = MAC.get();
            mac.init(new SecretKeySpec(key(purpose), "HmacSHA256"));
            for (String part : parts) {
                byte[] octets = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
                mac.update(ByteBuffer.allocate(4)
                        .putInt(part == null ? -1 : octets.length)
                        .array());
                mac.update(octets);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an HMAC key of 32 octets is always taken", e);
        }
    }

    private static Mac findMac() {
        try {
            return Mac.getInstance("HmacSHA256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is part of every Java", e);
        }
    }

    /** A short stable name for a value that must not be read in a log or a counter: 16 hexadecimal digits. */
    public String pseudonym(String purpose, String value) {
        return mac("pseudonym", purpose, value).substring(0, 16);
    }

    /** Encrypts for one place only: {@code boundTo} names the record and column, such as {@code incoming_sms:412:body}. */
    public byte[] seal(String purpose, String boundTo, byte[] plain) {
        return Sealing.seal(VERSION, key(purpose), boundTo, plain);
    }

    /** Decrypts what {@link #seal} made for the same place. @throws IllegalStateException when it was altered or moved */
    public byte[] open(String purpose, String boundTo, byte[] sealed) {
        return Sealing.open(VERSION, key(purpose), boundTo, sealed);
    }

    public byte[] sealText(String purpose, String boundTo, String plain) {
        return seal(purpose, boundTo, plain.getBytes(StandardCharsets.UTF_8));
    }

    public String openText(String purpose, String boundTo, byte[] sealed) {
        return new String(open(purpose, boundTo, sealed), StandardCharsets.UTF_8);
    }

    private byte[] key(String purpose) {
        return keys.computeIfAbsent(purpose, this::readOrMake);
    }

    private byte[] readOrMake(String purpose) {
        if (!purpose.matches("[a-z-]{2,40}")) throw new IllegalArgumentException("not a name of a key: " + purpose);
        Path file = directory.resolve(purpose + ".v" + VERSION + ".key");
        try {
            if (!Files.exists(file)) make(file);
            byte[] key = Files.readAllBytes(file);
            if (key.length != 32) throw new IllegalStateException("not a key of 32 octets: " + file);
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two programs may start at once: the key is written aside and linked in, so the first one wins and none is half read. */
    private void make(Path file) throws IOException {
        byte[] key = Sealing.random(32);
        Path aside = Files.createTempFile(
                directory,
                ".new",
                ".key",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.write(aside, key, StandardOpenOption.SYNC);
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException e) {
            return; // The other program was first; its key is read.
        } catch (UnsupportedOperationException e) {
            throw new AtomicMoveNotSupportedException(
                    aside.toString(), file.toString(), "the data directory's file system has no hard links");
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
