package pk.gov.balochistan.police.db;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/** Passwords of the database roles as files in {@code DATA_DIR/keys}, mode 0600: made where absent, kept where present. */
public final class Keys {
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    /** @param folder {@code DATA_DIR/keys}; made with mode 0700 where absent */
    public Keys(Path folder) {
        this.folder = folder;
    }

    /** The password of one role: 32 letters and digits, the same at each call for as long as its file is kept. */
    public String password(String role) throws IOException {
        Path file = folder.resolve(role + ".password");
        if (!Files.exists(file)) {
            Files.createDirectories(folder, only("rwx------"));
            Files.createFile(file, only("rw-------"));
            Files.writeString(file, random(), StandardCharsets.US_ASCII, StandardOpenOption.TRUNCATE_EXISTING);
        }
        String password = Files.readString(file, StandardCharsets.US_ASCII).strip();
        if (!password.matches("[A-Za-z0-9]{16,128}")) {
            throw new IOException("The password in " + file
                    + " must be 16 to 128 letters and digits; remove the file to have" + " a new one made.");
        }
        return password;
    }

    private static String random() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    private static FileAttribute<Set<PosixFilePermission>> only(String rights) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights));
    }
}
