package pk.gov.balochistan.police.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** While it is open ImageIO finds no folder for files of its own: what would put a picture on the disk in clear fails. */
public final class NoImageCache implements AutoCloseable {
    private final File before = ImageIO.getCacheDirectory();

    public NoImageCache() throws IOException {
        Path folder = Files.createTempDirectory("no-image-cache");
        ImageIO.setUseCache(true); // as it is where nobody said otherwise
        ImageIO.setCacheDirectory(folder.toFile());
        Files.delete(folder);
    }

    @Override
    public void close() {
        ImageIO.setCacheDirectory(before);
    }
}
