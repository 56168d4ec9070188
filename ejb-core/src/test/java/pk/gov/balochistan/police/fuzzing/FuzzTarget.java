package pk.gov.balochistan.police.fuzzing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A reader that is fed octets of which nothing is known: a class with {@code fuzzerTestOneInput(byte[])}, as Jazzer asks for. What it
 * begins with, and what was once found, lies in {@code src/test/resources/fuzz} of its module, in a folder of the class's simple name; beside it
 * may lie a file of the same name with {@code .words}, of which inputs are made (a dictionary of libFuzzer).
 *
 * @param module whose tests hold it
 * @param type its name, from the package of all on
 * @param counted files of code whose lines are counted, without {@code .java}
 * @param followed packages and classes that lead the search, such as {@code org.jnbis.**}: each step of theirs costs time, so what has a reader of its own is left out
 * @param longest octets of an input
 */
public record FuzzTarget(String module, String type, List<String> counted, List<String> followed, int longest) {
    public static final String ROOT = "pk.gov.balochistan.police.";

    private static final String RESOURCES = "src/test/resources/fuzz";

    /** Its simple name, without the ending that all have. */
    public String name() {
        return type.substring(type.lastIndexOf('.') + 1).replaceFirst("Fuzz$", "");
    }

    public String className() {
        return ROOT + type;
    }

    /** From the folder of its module on. */
    public Path seeds() {
        return Path.of(RESOURCES, name());
    }

    /** Likewise; it need not be there. */
    public Path words() {
        return Path.of(RESOURCES, name() + ".words");
    }

    /** Those that are there, from the folder of its module on. */
    List<Path> listSeeds() throws IOException {
        try (Stream<Path> files = Files.list(seeds())) {
            return files.sorted().toList();
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
