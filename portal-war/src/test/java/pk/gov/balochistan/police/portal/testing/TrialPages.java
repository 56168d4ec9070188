package pk.gov.balochistan.police.portal.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** The built portal with the two pages of {@code portal.trial} in it, in a folder of its own. */
public final class TrialPages {
    private static final String CLASSES = "pk/gov/balochistan/police/portal/trial";

    private TrialPages() {}

    /** The folder to serve. */
    public static Path added() throws IOException {
        Path target = Path.of(System.getProperty("portal.target", "target"));
        Path served = target.resolve("portal-with-trial-pages-" + PortalServer.MACHINE);
        copy(Path.of(System.getProperty("portal.exploded", "target/portal")), served);
        copy(
                target.resolve("test-classes").resolve(CLASSES),
                served.resolve("WEB-INF/classes").resolve(CLASSES));
        copy(target.resolveSibling("src/test/webapp"), served);
        // The tests beside the pages need JUnit, which the server has not.
        try (Stream<Path> classes = Files.list(served.resolve("WEB-INF/classes").resolve(CLASSES))) {
            for (Path test : classes.filter(TrialPages::isTest).toList()) Files.delete(test);
        }
        return served;
    }

    private static boolean isTest(Path file) {
        return file.getFileName().toString().matches(".*(Test|IT|E2E)(\\$.*)?\\.class");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copied = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(copied);
                else Files.copy(file, copied, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
