package pk.gov.balochistan.police.db;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.db.Grant.Right;

/**
 * The two roles that programs sign in with. They own nothing; what each may do stands in {@code db/grants.csv}, and what a
 * line no longer names is taken back.
 */
final class Roles {
    static final List<String> NAMES = List.of("portal_app", "gateway_app");
    private static final Set<Right> TABLE_RIGHTS = EnumSet.of(Right.SELECT, Right.INSERT, Right.UPDATE, Right.DELETE);

    private final Connection connection;
    private final Engine engine;

    Roles(Connection connection, Engine engine) {
        this.connection = connection;
        this.engine = engine;
    }

    /** Makes the roles where absent and gives them the passwords of their files. */
    void create(Keys keys) throws SQLException, IOException {
        for (String role : NAMES) {
            String password = keys.password(role);
            run(exists(role) ? alter(role, password) : create(role, password));
            if (engine == Engine.ORACLE) {
                run("grant create session to " + role);
            }
        }
        if (engine == Engine.POSTGRESQL) planEach();
    }

    /**
     * The portal's lists share their words: a plan that is kept for all posts reads the whole table for some. And to compile the words of
     * a list takes longer than to read its page.
     */
    private void planEach() throws SQLException {
        run("alter role portal_app set plan_cache_mode = force_custom_plan");
        run("alter role portal_app set jit = off");
    }

    /** Gives exactly what the file says. */
    void grant(List<Grant> grants) throws SQLException {
        for (Grant grant : grants) {
            if (grant.isSequence()) {
                grantSequence(grant);
            } else {
                grantTable(grant);
            }
        }
        for (String role : NAMES) {
            run("grant select on " + quotedHistory() + " to " + role);
        }
    }

    private void grantTable(Grant grant) throws SQLException {
        Set<Right> others = EnumSet.copyOf(TABLE_RIGHTS);
        Set<Right> given = grant.rightsOn(engine);
        others.removeAll(given);
        if (!given.isEmpty()) {
            run("grant " + words(given) + " on " + grant.object() + " to " + grant.role());
        }
        if (!others.isEmpty() && engine != Engine.ORACLE) {
            run("revoke " + words(others) + " on " + grant.object() + " from " + grant.role());
        }
        if (engine == Engine.ORACLE) {
            revokeOnOracle(grant, others);
        }
    }

    /** Oracle refuses to revoke what was not granted (ORA-01927), so the dictionary is asked first. */
    private void revokeOnOracle(Grant grant, Set<Right> others) throws SQLException {
        for (Right right : others) {
            String held = "select 1 from user_tab_privs_made where grantee = ? and table_name = ? and privilege = ?";
            try (PreparedStatement query = connection.prepareStatement(held)) {
                query.setString(1, grant.role().toUpperCase(Locale.ROOT));
                query.setString(2, grant.object().toUpperCase(Locale.ROOT));
                query.setString(3, right.name());
                if (any(query)) {
                    run("revoke " + right + " on " + grant.object() + " from " + grant.role());
                }
            }
        }
        synonym(grant);
    }

    /** The roles name tables without their owner; on Oracle a synonym in the role's own schema makes that possible. */
    private void synonym(Grant grant) throws SQLException {
        run("create or replace synonym " + grant.role() + "." + grant.object() + " for " + grant.object());
    }

    /** H2 guards no sequences; on the others the right is needed for each number taken. */
    private void grantSequence(Grant grant) throws SQLException {
        switch (engine) {
            case POSTGRESQL -> run("grant usage on sequence " + grant.object() + " to " + grant.role());
            case ORACLE -> {
                run("grant select on " + grant.object() + " to " + grant.role());
                synonym(grant);
            }
            case H2 -> {}
        }
    }

    private boolean exists(String role) throws SQLException {
        String query =
                switch (engine) {
                    case H2 -> "select 1 from information_schema.users where lower(user_name) = ?";
                    case POSTGRESQL -> "select 1 from pg_roles where rolname = ?";
                    case ORACLE -> "select 1 from all_users where lower(username) = ?";
                };
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, role);
            return any(statement);
        }
    }

    private String create(String role, String password) {
        return switch (engine) {
            case H2 -> "create user " + role + " password '" + password + "'";
            case POSTGRESQL -> "create role " + role + " login password '" + password + "'";
            case ORACLE -> "create user " + role + " identified by \"" + password + "\"";
        };
    }

    private String alter(String role, String password) {
        return switch (engine) {
            case H2 -> "alter user " + role + " set password '" + password + "'";
            case POSTGRESQL -> "alter role " + role + " login password '" + password + "'";
            case ORACLE -> "alter user " + role + " identified by \"" + password + "\"";
        };
    }

    private static boolean any(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            return rows.next();
        }
    }

    private static String words(Set<Right> rights) {
        return rights.stream().map(r -> r.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }

    private static String quotedHistory() {
        return "\"flyway_schema_history\"";
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
