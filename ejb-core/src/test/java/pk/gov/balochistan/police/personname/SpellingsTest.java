package pk.gov.balochistan.police.personname;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * 150 names of the province in 868 spellings, written by hand by somebody who did not know how names are compared. The rules were set
 * on the groups of odd number alone, so that those of even number judge them. Some forty groups are near neighbours of others on purpose.
 */
class SpellingsTest {
    private record Spelling(int group, String name, Set<String> keys) {}

    private record Judgement(double recall, double precision) {}

    @Test
    void oneNameIsFoundHoweverItWasSpelt() throws IOException {
        List<Spelling> all = read();
        List<Spelling> unseen = all.stream().filter(s -> s.group % 2 == 0).toList();
        Judgement judged = judge(unseen);
        Judgement whole = judge(all);
        System.out.printf("names: unseen %s, all %s%n", judged, whole);
        assertTrue(judged.recall >= 0.97, judged::toString);
        assertTrue(judged.precision >= 0.97, judged::toString);
        assertTrue(whole.recall >= 0.97, whole::toString);
        // Among neighbours such as Nasir and Naseer, whom a clerk takes for one another too.
        assertTrue(whole.precision >= 0.84, whole::toString);
    }

    private static Judgement judge(List<Spelling> spellings) {
        int wanted = 0;
        int met = 0;
        int shown = 0;
        for (Spelling asked : spellings) {
            Set<String> sought = NameKeys.sought(asked.name);
            for (Spelling kept : spellings) {
                if (kept == asked) continue;
                boolean same = kept.group == asked.group;
                boolean found = !Collections.disjoint(sought, kept.keys)
                        && NameLikeness.of(asked.name, kept.name) >= NameLikeness.ALIKE;
                if (same) wanted++;
                if (found) shown++;
                if (found && same) met++;
            }
        }
        return new Judgement((double) met / wanted, (double) met / shown);
    }

    private static List<Spelling> read() throws IOException {
        List<Spelling> spellings = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                SpellingsTest.class.getResourceAsStream("/police/personname/spellings.csv"), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",", 3);
                spellings.add(new Spelling(Integer.parseInt(cells[0]), cells[2], NameKeys.of(cells[2])));
            }
        }
        return spellings;
    }
}
