package pk.gov.balochistan.police.recordsearch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.db.testing.TestDatabases;
import pk.gov.balochistan.police.testing.Lives;
import pk.gov.balochistan.police.testing.Unit;

/**
 * {@code ./run bench names [--records 1000000] [--seed 1861] [--json FILE]}: the search by name among very many criminal records on PostgreSQL, by the
 * spellings of the test. Of each of its 150 names one spelling is on record with a father; the others are asked for, with and without the father. The rest of
 * the register are its words in other combinations, the frequent ones far more often. A search is all of it: policy, run, keys, ranking.
 */
public final class NamesBench {
    private static final long FIRST_ID = 50_000_000L;
    private static final int NAMED_AT_ONCE = 500;

    private final Map<Integer, List<String>> groups = new TreeMap<>();
    private final List<String> words = new ArrayList<>();
    private final Random random;
    private final Set<String> numbers = new HashSet<>();
    private final Map<Integer, String> fathers = new HashMap<>();
    private final Map<Integer, String> planted = new HashMap<>();

    private NamesBench(long seed) throws IOException {
        random = new Random(seed);
        Set<String> each = new HashSet<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                NamesBench.class.getResourceAsStream("/police/personname/spellings.csv"), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",", 3);
                groups.computeIfAbsent(Integer.parseInt(cells[0]), g -> new ArrayList<>())
                        .add(cells[2]);
                each.addAll(Arrays.asList(cells[2].split(" ")));
            }
        }
        words.addAll(each.stream().sorted().toList());
        Collections.shuffle(words, random);
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = new HashMap<>(Map.of("--records", "1000000", "--seed", "1861"));
        for (int i = 0; i + 1 < arguments.length; i += 2) options.put(arguments[i], arguments[i + 1]);
        if (arguments.length % 2 == 1
                || !Set.of("--records", "--seed", "--json").containsAll(options.keySet()))
            throw new IllegalArgumentException("This bench takes --records, --seed and --json, each with a value.");
        NamesBench bench = new NamesBench(Long.parseLong(options.get("--seed")));
        String figures = bench.run(Integer.parseInt(options.get("--records")));
        System.out.println(figures);
        if (options.containsKey("--json")) Files.writeString(Path.of(options.get("--json")), figures + "\n");
        System.exit(0);
    }

    private String run(int records) throws SQLException {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("records", records);
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL)) {
            System.out.println("Loading " + records + " records …");
            load(database, records);
            try (Unit unit = RecordSearch.inForce(database)) {
                long began = System.nanoTime();
                while (unit.inTransaction(em -> new CriminalRecords(em).nameSome(NAMED_AT_ONCE)) > 0) {
                    // Until every record is found by name.
                }
                figures.put("named_s", (System.nanoTime() - began) / 1_000_000_000L);
                analyse(database);
                search(unit, figures);
            }
        }
        StringBuilder json = new StringBuilder("{\"bench\":\"names\"");
        figures.forEach(
                (name, value) -> json.append(",\"").append(name).append("\":").append(value));
        return json.append('}').toString();
    }

    private void load(TestDatabase database, int records) throws SQLException {
        try (Connection owner = database.owner().open();
                PreparedStatement insert = owner.prepareStatement(
                        "insert into criminal_record (id, life_id, record_number, name, father, entered_at, entered_by, changed_at)"
                                + " values (?, ?, ?, ?, ?, current_timestamp, 'system:bench', current_timestamp)")) {
            owner.setAutoCommit(false);
            Lives.begin(owner, FIRST_ID, records + groups.size());
            long id = FIRST_ID;
            for (Map.Entry<Integer, List<String>> group : groups.entrySet()) {
                List<String> spellings = group.getValue();
                String father = any();
                planted.put(group.getKey(), spellings.get(random.nextInt(spellings.size())));
                fathers.put(group.getKey(), father);
                add(insert, id++, planted.get(group.getKey()), father);
            }
            while (id < FIRST_ID + records) {
                add(insert, id++, any(), any());
                if (id % 5000 == 0) insert.executeBatch();
            }
            insert.executeBatch();
            owner.commit();
        }
    }

    private void add(PreparedStatement insert, long id, String name, String father) throws SQLException {
        String number = RecordNumber.random().digits();
        while (!numbers.add(number)) number = RecordNumber.random().digits();
        insert.setLong(1, id);
        insert.setLong(2, id);
        insert.setString(3, number);
        insert.setString(4, name);
        insert.setString(5, father);
        insert.addBatch();
    }

    /** Two words, or three; of many words few are frequent. */
    private String any() {
        return word() + " " + word() + (random.nextInt(8) == 0 ? " " + word() : "");
    }

    private String word() {
        double rank = Math.pow(words.size(), random.nextDouble());
        return words.get((int) rank - 1);
    }

    private static void analyse(TestDatabase database) throws SQLException {
        try (Connection owner = database.owner().open()) {
            owner.createStatement().execute("vacuum analyze name_key");
            owner.createStatement().execute("analyze criminal_record");
        }
    }

    private void search(Unit unit, Map<String, Object> figures) {
        for (boolean withFather : new boolean[] {false, true}) {
            List<Long> nanos = new ArrayList<>();
            int asked = 0;
            int found = 0;
            for (Map.Entry<Integer, List<String>> group : groups.entrySet()) {
                String kept = planted.get(group.getKey());
                for (String spelling : group.getValue()) {
                    if (spelling.equals(kept)) continue;
                    NameQuestion question = new NameQuestion(spelling, withFather ? fathers.get(group.getKey()) : null);
                    long began = System.nanoTime();
                    NameAnswer answer = RecordSearch.ask(unit, RecordSearch.EXAMINER, question);
                    nanos.add(System.nanoTime() - began);
                    asked++;
                    if (answer.hits().stream().anyMatch(hit -> hit.name().equals(kept))) found++;
                }
            }
            String suffix = withFather ? "_with_father" : "";
            figures.put("recall" + suffix, String.format(Locale.ROOT, "%.4f", (double) found / asked));
            figures.put("p50_ms" + suffix, percentile(nanos, 0.5));
            figures.put("p95_ms" + suffix, percentile(nanos, 0.95));
            figures.put("slowest_ms" + suffix, percentile(nanos, 1));
        }
    }

    private static long percentile(List<Long> nanos, double share) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size()))) / 1_000_000;
    }
}
