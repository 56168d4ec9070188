package pk.gov.balochistan.police.db;

import java.sql.SQLException;

/** One plain sentence for a fault of the database, for the person at the terminal. */
final class Sentence {
    private static final String H2_BROKEN = "90067";

    private Sentence() {}

    /** The deepest message that says something, on one line. */
    static String of(Throwable fault) {
        for (Throwable t = fault; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                return of(sql);
            }
        }
        return firstLine(fault.getMessage());
    }

    private static String of(SQLException fault) {
        String state = fault.getSQLState() == null ? "" : fault.getSQLState();
        if (state.startsWith("08") || state.equals(H2_BROKEN)) {
            return "the database does not answer (" + firstLine(fault.getMessage()) + ")";
        }
        if (state.startsWith("28")) {
            return "the database refuses DB_USER or DB_PASSWORD.";
        }
        if (state.equals("42501")) {
            return "DB_USER lacks a right; it must own the database and be allowed to make roles ("
                    + firstLine(fault.getMessage()) + ")";
        }
        if (state.equals("53100") || state.equals("90031")) {
            return "the disk of the database is full.";
        }
        return firstLine(fault.getMessage());
    }

    private static String firstLine(String message) {
        return message == null
                ? "no reason was given."
                : message.strip().lines().findFirst().orElse("no reason was given.");
    }
}
