package pk.gov.balochistan.police.recordsearch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.db.testing.TestDatabases;
import pk.gov.balochistan.police.description.EntryKind;
import pk.gov.balochistan.police.description.Feature;
import pk.gov.balochistan.police.description.Trait;
import pk.gov.balochistan.police.testing.Lives;
import pk.gov.balochistan.police.testing.Unit;

/**
 * {@code ./run bench looks [--records 1000000] [--seed 1861] [--json FILE]}: the search by looks among very many described records on PostgreSQL.
 * Each record has one offence, in two of three disclosed, and a value of each feature of the looks, all as frequent. One to five features of a person on record
 * are asked for, by an examiner and by an officer who may see what is disclosed. A search is all of it: policy, count, counts of every value, a page of the list.
 */
public final class LooksBench {
    private static final long FIRST_ID = 50_000_000L;
    private static final int SEARCHES = 40;
    private static final int MOST_FEATURES = 5;

    private final Random random;

    private LooksBench(long seed) {
        random = new Random(seed);
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = new HashMap<>(Map.of("--records", "1000000", "--seed", "1861"));
        for (int i = 0; i + 1 < arguments.length; i += 2) options.put(arguments[i], arguments[i + 1]);
        if (arguments.length % 2 == 1
                || !Set.of("--records", "--seed", "--json").containsAll(options.keySet()))
            throw new IllegalArgumentException("This bench takes --records, --seed and --json, each with a value.");
        LooksBench bench = new LooksBench(Long.parseLong(options.get("--seed")));
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
            try (Unit unit = LooksSearching.inForce(database)) {
                search(unit, RecordSearch.EXAMINER, "examiner", figures);
                search(unit, RecordSearch.OFFICER, "officer", figures);
            }
        }
        StringBuilder json = new StringBuilder("{\"bench\":\"looks\"");
        figures.forEach(
                (name, value) -> json.append(",\"").append(name).append("\":").append(value));
        return json.append('}').toString();
    }

    private void load(TestDatabase database, int records) throws SQLException {
        try (Connection owner = database.owner().open();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            addRecords(owner, records);
            statement.execute("select setseed(0.1861)");
            statement.execute("insert into recorded_offence (id, record_id, seq, offence_code, fir_reference, place_id,"
                    + " occurred_on, outcome, entered_at, entered_by) select id, id, 1, 'ppc-392', '1/2020', (select min(id)"
                    + " from place), current_date, case when random() < 0.67 then 'CONVICTED' else 'ACQUITTED' end,"
                    + " entered_at, entered_by from criminal_record");
            for (Feature feature : Feature.of(EntryKind.LOOKS))
                statement.execute("insert into look_key (key_text, record_id) select (array[" + names(feature)
                        + "])[1 + floor(random() * " + feature.traits().size() + ")::int], id from criminal_record");
            statement.execute("insert into look_key (key_text, record_id) select 'BORN_' || (1950 + floor(random() *"
                    + " 58)::int), id from criminal_record");
            owner.commit();
            owner.setAutoCommit(true);
            for (String table : List.of("criminal_record", "recorded_offence", "look_key"))
                statement.execute("vacuum analyze " + table);
        }
    }

    private static void addRecords(Connection owner, int records) throws SQLException {
        Set<String> numbers = new HashSet<>();
        Lives.begin(owner, FIRST_ID, records);
        try (PreparedStatement insert = owner.prepareStatement(
                "insert into criminal_record (id, life_id, record_number, name, entered_at, entered_by, changed_at)"
                        + " values (?, ?, ?, 'Naseer Ahmed', current_timestamp, 'system:bench', current_timestamp)")) {
            for (long id = FIRST_ID; id < FIRST_ID + records; id++) {
                String number = RecordNumber.random().digits();
                while (!numbers.add(number)) number = RecordNumber.random().digits();
                insert.setLong(1, id);
                insert.setLong(2, id);
                insert.setString(3, number);
                insert.addBatch();
                if (id % 5000 == 0) insert.executeBatch();
            }
            insert.executeBatch();
        }
    }

    private static String names(Feature feature) {
        return feature.traits().stream().map(trait -> "'" + trait.name() + "'").collect(Collectors.joining(","));
    }

    private void search(Unit unit, Caller caller, String who, Map<String, Object> figures) {
        for (int features = 1; features <= MOST_FEATURES; features++) {
            List<Long> nanos = new ArrayList<>();
            long found = 0;
            for (int i = 0; i < SEARCHES; i++) {
                LooksQuestion question = LooksSearching.who(any(features));
                long began = System.nanoTime();
                found += LooksSearching.ask(unit, caller, question).total();
                nanos.add(System.nanoTime() - began);
            }
            String of = "_" + who + "_" + features;
            figures.put("found" + of, found / SEARCHES);
            figures.put("p50_ms" + of, percentile(nanos, 0.5));
            figures.put("p95_ms" + of, percentile(nanos, 0.95));
        }
    }

    private Trait[] any(int features) {
        List<Feature> all = new ArrayList<>(Feature.of(EntryKind.LOOKS));
        Collections.shuffle(all, random);
        return all.stream()
                .limit(features)
                .map(feature ->
                        feature.traits().get(random.nextInt(feature.traits().size())))
                .toArray(Trait[]::new);
    }

    private static long percentile(List<Long> nanos, double share) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size()))) / 1_000_000;
    }
}
