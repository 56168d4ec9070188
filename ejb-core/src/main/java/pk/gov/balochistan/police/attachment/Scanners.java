package pk.gov.balochistan.police.attachment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Hands the program's scanner to whoever takes files in. */
@Dependent
public class Scanners {
    @Produces
    @Dependent
    static FileScanner scanner() {
        return OfThisProgram.SCANNER;
    }

    private static final class OfThisProgram {
        private static final FileScanner SCANNER = FileScanner.of(System.getenv());
    }
}
