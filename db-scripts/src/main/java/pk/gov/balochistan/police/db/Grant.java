package pk.gov.balochistan.police.db;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * One line of {@code db/grants.csv}: what a role may do with one table, view or sequence, and nothing else.
 *
 * @param object table, view or sequence, in lower case
 * @param role portal_app or gateway_app
 * @param rights empty where the line says {@code none}
 */
public record Grant(String object, String role, Set<Right> rights) {
    /** What a role may be given. {@code USAGE} is for sequences; {@code CASCADE} lets rows go with the row they hang on, and never alone. */
    public enum Right {
        SELECT,
        INSERT,
        UPDATE,
        DELETE,
        USAGE,
        CASCADE
    }

    /** Every line of the file. */
    public static List<Grant> all() throws IOException {
        List<Grant> grants = new ArrayList<>();
        for (CSVRecord line : CsvTable.read("grants.csv")) {
            grants.add(new Grant(line.get("table"), line.get("role"), rights(line.get("rights"))));
        }
        return List.copyOf(grants);
    }

    /** True for the line of a sequence, which by the rule of the scripts is named {@code …_seq}. */
    public boolean isSequence() {
        return object.endsWith("_seq");
    }

    /** What the role is given on this engine: a cascade is done in the owner's name, and needs no right, but on H2, where it takes the role's right to delete. */
    public Set<Right> rightsOn(Engine engine) {
        Set<Right> given = EnumSet.noneOf(Right.class);
        given.addAll(rights);
        if (given.remove(Right.CASCADE) && engine == Engine.H2) given.add(Right.DELETE);
        return given;
    }

    private static Set<Right> rights(String words) {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        if (!words.equals("none")) {
            Arrays.stream(words.split(" "))
                    .map(w -> Right.valueOf(w.toUpperCase(Locale.ROOT)))
                    .forEach(rights::add);
        }
        return rights;
    }
}
