package pk.gov.balochistan.police.db.reference;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import pk.gov.balochistan.police.db.CsvTable;

/**
 * The province, its nine divisions (ranges), its districts with their splits, and Quetta down to its stations. A code is made of
 * kind and name ({@code district-killa-abdullah}, {@code station-quetta-airport}) and never changes when a name does.
 */
final class Places {
    private final Connection connection;
    private final RowIds ids;
    private final PlaceTree tree;

    Places(Connection connection, RowIds ids) {
        this.connection = connection;
        this.ids = ids;
        this.tree = new PlaceTree(connection, ids);
    }

    void load() throws SQLException, IOException {
        loadListed("reference/places_province.csv");
        loadDistricts();
        loadListed("reference/places_quetta.csv");
        loadStations();
        loadHeadquarters();
    }

    private void loadListed(String file) throws SQLException, IOException {
        for (CSVRecord line : CsvTable.read(file)) {
            tree.put(new PlaceTree.Entry(
                    line.get("kind"), line.get("code"), line.get("parent"), PlaceTree.PROVINCE_DAY, line));
        }
    }

    private void loadDistricts() throws SQLException, IOException {
        Map<String, LocalDate> dates = new HashMap<>();
        for (CSVRecord line : CsvTable.read("reference/district_dates.csv")) {
            dates.put(line.get("name"), LocalDate.parse(line.get("valid_from")));
        }
        for (CSVRecord line : CsvTable.read("reference/districts.csv")) {
            String name = line.get("name");
            LocalDate from = dates.getOrDefault(name, PlaceTree.PROVINCE_DAY);
            tree.put(new PlaceTree.Entry("DISTRICT", district(name), range(line.get("division")), from, line));
        }
        for (CSVRecord line : CsvTable.read("reference/districts.csv")) {
            if (line.get("split_from") != null) {
                link(line.get("split_from"), line.get("name"), dates.get(line.get("name")));
            }
        }
    }

    private void link(String from, String to, LocalDate day) throws SQLException {
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("from_place_id", tree.require(district(from)));
        key.put("to_place_id", tree.require(district(to)));
        key.put("kind", "SPLIT");
        new Upsert(connection, "place_link").set(key, Map.of("effective_on", day), () -> Map.of("id", ids.take()));
    }

    private void loadStations() throws SQLException, IOException {
        Map<String, String> circles = new HashMap<>();
        for (CSVRecord line : CsvTable.read("reference/station_circles_quetta.csv")) {
            circles.put(line.get("name"), line.get("circle"));
        }
        for (CSVRecord line : CsvTable.read("reference/police_stations_quetta.csv")) {
            String name = line.get("name");
            tree.put(new PlaceTree.Entry(
                    "STATION", "station-quetta-" + slug(name), circles.get(name), PlaceTree.PROVINCE_DAY, line));
        }
    }

    /** Each district outside Quetta has at least the station of its headquarters, under a circle of that name. */
    private void loadHeadquarters() throws SQLException, IOException {
        for (CSVRecord line : CsvTable.read("reference/headquarters_stations.csv")) {
            String district = district(line.get("district"));
            String town = slug(line.get("name"));
            tree.put(new PlaceTree.Entry("CIRCLE", "circle-" + town, district, PlaceTree.PROVINCE_DAY, line));
            tree.put(new PlaceTree.Entry("STATION", "station-" + town, "circle-" + town, PlaceTree.PROVINCE_DAY, line));
        }
    }

    static String district(String name) {
        return "district-" + slug(name);
    }

    static String range(String name) {
        return "range-" + slug(name);
    }

    /** Lower-case letters and digits with single dashes; what stands in brackets is left out. */
    static String slug(String name) {
        return name.replaceAll("\\(.*\\)", "").strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
