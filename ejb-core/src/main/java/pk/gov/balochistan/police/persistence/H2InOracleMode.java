package pk.gov.balochistan.police.persistence;

import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.internal.expressions.ExpressionSQLPrinter;
import org.eclipse.persistence.internal.expressions.SQLSelectStatement;
import org.eclipse.persistence.platform.database.OraclePlatform;

/**
 * Oracle's dialect as H2 takes it. Oracle stops at ROWNUM; H2 first gathers every row of the query within, so that the first of
 * a long list costs the whole of it. Where rows are not also skipped, the limit is therefore left to the JDBC driver.
 */
public class H2InOracleMode extends OraclePlatform {
    private static final long serialVersionUID = 1L;

    @Override
    public void printSQLSelectStatement(DatabaseCall call, ExpressionSQLPrinter printer, SQLSelectStatement statement) {
        if (statement.getQuery() == null || statement.getQuery().getFirstResult() > 0) {
            super.printSQLSelectStatement(call, printer, statement);
        } else {
            call.setFields(statement.printSQL(printer));
        }
    }
}
