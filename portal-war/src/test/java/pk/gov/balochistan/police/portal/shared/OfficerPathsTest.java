package pk.gov.balochistan.police.portal.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfficerPathsTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");

    @Test
    void theSecurityConstraintHoldsTheSameFolders() throws IOException {
        Set<String> constrained = new TreeSet<>();
        Pattern.compile("<url-pattern>(/[a-z]+/)\\*</url-pattern>")
                .matcher(Files.readString(WEBAPP.resolve("WEB-INF/web.xml")))
                .results()
                .forEach(found -> constrained.add(found.group(1)));
        assertEquals(new TreeSet<>(OfficerPaths.FOLDERS), constrained);
    }

    /** A page with the officers' template in another folder would be open to everybody. */
    @Test
    void everyPageOfAnOfficerLiesInOneOfThem() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".xhtml")).toList()) {
                if (!Files.readString(file).contains("template=\"/WEB-INF/templates/page.xhtml\"")) continue;
                String path = "/" + WEBAPP.relativize(file).toString().replace('\\', '/');
                assertTrue(OfficerPaths.holds(path), path);
            }
        }
    }
}
