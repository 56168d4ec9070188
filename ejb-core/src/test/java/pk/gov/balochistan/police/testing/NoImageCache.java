package pk.gov.balochistan.police.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javax.imageio.ImageIO;

/** ImageIO without a folder for files of its own: what would put a picture on the disk in clear fails. */
public final class NoImageCache {
    private NoImageCache() {}

    /** Does the work with the cache on, as it is where nobody said otherwise, and its folder gone. */
    public static <T> T whileWorking(Supplier<T> work) throws IOException {
        File before = ImageIO.getCacheDirectory();
        Path folder = Files.createTempDirectory("no-image-cache");
        ImageIO.setUseCache(true);
        ImageIO.setCacheDirectory(folder.toFile());
        Files.delete(folder);
        try {
            return work.get();
        } finally {
            ImageIO.setCacheDirectory(before);
        }
    }
}
