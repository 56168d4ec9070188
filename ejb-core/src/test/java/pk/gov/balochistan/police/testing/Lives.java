package pk.gov.balochistan.police.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Lets records live that a test inserts past the program: each row of a record refers to its life. */
public final class Lives {
    private Lives() {}

    /** @param first row of a record @param records how many rows follow each other */
    public static void begin(Connection owner, long first, int records) throws SQLException {
        try (PreparedStatement life = owner.prepareStatement("insert into record_life (record_id) values (?)")) {
            for (long id = first; id < first + records; id++) {
                life.setLong(1, id);
                life.addBatch();
                if (id % 5000 == 0) life.executeBatch();
            }
            life.executeBatch();
        }
    }
}
