package pk.gov.balochistan.police.db;

/** The database engines that one set of scripts serves. Oracle's scripts are checked by its grammar, not run. */
public enum Engine {
    /** H2 in Oracle mode, as a server process of its own: trials and training. */
    H2("h2", "jdbc:h2:"),
    /** PostgreSQL 15 or newer: production. */
    POSTGRESQL("postgresql", "jdbc:postgresql:"),
    /** Oracle: production where the force already has it. */
    ORACLE("oracle", "jdbc:oracle:");

    private final String folder;
    private final String prefix;

    Engine(String folder, String prefix) {
        this.folder = folder;
        this.prefix = prefix;
    }

    /** The engine that a JDBC URL names. @throws IllegalArgumentException naming the three URLs that are understood */
    public static Engine of(String url) {
        for (Engine engine : values()) {
            if (url.startsWith(engine.prefix)) {
                return engine;
            }
        }
        throw new IllegalArgumentException(
                "DB_URL must begin with jdbc:h2:, jdbc:postgresql: or jdbc:oracle:, and this one does not.");
    }

    /** Name of the engine's folder of scripts beside {@code db/common}. */
    public String folder() {
        return folder;
    }
}
