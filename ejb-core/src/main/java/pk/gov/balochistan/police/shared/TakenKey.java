package pk.gov.balochistan.police.shared;

import java.sql.SQLException;

/** How a database says that another transaction wrote a row of the same unique key first. */
public final class TakenKey {
    /** H2 and PostgreSQL. Source: their lists of error codes, class 23. */
    private static final String STATE = "23505";

    /** ORA-00001, whose state is that of every broken constraint. */
    private static final int ORACLE = 1;

    private static final String ORACLE_STATE = "23000";

    private TakenKey() {}

    /** Whether that, and no other fault, lies under what was thrown. */
    public static boolean isCauseOf(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException said) return isTaken(said);
        return false;
    }

    private static boolean isTaken(SQLException said) {
        return STATE.equals(said.getSQLState())
                || ORACLE_STATE.equals(said.getSQLState()) && said.getErrorCode() == ORACLE;
    }
}
