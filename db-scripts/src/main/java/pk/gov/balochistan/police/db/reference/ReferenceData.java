package pk.gov.balochistan.police.db.reference;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** All reference data, in the order in which one table needs another. Repeating it changes nothing that is as it should be. */
public final class ReferenceData {
    private final Connection connection;

    /** @param connection of the owner; the caller commits */
    public ReferenceData(Connection connection) {
        this.connection = connection;
    }

    /** Loads every file. */
    public void load() throws SQLException, IOException {
        RowIds ids = new RowIds(connection);
        new Ranks(connection).load();
        new Places(connection, ids).load();
        new ComplaintCategories(connection).load();
        new Clocks(connection).load();
        new Offences(connection).load();
        new FirRules(connection).load();
        new Prisons(connection).load();
        new RetentionRules(connection).load();
        new UsePolicies(connection, ids).load();
    }
}
