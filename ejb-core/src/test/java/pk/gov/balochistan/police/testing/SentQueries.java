package pk.gov.balochistan.police.testing;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;
import pk.gov.balochistan.police.db.testing.TestDatabase;

/** The queries of one table that the mapper sends, to be run again by hand for the plan and the rows that it reads. */
public final class SentQueries {
    private static final Pattern READ_BY_H2 = Pattern.compile("scanCount: (\\d+)");
    private static final Pattern READ_BY_POSTGRES =
            Pattern.compile("Scan .*\\(actual .*rows=(\\d+)|Rows Removed by .*: (\\d+)");

    /**
     * @param plan as the engine words it, after a run
     * @param rowsRead by all its scans together, those thrown away too
     */
    public record Explained(String plan, int rowsRead) {}

    private record Sent(String sql, List<?> bound) {}

    private final String from;
    private final List<Sent> sent = new ArrayList<>();

    private SentQueries(String table) {
        this.from = " from " + table + " ";
    }

    /** Listens to the unit of the entity manager from now on. */
    public static SentQueries of(EntityManager em, String table) {
        SentQueries queries = new SentQueries(table);
        ServerSession session = em.getEntityManagerFactory().unwrap(ServerSession.class);
        session.getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void preExecuteCall(SessionEvent event) {
                if (event.getCall() instanceof DatabaseCall call) queries.keep(call);
            }
        });
        return queries;
    }

    private void keep(DatabaseCall call) {
        String sql = call.getSQLString();
        List<?> bound = call.getParameters();
        if (sql.toLowerCase(Locale.ROOT).contains(from)) sent.add(new Sent(sql, new ArrayList<>(bound)));
    }

    public int count() {
        return sent.size();
    }

    /** The last query, run again by the owner of the database. */
    public Explained explainLast(TestDatabase database) throws SQLException {
        return explain(count() - 1, database);
    }

    /** @param index of the query, counted from 0 */
    public Explained explain(int index, TestDatabase database) throws SQLException {
        Sent query = sent.get(index);
        StringBuilder plan = new StringBuilder();
        try (Connection connection = database.open();
                PreparedStatement explain = connection.prepareStatement("explain analyze " + query.sql())) {
            for (int i = 0; i < query.bound().size(); i++)
                explain.setObject(i + 1, query.bound().get(i));
            ResultSet rows = explain.executeQuery();
            while (rows.next()) plan.append(rows.getString(1)).append('\n');
        }
        return new Explained(plan.toString(), rowsRead(plan));
    }

    private static int rowsRead(CharSequence plan) {
        int rows = 0;
        for (Pattern pattern : List.of(READ_BY_H2, READ_BY_POSTGRES)) {
            Matcher read = pattern.matcher(plan);
            while (read.find()) rows += Integer.parseInt(read.group(1) == null ? read.group(2) : read.group(1));
        }
        return rows;
    }
}
